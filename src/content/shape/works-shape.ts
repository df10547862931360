import * as v from 'valibot'
import { about, minutes, name, partName } from './parts-of-speech.ts'

const hour = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time of day such as '10:10'"))

/** One of the cast on the way through the works. */
export const worksShape = v.strictObject({
  who: v.pipe(name, about('Somebody of the cast.')),
  number: v.pipe(
    v.string(),
    v.regex(/^\d{1,2}[A-Z]?$/, "a number such as '1'"),
    about('Their number on the call sheet.'),
  ),
  stations: v.pipe(v.array(name), v.minLength(2), about('Stations in order; each is called by the text station.NAME.')),
  at: v.pipe(name, about('Where they are when the run begins.')),
  due: v.optional(v.pipe(v.record(name, hour), about('When they are due at a station.')), {}),
})

/** A time that the trainee owes to somebody. */
export const etaOwedShape = v.strictObject({
  who: v.pipe(name, about('Who is on the way.')),
  to: v.pipe(name, about('Who waits for the time.')),
  asked: v.pipe(name, about('Beat at which it is asked for.')),
  sum: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(name, about('The text sum.NAME; while it is not known, the text ask.NAME.')),
        minutes,
        known: v.exactOptional(v.pipe(name, about('Beat from which it is known; from the beginning without it.'))),
      }),
    ),
    v.nonEmpty('at least one'),
    about('What it is added up from.'),
  ),
  given: v.pipe(partName, about('row.part that gives it.')),
  more: v.optional(v.pipe(v.array(partName), about('row.parts that add to it.')), []),
})
