import { rowsFor } from './timeline.ts'
import type { Window } from './timeline-window.ts'

/** About what a letter of a block takes, the sign before the words, and the edges of a block. */
const LETTER_PX = 7
const SIGN_PX = 22
const EDGES_PX = 14
/** Between a block and its words, where they stand beside it; and between two people in one row. */
const BESIDE_PX = 6
const APART_PX = 10

/** What these words take of a lane. */
const wordsPx = (words: string): number => words.length * LETTER_PX + EDGES_PX

/** What a block with a sign has room for: all of it, its sign, or its colour alone. */
export const roomFor = (words: string, px: number): 'words' | 'sign' | 'none' => {
  if (px >= wordsPx(words) + SIGN_PX) return 'words'
  return px >= SIGN_PX + 4 ? 'sign' : 'none'
}

/** Where the words of a block stand: in it, or whole beside it where they are longer than it. */
export type WordsAt = 'in' | 'after' | 'before'

/** How blocks with words lie in rows without running into each other: their row from above, and where their words stand. */
export const layWords = (
  spans: readonly (Window & { readonly words: string })[],
  window: Window,
  px: number,
): readonly { readonly row: number; readonly at: WordsAt }[] => {
  const scale = px / Math.max(1, window.to - window.from)
  const laid = spans.map(({ words, ...span }) => {
    const [from, to] = [(span.from - window.from) * scale, (span.to - window.from) * scale]
    const long = wordsPx(words)
    if (long <= to - from) return { from, to, at: 'in' as const }
    if (to + BESIDE_PX + long <= px) return { from, to: to + BESIDE_PX + long, at: 'after' as const }
    return { from: from - BESIDE_PX - long, to, at: 'before' as const }
  })
  const rows = rowsFor(laid, APART_PX)
  return laid.map(({ at }, index) => ({ at, row: rows[index] ?? 0 }))
}
