import * as v from 'valibot'
import { PROTECTIONS } from '../../core/cost/causes.ts'
import { RULE_IDS } from '../../core/vocabulary/radio.ts'
import { CRITERIA } from '../../core/vocabulary/words.ts'
import { DEFAULTS } from '../defaults.ts'
import { conditionShape, stillShape } from './condition-shape.ts'
import { effectsShape, playShape } from './effect-shape.ts'
import { eventShape } from './event-shape.ts'
import { about, minutes, name, seconds } from './parts-of-speech.ts'

const plays = v.array(playShape)

const partShape = v.strictObject({
  from: v.exactOptional(v.pipe(name, about('Beat at which it is due; the beat of the row without it.'))),
  window: v.exactOptional(
    v.pipe(seconds, about(`Seconds in which it is on time; twice that is late. ${DEFAULTS.windowSeconds} without it.`)),
  ),
  until: v.exactOptional(v.pipe(name, about('To hold still: the beat at which it is judged.'))),
  hold: v.exactOptional(v.pipe(stillShape, about('With until: what must be so at that beat.'))),
  open: v.exactOptional(v.pipe(name, about('A late answer counts until this beat instead of twice the window.'))),
  any: v.optional(v.pipe(v.array(conditionShape), about('Any one of these does it.')), []),
  play: v.optional(v.pipe(plays, about('How a bot does it; the first is "what works".')), []),
  terse: v.exactOptional(v.pipe(plays, about('The same in the fewest words; as play without it.'))),
  then: v.pipe(effectsShape, about('What follows when it is done, in time or late.')),
  late: v.pipe(effectsShape, about('What follows when its window is over and it can still be done late.')),
  missed: v.pipe(effectsShape, about('What follows when it is not done.')),
})

const wrongShape = v.strictObject({
  when: v.pipe(conditionShape, about('What makes the row wrong.')),
  then: v.pipe(effectsShape, about('What follows, before the row is scored.')),
})

const events = v.optional(v.array(eventShape), [])

const lost = v.tuple([minutes, minutes, minutes])

/** One row of the scenario's table: what is judged and how it is marked. */
export const rowShape = v.strictObject({
  id: v.pipe(name, about('Name of the row; its label is the text row.NAME.')),
  on: v.pipe(name, about('The beat at which it opens.')),
  criteria: v.pipe(v.array(v.picklist(CRITERIA)), about('Criteria that it counts for; none is allowed.')),
  rules: v.optional(v.pipe(v.array(v.picklist(RULE_IDS)), about('Radio rules that the row judges itself.')), []),
  lost: v.optional(v.pipe(lost, about('Company minutes lost for best, ok, wrong.')), [...DEFAULTS.lost]),
  cause: v.optional(v.pipe(v.string(), about('Number of the cause of delay, where minutes are lost.')), DEFAULTS.cause),
  events: v.exactOptional(
    v.pipe(
      v.strictObject({ best: events, ok: events, wrong: events }),
      about('What is paid on top of the minutes, by outcome.'),
    ),
  ),
  protected: v.optional(v.pipe(v.nullable(v.picklist(PROTECTIONS)), about('Why its minutes are never charged.')), null),
  safety: v.optional(v.pipe(v.boolean(), about('A danger: no money is shown while it is open.')), false),
  gate: v.optional(v.pipe(v.boolean(), about('It can trip a gate: it weighs three.')), false),
  parts: v.pipe(v.record(name, partShape), about('What the Best column asks for, part by part: all of it is best.')),
  needs: v.exactOptional(
    v.pipe(v.array(name), about('Parts without which it is not even acceptable; all without it.')),
  ),
  ok: v.optional(v.pipe(v.array(conditionShape), about('The Acceptable column.')), []),
  wrong: v.optional(v.pipe(v.array(wrongShape), about('The Wrong column.')), []),
  after: v.optional(
    v.pipe(
      v.strictObject({ best: effectsShape, ok: effectsShape, wrong: effectsShape }),
      about('What follows from each outcome.'),
    ),
    {},
  ),
  breaks: v.optional(v.pipe(plays, about('How the bot that breaks rules gets it wrong.')), []),
})

export type ShapedRow = v.InferOutput<typeof rowShape>
export type ShapedPart = v.InferOutput<typeof partShape>
