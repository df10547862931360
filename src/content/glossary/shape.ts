import * as v from 'valibot'
import { ACTS, REGIONS } from '../../core/vocabulary/radio.ts'
import { name } from '../shape/parts-of-speech.ts'

const words = v.pipe(v.string(), v.regex(/\S/, 'some words'))
const names = v.optional(v.array(name), [])
const wordings = v.optional(v.array(words), [])

/** One word or phrase, without its texts. */
const entryShape = v.strictObject({
  id: name,
  say: words,
  spoken: v.optional(words),
  also: wordings,
  heard: wordings,
  act: v.optional(v.picklist(ACTS)),
  by: v.pipe(v.array(name), v.nonEmpty('at least one who says it')),
  replies: names,
  elsewhere: names,
  regions: v.pipe(v.array(v.picklist(REGIONS)), v.nonEmpty('at least one region')),
  confidence: v.picklist([0, 1, 2, 3]),
  sources: v.optional(v.array(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an address'))), []),
})

/** A file of entries: one category. */
export const entriesShape = v.array(entryShape)
export type ShapedEntry = v.InferOutput<typeof entryShape>

/** The texts of one category in one language, by entry. */
export const entryTextsShape = v.record(
  name,
  v.strictObject({
    sense: v.optional(words),
    means: words,
    when: v.optional(words),
    not: v.optional(words),
    find: wordings,
  }),
)
export type EntryTexts = v.InferOutput<typeof entryTextsShape>

/** Who says a word, and the voice that is heard. */
export const rolesShape = v.record(name, v.strictObject({ voice: name }))
/** What stands open in a wording, with an example. */
export const slotsShape = v.record(name, words)
/** Words for roles or slots in one language. */
export const namesShape = v.record(name, words)
