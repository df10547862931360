import type { GenericSchema, InferOutput } from 'valibot'
import type { GivenFile } from '../read/source.ts'
import { type Held, readHeld } from '../shape/authored.ts'
import type { DrillProblem } from './problems.ts'
import {
  type AnyShapedDrill,
  type DrillTexts,
  drillShapes,
  drillTextsShape,
  houseShape,
  kindShape,
  type ShapedHouse,
} from './shape.ts'
import { type DrillWords, drillWordsShape, houseWordsShape } from './words-shape.ts'

/** The files of one drill: its own, its words in the language of the set, and the house that all drills share. */
export type DrillFiles = { readonly drill: GivenFile; readonly texts: GivenFile; readonly house: GivenFile }

/** The files of one drill, each of the right shape; nothing is known yet of whether they fit together. */
export type DrillSources = {
  readonly drill: Held<AnyShapedDrill>
  readonly texts: Held<DrillTexts>
  readonly house: Held<ShapedHouse>
}

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly DrillProblem[] }

const held = <const Schema extends GenericSchema>(
  given: GivenFile,
  schema: Schema,
): Read<Held<InferOutput<Schema>>> => {
  const read = readHeld(given, schema)
  return read.ok ? { ok: true, value: read } : { ok: false, problems: read.problems }
}

const readDrillFile = (given: GivenFile): Read<Held<AnyShapedDrill>> => {
  const kind = readHeld(given, kindShape)
  return kind.ok ? held<GenericSchema<unknown, AnyShapedDrill>>(given, drillShapes[kind.value.kind]) : kind
}

/** The files of one language for a drill: its own words, and those that all drills share. */
export type WordFiles = { readonly words: GivenFile; readonly house: GivenFile | null }

/** What a language has for a drill, with every word that stands for a value. */
export type WordSources = {
  readonly words: Held<DrillWords>
  readonly dictionary: Readonly<Record<string, string>>
}

/** Reads the words of one language. */
export const readWords = (files: WordFiles): Read<WordSources> => {
  const words = held(files.words, drillWordsShape)
  const house = files.house === null ? null : held(files.house, houseWordsShape)
  if (words.ok && house?.ok !== false)
    return {
      ok: true,
      value: { words: words.value, dictionary: { ...house?.value.value.words, ...words.value.value.words } },
    }
  return { ok: false, problems: [words, house].flatMap((read) => (read === null || read.ok ? [] : read.problems)) }
}

/** Reads the files of one drill. Every problem is returned, nothing is thrown. */
export const readDrill = (files: DrillFiles): Read<DrillSources> => {
  const drill = readDrillFile(files.drill)
  const texts = held(files.texts, drillTextsShape)
  const house = held(files.house, houseShape)
  if (drill.ok && texts.ok && house.ok)
    return { ok: true, value: { drill: drill.value, texts: texts.value, house: house.value } }
  return { ok: false, problems: [drill, texts, house].flatMap((read) => (read.ok ? [] : read.problems)) }
}
