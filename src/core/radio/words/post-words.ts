import { isDigit } from './lexeme.ts'
import { keep, recall, recent } from './recent.ts'
import { isNumber, type Token, wordsOf } from './tokens.ts'
import { wordSet } from './word-set.ts'

const SMALL = wordSet('the a at in on of lock up lockup post')

/** "D2" stands for "door two", "W1" for "west one": a letter and the number of a place whose word begins with it. */
export const isShortFor = (word: string, place: readonly string[]): boolean => {
  if (word.length < 2 || !isDigit(word.charCodeAt(1))) return false
  const number = word.slice(1)
  return isNumber(number) && isNumbered(place, word.charCodeAt(0), number)
}

const isNumbered = (place: readonly string[], initial: number, number: string): boolean =>
  place.some((part, at) => part.length > 1 && part.charCodeAt(0) === initial && place[at + 1] === number)

/** "Nine's quiet" at the ninth floor. */
const ordinalOf = (number: string): string => {
  const last = number.at(-1)
  const teen = number.length > 1 && number.at(-2) === '1'
  return `${number}${teen ? 'th' : last === '1' ? 'st' : last === '2' ? 'nd' : last === '3' ? 'rd' : 'th'}`
}

/** "The bridge" at the footbridge. */
const LEAST_TAIL = 4

/** The words of a post, and those of them that tell it from another. */
type Post = { readonly words: readonly string[]; readonly telling: readonly string[] }

const postOf = (post: string): Post => {
  const words = wordsOf(post)
  const numbers = words.filter(isNumber)
  return { words, telling: numbers.length > 0 ? numbers : words.filter((word) => !SMALL.has(word)) }
}

const MOST_KNOWN = 64
const known = recent<Post>(MOST_KNOWN)

/** A post is looked for in every message of whoever holds it. */
const knownPost = (post: string): Post => {
  const before = recall(known, post)
  if (before !== undefined) return before
  const made = postOf(post)
  keep(known, post, made)
  return made
}

/** Token at which somebody's own post is named, in full or short ("two's locked"), or -1. A numbered post is named by its number. */
export const postAt = (tokens: readonly Token[], post: string | undefined): number => {
  const { words, telling } = knownPost(post ?? '')
  if (telling.length === 0) return -1
  return tokens.findIndex(
    (token) =>
      telling.includes(token.base) ||
      (token.bare.isNumber && telling.includes(ordinalOf(token.base))) ||
      (token.word.endsWith('s') && telling.includes(token.word.slice(0, -1))) ||
      (token.base.length >= LEAST_TAIL && telling.some((word) => word.endsWith(token.base))) ||
      isShortFor(token.base, words),
  )
}
