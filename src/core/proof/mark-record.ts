import { decodeRecord } from '../record/file.ts'
import type { RecordError } from '../record/record-error.ts'
import { assess } from '../rubric/assess.ts'
import type { Marks } from '../rubric/marks.ts'
import { verifyRecord } from '../run/verify.ts'
import type { Scenario } from '../scene/scenario.ts'
import { type MarkedRun, markedRun } from './marked-run.ts'

/** What a record is marked with: its scenario and the marks of it; null where that scenario is not here. */
export type MarkedWith = { readonly scenario: Scenario; readonly marks: Marks } | null

/** A record that was played again and marked; or why it is refused. */
export type Marking =
  | { readonly ok: true; readonly run: MarkedRun }
  | { readonly ok: false; readonly error: RecordError }

/** Plays the text of a record again and marks it. Nothing that it claims is believed before. */
export const markRecord = (text: string, compiled: MarkedWith): Marking => {
  const decoded = decodeRecord(text)
  if (!decoded.ok) return decoded
  const verified = verifyRecord(decoded.record, compiled?.scenario ?? null)
  if (!verified.verified) return { ok: false, error: verified.error }
  if (compiled === null) throw new Error(`A record of "${decoded.record.header.scenario.id}" was verified without it`)
  return { ok: true, run: markedRun(decoded.record, assess(verified.facts, compiled.marks)) }
}
