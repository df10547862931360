import { useRef } from 'react'
import { HANDS_OFF, padStep } from '../play/input/pad-map.ts'
import { useBindings } from '../store/controls/use-controls.ts'
import { padLaidDown, padUsed, useHands } from '../ui/pad/hands.ts'
import { leaveFocus, moveFocus, pressFocused } from '../ui/pad/move-focus.ts'
import { padMake } from '../ui/pad/pad-name.ts'
import { usePads } from '../ui/pad/use-pads.ts'

/** Pixels of a page that go by in a frame while the stick is held. */
const SCROLL = 14

/** A field that waits for a button of the pad has it to itself. */
const isListening = (): boolean => document.activeElement?.matches('[data-listens]') === true

/** On every page but the set: the directional pad goes from control to control, and the stick moves the page. */
export const PadOnPages = () => {
  const { pad } = useBindings()
  const hands = useRef(HANDS_OFF)
  const listened = useRef(false)
  const make = useRef(padMake(''))
  useHands()
  usePads({
    seen: (held) => {
      const { hands: now, steer, commands } = padStep(hands.current, held, pad, 'controls')
      hands.current = now
      if (held.size > 0) padUsed(make.current)
      // The press that was listened for is no press of what has the focus after it.
      const heard = listened.current || isListening()
      listened.current = isListening()
      if (heard) return
      if (steer.dy !== 0) window.scrollBy(0, steer.dy * SCROLL)
      for (const command of commands) {
        if (command.type === 'next') moveFocus(command)
        else if (command.type === 'use') pressFocused()
        else if (command.type === 'leave') leaveFocus()
      }
    },
    gone: () => {
      hands.current = HANDS_OFF
    },
    named: (found) => {
      if (found === null) padLaidDown()
      else make.current = padMake(found.id)
    },
  })
  return null
}
