import type { Assessment, Level } from '../rubric/assessment.ts'
import type { ScenarioId } from '../vocabulary/ids.ts'
import type { Criterion, Gate, Variant } from '../vocabulary/words.ts'
import type { RunRecord } from '../record/record.ts'
import { sealOf } from '../record/file.ts'

/** A run that was played again from its record, with its mark: all that a report or a certificate knows of it. */
export type MarkedRun = {
  /** Stands for its record and for no other. */
  readonly seal: string
  readonly scenario: ScenarioId
  readonly variant: Variant | null
  readonly seed: number
  /** Set time over wall time; shown with a mark, and lowers none. */
  readonly pace: number
  /** Who played: the name on the radio. */
  readonly name: string
  /** Which bot played; null for a person. */
  readonly bot: string | null
  readonly score: number
  readonly passed: boolean
  readonly band: Assessment['band']
  readonly gates: readonly Gate[]
  /** Of the criteria that it exercised. */
  readonly levels: Readonly<Partial<Record<Criterion, Level>>>
}

/** A record that was played again and is true, as a marked run. */
export const markedRun = (record: RunRecord, assessment: Assessment): MarkedRun => ({
  seal: sealOf(record),
  scenario: record.header.scenario.id,
  variant: record.header.scenario.variant ?? null,
  seed: record.header.seed,
  pace: record.header.pace,
  name: record.header.name,
  bot: record.header.bot,
  score: assessment.score,
  passed: assessment.passed,
  band: assessment.band,
  gates: [...new Set(assessment.gates.map(({ gate }) => gate))],
  levels: Object.fromEntries(assessment.criteria.map(({ criterion, level }) => [criterion, level])),
})
