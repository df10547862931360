import { lowerMachine } from '../lower/machine.ts'
import type { ShapedRow } from '../shape/row-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import { reachOf } from './reach.ts'
import { longestSeconds } from './timeline.ts'

/** What was proved of a scenario without playing it, for every seed. */
export type Proofs = {
  /** States of the machine; every one is reached, and none is a trap. */
  readonly steps: number
  readonly endings: number
  /** Different ways through the rows, each row by itself, and the draws of the twists. */
  readonly paths: number
  /** The longest that a run can take, in seconds of scenario time. */
  readonly bounded: number
  /** Criteria that can be earned and lost. */
  readonly marks: number
  /** Company minutes that even the best run loses and that are charged to somebody. */
  readonly forced: number
  readonly languages: readonly string[]
}

/** Ways through one row: what its parts can come to side by side, and each entry of its other columns. */
const waysThrough = (row: ShapedRow): number =>
  Object.values(row.parts).reduce((ways, part) => ways * (part.until === undefined ? 3 : 2), 1) +
  row.ok.length +
  row.wrong.length

/** The proofs of a scenario that has passed its check. */
export const proofsOf = (scenario: ShapedScenario, languages: readonly string[]): Proofs => ({
  steps: reachOf(lowerMachine(scenario)).states.length,
  endings: scenario.endings.length,
  paths:
    scenario.rows.reduce((ways, row) => ways + waysThrough(row), 0) +
    scenario.twists.reduce((draws, { of }) => draws * of.length, 1),
  bounded: longestSeconds(scenario),
  marks: Object.keys(scenario.weights).length,
  forced: scenario.rows.reduce((sum, row) => sum + (row.protected === null ? row.lost[0] : 0), 0),
  languages,
})
