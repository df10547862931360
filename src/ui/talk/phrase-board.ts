/** What a row of the board is for; the interface has the word for it. */
const ROW_KINDS = ['who', 'lingo', 'state', 'detail'] as const
export type RowKind = (typeof ROW_KINDS)[number]

export type PhraseChip = {
  /** Unique on its board. */
  readonly id: string
  /** What is said, in running form and without a full stop: `door two`, `Torres`, `go for Sam`. */
  readonly words: string
  /** What the chip shows where that differs from its words. */
  readonly label?: string
}

export type PhraseRow = {
  readonly kind: RowKind
  /** `one` lets a new choice replace the last; `many` keeps all in the order chosen. */
  readonly pick: 'one' | 'many'
  /** How its words follow those of the rows above: in the same sentence after a comma, or in a new one. */
  readonly joins: 'comma' | 'sentence'
  readonly chips: readonly PhraseChip[]
}

/** Rows of words from which a call is built without typing. Talk stays in the language of the set. */
export type PhraseBoard = readonly PhraseRow[]

/** Ids of the chosen chips in the order chosen. */
export type Picked = readonly string[]

/** The choice after one more press: pressing a chosen chip takes it away. */
export const press = (board: PhraseBoard, picked: Picked, id: string): Picked => {
  if (picked.includes(id)) return picked.filter((chosen) => chosen !== id)
  const row = board.find(({ chips }) => chips.some((chip) => chip.id === id))
  if (row === undefined) return picked
  const others = row.chips.map((chip) => chip.id)
  const kept = row.pick === 'one' ? picked.filter((chosen) => !others.includes(chosen)) : picked
  return [...kept, id]
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

const ended = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`)

/** The call that the chosen chips make: rows from above, chips of a row in the order chosen. */
export const wordsOf = (board: PhraseBoard, picked: Picked): string => {
  const sentences: string[] = []
  for (const row of board) {
    const said = picked.flatMap((id) => row.chips.filter((chip) => chip.id === id).map((chip) => chip.words))
    if (said.length === 0) continue
    const last = sentences.pop()
    const here = said.join(', ')
    if (last === undefined) sentences.push(here)
    else if (row.joins === 'comma' && !/[.?!]$/.test(last)) sentences.push(`${last}, ${here}`)
    else sentences.push(last, here)
  }
  return sentences.map((sentence) => ended(capital(sentence))).join(' ')
}

/** What a chip shows. */
export const labelOf = (chip: PhraseChip): string => chip.label ?? chip.words
