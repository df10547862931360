import * as v from 'valibot'
import { GATES, GESTURES, LOUDNESSES, ROLL_CALLS } from '../../core/vocabulary/words.ts'
import { airKeys } from './net-shape.ts'
import { about, channel, name, partName, placeName, textId } from './parts-of-speech.ts'

const saying = {
  by: v.pipe(name, about('Who says it.')),
  line: v.pipe(textId, about('The line.')),
  on: v.optional(v.pipe(v.nullable(channel), about('Radio channel; face to face without it.')), null),
  when: v.optional(v.pipe(v.record(name, textId), about('Another line once a flag is set: flag: line.')), {}),
}
const calls = v.pipe(v.array(v.picklist(ROLL_CALLS)), about('Calls of the roll that the line makes, in order.'))

/** A line of a beat; the beat carries its calls. */
export const sayShape = v.strictObject(saying)

const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  says: [],
  goes: [],
  halts: [],
  moves: [],
  done: [],
  spoils: [],
  gate: ['why', 'unless'],
  flag: [],
  agrees: [],
  spins: [],
  crosstalk: [],
  sticks: [],
  home: [],
  misreads: [],
  kit: [],
  task: [],
  cast: [],
}
const HEADS = Object.keys(COMPANIONS)

const isOneEffect = (effect: object): boolean => {
  const heads = HEADS.filter((head) => head in effect)
  const [head] = heads
  if (head === undefined || heads.length > 1) return false
  return Object.keys(effect).every((key) => key === head || COMPANIONS[head]?.includes(key) === true)
}

/** What follows from a part or a column; exactly one head to an effect. */
export const effectShape = v.pipe(
  v.strictObject({
    says: v.exactOptional(
      v.pipe(v.strictObject({ ...saying, call: v.optional(calls, []) }), about('Somebody says a line.')),
    ),
    goes: v.exactOptional(
      v.pipe(
        v.strictObject({ who: name, way: v.picklist(['round', 'through', 'away']) }),
        about('Somebody goes the way round, through the door, or away.'),
      ),
    ),
    halts: v.exactOptional(v.pipe(name, about('This person or vehicle stops.'))),
    moves: v.exactOptional(v.pipe(placeName, about('This prop is carried to its other place.'))),
    done: v.exactOptional(v.pipe(textId, about('This order is ticked off.'))),
    spoils: v.exactOptional(v.pipe(v.picklist(['voice', 'door', 'bogey']), about('The take is lost, by this.'))),
    gate: v.exactOptional(v.pipe(v.picklist(GATES), about('This gate trips (rubric 4).'))),
    why: v.exactOptional(v.pipe(textId, about('With gate: the sentence for the debrief.'))),
    unless: v.exactOptional(v.pipe(partName, about('With gate, under missed: not if this part was done.'))),
    flag: v.exactOptional(v.pipe(name, about('This flag is set.'))),
    agrees: v.exactOptional(v.pipe(name, about('Signals are agreed with whoever makes the noise of this encounter.'))),
    ...airKeys,
  }),
  v.check((effect) => isOneEffect(effect), `an effect has one of ${HEADS.join(', ')}; why and unless go with gate`),
)
export const effectsShape = v.optional(v.array(effectShape), [])
export { calls as callsShape }

const PLAYS = [
  'do',
  'sign',
  'tell',
  'lead',
  'take',
  'give',
  'lay',
  'say',
  'push',
  'walk',
  'face',
  'answer',
  'report',
  'tune',
  'pause',
] as const

/** One thing that a bot does. */
export const playShape = v.pipe(
  v.strictObject({
    do: v.exactOptional(v.pipe(name, about('Take this choice.'))),
    sign: v.exactOptional(v.pipe(v.picklist(GESTURES), about('Make this gesture without a sound.'))),
    tell: v.exactOptional(v.pipe(textId, about('Say this text in person.'))),
    loud: v.exactOptional(v.pipe(v.picklist(LOUDNESSES), about('With tell: how loud; voice without it.'))),
    to: v.exactOptional(v.pipe(name, about('With sign, tell and give: who it is for.'))),
    lead: v.exactOptional(v.pipe(name, about('Lead this person.'))),
    take: v.exactOptional(v.pipe(name, about('Take this thing up.'))),
    give: v.exactOptional(v.pipe(name, about('Hand this thing over; with to.'))),
    lay: v.exactOptional(v.pipe(name, about('Set this thing down.'))),
    say: v.exactOptional(v.pipe(textId, about('Say this text on the home channel.'))),
    push: v.exactOptional(v.pipe(placeName, about('Push this door.'))),
    open: v.exactOptional(v.pipe(v.boolean(), about('With push: open or shut.'))),
    walk: v.exactOptional(v.pipe(placeName, about('Walk to this spot.'))),
    face: v.exactOptional(v.pipe(v.picklist(['set', 'out']), about('Turn.'))),
    answer: v.exactOptional(v.pipe(v.picklist(['right', 'wrong']), about('Answer the open probe.'))),
    report: v.exactOptional(v.pipe(v.boolean(), about('Report truly or falsely whether anybody got by.'))),
    tune: v.exactOptional(v.pipe(channel, about('Turn the knob to this channel.'))),
    pause: v.exactOptional(v.pipe(v.number(), v.minValue(0), about('Seconds to wait before the next.'))),
  }),
  v.check(
    (play) =>
      PLAYS.filter((key) => key in play).length === 1 &&
      'push' in play === 'open' in play &&
      ('to' in play || !('give' in play)),
    `exactly one of ${PLAYS.join(', ')}; push needs open, give needs to`,
  ),
)

export type ShapedEffect = v.InferOutput<typeof effectShape>
export type ShapedPlay = v.InferOutput<typeof playShape>
