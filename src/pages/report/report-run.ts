import type { MarkedRun } from '../../core/proof/marked-run.ts'
import type { Refusal } from '../frame/refusal.ts'

/** A run that this browser keeps, as the report knows it; `run` is null where it cannot be played again. */
export type ReportRun = {
  readonly id: string
  readonly scenario: string
  /** Wall time of the end, milliseconds. */
  readonly ended: number
  readonly run: MarkedRun | null
  readonly refusal: Refusal | null
}
