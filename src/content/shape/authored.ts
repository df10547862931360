import type { GenericSchema, InferOutput } from 'valibot'
import type { Problem } from '../problems/problem.ts'
import { readYaml } from '../read/read-yaml.ts'
import type { GivenFile, Source } from '../read/source.ts'
import { placeShape, type ShapedPlace } from './place-shape.ts'
import { scenarioShape, type ShapedScenario } from './scenario-shape.ts'
import { shapeSource } from './shape-source.ts'
import { type Texts, textsShape } from './texts-shape.ts'

/** The files of one scenario: its own, its place, and its texts by language code; `en` is the language of the set. */
export type ScenarioFiles = {
  readonly scenario: GivenFile
  readonly place: GivenFile
  readonly texts: Readonly<Record<string, GivenFile>> & { readonly en: GivenFile }
}

/** A value of the right shape together with the document it was read from. */
export type Held<T> = { readonly value: T; readonly source: Source }

/** All files of one scenario, each of the right shape; nothing is known yet of whether they make sense together. */
export type Authored = {
  readonly scenario: Held<ShapedScenario>
  readonly place: Held<ShapedPlace>
  readonly texts: Readonly<Record<string, Held<Texts>>> & { readonly en: Held<Texts> }
}

type Failed = { readonly ok: false; readonly problems: readonly Problem[] }
export type HeldRead<T> = ({ readonly ok: true } & Held<T>) | Failed

/** Reads one file and holds it against its schema. */
export const readHeld = <const Schema extends GenericSchema>(
  given: GivenFile,
  schema: Schema,
): HeldRead<InferOutput<Schema>> => {
  const read = readYaml(given)
  if (!read.ok) return read
  const shaped = shapeSource(read.source, schema)
  return shaped.ok ? { ok: true, value: shaped.value, source: read.source } : shaped
}

/** A scenario file alone. */
export const readScenario = (given: GivenFile): HeldRead<ShapedScenario> => readHeld(given, scenarioShape)

/** Every file of a scenario, or every problem of reading them. */
export const readAuthored = (files: ScenarioFiles): { readonly ok: true; readonly authored: Authored } | Failed => {
  const scenario = readScenario(files.scenario)
  const place = readHeld(files.place, placeShape)
  const en = readHeld(files.texts.en, textsShape)
  const others: Record<string, Held<Texts>> = {}
  const problems = [scenario, place, en].flatMap((held) => (held.ok ? [] : held.problems))
  for (const [language, given] of Object.entries(files.texts)) {
    if (language === 'en') continue
    const texts = readHeld(given, textsShape)
    if (texts.ok) others[language] = texts
    else problems.push(...texts.problems)
  }
  if (!scenario.ok || !place.ok || !en.ok || problems.length > 0) return { ok: false, problems }
  return { ok: true, authored: { scenario, place, texts: { en, ...others } } }
}
