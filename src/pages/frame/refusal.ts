import type { RecordErrorCode } from '../../core/record/record-error.ts'

/** Why a record cannot be shown: a reason of the record itself, or a file that the browser could not read. */
export type Refusal = RecordErrorCode | 'unreadable'
