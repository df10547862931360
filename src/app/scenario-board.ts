import type { CompiledScenario } from '../content/compiled-scenario.ts'
import type { Say } from '../pages/say.ts'
import type { PhraseBoard, PhraseRow } from '../ui/talk/phrase-board.ts'

const KINDS = [
  { kind: 'who', pick: 'one', joins: 'sentence' },
  { kind: 'lingo', pick: 'many', joins: 'comma' },
  { kind: 'detail', pick: 'many', joins: 'sentence' },
] as const satisfies readonly Omit<PhraseRow, 'chips'>[]

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** The scenario's own phrase board: its rows of text ids, put into words. */
export const boardOf = ({ board }: CompiledScenario, say: Say): PhraseBoard =>
  KINDS.map((row) => ({
    ...row,
    chips: board[row.kind].map((id) => {
      // A chip's text may have two wordings: what is said, and what it shows.
      return { id, words: say({ id, wording: 0 }), label: capital(say({ id, wording: 1 })) }
    }),
  }))
