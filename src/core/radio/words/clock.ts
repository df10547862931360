import { stemIn } from './stems.ts'
import { isNumber, isNumberAt, type Token, wordAt } from './tokens.ts'
import { isAt, isIn, wordSet } from './word-set.ts'

const HOUR_MINUTES = /^(\d{1,2})[:.](\d\d)$/
const HALF_DAY = 12 * 60

const HALF_DAY_HOUR = /^(\d{1,2})(am|pm)$/

const minutesOf = (word: string): number => {
  if (word === 'quarter') return 15
  if (word === 'half') return 30
  return isNumber(word) && word.length <= 2 ? Number(word) : -1
}

/** A time of day: its minutes on the clock, and how many words say it. */
type Clock = { readonly minutes: number; readonly words: number }

const MOST_HOURS = 24
const LEAST_MINUTES = 10
const MOST_MINUTES = 59

/** "9:30", "9am". */
const clockOf = (figure: string): Clock | null => {
  const short = HALF_DAY_HOUR.exec(figure)
  if (short !== null) return { minutes: Number(short[1]) * 60, words: 1 }
  const spelled = HOUR_MINUTES.exec(figure)
  return spelled === null ? null : { minutes: Number(spelled[1]) * 60 + Number(spelled[2]), words: 1 }
}

/** What follows a number that is part of a time of day. */
const AFTER_HOUR = wordSet('past after to oclock am pm')

/** Words that are a time of day by themselves, or part of one. */
export const CLOCK_WORDS = wordSet('noon midnight midday quarter half')

const clockAt = (tokens: readonly Token[], at: number): Clock | null => {
  const bare = tokens[at]?.bare
  if (bare === undefined || !(bare.isFigure || isIn(bare, CLOCK_WORDS))) return null
  const { word } = bare
  if (bare.isFigure && !bare.isNumber) return clockOf(word)
  const follows = tokens[at + 1]?.bare
  if (bare.isNumber && !(follows?.isNumber === true || isIn(follows, AFTER_HOUR))) return null
  const next = follows?.word ?? ''
  if (word === 'noon' || word === 'midnight' || word === 'midday') return { minutes: HALF_DAY, words: 1 }
  if (bare.isNumber && word.length === 2 && next === '100') return { minutes: Number(word) * 60, words: 2 }
  const third = minutesOf(tokens[at + 2]?.base ?? '')
  const minutes = minutesOf(word)
  if (minutes > 0 && third > 0 && (next === 'past' || next === 'after'))
    return { minutes: third * 60 + minutes, words: 3 }
  if (minutes > 0 && third > 0 && next === 'to' && word !== 'half') return { minutes: third * 60 - minutes, words: 3 }
  const after = minutesOf(next)
  if (word === 'half' && after >= 1 && after <= 12) return { minutes: after * 60 + 30, words: 2 }
  if (!bare.isNumber) return null
  const hour = minutes >= 1 && minutes <= MOST_HOURS
  if (hour && follows?.isNumber === true && after >= LEAST_MINUTES && after <= MOST_MINUTES)
    return { minutes: minutes * 60 + after, words: 2 }
  return next === 'oclock' || next === 'am' || next === 'pm' ? { minutes: minutes * 60, words: 2 } : null
}

/** How many words from a token on say a time of day, 0 if none does. */
export const clockWordsAt = (tokens: readonly Token[], at: number): number => clockAt(tokens, at)?.words ?? 0

/** The first time of day in the words, in minutes on a twelve-hour clock, or -1: "9:30", "nine thirty" and "half past nine" are one. */
export const clockIn = (tokens: readonly Token[]): number => {
  for (let at = 0; at < tokens.length; at += 1) {
    const clock = clockAt(tokens, at)
    if (clock !== null && clock.minutes >= 0) return clock.minutes % HALF_DAY
  }
  return -1
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['seconds', 1],
  ['secs', 1],
  ['minute', 60],
  ['minutes', 60],
  ['min', 60],
  ['mins', 60],
  ['hour', 3600],
  ['hours', 3600],
])
const UNIT_WORDS = wordSet([...UNITS.keys()].join(' '))
const AND_A_HALF = 'and a half'

/** The first length of time in the words, in seconds, or -1: "ninety seconds" and "a minute and a half" are one. */
export const secondsIn = (tokens: readonly Token[]): number => {
  for (let at = 0; at < tokens.length; at += 1) {
    const unit = isAt(tokens, at, UNIT_WORDS) ? UNITS.get(wordAt(tokens, at)) : undefined
    if (unit === undefined) continue
    const words = [at - 1, at - 2].map((index) => tokens[index]?.base ?? '')
    const count = words.find(isNumber)
    const after = [at + 1, at + 2, at + 3].map((index) => tokens[index]?.word ?? '').join(' ')
    const half = after === AND_A_HALF ? unit / 2 : 0
    if (words.includes('half')) return unit / 2
    if (words.includes('quarter') || words[1] === 'quarter') return unit / 4
    return (count === undefined ? 1 : Number(count)) * unit + half
  }
  return -1
}

/** As telling as numbers: "quarter past" is not "half past". */
export const PARTS_OF_HOUR = wordSet('half quarter')

/** A part of an hour, and on which side of the hour it lies: "quarter to", "ten past". */
export type Side = { readonly part: string; readonly side: 'to' | 'past' }

const SIDES: ReadonlyMap<string, Side['side']> = new Map([
  ['to', 'to'],
  ['of', 'to'],
  ['till', 'to'],
  ['past', 'past'],
  ['after', 'past'],
])
const SIDE_WORDS = wordSet([...SIDES.keys()].join(' '))

/** "The top of the hour". */
const TOP: Side = { part: '0', side: 'past' }

/** The first part of an hour in the words of which the hour is left out, or told by its number; null if there is none. */
export const sideIn = (tokens: readonly Token[]): Side | null => {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const bare = tokens[at]?.bare
    if (bare?.word === 'top' && wordAt(tokens, at + 3) === 'hour') return TOP
    if (bare === undefined || !isAt(tokens, at + 1, SIDE_WORDS)) continue
    if (!isIn(bare, PARTS_OF_HOUR) && !bare.isNumber) continue
    const ends = at + 2 >= tokens.length || tokens[at + 1]?.stop !== '' || isNumberAt(tokens, at + 2)
    const side = ends ? SIDES.get(wordAt(tokens, at + 1)) : undefined
    if (side !== undefined) return { part: stemIn(bare), side }
  }
  return null
}

/** The minutes past the hour, -1 if they are no number. */
export const minutesOfSide = ({ part, side }: Side): number => {
  const minutes = part === 'quarter' ? 15 : part === 'half' ? 30 : isNumber(part) ? Number(part) : -1
  return minutes > 0 && side === 'to' ? 60 - minutes : minutes
}
