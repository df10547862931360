import type { TextRef } from '../core/run/run-view.ts'
import type { TextId } from '../core/vocabulary/ids.ts'

/** Picks a text of the scenario in the reader's language. */
export type Say = (ref: TextId | TextRef) => string
