import type { Reason } from '../vocabulary/reason.ts'
import type { Outcome } from './card.ts'
import type { Dealt } from './round.ts'

/** What became of one place of a round. Only the first answer counts; trying again is practice. */
export interface Result {
  readonly level: 'works' | 'nearly' | 'fails'
  /** The card that the answer told most of, what it was worth for that one, and when that comes back. */
  readonly card: string
  readonly outcome: Outcome
  readonly dueMs: number
  /** One sentence: why it worked or did not. */
  readonly reason: Reason | string
}

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

/** What went right, what to look at again, and what was not asked; each in the order of the round. */
export interface RoundEnd {
  readonly right: readonly Place[]
  readonly again: readonly Place[]
  readonly left: readonly Place[]
}

export const endOf = ({ places }: Session): RoundEnd => ({
  right: places.filter(({ result }) => result?.level === 'works'),
  again: places.filter(({ result }) => result !== null && result.level !== 'works'),
  left: places.filter(({ result }) => result === null),
})
