import { createContext, use } from 'react'
import type { Slots } from '../core/vocabulary/fact.ts'
import type { TextId } from '../core/vocabulary/ids.ts'

/** A line of a scenario, in one of its wordings and with its holes filled. */
export type LineRef = TextId | { readonly id: TextId; readonly wording: number; readonly slots?: Slots }

/** What a page in another language needs besides its own texts, because the set speaks English. */
export type SetWords = {
  /** What a line means, in the language of the page; null where that is the language of the set. */
  readonly gloss: (line: LineRef) => string | null
  /** A text in the language of the set: what a name or a post is called on the radio. */
  readonly onSet: ((text: LineRef) => string) | null
}

export const SetWordsContext = createContext<SetWords>({ gloss: () => null, onSet: null })

export const useSetWords = (): SetWords => use(SetWordsContext)
