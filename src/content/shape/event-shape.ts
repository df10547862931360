import * as v from 'valibot'
import { about, minutes } from './parts-of-speech.ts'

const people = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'not below 0'))
const atLeastOne = v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'at least 1'))

/** Money on top of the minutes (cost of delay 4). Exactly one of the three. */
export const eventShape = v.union([
  v.strictObject({
    meal: v.pipe(
      v.strictObject({
        late: v.pipe(minutes, v.minValue(1, 'at least 1'), about('Minutes beyond six hours.')),
        cast: v.optional(people, 0),
        crew: v.optional(people, 0),
        background: v.optional(people, 0),
        studio: v.optional(v.pipe(v.boolean(), about('Crew on a stage of the studio has rates of its own.')), false),
      }),
      about('A meal called late: everybody who was kept is paid for every half hour begun.'),
    ),
  }),
  v.strictObject({
    overtime: v.pipe(
      v.strictObject({
        minutes: v.pipe(minutes, v.minValue(1, 'at least 1')),
        people: atLeastOne,
        hourly: v.pipe(v.number(), v.minValue(1, 'at least 1'), about('US dollars an hour.')),
        times: v.optional(v.picklist([1.5, 2, 3]), 2),
      }),
      about('Work beyond the day that was agreed.'),
    ),
  }),
  v.strictObject({
    forcedCall: v.pipe(
      v.strictObject({ cast: atLeastOne }),
      about('Cast called again before their twelve hours of rest were over.'),
    ),
  }),
])

export type ShapedEvent = v.InferOutput<typeof eventShape>
