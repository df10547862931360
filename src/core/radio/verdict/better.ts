import type { FactSlots, HearContext } from '../case.ts'
import { classOf } from '../facts/fact-check.ts'
import type { Moment } from '../moment.ts'
import type { Due } from '../traffic/due.ts'
import { HELPING } from '../words/question-words.ts'
import { figuresOf, spokenNumbers } from '../words/number-words.ts'
import { IMPERATIVES } from '../facts/slots.ts'
import { pastManners } from '../facts/order-facts.ts'
import { wordsOf } from '../words/tokens.ts'
import { quoteOf } from '../words/utterance.ts'

/** With a capital, as a sentence begins. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** "Sam for Dee"; in the UK and Australia "Sam to Dee" (radio reference (j)); "Dee, this is Sam" where a show wants it. */
export const callWords = (context: HearContext, who: string): string => {
  if (context.style?.hailOrder === 'calledFirst') return `${who}, this is ${context.me.name}.`
  const link = context.region === 'uk' || context.region === 'au' ? 'to' : 'for'
  return `${context.me.name} ${link} ${who}.`
}

/** The usual answer to a call. */
export const answerWords = (context: HearContext): string =>
  context.region === 'uk' || context.region === 'au' ? 'Go ahead.' : `Go for ${context.me.name}.`

/** Where the trainee is: the post, or "my post" if it has no name. */
export const postWords = (context: HearContext): string =>
  capital((context.me.post ?? '').replace(/^the /i, '') || 'my post')

/** "Door two, standing by.", or "Standing by." where the post has no name. */
export const standingBy = (context: HearContext): string =>
  (context.me.post ?? '') === '' ? 'Standing by.' : `${postWords(context)}, standing by.`

const ROAD_NAME = /^[A-Z]\S* [A-Z][a-z]+$/

/** "The north door", but plain "door two" and "W2". */
export const atPostWords = (context: HearContext): string => {
  if (ROAD_NAME.test(context.me.post ?? '')) return context.me.post ?? ''
  const post = postWords(context).replace(/\S+/g, (word) => (/\d/.test(word) ? word : word.toLowerCase()))
  return /\d$/.test(wordsOf(post).at(-1) ?? '') || post === 'my post' ? post : `the ${post}`
}

/** The lock-up answer of the region. */
export const lockedWords = (context: HearContext): string =>
  `${postWords(context)}, ${context.region === 'uk' || context.region === 'au' ? 'locked off' : 'locked'}.`

const ORDER = ['channel', 'count', 'item', 'other', 'who', 'place', 'when']
const PREPOSITION =
  /^(to|at|in|on|by|near|before|after|until|from|when|not|for|out|off|with|no|through|outside|inside)\b/i

const phraseOf = (kind: string, value: string, hasWho: boolean, hasItem: boolean): string => {
  if (PREPOSITION.test(value)) return value
  if (kind === 'who') return hasItem ? `to ${value}` : value
  if (kind === 'place') return hasWho && hasItem ? `at ${value}` : hasItem || hasWho ? `to ${value}` : value
  if (kind === 'channel') return `switching to ${value}`
  return fromMySide(value)
}

/** The words of an order stand mid-sentence in its read-back; names, codes and lone letters keep their capitals. */
const uncapital = (words: string): string => {
  const first = /^[A-Z][a-z]+/.exec(words)?.[0].toLowerCase() ?? ''
  const plain = figuresOf(first) !== undefined || IMPERATIVES.has(first) || PREPOSITION.test(first)
  return plain ? first + words.slice(first.length) : words
}

const FLIPS: ReadonlyMap<string, string> = new Map([
  ['my', 'your'],
  ['me', 'you'],
  ['your', 'my'],
  ['mine', 'yours'],
])

/** Most orders speak of nobody's own, and replacing is dear even where nothing is replaced. */
const OWN = /\b(?:m[ey]|your|mine)\b/i

