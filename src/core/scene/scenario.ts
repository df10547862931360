import type { Criterion, PassKind, Tier, Variant } from '../vocabulary/words.ts'
import type { Plan } from '../floor/plan.ts'
import type { NetOptions } from '../radio/net/options.ts'
import type { PersonId, PostId, RowId, ScenarioId, SpotId, TextId } from '../vocabulary/ids.ts'
import type { HouseStyle } from '../vocabulary/house-style.ts'
import type { Script } from './script.ts'

/** Somebody of the show, as the call sheet names them. */
export type CastMember = {
  readonly id: PersonId
  /** What they are called on the radio: a text id. */
  readonly name: TextId
  readonly role: TextId
  /** Frame family of the art kit. */
  readonly look: string
  /** Spoken voice of the sound manifest; null for people who never speak. */
  readonly voice: string | null
  /** Channel they listen on; null for people without a radio. */
  readonly channel: number | null
  /** Who they are to a lock-up (lock-ups 7.0). */
  readonly kind: PassKind
  /** What can be seen of them: a text id. */
  readonly seen: TextId | null
  /** They belong in the picture: the cast of the shot. */
  readonly inShot?: true
}

/** The show around the scenario: what the slate and the call sheet say. */
export type Show = {
  readonly title: string
  readonly episode: string
  /** Slug line of the scene. */
  readonly slug: string
  readonly scene: string
  /** Set clock at the start, seconds since midnight. */
  readonly clock: number
}

/** A scenario ready to play: what is hashed into a record, without its marks. */
export type Scenario = {
  readonly id: ScenarioId
  /** Which variant of its place this is; left out where the scenario has one form. */
  readonly variant?: Variant
  readonly title: TextId
  readonly module: string
  readonly tier: Tier
  readonly minutes: number
  readonly show: Show
  readonly brief: TextId
  readonly goal: TextId
  readonly hazards: readonly TextId[]
  /** What stands for the whole run, and the row from which on it is what comes next. */
  readonly orders: readonly { readonly text: TextId; readonly icon: string; readonly from?: RowId }[]
  readonly homeChannel: number
  readonly houseStyle: HouseStyle
  /** How the radios are programmed, and the one on the trainee's belt. */
  readonly net: NetOptions
  /** Minutes that may be lost before the day is in trouble (cost of delay 5.3). */
  readonly slack: number
  readonly post: { readonly id: PostId; readonly name: TextId; readonly label: string; readonly mark: SpotId }
  /** Other posts, held by somebody else. */
  readonly neighbours: readonly {
    readonly id: PostId
    readonly label: string
    readonly holder: PersonId
    readonly mark: SpotId
  }[]
  readonly cast: readonly CastMember[]
  readonly plan: Plan
  /** Other places of the scenario, their names with their place before them; left out where there are none. */
  readonly beyond?: readonly Plan[]
  readonly script: Script
  /** Criteria exercised and their share. */
  readonly weights: Readonly<Partial<Record<Criterion, number>>>
  /** SHA-256 of everything above, hex. */
  readonly hash: string
}
