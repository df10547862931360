import type { GenericSchema, InferOutput } from 'valibot'
import type { Problem } from '../problems/problem.ts'
import { readYaml } from '../read/read-yaml.ts'
import type { GivenFile, Source } from '../read/source.ts'
import { placeShape, type ShapedPlace } from './place-shape.ts'
import { scenarioShape, type ShapedScenario } from './scenario-shape.ts'
import { shapeSource } from './shape-source.ts'
import { type Texts, textsShape } from './texts-shape.ts'

/** The files of one place: its own, and its texts by language code. */
export type PlaceFiles = { readonly place: GivenFile; readonly texts: Readonly<Record<string, GivenFile>> }

/** The files of one scenario: its own, its place, and the texts of both by language code; `en` is the language of the set. */
export type ScenarioFiles = {
  readonly scenario: GivenFile
  readonly place: GivenFile
  readonly placeTexts?: Readonly<Record<string, GivenFile>>
  /** Its other places, in the order of the file. */
  readonly beyond?: readonly PlaceFiles[]
  readonly texts: Readonly<Record<string, GivenFile>> & { readonly en: GivenFile }
  /** What the net says by rule, by language; without it nobody answers but by the scenario. */
  readonly replies?: Readonly<Record<string, GivenFile>>
  /** What people who come upon a post say, by language; without it they say nothing. */
  readonly people?: Readonly<Record<string, GivenFile>>
}

/** A value of the right shape together with the document it was read from. */
export type Held<T> = { readonly value: T; readonly source: Source }

/** All files of one scenario, each of the right shape; nothing is known yet of whether they make sense together. */
export type Authored = {
  readonly scenario: Held<ShapedScenario>
  readonly place: Held<ShapedPlace>
  readonly placeTexts: Readonly<Record<string, Held<Texts>>>
  readonly beyond: readonly AuthoredPlace[]
  readonly texts: Readonly<Record<string, Held<Texts>>> & { readonly en: Held<Texts> }
  readonly replies: Readonly<Record<string, Held<Texts>>>
  readonly people: Readonly<Record<string, Held<Texts>>>
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

const readTexts = (files: Readonly<Record<string, GivenFile>>) => {
  const texts: Record<string, Held<Texts>> = {}
  const problems: Problem[] = []
  for (const [language, given] of Object.entries(files)) {
    const held = readHeld(given, textsShape)
    if (held.ok) texts[language] = held
    else problems.push(...held.problems)
  }
  return { texts, problems }
}

/** A place with its texts, each of the right shape. */
export type AuthoredPlace = {
  readonly place: Held<ShapedPlace>
  readonly texts: Readonly<Record<string, Held<Texts>>>
}

/** Every file of a place, or every problem of reading them. */
export const readPlace = (files: PlaceFiles): { readonly ok: true; readonly authored: AuthoredPlace } | Failed => {
  const place = readHeld(files.place, placeShape)
  const { texts, problems } = readTexts(files.texts)
  if (!place.ok) return { ok: false, problems: [...place.problems, ...problems] }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, authored: { place, texts } }
}

/** Every file of a scenario, or every problem of reading them. */
export const readAuthored = (files: ScenarioFiles): { readonly ok: true; readonly authored: Authored } | Failed => {
  const scenario = readScenario(files.scenario)
  const place = readPlace({ place: files.place, texts: files.placeTexts ?? {} })
  const beyond = (files.beyond ?? []).map(readPlace)
  const { en: given, ...rest } = files.texts
  const en = readHeld(given, textsShape)
  const others = readTexts(rest)
  const replies = readTexts(files.replies ?? {})
  const people = readTexts(files.people ?? {})
  const problems = [
    ...[scenario, place, ...beyond, en].flatMap((read) => (read.ok ? [] : read.problems)),
    ...others.problems,
    ...replies.problems,
    ...people.problems,
  ]
  if (!scenario.ok || !place.ok || !en.ok || problems.length > 0) return { ok: false, problems }
  const authored: Authored = {
    scenario,
    place: place.authored.place,
    placeTexts: place.authored.texts,
    beyond: beyond.flatMap((read) => (read.ok ? [read.authored] : [])),
    texts: { en, ...others.texts },
    replies: replies.texts,
    people: people.texts,
  }
  return { ok: true, authored }
}
