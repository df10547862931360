import { isDigit } from './lexeme.ts'
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

/** Token at which somebody's own post is named, in full or short ("two's locked"), or -1. A numbered post is named by its number. */
export const postAt = (tokens: readonly Token[], post: string | undefined): number => {
  const words = wordsOf(post ?? '')
  const numbers = words.filter(isNumber)
  const telling = numbers.length > 0 ? numbers : words.filter((word) => !SMALL.has(word))
  if (telling.length === 0) return -1
  return tokens.findIndex(
    (token) =>
      telling.includes(token.base) ||
      (isNumber(token.base) && telling.includes(ordinalOf(token.base))) ||
      (token.word.endsWith('s') && telling.includes(token.word.slice(0, -1))) ||
      (token.base.length >= LEAST_TAIL && telling.some((word) => word.endsWith(token.base))) ||
      isShortFor(token.base, words),
  )
}
