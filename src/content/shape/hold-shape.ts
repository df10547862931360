import * as v from 'valibot'
import { DEFAULTS } from '../defaults.ts'
import { conditionShape } from './condition-shape.ts'
import { callsShape, sayShape } from './effect-shape.ts'
import { about, name, seconds } from './parts-of-speech.ts'

const says = v.strictObject({ ...sayShape.entries, call: v.optional(callsShape, []) })

/** What lets a beat come that has waited. */
const freeShape = v.strictObject({
  when: v.pipe(conditionShape, about('What the post reports.')),
  says: v.exactOptional(v.pipe(says, about('The 1st AD goes on.'))),
})

/** A polled post that says nothing: the call waits, the post is asked again, and in the end somebody else looks (radio reference (i), E21). */
const asksShape = v.strictObject({
  beats: v.pipe(v.array(name), v.nonEmpty('at least one beat'), about('Those of the beats that a poll comes before.')),
  answers: v.pipe(
    v.array(conditionShape),
    v.nonEmpty('at least one'),
    about('What answers the poll, true or not; without any of it the call waits.'),
  ),
  says: v.pipe(
    v.array(says),
    v.nonEmpty('at least one'),
    v.maxLength(3, 'three at most'),
    about('How the post is asked again, one after the other (R-RETRY: three at most).'),
  ),
  every: v.optional(v.pipe(seconds, about('Seconds for an answer to each.')), DEFAULTS.asksEvery),
  looks: v.pipe(says, about('Who looks after the post then; the call comes.')),
})

/** A call of the 1st AD that waits when the trainee asks for it (radio reference (i), E28). */
export const holdShape = v.strictObject({
  id: v.pipe(name, about('Name of the wait.')),
  beats: v.pipe(v.array(name), v.nonEmpty('at least one beat'), about('Calls that wait, each until it has come.')),
  when: v.pipe(
    v.array(conditionShape),
    v.nonEmpty('at least one'),
    about('Any one of these makes the next of them wait.'),
  ),
  says: v.pipe(says, about('The 1st AD acknowledges.')),
  until: v.pipe(v.array(freeShape), v.nonEmpty('at least one'), about('What lets it come; the first that holds.')),
  then: v.optional(
    v.pipe(seconds, about('Seconds from there to the call; it never comes before its own time.')),
    DEFAULTS.holdThen,
  ),
  most: v.optional(
    v.pipe(seconds, about('Seconds after its own time at which nobody waits any longer.')),
    DEFAULTS.holdMost,
  ),
  over: v.exactOptional(v.pipe(says, about('What the 1st AD says then.'))),
  asks: v.exactOptional(v.pipe(asksShape, about('A post that was polled and says nothing is asked again.'))),
})

export type ShapedHold = v.InferOutput<typeof holdShape>
