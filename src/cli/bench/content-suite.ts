import { listScenarios, loadScenarioFile } from '../../content/load.ts'
import { SCENARIO_ROOT } from '../runs/find-scenario.ts'
import { figureOf, sampled, type Suite } from './figure.ts'

/** How long it takes to read, check and compile the scenarios. */
export const contentSuite = async (): Promise<Suite> => {
  const files = await listScenarios(SCENARIO_ROOT)
  const passes = await sampled(async () => {
    const took: number[] = []
    for (const { file } of files) {
      const began = performance.now()
      await loadScenarioFile(file, SCENARIO_ROOT)
      took.push(performance.now() - began)
    }
    return { slowest: Math.max(...took), all: took.reduce((sum, ms) => sum + ms, 0) }
  })
  return {
    checkSlowestMs: figureOf(
      passes.map(({ slowest }) => slowest),
      'ms',
    ),
    checkAllMs: figureOf(
      passes.map(({ all }) => all),
      'ms',
    ),
  }
}
