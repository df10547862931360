import { useEffect } from 'react'
import { useSingleKeys } from './single-keys.ts'

const OWN_KEYS = 'input, textarea, select'

/** The digit of a key, by its place too: in France the row prints other signs. */
const digitOf = ({ code, key }: KeyboardEvent): number | null => {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? (/^\d$/.test(key) ? key : null)
  return digit === null ? null : Number(digit)
}

/** 1 to 9 choose by number, 0 chooses nothing; a number that is not offered does nothing. */
export const useChoiceKeys = (count: number, choose: (at: number) => void, none?: () => void): void => {
  const keys = useSingleKeys()
  useEffect(() => {
    if (count === 0 || !keys) return
    const pressed = (event: KeyboardEvent): void => {
      const digit = digitOf(event)
      if (digit === null || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest(OWN_KEYS) !== null) return
      const at = digit - 1
      if (at < 0) none?.()
      else if (at < count) choose(at)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}
