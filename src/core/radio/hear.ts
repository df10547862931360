import type { Heard, HearContext } from './case.ts'
import { meaningOf } from './meaning/meaning.ts'
import { heardAs } from './meaning/waiting.ts'
import { situationOf } from './traffic/situation.ts'
import { termsIn } from './terms.ts'
import { spokenIn } from './words/trigger.ts'
import { utteranceOf } from './words/utterance.ts'

/** What words mean where and when they are said; never throws, same answer for the same words and context. */
export const hear = (words: string, context: HearContext): Heard => {
  const asHeard = situationOf(context)
  const { situation, utterance } = heardAs(asHeard, utteranceOf(words, asHeard.names, context.me.name))
  const { act, to, facts } = meaningOf(context, situation, utterance, spokenIn(utterance))
  return { act, to, facts, terms: context.terms === undefined ? [] : termsIn(words, context.terms) }
}
