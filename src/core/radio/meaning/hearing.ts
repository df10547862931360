import type { HearContext } from '../case.ts'
import { aliased } from '../facts/aliased.ts'
import type { FactCheck } from '../facts/fact-check.ts'
import { checkFacts } from '../facts/readback.ts'
import { orderOf } from '../facts/wanted.ts'
import type { Due } from '../traffic/due.ts'
import type { Situation } from '../traffic/situation.ts'
import { isClear, isSpeakable } from '../words/clarity.ts'
import type { Found } from '../words/phrases.ts'
import { sameWord } from '../words/stems.ts'
import { type Pulled, pulledIn } from '../words/trigger.ts'
import type { Utterance } from '../words/utterance.ts'
import { leadOf } from './lead.ts'
import { heardAs } from './waiting.ts'

/** Words as they are heard where and when they are said, before anybody asks what they mean: made once for each reading. */
export type Hearing = {
  readonly context: HearContext
  /** The channel as it is for whoever is answered. */
  readonly situation: Situation
  readonly utterance: Utterance
  /** The triggers of rules and questions that the words pull. */
  readonly pulled: Pulled
  /** The words can be made out. */
  readonly clear: boolean
  /** The first phrase of the message, if the lexicon knows it. */
  readonly lead: Found | null
  /** The order's key slots held against the words; empty if no order was open. */
  readonly checks: readonly FactCheck[]
}

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
  const checks = checkFacts(due.facts, orderOf(order), { utterance, context, found: null })
  return aliased(checks, order, utterance, context.me.name)
}

/** How words are heard on a channel: state first, words second; radio reference (c.4). */
export const hearingOf = (context: HearContext, channel: Situation, words: Utterance): Hearing => {
  const { situation, utterance } = heardAs(channel, words)
  const clear = isClear(utterance) || isOneWordAnswer(situation, utterance)
  return {
    context,
    situation,
    utterance,
    pulled: pulledIn(utterance),
    clear,
    lead: clear ? leadOf(utterance) : null,
    checks: clear ? checksOf(context, situation.due, utterance) : NO_CHECKS,
  }
}
