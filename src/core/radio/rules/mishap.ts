import { type Token, tokensOf } from '../words/tokens.ts'
import { hasWord, wordSet } from '../words/word-set.ts'

/** What happens to people, by kind: only words of one kind may speak of the same casualty. */
const MISHAPS = [
  wordSet('bitten bite bit stung sting snake spider wasp bee dog'),
  wordSet('burn burned burnt burns scalded fire smoke'),
  wordSet('electrocuted electric shocked shock'),
  wordSet('drowning water river lake pool'),
  wordSet('fall falls fell fallen tripped slipped ladder height'),
  wordSet('hit struck crash crashed collision'),
]

const kindsIn = (tokens: readonly Token[]): readonly number[] =>
  MISHAPS.flatMap((words, kind) => (hasWord(tokens, words) ? [kind] : []))

/** Whether words tell of another mishap than the one in sight; where either is of no known kind, they do not. */
export const isOtherMishap = (tokens: readonly Token[], hazard: string): boolean => {
  const told = kindsIn(tokens)
  const seen = kindsIn(tokensOf(hazard))
  return told.length > 0 && seen.length > 0 && !told.some((kind) => seen.includes(kind))
}
