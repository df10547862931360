import type { CompiledScenario } from '../content/compiled-scenario.ts'
import { decodeRecord, MOST_BYTES } from '../core/record/file.ts'
import type { RunRecord } from '../core/record/record.ts'
import { verifyRecord } from '../core/run/verify.ts'
import type { Fact } from '../core/vocabulary/fact.ts'
import type { Refusal } from '../pages/frame/refusal.ts'

/** A run that was played again from its record and is the one recorded. */
export type PlayedRecord = {
  readonly compiled: CompiledScenario
  readonly record: RunRecord
  readonly facts: readonly Fact[]
}

/** A record that was played again, with its text; or why it is not shown. */
export type ReadRecord =
  | { readonly ok: true; readonly played: PlayedRecord; readonly text: string }
  | { readonly ok: false; readonly refusal: Refusal }

type Load = (id: string, variant?: string | null) => Promise<CompiledScenario | null>

const refused = (refusal: Refusal): ReadRecord => ({ ok: false, refusal })

/** Reads the text of a record and plays it again. Nothing that a record claims is believed before. */
export const readRecord = async (text: string, load: Load): Promise<ReadRecord> => {
  const decoded = decodeRecord(text)
  if (!decoded.ok) return refused(decoded.error.code)
  const { record } = decoded
  const { id, variant } = record.header.scenario
  const compiled = await load(id, variant)
  const verified = verifyRecord(record, compiled?.scenario ?? null)
  if (!verified.verified) return refused(verified.error.code)
  if (compiled === null) return refused('unknownScenario')
  return { ok: true, played: { compiled, record, facts: verified.facts }, text }
}

/** Reads a file that somebody handed in. What is too large is refused before it is read. */
export const readRecordFile = async (file: Pick<File, 'size' | 'text'>, load: Load): Promise<ReadRecord> => {
  if (file.size > MOST_BYTES) return refused('tooLarge')
  const text = await file.text().catch(() => null)
  return text === null ? refused('unreadable') : readRecord(text, load)
}
