import * as v from 'valibot'
import { about, name, placeName } from './parts-of-speech.ts'

/** Something that is carried by hand. It begins in one place: as a loose thing of the plan, at a spot, or with somebody. */
export const thingShape = v.pipe(
  v.strictObject({
    id: v.pipe(
      name,
      about('Name of the thing: rows ask for told: thing.taken, thing.given, thing.astray, thing.laid.'),
    ),
    prop: v.exactOptional(v.pipe(placeName, about('The loose thing of the place that it is; it lies there at first.'))),
    at: v.exactOptional(v.pipe(placeName, about('Spot where it lies at first.'))),
    with: v.exactOptional(v.pipe(name, about('Who has it at first.'))),
    drawn: v.exactOptional(
      v.pipe(name, about('How somebody is drawn who carries it: a word of the kit such as umbrella, sides, bottle.')),
    ),
    to: v.exactOptional(v.pipe(name, about('Whom it is for; handed to anybody else it is astray.'))),
  }),
  v.check(
    ({ prop, at, with: holder }) => [prop, at, holder].filter((one) => one !== undefined).length === 1,
    'exactly one of prop, at and with: where the thing is at first',
  ),
)

export type ShapedThing = v.InferOutput<typeof thingShape>
