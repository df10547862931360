import type { Marks } from '../../core/rubric/marks.ts'
import type { ShapedRow } from '../shape/row-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

/** What a row weighs (rubric 5.1, 1). */
const weightOf = (row: ShapedRow): 1 | 2 | 3 => {
  if (row.gate || row.safety || row.protected !== null) return 3
  return row.lost[2] > 0 ? 2 : 1
}

/** Whether the best of a row is to hold still (rubric 1.6). */
export const isStill = (row: ShapedRow): boolean => Object.values(row.parts).every((part) => part.until !== undefined)

/** How a scenario is marked. */
export const lowerMarks = (scenario: ShapedScenario): Marks => ({
  weights: scenario.weights,
  rows: Object.fromEntries(scenario.rows.map((row) => [row.id, { criteria: row.criteria, weight: weightOf(row) }])),
  passMark: scenario.passMark,
})
