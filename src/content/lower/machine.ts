import type { StateConfig } from './config.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import { lowerRow } from './row.ts'
import { lowerSpine } from './spine.ts'

/** Name of the region that holds the spine; no row may be called so. */
export const SPINE = 'calls'

/** The config of a whole machine. */
export type MachineOf = StateConfig & { readonly id: string; readonly context: Readonly<Record<string, unknown>> }

/** The whole scenario as one XState machine config: the spine and the rows side by side. Plain JSON. */
export const lowerMachine = (scenario: ShapedScenario): MachineOf => {
  const first = scenario.beats[0]?.id
  const end = scenario.beats.find((beat) => beat.end)?.id ?? ''
  const rows = scenario.rows.map((row) => [row.id, lowerRow(row, end, row.on === first)] as const)
  return {
    id: scenario.id,
    type: 'parallel',
    context: { flags: {}, parts: {} },
    states: { [SPINE]: lowerSpine(scenario), ...Object.fromEntries(rows) },
  }
}
