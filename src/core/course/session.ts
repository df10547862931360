import type { Reason } from '../vocabulary/reason.ts'
import type { Card, Cards, Outcome } from './card.ts'
import type { Dealt } from './round.ts'

/** What became of one place of a round. Only the first answer counts; trying again is practice. */
export interface Result {
  readonly level: 'works' | 'nearly' | 'fails'
  /** The card that the answer told most of, and what it was worth for that one. */
  readonly card: string
  readonly outcome: Outcome
  /** One sentence: why it worked or did not. */
  readonly reason: Reason | string
  readonly next: TryNext
}

/** What to try the next time: words for what was heard (silence where they are empty), or the habit of that kind of card. */
export type TryNext =
  | { readonly kind: 'words'; readonly heard: string; readonly works: string }
  | { readonly kind: 'find' | 'choose' | 'hold' | 'move' }

export interface Place extends Dealt {
  readonly result: Result | null
}

/** A round on its way: its places, and the one that is open. At the end `at` is past the last place. */
export interface Session {
  readonly places: readonly Place[]
  readonly at: number
}

export const beginSession = (dealt: readonly Dealt[]): Session => ({
  places: dealt.map((place) => ({ ...place, result: null })),
  at: 0,
})

export const isOver = (session: Session): boolean => session.at >= session.places.length

/** The round after an answer to the open place. */
export const withResult = (session: Session, result: Result): Session => ({
  ...session,
  places: session.places.map((place, number) =>
    number === session.at && place.result === null ? { ...place, result } : place,
  ),
})

/** On to the next place, once the open one has its answer. */
export const toNext = (session: Session): Session =>
  isOver(session) || session.places[session.at]?.result === null ? session : { ...session, at: session.at + 1 }

/** On to the next place without an answer. */
export const skip = (session: Session): Session => (isOver(session) ? session : { ...session, at: session.at + 1 })

/** To the end at once: places without an answer are left as they are, and nothing is remembered of them. */
export const stopHere = (session: Session): Session => ({ ...session, at: session.places.length })

/** Minutes that the rest of a round takes, at least one while anything is left. */
export const minutesLeft = (session: Session, secondsEach: number): number =>
  isOver(session) ? 0 : Math.max(1, Math.round(((session.places.length - session.at) * secondsEach) / 60))

/** A place with its answer, and what was remembered of its card before the round. */
export interface Answered extends Place {
  readonly result: Result
  readonly was: 'new' | 'slipped' | 'held'
}

/**
 * What went right, what to look at again, and what was not asked; each in the order of the round. One of them is tried
 * next (rubric 6: positive first, one gap, one practice): the first that failed, else the first that nearly did.
 */
export interface RoundEnd {
  readonly right: readonly Answered[]
  readonly again: readonly Answered[]
  readonly left: readonly Place[]
  readonly next: Answered | null
}

const wasOf = (card: Card | undefined): Answered['was'] => {
  if (card === undefined) return 'new'
  return card.last === 'missed' || card.last === 'partly' ? 'slipped' : 'held'
}

/** The end of a round; `before` is what was remembered when it began. */
export const endOf = ({ places }: Session, before: Cards): RoundEnd => {
  const answered = places.flatMap((place): readonly Answered[] => {
    const { result } = place
    return result === null ? [] : [{ ...place, result, was: wasOf(before.get(result.card)) }]
  })
  const again = answered.filter(({ result }) => result.level !== 'works')
  return {
    right: answered.filter(({ result }) => result.level === 'works'),
    again,
    left: places.filter(({ result }) => result === null),
    next: again.find(({ result }) => result.level === 'fails') ?? again[0] ?? null,
  }
}
