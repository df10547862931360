import { checkScenario } from './check/check-scenario.ts'
import { type Proofs, proofsOf } from './check/proofs.ts'
import type { CompiledScenario } from './compiled-scenario.ts'
import { lowerMarks } from './lower/marks.ts'
import { replyTexts } from './lower/replies.ts'
import { lowerScenario } from './lower/scenario.ts'
import type { Problem } from './problems/problem.ts'
import type { ShapedScenario } from './shape/scenario-shape.ts'
import { type Authored, readAuthored, type ScenarioFiles } from './shape/authored.ts'

export type { ScenarioFiles } from './shape/authored.ts'

/** A compiled scenario, with the warnings that are left, or every problem that keeps it from being one. */
export type Compilation =
  | {
      readonly ok: true
      readonly compiled: CompiledScenario
      readonly problems: readonly Problem[]
      readonly proofs: Proofs
      /** The scenario as its author wrote it, with the defaults of its shape. */
      readonly shaped: ShapedScenario
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Radio talk is in the language of the set where nobody has translated it. */
const SET_LANGUAGE = 'en'

const lower = ({ scenario, place, placeTexts, texts, replies }: Authored): CompiledScenario => ({
  scenario: lowerScenario(scenario.value, place.value, texts.en.value, replies[SET_LANGUAGE]?.value ?? {}),
  marks: lowerMarks(scenario.value),
  texts: Object.fromEntries(
    Object.entries(texts).map(([language, { value }]) => {
      const spoken = (replies[language] ?? replies[SET_LANGUAGE])?.value ?? {}
      return [language, { ...replyTexts(scenario.value, value, spoken), ...placeTexts[language]?.value, ...value }]
    }),
  ),
  board: scenario.value.board,
  debrief: scenario.value.debrief,
})

/**
 * A scenario's files made into what can be played and how it is marked. Never throws for what an author wrote: every
 * problem is a value with its number, file, line and column.
 */
export const compileScenario = (files: ScenarioFiles): Compilation => {
  const read = readAuthored(files)
  if (!read.ok) return read
  const problems = checkScenario(read.authored)
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems }
  const { scenario, texts } = read.authored
  return {
    ok: true,
    compiled: lower(read.authored),
    problems,
    proofs: proofsOf(scenario.value, Object.keys(texts)),
    shaped: scenario.value,
  }
}
