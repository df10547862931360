import type { Reason } from '../core/vocabulary/reason.ts'
import english from './en/reasons.json' with { type: 'json' }
import { wordReason } from './word-reason.ts'

/** A reason in English, for the command line and whoever else has no page. */
export const inEnglish = (reason: Reason): string => wordReason(reason, english)
