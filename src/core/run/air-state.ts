import type { Traffic } from '../radio/case.ts'
import type { Brick } from '../radio/net/battery.ts'
import type { Reply } from '../radio/replies/net-now.ts'
import type { Slots } from '../vocabulary/fact.ts'
import type { PersonId, TextId } from '../vocabulary/ids.ts'
import type { PostState, RollState } from '../vocabulary/radio.ts'
import type { RollCall } from '../vocabulary/words.ts'

/** Somebody else's transmission, while it lasts. */
export type Carrier = {
  readonly by: PersonId
  readonly channel: number
  /** Null for noise. */
  readonly line: TextId | null
  readonly wording: number
  readonly slots: Slots | null
  readonly words: string
  readonly call: RollCall | null
  readonly from: number
  readonly until: number
  /** Number of its line in the log; null where the trainee has nothing of it. */
  readonly logged: number | null
}

/** The trainee's own transmission: until a tick, or for as long as the button is down. */
export type Mine = { readonly channel: number; readonly from: number; readonly until: number | null }

/** The radio on the trainee's belt. */
export type Belt = {
  readonly volume: number
  readonly plugged: boolean
  readonly brick: Brick
  readonly spares: number
  /** Tick of the last chirp. */
  readonly chirped: number | null
}

/** A button that stays down by itself, somewhere else than on the trainee's belt. */
export type Stuck = { readonly by: PersonId; readonly channel: number; readonly since: number; readonly until: number }

/** An answer by rule that waits for its moment. */
export type DueAnswer = {
  readonly reply: Reply
  /** Null face to face. */
  readonly channel: number | null
  readonly since: number
  readonly at: number
}

/** A line that somebody will say on a channel at a tick: the spin goes from one to the next. */
export type Later = { readonly tick: number; readonly by: PersonId; readonly line: TextId; readonly on: number }

/** What the trainee's words will be judged by: the state of things at the press. */
export type Moment = {
  readonly tick: number
  readonly roll: RollState
  readonly post: PostState
  readonly hazard: boolean
  readonly emergency: boolean
  readonly before: readonly Traffic[]
}

/** The button: down from `since` until `until`, null while it is down, and what there was on the channel meanwhile. */
export type Press = {
  readonly channel: number
  readonly since: number
  readonly until: number | null
  /** Tick at which the radio ended the carrier by itself; null where it did not. */
  readonly cut: number | null
  /** It goes down by the trainee's finger, or under a strap. */
  readonly stuck: boolean
  /** Why the radio did not transmit; null where it did. */
  readonly refused: 'busy' | 'dead' | null
  readonly moment: Moment
  /** Others who transmitted at the same time. */
  readonly met: readonly Pick<Carrier, 'by' | 'call' | 'from' | 'until'>[]
}
