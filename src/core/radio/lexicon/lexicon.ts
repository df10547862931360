import { ACKNOWLEDGING } from './acknowledging.ts'
import { ANSWERING } from './answering.ts'
import { CALLING } from './calling.ts'
import { CLOSING } from './closing.ts'
import { KIT, LINGO } from './lingo.ts'
import { LOCK_UPS } from './lock-ups.ts'
import { MOVING } from './moving.ts'
import { PERSONAL } from './personal.ts'
import { REPORTING } from './reporting.ts'
import { ROLL } from './roll.ts'
import { SAFETY } from './safety.ts'
import type { LexiconRow } from './row.ts'

/**
 * What is said on a film set's radio: radio reference, lexicon and (k.3). Phrases are separated by bars and written
 * as anybody would say them; mis-hearings stand beside the words they stand for. To teach the grader a phrase, add
 * it to its row. Words that also mean something else everyday belong in the state, not here: radio reference (k).
 */
export const LEXICON = [
  ...CALLING,
  ...ANSWERING,
  ...ACKNOWLEDGING,
  ...REPORTING,
  ...MOVING,
  ...ROLL,
  ...LOCK_UPS,
  ...PERSONAL,
  ...SAFETY,
  ...CLOSING,
  ...LINGO,
  ...KIT,
] as const satisfies readonly LexiconRow[]

export type PhraseId = (typeof LEXICON)[number][0]
