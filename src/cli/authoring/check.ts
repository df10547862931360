import { relative } from 'node:path'
import { findScenario, listScenarios, loadScenarioFile, type ScenarioFile } from '../../content/load.ts'
import type { Proofs } from '../../content/check/proofs.ts'
import { measure, type Measured } from '../../content/measure.ts'
import { type Problem, printProblem } from '../../content/problems/problem.ts'
import { SCENARIO_ROOT } from '../runs/find-scenario.ts'
import { shownPath, typedPath } from '../runs/paths.ts'

/** Seeds that every bot plays when a scenario is checked. */
const SEEDS = 3

/** What `scenario check` says of one scenario. `proofs` is null until it has no error. */
export type Checked = {
  readonly id: string
  readonly file: string
  readonly ok: boolean
  readonly problems: readonly Problem[]
  readonly proofs: (Proofs & Pick<Measured, 'parScore' | 'scores'>) | null
}

/** The folder of scenarios as seen from where the command runs, so that messages name files as one would type them. */
const ROOT = relative(process.cwd(), SCENARIO_ROOT) || '.'

const isError = ({ severity }: Problem): boolean => severity === 'error'

/** The scenarios that a call names, or all; a path may lie anywhere. Throws UnknownScenario for an id that is none. */
export const namedScenarios = async (names: readonly string[]): Promise<readonly ScenarioFile[]> => {
  if (names.length === 0) return listScenarios(ROOT)
  return Promise.all(
    names.map(async (name) => {
      const found = await findScenario(name, ROOT)
      return found.file === name ? { id: found.id, file: typedPath(name) } : found
    }),
  )
}

/** Reads, compiles and plays one scenario. */
export const checkOne = async ({ id, file }: ScenarioFile): Promise<Checked> => {
  const result = await loadScenarioFile(file, ROOT)
  const named = (problems: readonly Problem[]): readonly Problem[] =>
    problems.map((problem) => ({ ...problem, file: shownPath(problem.file) }))
  if (!result.ok) return { id, file: shownPath(file), ok: false, problems: named(result.problems), proofs: null }
  const { parScore, scores, problems } = measure(result.variants, SEEDS, { file, line: 1, column: 1 })
  const all = named([...result.problems, ...problems])
  return {
    id: result.compiled.scenario.id,
    file: shownPath(file),
    ok: !all.some(isError),
    problems: all,
    proofs: { ...result.proofs, parScore, scores },
  }
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** A checked scenario for people: its problems, then what was proved and measured. */
export const formatChecked = ({ id, file, ok, problems, proofs }: Checked): string => {
  const lines = problems.map(printProblem)
  if (proofs === null) {
    const count = problems.filter(isError).length
    return [...lines, `${id}  ${count} ${count === 1 ? 'problem' : 'problems'}  ${file}`].join('\n\n')
  }
  const { steps, paths, endings, bounded, marks, forced, languages, parScore, scores } = proofs
  const spreads = Object.entries(scores).map(([bot, { median, min, max }]) =>
    min === max ? `${bot} ${median}` : `${bot} ${median} (${min} to ${max})`,
  )
  lines.push(
    [
      `${id}  ${ok ? 'ok' : 'not ok'}  ${file}`,
      `  proved: ${steps} states all reached, no trap; ${paths} ways; ${endings} endings; ${clock(bounded)} at most;`,
      `    ${marks} marks earned and lost; ${forced} minutes forced; texts in ${languages.join(', ')}; par run ${parScore}`,
      `  played: ${spreads.join(', ')} on ${SEEDS} seeds`,
    ].join('\n'),
  )
  return lines.join('\n\n')
}
