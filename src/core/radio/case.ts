import type {
  Act,
  BogeyCustom,
  Level,
  PostState,
  Region,
  RollState,
  RuleId,
  SayMode,
  Severity,
  TrafficKind,
} from '../vocabulary/radio.ts'
import type { HouseStyle } from '../vocabulary/house-style.ts'
import type { Reason } from '../vocabulary/reason.ts'

/** Somebody who can be called on this show. */
export interface RosterEntry {
  readonly name: string
  readonly role: string
  readonly post?: string
}

/** Key slots of a message, as spoken: `{ count: '3', item: 'chairs', place: 'holding' }`. */
export type FactSlots = Readonly<Record<string, string>>

/** One line of traffic that the trainee could hear. Times are milliseconds of set time. */
export interface Traffic {
  readonly atMs: number
  readonly durMs: number
  readonly channel: number
  /** May be unknown to the roster: a stranger. */
  readonly from: string
  readonly text: string
  /** Roster names, or `['*']` for everybody. */
  readonly to?: readonly string[]
  readonly kind?: TrafficKind
  readonly facts?: FactSlots
  /** The trainee could not make it out. */
  readonly garbled?: boolean
}

/** One transmission of the trainee. */
export interface Transmission {
  readonly mode: SayMode
  readonly channel: number
  readonly pressAtMs: number
  /** The first character or chip of typed and built words: promptness counts from there (time by mode); the press without it. */
  readonly promptAtMs?: number
  readonly leadMs?: number
  readonly tailMs?: number
  readonly durMs: number
  readonly text: string
  /** Other readings of the same speech; the one that scores best counts: radio reference (c.4). */
  readonly alternatives?: readonly string[]
}

/** A real danger or injury in sight; the casualty's name must not go on air. */
export interface Hazard {
  readonly kind: string
  readonly place: string
  readonly casualty?: string
  /** The safety call as it should be made, where somebody knows it better than kind and place tell. */
  readonly call?: string
}

/** Names and facts that must not be spoken on air. */
export interface Secrets {
  readonly people?: readonly string[]
  readonly show?: readonly string[]
}

/** Term id → phrases that stand for it, for a scenario that listens for its own words. */
export type Terms = Readonly<Record<string, readonly string[]>>

/** One moment to grade: who, where, what was heard, and what the trainee said or left unsaid. */
export interface RadioCase {
  readonly id: string
  readonly region: Region
  readonly me: RosterEntry
  readonly roster: readonly RosterEntry[]
  readonly homeChannel: number
  readonly roll: RollState
  readonly post: PostState
  readonly lockupPoll?: boolean
  readonly bogeyWhileRolling?: BogeyCustom
  readonly radioEcho?: boolean
  readonly public?: boolean
  readonly hazard?: Hazard | null
  readonly emergencyOnAir?: boolean
  readonly secrets?: Secrets
  /** Oldest first. */
  readonly before: readonly Traffic[]
  /** `null`: the trainee stayed silent until `silentMs` after the end of the last traffic. */
  readonly say: Transmission | null
  readonly silentMs?: number
  readonly terms?: Terms
  /** The habits watch what the trainee does with the radio: what is owned up to on the air is not held against them again. */
  readonly presenceWatched?: boolean
  /** Switches of the show that the command line leaves at their default: radio reference (b.6). */
  readonly style?: Partial<Pick<HouseStyle, 'acknowledge' | 'hailOrder' | 'toiletCode' | 'channelPlan' | 'releaseRule'>>
}

/** One breach of a rule, with the reason that the trainee reads. */
export interface Fault {
  readonly rule: RuleId
  readonly severity: Severity
  readonly why: Reason
}

/** What was made of the moment. Faults come most costly first; notes cost nothing. */
export interface RadioVerdict {
  readonly act: Act
  /** Roster names, `['*']` for everybody, `[]` if nobody can be told and for silence. */
  readonly to: readonly string[]
  readonly facts: FactSlots
  readonly faults: readonly Fault[]
  readonly notes: readonly Reason[]
  readonly level: Level
}

/** What `hear` needs to know besides the words: the part of a case that gives them their meaning. */
export type HearContext = Pick<
  RadioCase,
  'region' | 'me' | 'roster' | 'homeChannel' | 'roll' | 'post' | 'before' | 'style'
> & {
  readonly channel: number
  /** When the words are said, in milliseconds of set time. */
  readonly atMs: number
  /** When they were begun: what is due is in time by this. */
  readonly promptMs: number
  readonly lockupPoll?: boolean
  readonly hazard?: Hazard | null
  readonly emergencyOnAir?: boolean
  readonly terms?: Terms
}

/** What the words meant where and when they were said. */
export interface Heard {
  readonly act: Act
  readonly to: readonly string[]
  readonly facts: FactSlots
  /** Ids of the scenario's own terms that were said and not denied. */
  readonly terms: readonly string[]
}
