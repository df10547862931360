import * as v from 'valibot'
import { DEFAULTS } from '../defaults.ts'
import { about, minutes, name, placeName, seconds } from './parts-of-speech.ts'

/** A way from one place of the scenario to another. */
export const wayShape = v.pipe(
  v.strictObject({
    id: v.pipe(name, about('Name of the way; what it is called is the text way.NAME.')),
    by: v.exactOptional(v.pipe(name, about('A vehicle of the cast; on foot without it.'))),
    from: v.pipe(placeName, about('Spot where one sets out on foot, or gets in.')),
    to: v.pipe(placeName, about('Spot of the other place where one comes in, or gets out.')),
    out: v.exactOptional(v.pipe(placeName, about('With by: where it drives out of the picture.'))),
    in: v.exactOptional(v.pipe(placeName, about('With by: where it drives into the other.'))),
    stop: v.exactOptional(v.pipe(placeName, about('With by: where it stands in the end.'))),
    minutes: v.pipe(minutes, v.minValue(1, 'at least 1'), about('Minutes of the set clock that it takes.')),
  }),
  v.check(
    ({ by, out, in: into, stop }) => [out, into, stop].every((spot) => (spot === undefined) === (by === undefined)),
    'a vehicle (by) has out, in and stop; a way on foot has none of them',
  ),
)

/** A vehicle goes on its way at a beat. */
export const travelShape = v.strictObject({
  way: v.pipe(name, about('A way with a vehicle.')),
  with: v.optional(v.pipe(v.array(name), about('Who goes along besides the trainee.')), []),
  to: v.exactOptional(v.pipe(placeName, about('As far as here; to its stop without it.'))),
  until: v.pipe(name, about('The beat at which it is there: the next one of the spine.')),
  waits: v.optional(v.pipe(seconds, about('Seconds that it stands for whoever is missing.')), DEFAULTS.vehicleWaits),
})

export type ShapedWay = v.InferOutput<typeof wayShape>
export type ShapedTravel = v.InferOutput<typeof travelShape>
