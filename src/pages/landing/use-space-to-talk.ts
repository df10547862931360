import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { TalkHandle } from '../../ui/TalkBox.tsx'

/** Elements that have a use of their own for the space bar. */
const OWN_SPACE = 'input:not([type=radio]), textarea, select, a, button:not(.chip)'

/** The space bar sends the call that stands in the talk box; with nothing there it moves to where words are made. */
export const useSpaceToTalk = (talk: RefObject<TalkHandle | null>): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return
      const at = event.target
      if (at instanceof Element && at.closest(OWN_SPACE) !== null) return
      // A chip that is not chosen yet takes the bar itself: that is how it is chosen without a mouse.
      if (at instanceof Element && at.closest('.chip[aria-pressed="false"]') !== null) return
      event.preventDefault()
      if (talk.current?.send() === false) talk.current.focus()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [talk])
}
