import { join } from 'node:path'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { loadScenarioFile } from '../../src/content/load.ts'

const SCENARIOS = join(import.meta.dirname, '../../scenarios')

/** A scenario of the project, compiled; throws with its first problem. */
export const theScenario = async (module: string, id: string): Promise<CompiledScenario> => {
  const compilation = await loadScenarioFile(join(SCENARIOS, module, `${id}.yaml`), SCENARIOS)
  if (compilation.ok) return compilation.compiled
  const [problem] = compilation.problems
  throw new Error(`${id} cannot be played: ${problem?.file}:${problem?.line} ${problem?.code} ${problem?.message}`)
}
