import type { Proof } from '../../core/proof/certificate.ts'
import type { ReadCode } from '../../core/proof/code.ts'
import type { MarkedRun } from '../../core/proof/marked-run.ts'
import type { Refusal } from '../frame/refusal.ts'

/** What came out of the records that were given. */
export type CheckedRecords =
  /** Each was played again and is true; `own` is the code of all of them. */
  | { readonly kind: 'true'; readonly runs: readonly MarkedRun[]; readonly own: string }
  /** The first that is not, counted from 1. */
  | { readonly kind: 'refused'; readonly number: number; readonly of: number; readonly refusal: Refusal }
  /** More than a certificate can rest on; none was played. */
  | { readonly kind: 'many'; readonly count: number }

/** What can be said of a code and of the records given with it, if any were. */
export type Checked = {
  readonly code: ReadCode
  readonly records: CheckedRecords | null
  /** Null where the code is none, or no true records came with it. */
  readonly proof: Proof | null
}
