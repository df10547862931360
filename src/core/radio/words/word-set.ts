import type { Lexeme } from './lexeme.ts'
import type { Token } from './tokens.ts'

/** Some words, and the bit by which each of them knows that it is one: a word that was read is asked without a look-up. */
export type WordSet = ReadonlySet<string> & { readonly cell: number; readonly bit: number }

/** So many bits of a number that an engine keeps whole everywhere. */
const CELL_BITS = 30
const NONE: readonly number[] = []
/** The sets of each word that is in any, a bit for each set in the order made. */
const SETS_OF = new Map<string, number[]>()
let made = 0

/** Words parted by blanks, and those of other sets, as a set. Made while the modules load, never while somebody speaks. */
export const wordSet = (...words: readonly (string | WordSet)[]): WordSet => {
  const cell = Math.floor(made / CELL_BITS)
  const bit = 1 << (made % CELL_BITS)
  made += 1
  const set = new Set(words.flatMap((some) => (typeof some === 'string' ? some.split(/\s+/) : [...some])))
  for (const word of set) {
    const sets = SETS_OF.get(word) ?? []
    while (sets.length <= cell) sets.push(0)
    sets[cell] = (sets[cell] ?? 0) | bit
    SETS_OF.set(word, sets)
  }
  return Object.assign(set, { cell, bit })
}

/** Looked up once, and again only if a set has come since. */
const setsOf = (lexeme: Lexeme): readonly number[] => {
  if (lexeme.setsMade !== made) {
    lexeme.sets = SETS_OF.get(lexeme.word) ?? NONE
    lexeme.setsMade = made
  }
  return lexeme.sets
}

/** Whether a word is one of a set; where there is no word, it is not. */
export const isIn = (lexeme: Lexeme | undefined, words: WordSet): boolean =>
  lexeme !== undefined && ((setsOf(lexeme)[words.cell] ?? 0) & words.bit) !== 0

/** Whether the word at a place is one of a set. */
export const isAt = (tokens: readonly Token[], at: number, words: WordSet): boolean =>
  at >= 0 && isIn(tokens[at]?.lexeme, words)

/** The first token between two, end exclusive, that is one of some words, or -1. */
export const indexOfWord = (tokens: readonly Token[], words: WordSet, from = 0, to: number = tokens.length): number => {
  const end = Math.min(to, tokens.length)
  for (let at = Math.max(0, from); at < end; at += 1) if (isIn(tokens[at]?.lexeme, words)) return at
  return -1
}

/** Whether one of some words stands between two tokens, end exclusive. */
export const hasWord = (tokens: readonly Token[], words: WordSet, from?: number, to?: number): boolean =>
  indexOfWord(tokens, words, from, to) >= 0

/** Whether a word is one of those meant; where there is no word, it is none of them. */
export type WordTest = (lexeme: Lexeme | undefined) => boolean

/** The test for words parted by blanks. */
export const isOneOf = (words: string): WordTest => {
  const set = wordSet(words)
  return (lexeme) => isIn(lexeme, set)
}
