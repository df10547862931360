import { tokensOf } from '../radio/words/tokens.ts'
import { MINUTES } from '../radio/words/small-words.ts'

const SECONDS = new Set(['seconds', 'sec', 'secs', 's'])
/** Words that stand for a number before a unit. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['the', 1],
  ['another', 1],
  ['couple', 2],
  ['few', 3],
])
const WHOLE = /^\d{1,3}$/
/** A time beside these is how long the other way takes, not how long somebody waits. */
const TAKES = new Set(['takes', 'take', 'adds'])
const MORE = new Set(['more', 'longer', 'extra', 'round', 'around'])
const MINUTE_MS = 60_000
const SECOND_MS = 1000
/** How far before a time its "takes" may stand, words. */
const REACH = 2

/** A time that was given. */
export type Given = { readonly ms: number; readonly ofTheWay: boolean }

type Words = readonly string[]

/** The number before a unit: in figures, or "a", "a couple of", "half a". */
const before = (words: Words, at: number, isMinute: boolean): number | null => {
  const skip = words[at - 1] === 'more' ? 1 : 0
  const [last = '', second = ''] = [words[at - 1 - skip], words[at - 2 - skip]]
  if (WHOLE.test(last)) return Number(last)
  if (!isMinute) return null
  if (second === 'half' && last === 'a') return 0.5
  if (last === 'of') return VAGUE.get(second) ?? null
  return VAGUE.get(last) ?? null
}

const andAHalf = (words: Words, at: number): number =>
  words[at + 1] === 'and' && words[at + 2] === 'a' && words[at + 3] === 'half' ? 0.5 : 0

/** The first time that words give: "about a minute and a half", "ninety seconds"; null where they give none. */
export const timeGiven = (said: string): Given | null => {
  const words = tokensOf(said).map(({ base }) => base)
  for (const [at, word] of words.entries()) {
    const isMinute = MINUTES.has(word)
    if (!isMinute && !SECONDS.has(word)) continue
    const count = before(words, at, isMinute)
    if (count === null) continue
    const ms = Math.round((count + andAHalf(words, at)) * (isMinute ? MINUTE_MS : SECOND_MS))
    const ofTheWay =
      words.slice(Math.max(0, at - 1 - REACH), at).some((one) => TAKES.has(one)) || MORE.has(words[at + 1] ?? '')
    return { ms, ofTheWay }
  }
  return null
}
