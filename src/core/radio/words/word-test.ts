import type { Lexeme } from './lexeme.ts'
import { wordSet } from './word-set.ts'

/** Whether a word is one of those meant; where there is no word, it is none of them. */
export type WordTest = (lexeme: Lexeme | undefined) => boolean

/** In the order made, while the modules load. */
const TESTS: ((lexeme: Lexeme) => boolean)[] = []

/** A test of a word by itself that is put to every word of every message: each word answers all such tests once. */
export const wordTest = (passes: (lexeme: Lexeme) => boolean): WordTest => {
  const test = TESTS.push(passes) - 1
  return (lexeme) => {
    if (lexeme === undefined) return false
    if (lexeme.passes.length !== TESTS.length) lexeme.passes = TESTS.map((each) => each(lexeme))
    return lexeme.passes[test] === true
  }
}

/** The test for words parted by blanks. */
export const isOneOf = (words: string): WordTest => {
  const list = wordSet(words)
  return wordTest(({ word }) => list.has(word))
}
