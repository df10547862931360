import type { Lexeme } from './lexeme.ts'
import { gather, isOfSet, type Marked, type Marks, marker } from './marks.ts'

export type WordSet = Marked<string>

/** A word as it stands, and without a possessive s. */
type Word = { readonly lexeme: Lexeme; readonly bare: Lexeme }

const { marked, marksOf, made } = marker<string>()

const split = (words: string | WordSet): Iterable<string> => (typeof words === 'string' ? words.split(/\s+/) : words)

/** Words parted by blanks, and those of other sets, as a set. */
export const wordSet = (...words: readonly (string | WordSet)[]): WordSet =>
  marked(words.flatMap((some) => [...split(some)]))

/** Apart from those who ask, so that they stay small. */
const lookedUp = (lexeme: Lexeme): Marks => {
  lexeme.sets = marksOf(lexeme.word)
  lexeme.setsMade = made.count
  return lexeme.sets
}

/** Looked up once, and again only if a set has come since. */
const setsOf = (lexeme: Lexeme): Marks => (lexeme.setsMade === made.count ? lexeme.sets : lookedUp(lexeme))

/** Whether a word is one of a set; where there is no word, it is not. */
export const isIn = (lexeme: Lexeme | undefined, words: WordSet): boolean =>
  lexeme !== undefined && isOfSet(setsOf(lexeme), words)

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

/** The sets that have any of the words, with or without a possessive s. */
export const setsWith = (tokens: readonly Word[]): Marks => {
  const [first] = tokens
  const all = first === undefined ? [] : setsOf(first.lexeme).slice()
  for (const { lexeme, bare } of tokens) {
    gather(all, setsOf(lexeme))
    if (bare !== lexeme) gather(all, setsOf(bare))
  }
  return all
}
