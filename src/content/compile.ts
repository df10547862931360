import { checkScenario } from './check/check-scenario.ts'
import type { CompiledScenario, ScenarioTexts } from './compiled-scenario.ts'
import { lowerMarks } from './lower/marks.ts'
import { lowerScenario } from './lower/scenario.ts'
import type { Problem } from './problems/problem.ts'
import { readYaml } from './read/read-yaml.ts'
import type { GivenFile } from './read/source.ts'
import { type Authored, shapeAll } from './shape/authored.ts'

/** The files of one scenario: its own, its place, and its texts by language code; `en` is the language of the set. */
export type ScenarioFiles = {
  readonly scenario: GivenFile
  readonly place: GivenFile
  readonly texts: Readonly<Record<string, GivenFile>> & { readonly en: GivenFile }
}

/** A compiled scenario, with the warnings that are left, or every problem that keeps it from being one. */
export type Compilation =
  | { readonly ok: true; readonly compiled: CompiledScenario; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const lower = ({ scenario, place, texts }: Authored): CompiledScenario => {
  const inEnglish: ScenarioTexts = texts.en.value
  return {
    scenario: lowerScenario(scenario.value, place.value, inEnglish),
    marks: lowerMarks(scenario.value),
    texts: Object.fromEntries(Object.entries(texts).map(([language, { value }]) => [language, value])),
    board: scenario.value.board,
    debrief: scenario.value.debrief,
  }
}

const isError = (problem: Problem): boolean => problem.severity === 'error'

/**
 * A scenario's files made into what can be played and how it is marked. Never throws for what an author wrote: every
 * problem is a value with its number, file, line and column.
 */
export const compileScenario = (files: ScenarioFiles): Compilation => {
  const languages = Object.keys(files.texts)
  const given = [files.scenario, files.place, ...languages.flatMap((language) => files.texts[language] ?? [])]
  const read = given.map(readYaml)
  const sources = read.flatMap((result) => (result.ok ? [result.source] : []))
  if (sources.length < read.length) {
    return { ok: false, problems: read.flatMap((result) => (result.ok ? [] : result.problems)) }
  }
  const shaped = shapeAll(sources, languages)
  if (!shaped.ok) return shaped
  const problems = checkScenario(shaped.authored)
  if (problems.some(isError)) return { ok: false, problems }
  return { ok: true, compiled: lower(shaped.authored), problems }
}
