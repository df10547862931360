import type { Act } from '../../vocabulary/radio.ts'
import type { FactSlots, HearContext } from '../case.ts'
import { isClear, isSpeakable } from '../words/clarity.ts'
import { EMERGENCY, GOES_AHEAD, LOCK_STATE } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { postAt } from '../words/post-words.ts'
import { aliased } from '../facts/aliased.ts'
import type { FactCheck } from '../facts/fact-check.ts'
import { checkFacts } from '../facts/readback.ts'
import type { Due } from '../traffic/due.ts'
import type { Situation } from '../traffic/situation.ts'
import { orderOf } from '../facts/wanted.ts'
import { type Slot, slotsAt } from '../facts/slots.ts'
import { sameWord } from '../words/stems.ts'
import { isSpoken, type Spoken } from '../words/trigger.ts'
import { quoteOf, type Utterance } from '../words/utterance.ts'
import { addresseesOf } from './addressees.ts'
import { leadOf } from './lead.ts'
import { openingAct } from './opening-act.ts'
import { replyAct } from './reply-act.ts'
import { safetyAct } from './safety-act.ts'
import { volunteerAct } from './volunteer.ts'

/** What the words do, to whom, with which facts. */
export type Meaning = {
  readonly act: Act
  readonly to: readonly string[]
  readonly facts: FactSlots
  /** The order's key slots held against the words; empty if no order was open. */
  readonly checks: readonly FactCheck[]
  /** The words can be made out. */
  readonly clear: boolean
  /** A matter of life and limb. */
  readonly safety: boolean
  /** The first phrase of the message, if the lexicon knows it. */
  readonly lead: Found | null
}

const SHORT_ANSWER_WORDS = 6

const factsOf = (
  context: HearContext,
  utterance: Utterance,
  spoken: Spoken,
  checks: readonly FactCheck[],
  to: readonly string[],
): FactSlots => {
  if (utterance.tokens.length <= SHORT_ANSWER_WORDS && isSpoken(spoken, GOES_AHEAD)) return {}
  return checks.length > 0 ? factsGivenBack(checks) : factsTold(context, utterance, spoken, to)
}

/** What is said of the order's own key slots. */
const factsGivenBack = (checks: readonly FactCheck[]): FactSlots => {
  const facts: Record<string, string> = {}
  for (const { key, state, said } of checks) if (state !== 'missing') facts[key] = said
  return facts
}

/** Key slots that nobody asked for. */
const factsTold = (context: HearContext, utterance: Utterance, spoken: Spoken, to: readonly string[]): FactSlots => {
  const facts: Record<string, string> = {}
  for (const slot of slotsAt(utterance, context))
    if (!isAddressed(utterance, slot, to)) facts[slot.key] = quoteOf(utterance, slot.from, slot.to)
  const place = facts['place'] === undefined && isSpoken(spoken, LOCK_STATE) ? ownPost(context, utterance) : ''
  if (place !== '') facts['place'] = place
  return facts
}

/** The name of the person spoken to is no fact. */
const isAddressed = (utterance: Utterance, slot: Slot, to: readonly string[]): boolean =>
  slot.key === 'who' && utterance.mentions.some((mention) => mention.from === slot.from && to.includes(mention.who))

/** The trainee's own post as it was said, in full or in short. */
const ownPost = (context: HearContext, utterance: Utterance): string => {
  const mention = utterance.mentions.find((named) => named.via === 'post' && named.who === context.me.name)
  if (mention !== undefined) return quoteOf(utterance, mention.from, mention.to)
  const at = postAt(utterance.tokens, context.me.post)
  return at < 0 ? '' : quoteOf(utterance, at, at + 1)
}

const NOTHING: Meaning = { act: 'none', to: [], facts: {}, checks: [], clear: false, safety: false, lead: null }

const MOST_ANSWERING_WORDS = 2

/** "Burgundy" is no word of the set's, and an answer all the same to "what colour is the ribbon". */
const isOneWordAnswer = ({ due }: Situation, { tokens }: Utterance): boolean => {
  if (due === null || tokens.length === 0 || tokens.length > MOST_ANSWERING_WORDS) return false
  const asked = due.line.utterance
  if (due.kind === 'question') return tokens.every(isSpeakable)
  return tokens.every((token) => asked.tokens.some((other) => sameWord(token.bare, other.bare)))
}

const NO_CHECKS: readonly FactCheck[] = []

/** The key slots of an order that waits for an answer, held against the words. */
const checksOf = (context: HearContext, due: Due | null, utterance: Utterance): readonly FactCheck[] => {
  if (due === null || !(due.kind === 'order' || due.request)) return NO_CHECKS
  const order = due.line.utterance
  const checks = checkFacts(due.facts, orderOf(order), utterance, slotsAt(utterance, context))
  return aliased(checks, order, utterance, context.me.name)
}

/** What the words mean here: state first, words second; radio reference (c.4). `spoken` is what there is in the words. */
export const meaningOf = (
  context: HearContext,
  situation: Situation,
  utterance: Utterance,
  spoken: Spoken,
): Meaning => {
  if (!isClear(utterance) && !isOneWordAnswer(situation, utterance)) return NOTHING
  const lead = leadOf(utterance)
  const { due } = situation
  const checks = checksOf(context, due, utterance)
  const urgent = safetyAct(context, situation, utterance, spoken, lead, checks)
  const reply =
    due === null
      ? volunteerAct(context, situation, utterance, lead)
      : replyAct({ context, due, utterance, spoken, lead, checks })
  const act = urgent ?? reply ?? openingAct(context, situation, utterance, spoken, lead)
  const safety = urgent !== null && (urgent !== 'request' || isSpoken(spoken, EMERGENCY))
  const to = addresseesOf(context, situation, utterance, spoken, act, safety)
  return { act, to, facts: factsOf(context, utterance, spoken, checks, to), checks, clear: true, safety, lead }
}