/** "Take my post" is read back as "take your post". */
const fromMySide = (words: string): string =>
  OWN.test(words) ? words.replace(/\b(my|me|your|mine)\b/gi, (word) => FLIPS.get(word.toLowerCase()) ?? word) : words

/** A read-back of the facts of an order. */
const readbackWords = (facts: FactSlots): string => {
  const entries = Object.entries(facts).map(([key, value]) => {
    const kind = classOf(key)
    return { kind, value, rank: ORDER.indexOf(kind) }
  })
  entries.sort((a, b) => a.rank - b.rank)
  const hasWho = entries.some(({ kind }) => kind === 'who')
  const hasItem = entries.some(({ kind }) => kind === 'item' || kind === 'count')
  const parts: string[] = []
  for (const { kind, value } of entries) {
    const phrase = phraseOf(kind, value, hasWho, hasItem)
    const joins = kind !== 'when' && kind !== 'other' && parts.length > 0
    if (joins) parts.push(`${parts.pop() ?? ''} ${phrase}`)
    else parts.push(phrase)
  }
  return parts.length === 0 ? 'Copy that.' : `Copy, ${uncapital(spokenNumbers(parts.join(', ')))}.`
}

const MOST_ORDER_WORDS = 14

/** A read-back in the order's own words, for one whose sense hangs on a small word of it; long ones by their facts. */
export const orderWords = ({ line, facts }: Due): string => {
  const { address, tokens } = line.utterance
  const from = pastManners(tokens, address.bodyFrom)
  const words = quoteOf(line.utterance, from, address.bodyTo)
  return words === '' || address.bodyTo - from > MOST_ORDER_WORDS
    ? readbackWords(facts)
    : `Copy, ${uncapital(fromMySide(words))}.`
}

/** The read-back of an order: its key facts where they are known, else its own words, in which nothing is guessed. */
export const readbackOf = (due: Due): string => (due.guessed ? orderWords(due) : readbackWords(due.facts))

const wantsYesNo = (due: Due): boolean =>
  HELPING.has(due.line.utterance.tokens[due.line.utterance.address.bodyFrom]?.word ?? '')

/** The reply that an open call, order or question asks for. */
export const replyWords = (context: HearContext, due: Due): string => {
  if (due.kind === 'order') return readbackOf(due)
  if (due.kind === 'poll') return lockedWords(context)
  if (due.kind === 'question') return wantsYesNo(due) ? 'Affirmative.” or “Negative.' : `${postWords(context)}.`
  return answerWords(context)
}

/** The words of the whole transmission, as they should have been said. */
export const sameWords = (moment: Moment): string =>
  quoteOf(moment.utterance, 0, moment.utterance.tokens.length) || answerWords(moment.context)

/** The message alone, without the call. */
export const messageWords = (moment: Moment): string =>
  capital(quoteOf(moment.utterance, moment.utterance.address.bodyFrom, moment.utterance.address.bodyTo))

/** The best next words: the reply that is due, else what was said. */
export const dueWords = (moment: Moment): string => {
  const due = moment.situation.due
  return due === null ? sameWords(moment) : replyWords(moment.context, due)
}

const NAMED_PLACE =
  /^(?:the|a|an|my|our|your|behind|near|outside|inside|under|set|base|basecamp|camp|holding|circus)\b|^[A-Z]|\d$|\b[A-Z]$/

/** "The loading dock", but plain "set", "Dock Street" and "stairwell B". */
const placeWords = (place: string): string => (NAMED_PLACE.test(place) ? place : `the ${place}`)

/** The call for help of radio reference (f.2), or the stop of (f.3). */
export const emergencyWords = (context: HearContext, medical: boolean): string => {
  const hazard = context.hazard
  if (hazard?.call !== undefined) return hazard.call
  const place = placeWords(hazard?.place ?? 'set')
  if (!medical)
    return `Stop, stop, stop, ${hazard?.kind ?? 'danger'}${hazard === null || hazard === undefined ? '' : ` at ${place}`}.`
  return `Emergency. Medic to ${place}. One person down. ${context.me.name} at ${place}.`
}
