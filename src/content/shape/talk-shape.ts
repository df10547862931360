import * as v from 'valibot'
import { AUTHORITIES, MANNERS } from '../../core/scene/talk.ts'
import { DEFAULTS } from '../defaults.ts'
import { about, name, seconds, textId } from './parts-of-speech.ts'

const terms = v.pipe(v.array(name), v.nonEmpty('at least one term'))

/** What somebody takes for an answer. */
export const answerShape = v.pipe(
  v.strictObject({
    id: v.pipe(name, about('Name of the answer; a row asks for it with told: talk.answer.')),
    all: v.exactOptional(v.pipe(terms, about('All of these terms are among the words.'))),
    any: v.exactOptional(v.pipe(terms, about('At least one of these terms is among the words.'))),
    choices: v.optional(v.pipe(v.array(name), about('Choices that say the same.')), []),
    line: v.optional(v.pipe(v.nullable(textId), about('What they say to it.')), null),
    ends: v.optional(v.pipe(v.boolean(), about('The conversation is over with it.')), false),
  }),
  v.check(
    (answer) => answer.all !== undefined || answer.any !== undefined || answer.choices.length > 0,
    'an answer has words, choices or both',
  ),
)

const mannerShape = v.strictObject({
  terms: v.optional(
    v.pipe(v.array(name), about('Terms that show it here, besides the phrases that show it everywhere.')),
    [],
  ),
  choices: v.optional(v.pipe(v.array(name), about('Choices that show it.')), []),
  seconds: v.exactOptional(v.pipe(seconds, about('Seconds of patience that it costs.'))),
})

/** A conversation in person. */
export const talkShape = v.strictObject({
  id: v.pipe(name, about('Name of the conversation.')),
  who: v.pipe(name, about('Who can be talked to, in own words or by the choices.')),
  opens: v.pipe(name, about('Beat at which it begins.')),
  closes: v.exactOptional(v.pipe(name, about('Beat at which it is over; the end of the run without it.'))),
  within: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0.5, 'at least half a metre'),
      v.maxValue(20, 'at most 20 metres'),
      about('Metres of speaking distance.'),
    ),
    DEFAULTS.talkMetres,
  ),
  authority: v.pipe(
    v.picklist(AUTHORITIES),
    about('Whose word they take: whoever is not crew is asked, never ordered about.'),
  ),
  patience: v.pipe(seconds, about('Seconds that they give, when nobody costs them any.')),
  silence: v.exactOptional(
    v.pipe(seconds, about('Nothing said for so long, near them, is an answer too: told: talk.silence.')),
  ),
  sorry: v.pipe(textId, about('What they ask when they do not understand. It costs nothing.')),
  sharp: v.exactOptional(v.pipe(textId, about('What they say to a manner that costs patience.'))),
  quiet: v.exactOptional(v.pipe(textId, about('What they say to silence.'))),
  gone: v.exactOptional(v.pipe(textId, about('What they say when their patience is at an end.'))),
  manners: v.optional(
    v.pipe(
      v.strictObject(
        Object.fromEntries(MANNERS.map((manner) => [manner, v.exactOptional(mannerShape)])) as Record<
          (typeof MANNERS)[number],
          v.ExactOptionalSchema<typeof mannerShape, undefined>
        >,
      ),
      about('What else shows a manner here, and what it costs: told: talk.manner.'),
    ),
    {},
  ),
  answers: v.pipe(v.array(answerShape), about('What counts as an answer; the first that holds is it.')),
})

export type ShapedTalk = v.InferOutput<typeof talkShape>
