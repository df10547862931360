import type { Act } from '../../vocabulary/radio.ts'
import type { PhraseId } from '../lexicon/lexicon.ts'
import type { Marks } from './marks.ts'

/** Words of the lexicon one after the other; `meant` where a phrase is complete. Slots are branches of their own. */
export type LexiconBranch = {
  meant: { readonly id: PhraseId; readonly act: Act; readonly marks: Marks } | null
  /** Null where no phrase goes on. */
  words: Map<string, LexiconBranch> | null
  /** The bits of those words. */
  bits: number
  number: LexiconBranch | null
  name: LexiconBranch | null
}

/**
 * Words of the lists of phrases one after the other; `lists` names the lists of which a phrase is complete here, `next` is
 * null where none goes on, and `bits` has those of the words that go on.
 */
export type ListBranch = { readonly lists: number[]; next: Map<string, ListBranch> | null; bits: number }
