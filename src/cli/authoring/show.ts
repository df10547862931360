import { stringify } from 'yaml'
import { fillScenario } from '../../content/fill.ts'
import { lowerMachine } from '../../content/lower/machine.ts'
import type { ShapedScenario } from '../../content/shape/scenario-shape.ts'
import { mermaidOf } from '../../content/show/mermaid.ts'

export const CHARTS = ['mermaid', 'xstate'] as const
export type Chart = (typeof CHARTS)[number]

/** The filled-in scenario as YAML, or its machine as a chart. */
export const showScenario = (scenario: ShapedScenario, chart: Chart | null): string => {
  if (chart === 'mermaid') return mermaidOf(lowerMachine(scenario))
  if (chart === 'xstate') return `${JSON.stringify(lowerMachine(scenario), null, 2)}\n`
  return stringify(fillScenario(scenario), { lineWidth: 120, aliasDuplicateObjects: false })
}
