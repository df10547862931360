import type { Heard, HearContext } from './case.ts'
import { meaningOf } from './meaning/meaning.ts'
import { situationOf } from './traffic/situation.ts'
import { termsIn } from './terms.ts'
import { utteranceOf } from './words/utterance.ts'

/** What words mean where and when they are said; never throws, same answer for the same words and context. */
export const hear = (words: string, context: HearContext): Heard => {
  const situation = situationOf(context)
  const utterance = utteranceOf(words, situation.names, context.me.name)
  const { act, to, facts } = meaningOf(context, situation, utterance)
  return { act, to, facts, terms: context.terms === undefined ? [] : termsIn(words, context.terms) }
}
