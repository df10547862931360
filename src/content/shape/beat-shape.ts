import * as v from 'valibot'
import { BEAT_SOUNDS } from '../../core/floor/kinds.ts'
import { callsShape, sayShape } from './effect-shape.ts'
import { airKeys } from './net-shape.ts'
import { travelShape } from './journey-shape.ts'
import { about, name, placeName, seconds, textId, time } from './parts-of-speech.ts'

/** One step of the timeline. */
export const beatShape = v.strictObject({
  id: v.pipe(name, about('Name of the beat.')),
  at: v.pipe(time, about('Scenario time, in quotation marks.')),
  say: v.exactOptional(v.pipe(sayShape, about('What is said.'))),
  call: v.optional(v.pipe(callsShape, about('Calls of the 1st AD: such beats keep their order.')), []),
  spine: v.optional(
    v.pipe(v.boolean(), about('It keeps its order, as a call does; the gap to the next one varies.')),
    false,
  ),
  bring: v.exactOptional(
    v.pipe(
      v.strictObject({
        who: name,
        from: v.pipe(placeName, about('Spot where the way begins.')),
        to: v.pipe(placeName, about('Spot to be reached at the time of the beat.')),
        runs: v.optional(v.boolean(), false),
      }),
      about('Somebody arrives at this beat.'),
    ),
  ),
  heads: v.exactOptional(
    v.pipe(
      v.strictObject({ who: name, to: placeName, seconds }),
      about('Somebody sets off at this beat, to be there after so long.'),
    ),
  ),
  travels: v.exactOptional(v.pipe(travelShape, about('A vehicle goes on its way to another place.'))),
  traffic: v.exactOptional(
    v.pipe(v.picklist(['held', 'open']), about('The officers hold the traffic from this beat on, or let it go.')),
  ),
  stations: v.optional(
    v.pipe(v.record(name, name), about('Who comes to which station of the works at this beat.')),
    {},
  ),
  clock: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, "a time of day such as '09:54'"),
      about('What the set clock says at this beat of the spine; in a straight line between two such beats.'),
    ),
  ),
  sounds: v.exactOptional(
    v.pipe(
      v.strictObject({
        kind: v.picklist(BEAT_SOUNDS),
        from: v.pipe(placeName, about('Spot where it comes in.')),
        away: v.optional(v.pipe(v.number(), v.minValue(0), about('Metres beyond that spot where it begins.')), 0),
      }),
      about('Something that is not there yet is heard from this beat on, and comes nearer.'),
    ),
  ),
  alert: v.exactOptional(v.pipe(textId, about('Title of the warning at the person who arrives.'))),
  ask: v.exactOptional(v.pipe(name, about('The probe that is asked.'))),
  ...airKeys,
  twist: v.exactOptional(v.pipe(v.record(name, name), about('Only where this twist draws this beat: twist: beat.'))),
  takesPost: v.optional(v.pipe(v.boolean(), about('From this beat on the trainee holds the post.')), false),
  end: v.optional(v.pipe(v.boolean(), about('The run ends here.')), false),
})

export type ShapedBeat = v.InferOutput<typeof beatShape>
