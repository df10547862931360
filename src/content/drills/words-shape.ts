import * as v from 'valibot'
import { about, name } from '../shape/parts-of-speech.ts'

const words = v.pipe(v.string(), v.regex(/\S/, 'some words'))
const glosses = v.optional(v.array(words), [])
const dictionary = v.optional(
  v.pipe(v.record(v.string(), words), about('What stands in the slots: the English value, and the word for it.')),
  {},
)

const insteadWords = v.strictObject({ say: v.optional(words), turn: v.optional(words), listen: v.optional(words) })

const spanLine = v.strictObject({ gloss: words, ok: v.optional(words), fault: v.optional(words) })

const itemWords = v.strictObject({
  scene: v.optional(words),
  lines: v.optional(
    v.pipe(v.array(v.union([words, spanLine])), about('What each line means; what is said stays English.')),
    [],
  ),
  say: v.optional(v.pipe(words, about('What the words mean that are to be said.'))),
  clean: v.optional(words),
  miss: v.optional(words),
  because: v.optional(words),
  steps: v.optional(
    v.array(v.strictObject({ because: v.optional(words), instead: v.optional(insteadWords, {}), then: glosses })),
    [],
  ),
})

/** What another language has for a drill: everything on the page, and a gloss of what is heard. */
export const drillWordsShape = v.strictObject({
  words: dictionary,
  labels: v.optional(v.record(name, words), {}),
  instead: v.optional(
    v.strictObject({
      say: v.optional(insteadWords, {}),
      turn: v.optional(insteadWords, {}),
      listen: v.optional(insteadWords, {}),
    }),
    {},
  ),
  items: v.optional(v.record(name, itemWords), {}),
})

/** Words for what stands in the slots of every drill, and for the roles of the crew. */
export const houseWordsShape = v.strictObject({ words: dictionary })

export type DrillWords = v.InferOutput<typeof drillWordsShape>
