import type { Act } from '../../vocabulary/radio.ts'
import type { FactSlots, HearContext } from '../case.ts'
import type { FactCheck } from '../facts/fact-check.ts'
import { type Slot, slotsAt } from '../facts/slots.ts'
import { EMERGENCY, GOES_AHEAD, LOCK_STATE } from '../words/phrase-sets.ts'
import { postAt } from '../words/post-words.ts'
import { hasAny, quoteOf, type Utterance } from '../words/utterance.ts'
import { addresseesOf } from './addressees.ts'
import type { Hearing } from './hearing.ts'
import { openingAct } from './opening-act.ts'
import { replyAct } from './reply-act.ts'
import { safetyAct } from './safety-act.ts'
import { volunteerAct } from './volunteer.ts'

/** What the words do, to whom, with which facts. */
export type Meaning = {
  readonly act: Act
  readonly to: readonly string[]
  readonly facts: FactSlots
  /** A matter of life and limb. */
  readonly safety: boolean
}

const SHORT_ANSWER_WORDS = 6

const factsOf = ({ context, utterance, checks }: Hearing, to: readonly string[]): FactSlots => {
  if (utterance.tokens.length <= SHORT_ANSWER_WORDS && hasAny(utterance, GOES_AHEAD)) return {}
  return checks.length > 0 ? factsGivenBack(checks) : factsTold(context, utterance, to)
}

/** What is said of the order's own key slots. */
const factsGivenBack = (checks: readonly FactCheck[]): FactSlots => {
  const facts: Record<string, string> = {}
  for (const { key, state, said } of checks) if (state !== 'missing') facts[key] = said
  return facts
}

/** Key slots that nobody asked for. */
const factsTold = (context: HearContext, utterance: Utterance, to: readonly string[]): FactSlots => {
  const facts: Record<string, string> = {}
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

/** What is left of the meaning of words that nobody can make out. */
export const NO_MEANING: Meaning = { act: 'none', to: [], facts: {}, safety: false }

/** What the words mean where they are heard: radio reference (c.4). */
export const meaningOf = (hearing: Hearing): Meaning => {
  if (!hearing.clear) return NO_MEANING
  const { due } = hearing.situation
  const urgent = safetyAct(hearing)
  const reply = due === null ? volunteerAct(hearing) : replyAct(due, hearing)
  const act = urgent ?? reply ?? openingAct(hearing)
  const safety = urgent !== null && (urgent !== 'request' || hasAny(hearing.utterance, EMERGENCY))
  const to = addresseesOf(hearing, act, safety)
  return { act, to, facts: factsOf(hearing, to), safety }
}
