import { codeAt } from './lexeme.ts'

const LAST_PLAIN = 127

/** Whether a letter of a text is a capital one. */
export const isCapital = (text: string, at: number): boolean => {
  if (at >= text.length) return false
  const code = codeAt(text, at)
  return code > LAST_PLAIN ? text[at] !== text[at]?.toLowerCase() : code >= 65 && code <= 90
}
