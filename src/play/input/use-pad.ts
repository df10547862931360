import { useRef } from 'react'
import type { PadTable } from '../../store/controls/pad.ts'
import { padLaidDown, padUsed } from '../../ui/pad/hands.ts'
import { focusedControl, openDialog } from '../../ui/pad/move-focus.ts'
import { type PadMake, padMake } from '../../ui/pad/pad-name.ts'
import { usePads } from '../../ui/pad/use-pads.ts'
import { agoOf } from '../../ui/talk/ago.ts'
import type { LiveRun } from '../live/live-run.ts'
import { STAND, type Steer } from './command.ts'
import { HANDS_OFF, padStep, type PadWhere } from './pad-map.ts'
import type { Obey } from './use-keys.ts'

const whereNow = (): PadWhere => {
  if (openDialog() !== null) return 'dialog'
  return focusedControl() === null ? 'set' : 'controls'
}

/**
 * Listens to the pads, as the trainee laid their buttons. Walking goes on while the stick is held, and stops at once when
 * the last pad is gone, the page is out of sight, a dialog opens or the run stands still.
 */
export const usePad = (run: LiveRun, pad: PadTable, obey: Obey): void => {
  const hands = useRef(HANDS_OFF)
  const going = useRef<Steer>(STAND)
  const make = useRef<PadMake>('xbox')

  const steer = (way: Steer): void => {
    if (way.dx === going.current.dx && way.dy === going.current.dy) return
    going.current = way
    run.send({ type: 'pa.steered', ...way })
  }
  usePads({
    seen: (held, timeStamp) => {
      const step = padStep(hands.current, held, pad, whereNow())
      hands.current = step.hands
      if (held.size > 0) padUsed(make.current)
      steer(run.paused() ? STAND : step.steer)
      for (const command of step.commands) obey(command, agoOf({ timeStamp }))
    },
    gone: () => {
      const { commands } = padStep(hands.current, HANDS_OFF.held, pad, 'dialog')
      hands.current = HANDS_OFF
      steer(STAND)
      for (const command of commands) obey(command, 0)
    },
    named: (found) => {
      if (found === null) padLaidDown()
      else make.current = padMake(found.id)
    },
  })
}
