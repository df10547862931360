/** What is read of a key to name it. */
export type NamedKey = { readonly by: 'place' | 'print'; readonly code: string; readonly key: string }

/** Keys with a word on them, by what the browser calls them; the words stand in `ui.json`. */
const WORDED_KEYS = ['space', 'enter', 'escape', 'tab', 'backspace', 'pageUp', 'pageDown', 'home', 'end'] as const
export type WordedKey = (typeof WORDED_KEYS)[number]

const WORDED: Readonly<Record<string, WordedKey>> = {
  ' ': 'space',
  Enter: 'enter',
  Escape: 'escape',
  Tab: 'tab',
  Backspace: 'backspace',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'home',
  End: 'end',
}

const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' }

/** A letter as it is printed on its key; ß has no capital of one letter. */
const capital = (sign: string): string => (sign.toUpperCase().length === 1 ? sign.toUpperCase() : sign)

/** The name of a key as it is printed on it. */
export const keyName = ({ code, key }: NamedKey, word: (key: WordedKey) => string): string => {
  const worded = WORDED[key]
  if (worded !== undefined) return word(worded)
  const arrow = ARROWS[key]
  const keypad = code.startsWith('Numpad')
  if (arrow !== undefined) return keypad ? `NUM ${arrow}` : arrow
  if (key === '') return code.replace(/^(?:Key|Digit)/, '').toUpperCase()
  const sign = key.length === 1 ? capital(key) : key.toUpperCase()
  return keypad ? `NUM ${sign}` : sign
}
