import * as v from 'valibot'
import { textIdIn } from './parts-of-speech.ts'

const words = v.pipe(v.string(), v.regex(/\S/, 'some words'))

/** A text file: every text by its id, with `@variant` where it reads otherwise; a list holds the wordings of a line. */
export const textsShape = v.record(
  textIdIn,
  v.union([words, v.pipe(v.array(words), v.nonEmpty('at least one wording'))]),
)

export type Texts = v.InferOutput<typeof textsShape>
