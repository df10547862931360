import * as v from 'valibot'

/** A name inside a scenario: of a beat, a row, a person, a spot. It may become a state of the machine, so no dots. */
export const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'a name: lower-case letters, digits and hyphens'))

/** A spot, a door or a thing; in another place of the scenario with the name of the place before it. */
export const placeName = v.pipe(
  v.string(),
  v.regex(/^([a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/, 'a name, or place/name in another place of the scenario'),
)

/** How somebody is drawn; the words are those of the kit (assets/README). */
export const look = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*([ ,-]+[a-z0-9]+)*$/, 'a name of the cast or words such as woman, 60s, shopping bag'),
)

/** The key of a text in the text file. */
export const textId = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/, 'a text id such as line.reyes.rolling'),
)

/** The key of a text, or of how it reads in one variant of the place. */
export const textIdIn = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*(@[a-z]+)?$/,
    'a text id such as line.reyes.rolling, or caption.street@night',
  ),
)

/** `row.part`. */
export const partName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'row.part'))

/** `talk.answer`, `talk.manner`, `talk.silence`, `talk.patience` or `encounter.outcome`. */
export const outcomeName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'talk.answer'))

/** Scenario time, minutes and seconds. */
export const time = v.pipe(v.string(), v.regex(/^\d{1,2}:[0-5]\d$/, "a time such as '1:05'"))

const MOST_SECONDS = 300

export const seconds = v.pipe(
  v.number(),
  v.minValue(0.5, 'at least half a second'),
  v.maxValue(MOST_SECONDS, `at most ${MOST_SECONDS} seconds`),
)

export const minutes = v.pipe(v.number(), v.minValue(0, 'not below 0'), v.maxValue(60, 'at most 60'))

export const channel = v.pipe(
  v.number(),
  v.integer('a whole number'),
  v.minValue(1, '1 to 16'),
  v.maxValue(16, '1 to 16'),
)

/** Words for an author: they stand in the guide and in the editor. */
export const about = v.description
