import type { PersonId } from '../../vocabulary/ids.ts'
import type { Act, RollState, RuleId } from '../../vocabulary/radio.ts'
import type { FactSlots } from '../case.ts'
import type { ReplyKind } from './kinds.ts'

/** How a transmission of the trainee came in at the others' ears. */
export type CameIn = 'clear' | 'clipped' | 'broken' | 'stepped' | 'unclear'

/** What the others have of it. `to` are those of the net who are addressed. */
export type Said = {
  readonly words: string
  readonly act: Act
  readonly to: readonly PersonId[]
  readonly facts: FactSlots
  readonly rules: readonly RuleId[]
  readonly cameIn: CameIn
}

/** Somebody who could answer. */
export type Party = {
  readonly id: PersonId
  /** What they are called. */
  readonly name: string
  /** The channel that they are on now; null without a radio. */
  readonly channel: number | null
  /** Face to face with the trainee, within a few steps. */
  readonly near: boolean
}

/** The net as it stands when the trainee has spoken. */
export type NetNow = {
  readonly channel: number
  readonly parties: readonly Party[]
  readonly roll: RollState
  readonly charge: PersonId | null
  readonly firstAd: PersonId | null
  /** Who keeps the radios. */
  readonly walkies: PersonId | null
  /** Who spoke on this channel last, if that is not long ago. */
  readonly last: PersonId | null
  /** Whose line the trainee talked over; null for calls, which nobody repeats. */
  readonly stepped: PersonId | null
  /** Who waits for news of somebody on the way. */
  readonly awaits: PersonId | null
  /** Who has just read something back wrong. */
  readonly misreader: PersonId | null
  readonly emergency: boolean
  /** The house style asks for read-backs. */
  readonly readsBack: boolean
  /** What the set clock says, as it is read: "10:14". */
  readonly clock: string
}

/** Who answers what, and between which times after the trainee's last word. `repeat` says their last line again. */
export type Reply = {
  readonly kind: ReplyKind | 'repeat'
  readonly by: PersonId
  readonly other: PersonId | null
  readonly facts: string | null
  readonly leastMs: number
  readonly mostMs: number
}

/** Anybody answers after one to three seconds. */
const LEAST_MS = 1000
export const MOST_MS = 3000

/** One answer by somebody, if there is anybody. */
export const reply = (
  kind: Reply['kind'],
  by: PersonId | null | undefined,
  more: Partial<Reply> = {},
): readonly Reply[] =>
  by === null || by === undefined
    ? []
    : [{ kind, by, other: null, facts: null, leastMs: LEAST_MS, mostMs: MOST_MS, ...more }]
