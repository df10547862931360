import type { FactSlots, HearContext } from './case.ts'
import { classOf } from './readback.ts'
import type { Moment } from './moment.ts'
import type { Due } from './situation.ts'
import { quoteOf } from './utterance.ts'

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** "Sam for Dee" or, in the UK and Australia, "Sam to Dee": radio reference (j). */
export const callWords = (context: HearContext, who: string): string => {
  const link = context.region === 'uk' || context.region === 'au' ? 'to' : 'for'
  return `${context.me.name} ${link} ${who}.`
}

/** The usual answer to a call. */
export const answerWords = (context: HearContext): string => (context.region === 'uk' || context.region === 'au' ? 'Go ahead.' : `Go for ${context.me.name}.`)

/** Where the trainee is: the post, or "my post" if it has no name. */
export const postWords = (context: HearContext): string => capital((context.me.post ?? '').replace(/^the /i, '') || 'my post')

/** The lock-up answer of the region. */
export const lockedWords = (context: HearContext): string => `${postWords(context)}, ${context.region === 'uk' || context.region === 'au' ? 'locked off' : 'locked'}.`

const ORDER = ['channel', 'count', 'item', 'other', 'who', 'place', 'when']
const PREPOSITION = /^(to|at|in|on|by|near|before|after|until|from|when|not|for|out|off|with|no|through|outside|inside)\b/i

const phraseOf = (key: string, value: string, hasWho: boolean, hasItem: boolean): string => {
  const kind = classOf(key)
  if (PREPOSITION.test(value)) return value
  if (kind === 'who') return `to ${value}`
  if (kind === 'place') return hasWho ? `at ${value}` : hasItem ? `to ${value}` : value
  if (kind === 'channel') return `switching to ${value}`
  return value
}

/** A read-back of the facts of an order. */
export const readbackWords = (facts: FactSlots): string => {
  const entries = Object.entries(facts).map(([key, value]) => ({ key, value, rank: ORDER.indexOf(classOf(key)) }))
  const sorted = [...entries].sort((a, b) => a.rank - b.rank)
  const hasWho = entries.some((entry) => classOf(entry.key) === 'who')
  const hasItem = entries.some((entry) => ['item', 'count'].includes(classOf(entry.key)))
  const parts: string[] = []
  for (const entry of sorted) {
    const phrase = phraseOf(entry.key, entry.value, hasWho, hasItem)
    const kind = classOf(entry.key)
    const joins = kind !== 'when' && kind !== 'other' && parts.length > 0
    if (joins) parts.push(`${parts.pop() ?? ''} ${phrase}`)
    else parts.push(phrase)
  }
  return parts.length === 0 ? 'Copy that.' : `Copy, ${parts.join(', ')}.`
}

/** The reply that an open call, order or question asks for. */
export const replyWords = (context: HearContext, due: Due): string => {
  if (due.kind === 'order') return readbackWords(due.facts)
  if (due.kind === 'poll') return lockedWords(context)
  if (due.kind === 'question') return 'Affirmative.” or “Negative.'
  return answerWords(context)
}

/** The words of the whole transmission, as they should have been said. */
export const sameWords = (moment: Moment): string => quoteOf(moment.utterance, 0, moment.utterance.tokens.length) || answerWords(moment.context)

/** The message alone, without the call. */
export const messageWords = (moment: Moment): string =>
  capital(quoteOf(moment.utterance, moment.utterance.address.bodyFrom, moment.utterance.address.bodyTo))

/** The best next words: the reply that is due, else what was said. */
export const dueWords = (moment: Moment): string => {
  const due = moment.situation.due
  return due === null ? sameWords(moment) : replyWords(moment.context, due)
}

/** The call for help of radio reference (f.2), or the stop of (f.3). */
export const emergencyWords = (context: HearContext, medical: boolean): string => {
  const hazard = context.hazard
  const place = hazard?.place ?? 'set'
  if (!medical) return `Stop, stop, stop, ${hazard?.kind ?? 'danger'}${hazard === null || hazard === undefined ? '' : ` at ${place}`}.`
  return `Emergency. Medic to ${place}. One person down. ${context.me.name} at ${place}.`
}
