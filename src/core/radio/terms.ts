import type { Terms } from './case.ts'
import { withinOneEdit } from './words/likeness.ts'
import { type Token, tokensOf, wordsOf } from './words/tokens.ts'
import { isIn, wordSet } from './words/word-set.ts'

const NEGATIONS = wordSet('not no dont never cant wont isnt arent wasnt without nobody didnt havent')
const NEGATION_REACH = 3
const SHORTEST_FUZZY = 5

const isSame = (said: Token, wanted: string): boolean =>
  said.word === wanted ||
  said.base === wanted ||
  (wanted.length >= SHORTEST_FUZZY && said.base[0] === wanted[0] && withinOneEdit(said.base, wanted))

const fitsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, offset) => {
    const token = tokens[at + offset]
    return token !== undefined && isSame(token, word)
  })

const isDenied = (tokens: readonly Token[], at: number, words: readonly string[]): boolean => {
  if (words.some((word) => NEGATIONS.has(word))) return false
  for (let back = at - 1; back >= Math.max(0, at - NEGATION_REACH); back -= 1) {
    const token = tokens[back]
    if (token === undefined || token.stop !== '') return false
    if (isIn(token.lexeme, NEGATIONS)) return true
  }
  return false
}

const compiled = new WeakMap<Terms, readonly (readonly [string, readonly (readonly string[])[]])[]>()

const compile = (terms: Terms): readonly (readonly [string, readonly (readonly string[])[]])[] => {
  const known = compiled.get(terms)
  if (known !== undefined) return known
  const made = Object.entries(terms).map(
    ([id, phrases]) => [id, phrases.map(wordsOf).filter((words) => words.length > 0)] as const,
  )
  compiled.set(terms, made)
  return made
}

type TermsSaid = { readonly said: readonly string[]; readonly denied: readonly string[] }

/**
 * Which of a scenario's terms were said, and which were said only to be denied ("not door two"). Number words equal
 * digits and a slip of one letter is forgiven in words of five letters or more. Works for radio and in person alike.
 */
export const termsSaid = (words: string, terms: Terms): TermsSaid => {
  const tokens = tokensOf(words)
  const said: string[] = []
  const denied: string[] = []
  for (const [id, phrases] of compile(terms)) {
    const places = phrases.flatMap((phrase) => placesOf(tokens, phrase))
    if (places.includes('said')) said.push(id)
    else if (places.includes('denied')) denied.push(id)
  }
  return { said, denied }
}

const placesOf = (tokens: readonly Token[], words: readonly string[]): readonly ('said' | 'denied')[] => {
  const places: ('said' | 'denied')[] = []
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    if (fitsAt(tokens, at, words)) places.push(isDenied(tokens, at, words) ? 'denied' : 'said')
  }
  return places
}

/** Ids of the terms that were said and not denied, in the order of the list. */
export const termsIn = (words: string, terms: Terms): readonly string[] => termsSaid(words, terms).said
