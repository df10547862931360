import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { TalkHandle } from '../TalkBox.tsx'
import { agoOf } from './ago.ts'

/** Elements that have a use of their own for the space bar. */
const OWN_SPACE = 'input:not([type=radio]), textarea, select, a, button:not(.chip)'
/** Elements that have a use of their own for ENTER. */
const OWN_ENTER = 'input, textarea, select, a, button, summary'

const isOn = (event: KeyboardEvent, own: string): boolean =>
  event.target instanceof Element && event.target.closest(own) !== null

/**
 * The space bar is the talk key while Voice is the way. Otherwise it sends the call that stands in the talk box, and
 * with nothing there it moves to where words are made. ENTER sends.
 */
export const useSpaceToTalk = (talk: RefObject<TalkHandle | null>): void => {
  useEffect(() => {
    let down = false
    const pressed = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Enter' && !event.repeat && !isOn(event, OWN_ENTER)) {
        if (talk.current?.send() === true) event.preventDefault()
        return
      }
      if (event.key !== ' ' || talk.current === null || isOn(event, OWN_SPACE)) return
      // A chip that is not chosen yet takes the bar itself: that is how it is chosen without a mouse.
      if (isOn(event, '.chip[aria-pressed="false"]')) return
      event.preventDefault()
      if (event.repeat) return
      down = talk.current.press(agoOf(event))
      if (!down && !talk.current.send()) talk.current.focus()
    }
    const released = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || !down) return
      down = false
      talk.current?.release(agoOf(event))
    }
    document.addEventListener('keydown', pressed)
    document.addEventListener('keyup', released)
    return () => {
      document.removeEventListener('keydown', pressed)
      document.removeEventListener('keyup', released)
    }
  }, [talk])
}
