import type { Act } from '../../vocabulary/radio.ts'
import type { FactSlots, HearContext } from '../case.ts'
import { isClear, isSpeakable } from '../words/clarity.ts'
import { EMERGENCY, GOES_AHEAD, LOCK_STATE } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { postAt } from '../words/post-words.ts'
import { aliased } from '../facts/aliased.ts'
import type { FactCheck } from '../facts/fact-check.ts'
import { checkFacts } from '../facts/readback.ts'
import type { Situation } from '../traffic/situation.ts'
import { orderOf } from '../facts/wanted.ts'
import { type Slot, slotsAt } from '../facts/slots.ts'
import { sameWord } from '../words/stems.ts'
import { hasAny, quoteOf, type Utterance } from '../words/utterance.ts'
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
  checks: readonly FactCheck[],
  to: readonly string[],
): FactSlots => {
  const facts: Record<string, string> = {}
  if (hasAny(utterance, GOES_AHEAD) && utterance.tokens.length <= SHORT_ANSWER_WORDS) return facts
  for (const check of checks) if (check.state !== 'missing') facts[check.key] = check.said
  if (checks.length > 0) return facts
  for (const slot of slotsAt(utterance, context))
    if (!isAddressed(utterance, slot, to)) facts[slot.key] = quoteOf(utterance, slot.from, slot.to)
  const place = facts['place'] === undefined && hasAny(utterance, LOCK_STATE) ? ownPost(context, utterance) : ''
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

/** What the words mean here: state first, words second; radio reference (c.4). */
export const meaningOf = (context: HearContext, situation: Situation, utterance: Utterance): Meaning => {
  if (!isClear(utterance) && !isOneWordAnswer(situation, utterance)) return NOTHING
  const lead = leadOf(utterance)
  const { due } = situation
  const checks =
    due !== null && (due.kind === 'order' || due.request)
      ? aliased(
          checkFacts(due.facts, orderOf(due.line.utterance), utterance, slotsAt(utterance, context)),
          due.line.utterance,
          utterance,
          context.me.name,
        )
      : []
  const urgent = safetyAct(context, situation, utterance, lead, checks)
  const reply =
    due === null
      ? volunteerAct(context, situation, utterance, lead)
      : replyAct({ context, due, utterance, lead, checks })
  const act = urgent ?? reply ?? openingAct(context, situation, utterance, lead)
  const safety = urgent !== null && (urgent !== 'request' || hasAny(utterance, EMERGENCY))
  const to = addresseesOf(context, situation, utterance, act, safety)
  return { act, to, facts: factsOf(context, utterance, checks, to), checks, clear: true, safety, lead }
}
