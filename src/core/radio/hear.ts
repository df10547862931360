import type { Heard, HearContext } from './case.ts'
import { hearingOf } from './meaning/hearing.ts'
import { meaningOf } from './meaning/meaning.ts'
import { situationOf } from './traffic/situation.ts'
import { termsIn } from './terms.ts'
import { utteranceOf } from './words/utterance.ts'

/** What words mean where and when they are said; never throws, same answer for the same words and context. */
export const hear = (words: string, context: HearContext): Heard => {
  const channel = situationOf(context)
  const utterance = utteranceOf(words, channel.names, context.me.name)
  const { act, to, facts } = meaningOf(hearingOf(context, channel, utterance))
  return { act, to, facts, terms: context.terms === undefined ? [] : termsIn(words, context.terms) }
}
