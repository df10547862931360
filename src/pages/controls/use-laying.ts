import { type KeyboardEvent, useRef, useState } from 'react'
import { type CommandId, hasKey } from '../../store/controls/commands.ts'
import { keptAs } from '../../store/controls/keys.ts'
import type { PadPart } from '../../store/controls/pad.ts'
import { refusalOf } from '../../store/controls/refused-keys.ts'
import { useControlSettings } from '../../store/controls/use-controls.ts'
import { type PadMake, padMake } from '../../ui/pad/pad-name.ts'
import { usePads } from '../../ui/pad/use-pads.ts'
import { type Asking, type Cell, clashOf, type Done, type Lay, withLaid, withNone, withSwapped } from './laying.ts'

/** The pad that is plugged in, by the name that its maker gave it. */
export type PadHere = { readonly name: string; readonly standard: boolean; readonly make: PadMake }

export type Laying = {
  readonly pad: PadHere | null
  readonly asking: Asking | null
  /** What was done last. */
  readonly done: Done | null
  readonly ask: (cell: Cell) => void
  /** Every key while a cell listens comes here and goes no further. */
  readonly pressed: (event: KeyboardEvent) => void
  readonly lay: (lay: Lay) => void
  readonly swap: () => void
  readonly leave: () => void
  /** The listening field lost the focus. */
  readonly blurred: () => void
}

const padHere = ({ id, mapping }: Gamepad): PadHere => ({
  // What stands in brackets are the numbers of maker and product.
  name: id.replace(/\s*\(.*\)\s*$/, ''),
  standard: mapping === 'standard',
  make: padMake(id),
})

/** Lays keys and buttons: one cell at a time listens for the next key or button. */
export const useLaying = (): Laying => {
  const [kept, change] = useControlSettings()
  const [asking, setAsking] = useState<Asking | null>(null)
  /** As it is now, also for a field that loses the focus because it goes away. */
  const current = useRef<Asking | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [pad, setPad] = useState<PadHere | null>(null)
  const held = useRef<ReadonlySet<PadPart>>(new Set())
  const listening = asking?.at === 'listening' ? asking.cell : null

  const put = (next: Asking | null): void => {
    current.current = next
    setAsking(next)
  }
  const finish = (what: Done): void => {
    put(null)
    setDone(what)
  }
  const leave = (): void => finish({ what: 'left' })
  const lay = (wanted: Lay): void => {
    const other = clashOf(kept, wanted)
    if (other !== null) return put({ at: 'clash', lay: wanted, other })
    change(withLaid(kept, wanted))
    finish({ what: 'laid', lay: wanted })
  }
  const none = (cell: Cell): void => {
    change(withNone(kept, cell))
    finish({ what: 'taken', cell })
  }
  const pressed = (event: KeyboardEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    if (listening === null || event.repeat) return
    if (event.key === 'Escape') return leave()
    if (event.key === 'Delete') return none(listening)
    const { device, command } = listening
    if (device === 'pad' || !hasKey(command)) return
    const { key, ctrlKey, altKey, metaKey } = event
    const press = { key, code: event.nativeEvent.code }
    const refused = refusalOf({ ...press, ctrlKey, altKey, metaKey })
    if (refused === null) lay({ device, command, place: keptAs(command, press) })
    else put({ at: 'listening', cell: listening, refused })
  }
  usePads({
    seen: (now) => {
      const [part] = [...now].filter((one) => !held.current.has(one))
      held.current = now
      if (listening?.device === 'pad' && part !== undefined) lay({ ...listening, device: 'pad', place: part })
    },
    gone: () => {
      held.current = new Set()
    },
    named: (found) => setPad(found === null ? null : padHere(found)),
  })
  return {
    pad,
    asking,
    done,
    ask: (cell) => put({ at: 'listening', cell, refused: null }),
    pressed,
    lay,
    swap: () => {
      if (asking?.at !== 'clash') return
      change(withSwapped(kept, asking.lay, asking.other))
      finish({ what: 'swapped', lay: asking.lay, other: asking.other })
    },
    leave,
    blurred: () => {
      if (current.current?.at === 'listening') leave()
    },
  }
}

/** The id of the button of a cell, for the focus to come back to. */
export const cellId = (device: Cell['device'], command: CommandId): string => `${device}-${command}`
