import { isNumber, type Token } from './tokens.ts'

const HOUR_MINUTES = /^(\d{1,2})[:.](\d\d)$/
const HALF_DAY = 12 * 60

const HALF_DAY_HOUR = /^(\d{1,2})(am|pm)$/

const minutesOf = (word: string): number => {
  if (word === 'quarter') return 15
  if (word === 'half') return 30
  return isNumber(word) && word.length <= 2 ? Number(word) : -1
}

const clockAt = (tokens: readonly Token[], at: number): number => {
  const word = tokens[at]?.base ?? ''
  const next = tokens[at + 1]?.base ?? ''
  if (word === 'noon' || word === 'midnight' || word === 'midday') return 12 * 60
  const short = HALF_DAY_HOUR.exec(word)
  if (short !== null) return Number(short[1]) * 60
  if (isNumber(word) && word.length === 2 && next === '100') return Number(word) * 60
  const spelled = HOUR_MINUTES.exec(word)
  if (spelled !== null) return Number(spelled[1]) * 60 + Number(spelled[2])
  const third = minutesOf(tokens[at + 2]?.base ?? '')
  const minutes = minutesOf(word)
  if (minutes > 0 && third > 0 && (next === 'past' || next === 'after')) return third * 60 + minutes
  if (minutes > 0 && third > 0 && next === 'to' && word !== 'half') return third * 60 - minutes
  if (word === 'half' && minutesOf(next) >= 1 && minutesOf(next) <= 12) return minutesOf(next) * 60 + 30
  const after = minutesOf(next)
  if (isNumber(word) && minutes >= 1 && minutes <= 24 && isNumber(next) && after >= 10 && after <= 59)
    return minutes * 60 + after
  return isNumber(word) && (next === 'oclock' || next === 'am' || next === 'pm') ? minutes * 60 : -1
}

/** The first time of day in the words, in minutes on a twelve-hour clock, or -1: "9:30", "nine thirty" and "half past nine" are one. */
export const clockIn = (tokens: readonly Token[]): number => {
  for (let at = 0; at < tokens.length; at += 1) {
    const minutes = clockAt(tokens, at)
    if (minutes >= 0) return minutes % HALF_DAY
  }
  return -1
}
