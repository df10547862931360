import { checkScenario } from './check/check-scenario.ts'
import { type Proofs, proofsOf } from './check/proofs.ts'
import { checkTranslations } from './check/translations.ts'
import { SET_LANGUAGE } from '../core/vocabulary/language.ts'
import type { CompiledScenario, ScenarioWords } from './compiled-scenario.ts'
import { authoredIn, strayTexts, variantsOf } from './variants.ts'
import { lowerMarks } from './lower/marks.ts'
import { peopleTexts } from './lower/people.ts'
import { replyTexts } from './lower/replies.ts'
import { lowerScenario } from './lower/scenario.ts'
import { lowerWords, wordsOfPlaces } from './lower/words.ts'
import type { Problem } from './problems/problem.ts'
import type { ShapedScenario } from './shape/scenario-shape.ts'
import { type Authored, readAuthored, type ScenarioFiles } from './shape/authored.ts'

export type { ScenarioFiles } from './shape/authored.ts'

/** A compiled scenario, with the warnings that are left, or every problem that keeps it from being one. */
export type Compilation =
  | {
      readonly ok: true
      /** The scenario in its usual form. */
      readonly compiled: CompiledScenario
      /** The scenario in each of its variants, the usual one first. */
      readonly variants: readonly CompiledScenario[]
      /** What other languages have, for each variant in the same order: by language code. */
      readonly words: readonly Readonly<Record<string, ScenarioWords>>[]
      readonly problems: readonly Problem[]
      readonly proofs: Proofs
      /** The scenario as its author wrote it, with the defaults of its shape. */
      readonly shaped: ShapedScenario
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const lower = (authored: Authored): CompiledScenario => {
  const { scenario, texts, replies, people } = authored
  return {
    scenario: lowerScenario(authored),
    marks: lowerMarks(scenario.value),
    texts: {
      [SET_LANGUAGE]: {
        ...replyTexts(scenario.value, texts.en.value, replies[SET_LANGUAGE]?.value ?? {}),
        ...peopleTexts(scenario.value, people[SET_LANGUAGE]?.value ?? {}),
        ...wordsOfPlaces(authored, SET_LANGUAGE),
        ...texts.en.value,
      },
    },
    glosses: {},
    board: scenario.value.board,
    debrief: scenario.value.debrief,
  }
}

/** What is wrong in every variant is said once. */
const once = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(
    problems.map((one) => [`${one.file}:${one.line}:${one.column} ${one.code} ${one.message}`, one] as const),
  ).values(),
]

/**
 * A scenario's files made into what can be played and how it is marked. Never throws for what an author wrote: every
 * problem is a value with its number, file, line and column.
 */
export const compileScenario = (files: ScenarioFiles): Compilation => {
  const read = readAuthored(files)
  if (!read.ok) return read
  const { scenario, texts } = read.authored
  const named = variantsOf(scenario.value)
  const [usual, ...rest] = (named.length === 0 ? [null] : named).map((variant) => authoredIn(read.authored, variant))
  if (usual === undefined) throw new Error(`Scenario "${scenario.value.id}" has no form`)
  const each = [usual, ...rest]
  const problems = once([
    ...strayTexts(read.authored),
    ...checkTranslations(read.authored),
    ...each.flatMap(checkScenario),
  ])
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems }
  const compiled = lower(usual)
  const others = Object.keys(texts).filter((language) => language !== SET_LANGUAGE)
  return {
    ok: true,
    compiled,
    variants: [compiled, ...rest.map(lower)],
    words: each.map((form) => Object.fromEntries(others.map((language) => [language, lowerWords(form, language)]))),
    problems,
    proofs: proofsOf(scenario.value, Object.keys(texts)),
    shaped: scenario.value,
  }
}
