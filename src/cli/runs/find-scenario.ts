import { join } from 'node:path'
import type { CompiledScenario } from '../../content/compiled-scenario.ts'
import { listScenarios, loadScenarioFile } from '../../content/load.ts'

/** Where the project keeps its scenarios, wherever a command is called from. */
export const SCENARIO_ROOT = join(import.meta.dirname, '../../../scenarios')

/** A scenario that can be played; or the ids that are known; or what keeps it from being one. */
export type Found =
  | { readonly kind: 'found'; readonly compiled: CompiledScenario }
  | { readonly kind: 'unknown'; readonly known: readonly string[] }
  | { readonly kind: 'broken'; readonly problems: readonly string[] }

/** A scenario and its variant as they are asked for. */
export const addressOf = (id: string, variant?: string): string => (variant === undefined ? id : `${id}@${variant}`)

/** How a variant is asked for: `street-with-bogeys@night`. */
const idAndVariant = (asked: string): readonly [id: string, variant: string | undefined] => {
  const [id = asked, variant] = asked.split('@')
  return [id, variant]
}

/** Reads and compiles the scenario of an id, in its usual form or, as `id@variant`, in that variant. */
export const findScenario = async (asked: string): Promise<Found> => {
  const [id, variant] = idAndVariant(asked)
  const files = await listScenarios(SCENARIO_ROOT)
  const file = files.find((one) => one.id === id)
  if (file === undefined) return { kind: 'unknown', known: files.map((one) => one.id) }
  const compilation = await loadScenarioFile(file.file, SCENARIO_ROOT)
  if (compilation.ok) {
    const { compiled, variants } = compilation
    const wanted = variant === undefined ? compiled : variants.find(({ scenario }) => scenario.variant === variant)
    if (wanted !== undefined) return { kind: 'found', compiled: wanted }
    return { kind: 'unknown', known: variants.map(({ scenario }) => addressOf(scenario.id, scenario.variant)) }
  }
  const errors = compilation.problems.filter(({ severity }) => severity === 'error')
  return {
    kind: 'broken',
    problems: errors.map(
      ({ file: where, line, column, code, message }) => `${where}:${line}:${column}  ${code}  ${message}`,
    ),
  }
}

/** Every scenario of the project in its usual form, compiled; a broken one throws with its first problem. */
export const allScenarios = async (): Promise<readonly CompiledScenario[]> => {
  const files = await listScenarios(SCENARIO_ROOT)
  return Promise.all(
    files.map(async ({ id }) => {
      const found = await findScenario(id)
      if (found.kind === 'found') return found.compiled
      throw new Error(
        `Scenario "${id}" cannot be played: ${found.kind === 'broken' ? found.problems[0] : 'it is gone'}`,
      )
    }),
  )
}
