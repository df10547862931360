import { useEffect } from 'react'

const OWN_KEYS = 'input, textarea, select'

/** 1 to 9 choose by number, 0 chooses nothing; a number that is not offered does nothing. */
export const useChoiceKeys = (count: number, choose: (at: number) => void, none?: () => void): void => {
  useEffect(() => {
    if (count === 0) return
    const pressed = (event: KeyboardEvent): void => {
      if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || !/^\d$/.test(event.key)) return
      if (event.target instanceof Element && event.target.closest(OWN_KEYS) !== null) return
      const at = Number(event.key) - 1
      if (at < 0) none?.()
      else if (at < count) choose(at)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}
