import { useTranslation } from 'react-i18next'

/** Signs that a reader's voice leaves out. */
const SIGNS = {
  ',': 'comma',
  '.': 'period',
  '[': 'openBracket',
  ']': 'closeBracket',
  ';': 'semicolon',
  "'": 'apostrophe',
  '/': 'slash',
  '\\': 'backslash',
  '-': 'minus',
  '=': 'equals',
  '`': 'backtick',
  '←': 'left',
  '↑': 'up',
  '→': 'right',
  '↓': 'down',
} as const

const isSign = (part: string): part is keyof typeof SIGNS => Object.hasOwn(SIGNS, part)

/** The name of a key or a button as it can be heard: what is printed on it, and words for signs. */
export const useSpokenName = (): ((name: string) => string) => {
  const { t } = useTranslation('controls')
  return (name) =>
    name
      .split(' ')
      .map((part) => (isSign(part) ? t(`bindings.sign.${SIGNS[part]}`) : part))
      .join(' ')
}
