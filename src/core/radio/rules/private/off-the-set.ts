import type { Span } from '../../words/phrase-finder.ts'
import { isNumber, type Token, wordAt } from '../../words/tokens.ts'
import type { Utterance } from '../../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../../words/word-set.ts'
import { isOwned, MANKIND, WHOM } from './persons.ts'
import { isCapital } from '../../words/capital.ts'

export const RELATIONS = wordSet(
  `wife missus mrs husband hubby partner boyfriend girlfriend fiance fiancee mum mom dad father mother brother sister kid kids son daughter nan gran grandmother grandma grandfather grandad granddad grandpa granny
  girl fella aunt auntie uncle cousin niece nephew baby`,
)

/** "Plays his mum" is of the picture. */
const PLAYING = wordSet('play plays playing played')
const PARENTS = wordSet('mum mom dad father mother nan gran sister brother')

/** "His missus", but not "Number 7's mum", who belongs to the set. */
export const isKin = (words: Utterance, at: number): boolean => {
  const kin = words.tokens[at]?.bare
  if (
    !isIn(kin, RELATIONS) ||
    hasWord(words.tokens, MANKIND, words.address.bodyFrom, at) ||
    wordAt(words.tokens, at + 1) === 'name' ||
    hasWord(words.tokens, PLAYING, at - 2, at)
  )
    return false
  return isOwned(words, at) && !(PARENTS.has(kin?.word ?? '') && isNumber(words.tokens[at - 1]?.base ?? ''))
}

const LEAST_DIGITS = 7
const DIGIT_WORDS = wordSet('oh o double triple zero nought and')

/** A telephone number, read out in one go or in pieces. */
export const phoneNumberIn = (tokens: readonly Token[], start: number): Span | null => {
  let digits = 0
  let pieces = 0
  for (let at = start; at < tokens.length; at += 1) {
    const base = tokens[at]?.base ?? ''
    const figure = isNumber(base)
    if (!figure && pieces > 0 && DIGIT_WORDS.has(base)) continue
    digits = figure ? digits + base.length : 0
    pieces = figure ? pieces + 1 : 0
    if (digits >= LEAST_DIGITS && pieces > 1) return { from: at, to: at + 1 }
  }
  return null
}

export const STREETS = wordSet(
  'street road row lane avenue terrace court crescent gardens drive close way square mews boulevard place grove hill',
)
const MOST_STREET_WORDS = 3

/** "Twelve Orchard Row": a house in a street, which is no place of the set. */
const isStreetNumber = ({ tokens, text }: Utterance, at: number): boolean => {
  if (!isAt(tokens, at, STREETS) || !isCapital(text, tokens[at]?.from ?? text.length)) return false
  for (let left = at - 1; left >= at - MOST_STREET_WORDS; left -= 1) {
    const token = tokens[left]
    if (token === undefined || (left < at - 1 && token.stop !== '')) return false
    if (isNumber(token.base)) return left < at - 1
    if (!isCapital(text, token.from)) return false
  }
  return false
}

const EARNING = wordSet('getting gets paid makes making earns earning only')
export const SPANS = wordSet('day week hour shift')
const A = wordSet('a per an')
const EARNING_REACH = 3
const LEAST_PAY = 10

/** "Vera's only getting one fifty a day". */
export const isPay = ({ tokens }: Utterance, at: number): boolean => {
  if (!isAt(tokens, at, SPANS) || !isAt(tokens, at - 1, A)) return false
  let sum = at - 2
  while (isNumber(tokens[sum - 1]?.base ?? '')) sum -= 1
  const figures = tokens.slice(Math.max(0, sum), at - 1)
  return (
    figures.some(({ base }) => isNumber(base) && Number(base) >= LEAST_PAY) &&
    hasWord(tokens, EARNING, sum - EARNING_REACH, sum)
  )
}

const LETTING = wordSet('let letting')
const WORKING = wordSet('for to first in through ahead early when by up down out back')

/** "They let Noor go last night". */
export const isLetGo = ({ tokens, mentionAt }: Utterance, at: number): boolean =>
  wordAt(tokens, at) === 'go' &&
  isAt(tokens, at - 2, LETTING) &&
  (isAt(tokens, at - 1, WHOM) || mentionAt[at - 1]?.via === 'name') &&
  (wordAt(tokens, at - 3) === 'they' || wordAt(tokens, at - 3) === 'theyve') &&
  !isAt(tokens, at + 1, WORKING)

export const DWELLINGS = wordSet('flat place house apartment condo home unit villa cottage suite digs')
/** "The wheel's flat on the back". */
const GOES_FLAT = wordSet('wheel tyre tire tires tyres battery brick raft')
const THERE = wordSet('on at in over near round is down up by next')

/** "Cal's flat is number twelve", "he's at twelve Orchard Row". */
export const isHome = (words: Utterance, at: number): boolean =>
  (isIn(words.tokens[at]?.lexeme, DWELLINGS) &&
    !isIn(words.tokens[at - 1]?.bare, GOES_FLAT) &&
    isOwned(words, at) &&
    isAt(words.tokens, at + 1, THERE)) ||
  isStreetNumber(words, at)
