import { isNumber, type Token } from '../words/tokens.ts'
import { isIn, wordSet } from '../words/word-set.ts'

const LONGEST_FIGURES = 4
const ZEROS = wordSet('oh o')

/** A number word, or the "oh" in "three-oh". */
const figureAt = (tokens: readonly Token[], at: number): string => {
  const bare = tokens[at]?.bare
  if (bare === undefined) return ''
  if (bare.isFigure) return isNumber(bare.word) ? bare.word : ''
  return isIn(bare, ZEROS) && isNumber(tokens[at - 1]?.base ?? '') ? '0' : ''
}

/** Whether figures said one after the other make up a number: "one three" is 13, "three-oh" 30, "two fourteen" 214. */
export const spellsAt = (tokens: readonly Token[], from: number, number: string): boolean => {
  let said = figureAt(tokens, from)
  for (let at = from + 1; said !== '' && said.length < number.length; at += 1) {
    const next = figureAt(tokens, at)
    if (next === '' || (tokens[at - 1]?.stop ?? '') !== '') return false
    said += next
    if (said === number) return true
  }
  return false
}

/** Whether a number is one figure of a longer one that is known. */
export const isPartOfNumber = (tokens: readonly Token[], at: number, known: readonly string[]): boolean => {
  for (const number of known) {
    if (number.length < 2 || !isNumber(number)) continue
    for (let from = Math.max(0, at - LONGEST_FIGURES + 1); from <= at; from += 1)
      if (spellsAt(tokens, from, number)) return true
  }
  return false
}
