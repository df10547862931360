import type { Chips } from '../../core/radio/drill/board.ts'
import type { PhraseBoard, PhraseRow } from '../../ui/talk/phrase-board.ts'

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

const rowOf = (kind: PhraseRow['kind'], words: readonly string[]): readonly PhraseRow[] =>
  words.length === 0
    ? []
    : [
        {
          kind,
          pick: 'many',
          joins: 'comma',
          chips: words.map((one) => ({ id: `${kind}-${one}`, words: one, label: capital(one) })),
        },
      ]

/** The phrase board of a moment: what stands on every board of the drill, and what this moment needs, mixed. */
export const boardOf = ({ lingo, detail }: Chips): PhraseBoard => [...rowOf('lingo', lingo), ...rowOf('detail', detail)]
