import type { Reason, ReasonId } from '../core/vocabulary/reason.ts'

/** The sentences of one language: `{{said}}` quotes the words at fault, `{{better}}` gives words that work, `{{what}}` names. */
export type Reasons = Readonly<Record<ReasonId, string>>

const HOLE = /\{\{(said|better|what)\}\}/

const closed = (sentence: string): string =>
  /[.?!…][”»\s]*$/.test(sentence) ? sentence : `${sentence.replace(/”$/, '')}${sentence.endsWith('”') ? '.”' : '.'}`

/** Better words that end the sentence end it with their own stop; in the midst of one they have none. */
const betterIn = (words: string, after: string): string => (after === '”' ? words : words.replace(/\.$/, ''))

const isFigure = (words: string): boolean => /^\d+\.\d+$/.test(words)

/** A reason in the words of a table. `figure` writes a number with a fraction as the language does. */
export const wordReason = (
  reason: Reason,
  table: Reasons,
  figure: (value: number) => string = (value) => String(value),
): string => {
  const pieces = table[reason.id].split(HOLE)
  const filled = pieces.map((piece, at) => {
    if (at % 2 === 0) return piece
    if (piece === 'better') return betterIn(reason.better ?? '', pieces[at + 1] ?? '')
    if (piece === 'said') return reason.said ?? ''
    const what = reason.what ?? ''
    return isFigure(what) ? figure(Number(what)) : what
  })
  return closed(filled.join(''))
}
