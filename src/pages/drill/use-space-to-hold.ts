import { useEffect } from 'react'
import { agoOf } from '../../ui/talk/ago.ts'

type Key = {
  readonly downMs: number | null
  readonly press: (agoMs: number) => void
  readonly release: (agoMs: number) => void
}

/** The space bar is the talk button wherever the focus is, while a line is on its way. */
export const useSpaceToHold = (on: boolean, toggle: boolean, key: Key): void => {
  useEffect(() => {
    if (!on) return
    const own = (event: KeyboardEvent): boolean =>
      event.key !== ' ' || (event.target instanceof Element && event.target.closest('button, input, a') !== null)
    const pressed = (event: KeyboardEvent): void => {
      if (own(event)) return
      event.preventDefault()
      if (event.repeat) return
      if (toggle && key.downMs !== null) key.release(agoOf(event))
      else key.press(agoOf(event))
    }
    const released = (event: KeyboardEvent): void => {
      if (!own(event) && !toggle) key.release(agoOf(event))
    }
    document.addEventListener('keydown', pressed)
    document.addEventListener('keyup', released)
    return () => {
      document.removeEventListener('keydown', pressed)
      document.removeEventListener('keyup', released)
    }
  })
}
