import * as v from 'valibot'
import { GESTURES } from '../../core/vocabulary/words.ts'
import { about, name, seconds } from './parts-of-speech.ts'

const words = v.pipe(v.string(), v.nonEmpty('some words'))
const gesture = v.picklist(GESTURES)

/** Somebody who comes upon the post with an aim of their own. */
export const encounterShape = v.strictObject({
  id: v.pipe(name, about('Name of the encounter: rows ask for told: encounter.outcome.')),
  who: v.pipe(name, about('Who comes; their kind under cast: decides how they take what is said to them.')),
  opens: v.pipe(name, about('Beat at which they set out, or go on from where a bring: has taken them.')),
  closes: v.exactOptional(
    v.pipe(name, about('Beat from which on they can no longer be met; they go on to their aim.')),
  ),
  from: v.exactOptional(v.pipe(name, about('Spot where they come on; without it they go on from where they are.'))),
  to: v.pipe(name, about('Spot of their aim: there they are gone, or stay if it is this place that they want.')),
  off: v.exactOptional(
    v.pipe(name, about('Spot where they go once they can no longer be met (closes); their aim without it.')),
  ),
  round: v.exactOptional(
    v.pipe(name, about('Spot of the other way that there is for them; without it the way round of the place.')),
  ),
  waits: v.exactOptional(v.pipe(name, about('Spot where they wait; without it they stop where they are.'))),
  ways: v.optional(v.pipe(v.array(words), about('Phrases that name the other way here.')), []),
  signals: v.exactOptional(
    v.pipe(
      v.strictObject({ stop: gesture, go: gesture }),
      about('Signals that whoever makes noise agrees to; a thumb and a wave without it.'),
    ),
  ),
  asks: v.exactOptional(
    v.pipe(seconds, about('Seconds for which they stand where they have come to and want an answer; then they go on.')),
  ),
  patience: v.exactOptional(
    v.pipe(
      v.tuple([v.pipe(v.number(), v.minValue(0)), seconds]),
      about('Seconds that they give, bare and asked well, where it is not the figure of their kind.'),
    ),
  ),
  carries: v.exactOptional(
    v.pipe(
      v.number(),
      v.minValue(1),
      v.maxValue(300),
      about('Metres that their sound carries, where it is not that of the kind.'),
    ),
  ),
  closed: v.optional(
    v.pipe(v.boolean(), about('The permit closes the way to bicycles: only then is a cyclist asked to dismount.')),
    false,
  ),
  drops: v.exactOptional(
    v.pipe(
      v.strictObject({ who: name, to: name }),
      about('Who gets out where a driver stands, and the spot that they walk to from there.'),
    ),
  ),
  drives: v.optional(v.pipe(v.boolean(), about('They come by vehicle, on ways for vehicles.')), false),
})

export type ShapedEncounter = v.InferOutput<typeof encounterShape>
