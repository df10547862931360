import type { Moment } from '../moment.ts'
import type { Span } from '../words/phrase-finder.ts'
import type { Token } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'

const NOTHING: readonly Token[] = []

/** The question that waits for the trainee, null if there is none. */
export const questionOf = ({ situation: { due } }: Moment): Utterance | null =>
  due?.kind === 'question' ? due.line.utterance : null

/** The order that waits for the trainee, null if there is none. */
export const orderOf = ({ situation: { due } }: Moment): Utterance | null =>
  due?.kind === 'order' ? due.line.utterance : null

/** The words of the question that waits, none if there is none. */
export const askedOf = (moment: Moment): readonly Token[] => questionOf(moment)?.tokens ?? NOTHING

/** The words of the order that waits, none if there is none. */
export const orderedOf = (moment: Moment): readonly Token[] => orderOf(moment)?.tokens ?? NOTHING

/** Whether some words are those of the order that waits: they are given back as they were heard. */
export const isAsOrdered = (moment: Moment, { from, to }: Span): boolean => {
  const ordered = orderedOf(moment)
  return moment.utterance.tokens.slice(from, to).every(({ base }) => ordered.some((token) => token.base === base))
}
