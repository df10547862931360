import type { Fault, RadioVerdict, Transmission } from '../radio/case.ts'
import { withGaps, wordsOf } from '../radio/net/words.ts'
import { reasonOf } from '../radio/verdict/reason-of.ts'
import type { RuleId } from '../vocabulary/radio.ts'
import type { Reason } from '../vocabulary/reason.ts'
import type { Arrived } from './came-in.ts'

/** What is for no channel at all: a scrap of it is heard by everybody, however the rest came in. */
const FOR_NO_CHANNEL: readonly RuleId[] = ['R-CONF-PERSON', 'R-CONF-SHOW', 'R-PRO-TONE']

const isForNoChannel = ({ rule }: Fault): boolean => FOR_NO_CHANNEL.includes(rule)

/** A transmission as it was said, and what the air made of it. */
export type Signal = {
  readonly say: Transmission
  readonly arrived: Arrived
  /** The verdict on the words as they were said. */
  readonly whole: RadioVerdict
}

/** Words that carry what a sentence says have so many letters. */
const TELLING = 4

/** Where the words of a quotation stand in a text, numbered; all of the text where they cannot be found. */
const placesOf = (quotation: string, words: readonly string[]): readonly number[] => {
  const quoted = wordsOf(quotation)
  const from = words.findIndex((_, at) => quoted.every((word, next) => words[at + next]?.startsWith(word) === true))
  return from < 0 ? words.map((_, at) => at) : quoted.map((_, next) => from + next)
}

/** Half of what was told came through: enough for others to make up the rest. */
const cameThrough = ({ why }: Fault, { say, arrived }: Signal): boolean => {
  const words = wordsOf(say.text)
  const telling = placesOf(why.said ?? say.text, words).filter((at) => (words[at]?.length ?? 0) >= TELLING)
  return telling.filter((at) => !arrived.lost.includes(at)).length * 2 >= telling.length
}

/** What came through a signal that broke up, and should have been on no channel. */
export const leakedIn = (signal: Signal): readonly Fault[] => {
  const { arrived, whole } = signal
  if (arrived.cameIn !== 'broken' || arrived.nobody) return []
  return whole.faults.filter((fault) => isForNoChannel(fault) && cameThrough(fault, signal))
}

/** Why nobody could make use of it. */
const whyNot = ({ say, arrived: { cameIn, lost, nobody } }: Signal): Reason => {
  if (nobody) return reasonOf('signal.nobody')
  if (cameIn === 'broken')
    return reasonOf('signal.broken', { what: String(lost.length), said: withGaps(say.text, lost) })
  return reasonOf(cameIn === 'stepped' ? 'signal.over' : 'signal.unclear')
}

/**
 * Of words that nobody could make use of: why, and what was spared in them, because nobody heard what is for no channel. No
 * verdict stands without a reason.
 */
export const signalNotes = (signal: Signal, charged: readonly Fault[]): readonly Reason[] => {
  const known = charged.map(({ rule }) => rule)
  const spared = signal.whole.faults.filter((fault) => isForNoChannel(fault) && !known.includes(fault.rule))
  return [
    whyNot(signal),
    ...spared.map(({ why: { said, better } }) => reasonOf('signal.spared', { said: said ?? signal.say.text, better })),
  ]
}
