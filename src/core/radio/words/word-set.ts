import { isOfSet, type Marked, type Marks, marker } from './marks.ts'

export type WordSet = Marked<string>

/** A word with the sets that it is in, and how many sets there were when that was looked up. */
export type InSets = { readonly word: string; sets: Marks; setsMade: number }

/** A word as it stands, and without a possessive s. */
type Word = { readonly lexeme: InSets; readonly bare: InSets }

const { marked, marksOf, made } = marker<string>()

const split = (words: string | WordSet): Iterable<string> => (typeof words === 'string' ? words.split(/\s+/) : words)

/** Words parted by blanks, and those of other sets, as a set. */
export const wordSet = (...words: readonly (string | WordSet)[]): WordSet =>
  marked(words.flatMap((some) => [...split(some)]))

/** How many sets of words there are. */
export const wordSetsMade = made

const lookUp = (lexeme: InSets): void => {
  lexeme.sets = marksOf(lexeme.word)
  lexeme.setsMade = made.count
}

/**
 * A word that knows the sets it is in: looked up whenever it is said and a set has come since, so that nobody who asks
 * has to see to it.
 */
export const upToDate = <T extends InSets>(lexeme: T): T => {
  if (lexeme.setsMade !== made.count) lookUp(lexeme)
  return lexeme
}

/** Whether a word is one of a set; where there is no word, it is not. */
export const isIn = (lexeme: InSets | undefined, words: WordSet): boolean =>
  lexeme !== undefined && isOfSet(lexeme.sets, words)

/** Whether the word at a place is one of a set. */
export const isAt = (tokens: readonly Word[], at: number, words: WordSet): boolean =>
  at >= 0 && isIn(tokens[at]?.lexeme, words)

/** The first token between two, end exclusive, that is one of some words, or -1. */
const indexOfWord = (tokens: readonly Word[], words: WordSet, from = 0, to: number = tokens.length): number => {
  const end = Math.min(to, tokens.length)
  for (let at = Math.max(0, from); at < end; at += 1) if (isIn(tokens[at]?.lexeme, words)) return at
  return -1
}

/** Whether one of some words stands anywhere, a possessive s aside. */
export const hasBase = (tokens: readonly Word[], words: WordSet): boolean => {
  for (const { bare } of tokens) if (isIn(bare, words)) return true
  return false
}

/** Whether one of some words stands between two tokens, end exclusive. */
export const hasWord = (tokens: readonly Word[], words: WordSet, from?: number, to?: number): boolean =>
  indexOfWord(tokens, words, from, to) >= 0
