import type { CompiledScenario } from '../content/compiled-scenario.ts'
import { decodeRecord, MOST_BYTES } from '../core/record/file.ts'
import type { RunRecord } from '../core/record/record.ts'
import type { Assessment } from '../core/rubric/assessment.ts'
import type { Fact } from '../core/vocabulary/fact.ts'
import type { Refusal } from '../pages/frame/refusal.ts'
import { askBeside, playedWith } from './beside/beside.ts'
import { type OpenRun, openRun } from './beside/open-run.ts'

/** A run that was played again from its record and is the one recorded. */
export type PlayedRecord = {
  readonly compiled: CompiledScenario
  readonly record: RunRecord
  readonly facts: readonly Fact[]
  readonly assessment: Assessment
  readonly run: OpenRun
}

/** A record that was played again, with its text; or why it is not shown. */
export type ReadRecord =
  | { readonly ok: true; readonly played: PlayedRecord; readonly text: string }
  | { readonly ok: false; readonly refusal: Refusal }

type Load = (id: string, variant?: string | null) => Promise<CompiledScenario | null>

const refused = (refusal: Refusal): ReadRecord => ({ ok: false, refusal })

/** What was read last: a file is looked at once before its debrief, and many come back to the debrief that they left. */
let last: (ReadRecord & { readonly ok: true }) | null = null

/** Reads the text of a record and plays it again. Nothing that a record claims is believed before. */
export const readRecord = async (text: string, load: Load): Promise<ReadRecord> => {
  if (last?.text === text) return last
  const decoded = decodeRecord(text)
  if (!decoded.ok) return refused(decoded.error.code)
  const { record } = decoded
  const { id, variant } = record.header.scenario
  const compiled = await load(id, variant)
  const opened = { text, compiled: playedWith(compiled) }
  const reading = await askBeside('open', opened)
  if (!reading.ok) return refused(reading.error.code)
  if (compiled === null) return refused('unknownScenario')
  const { facts, assessment, dearest } = reading
  const run = openRun(record.end.digest, opened, dearest)
  last = { ok: true, played: { compiled, record, facts, assessment, run }, text }
  return last
}

/** Reads a file that somebody handed in. What is too large is refused before it is read. */
export const readRecordFile = async (file: Pick<File, 'size' | 'text'>, load: Load): Promise<ReadRecord> => {
  if (file.size > MOST_BYTES) return refused('tooLarge')
  const text = await file.text().catch(() => null)
  return text === null ? refused('unreadable') : readRecord(text, load)
}
