import type {
  BeatId,
  ChoiceId,
  DoorId,
  PersonId,
  PlaceId,
  PostId,
  ProbeId,
  PropId,
  RowId,
  ScenarioId,
  SpotId,
  TextId,
  ThingId,
} from './ids.ts'
import type { EventMoney } from './cost-event.ts'
import type { Act, RollState, RuleId, Severity } from './radio.ts'
import type { Reason } from './reason.ts'
import type { Gate, Gesture, IntruderKind, Loudness, Outcome, Owner, RollCall, TalkMode } from './words.ts'

/** A fault of a radio rule, with the reason for the trainee. */
export type FaultFound = { readonly rule: RuleId; readonly severity: Severity; readonly why: Reason }

/** What stands in the holes of a line that is made on the spot: `{ facts: 'two bricks to door two' }`. */
export type Slots = Readonly<Record<string, string>>

/** What happened, without its stamp. HUD, sound, set view and marking read these and nothing else. */
export type FactBody =
  | { readonly type: 'run.began'; readonly scenario: ScenarioId }
  /** Somebody else is on the air. `wording` picks one of the line's wordings. */
  | {
      readonly type: 'call.made'
      readonly by: PersonId
      readonly channel: number
      readonly line: TextId
      readonly wording: number
      readonly ms: number
      readonly beat: BeatId | null
      readonly call: RollCall | null
      /** What stands in the line's holes; only where it has some. */
      readonly slots?: Slots
      /** Where it did not come in clear at the trainee's ear. */
      readonly reception?: 'broken' | 'nothing'
      /** Numbers of the words that were not heard. */
      readonly lost?: readonly number[]
    }
  /** Somebody spoke to the trainee face to face. */
  | {
      readonly type: 'line.spoken'
      readonly by: PersonId
      readonly line: TextId
      readonly wording: number
      readonly ms: number
      readonly beat: BeatId | null
    }
  /** The trainee's words went out. `heard` is false when nobody could make them out. */
  | {
      readonly type: 'radio.sent'
      readonly channel: number
      readonly words: string
      readonly mode: TalkMode
      readonly pressTick: number
      readonly ms: number
      readonly heard: boolean
      /** What there was to be understood, where clipping or a bad signal took words away. */
      readonly heardAs?: string
    }
  /** The talk button went down; from here on the trainee hears nothing. */
  | { readonly type: 'radio.keyed'; readonly channel: number }
  /** The trainee's carrier ended: the button came up, or the radio cut it off. */
  | {
      readonly type: 'radio.unkeyed'
      readonly channel: number
      readonly ms: number
      readonly why: 'released' | 'timeOut' | 'dead'
    }
  /** The radio did not transmit: the channel is busy and the show locks it out, or there is no charge. */
  | { readonly type: 'radio.refused'; readonly channel: number; readonly why: 'busy' | 'dead' }
  /** A button stays down somewhere: noise, and nobody else gets through. `by` is who it is, known afterwards. */
  | { readonly type: 'radio.stuck'; readonly channel: number; readonly by: PersonId }
  | { readonly type: 'radio.freed'; readonly channel: number; readonly by: PersonId }
  /** What the brick says of itself, in percent. */
  | { readonly type: 'radio.battery'; readonly percent: number; readonly why: 'chirp' | 'dead' | 'swapped' }
  | { readonly type: 'radio.headset'; readonly plugged: boolean }
  | { readonly type: 'radio.volume'; readonly level: number }
  /** The radio spoke through its own speaker, for everybody near. */
  | { readonly type: 'radio.squawked'; readonly by: PersonId }
  /** The trainee belongs on another channel from here on. */
  | { readonly type: 'home.changed'; readonly channel: number }
  /** What a good first AD would say of them. `content` are faults that a row of the scenario already judges. */
  | {
      readonly type: 'radio.graded'
      readonly words: string
      readonly act: Act
      readonly level: 'right' | 'coach' | 'wrong'
      readonly faults: readonly FaultFound[]
      readonly content: readonly RuleId[]
      readonly notes: readonly Reason[]
      readonly latencyMs: number | null
      readonly roll: RollState
    }
  | { readonly type: 'radio.turned'; readonly channel: number }
  /** The trainee stands at a named spot. */
  | { readonly type: 'pa.arrived'; readonly spot: SpotId }
  | { readonly type: 'pa.turned'; readonly toward: 'set' | 'out' }
  /** The trainee did one of the offered things. */
  | {
      readonly type: 'pa.acted'
      readonly choice: ChoiceId
      readonly gesture: Gesture
      readonly loudness: Loudness
      readonly to: PersonId | null
    }
  /** The trainee said own words in person. */
  | { readonly type: 'pa.said'; readonly words: string; readonly loudness: Loudness; readonly to: PersonId | null }
  /** Somebody can be talked to from here on, and may stop listening. */
  | { readonly type: 'talk.opened'; readonly talk: string; readonly person: PersonId }
  /** What somebody made of words or a deed: an answer, a manner, silence, or nothing at all (null). */
  | {
      readonly type: 'talk.heard'
      readonly talk: string
      readonly person: PersonId
      /** Own words as they were said; null for a choice, and for silence. */
      readonly words: string | null
      readonly outcome: string | null
      /** Patience that is left, milliseconds. */
      readonly ms: number
    }
  | {
      readonly type: 'talk.closed'
      readonly talk: string
      readonly person: PersonId
      readonly why: 'answered' | 'patience' | 'over'
    }
  /** The trainee made a gesture without a sound. */
  | { readonly type: 'pa.signed'; readonly gesture: Gesture; readonly to: PersonId | null }
  /** Somebody comes upon the post, with an aim of their own. */
  | { readonly type: 'met.came'; readonly encounter: string; readonly person: PersonId; readonly kind: IntruderKind }
  /** What reached somebody of what the trainee said or showed, and how long they give now. */
  | {
      readonly type: 'met.took'
      readonly encounter: string
      readonly person: PersonId
      readonly kind: IntruderKind
      readonly outcomes: readonly string[]
      /** Patience that is left, milliseconds. */
      readonly ms: number
    }
  /** What somebody does: waits, takes the other way, goes on, is in the picture. */
  | {
      readonly type: 'met.did'
      readonly encounter: string
      readonly person: PersonId
      readonly kind: IntruderKind
      readonly outcome: string
    }
  /** What was wrong about the order of means with somebody, and the highest rung that was used (lock-ups 7.1). */
  | {
      readonly type: 'ladder.judged'
      readonly encounter: string
      readonly person: PersonId
      readonly kind: IntruderKind
      readonly slip: 'skipped' | 'repeated' | 'stopped-short' | 'pressed'
      readonly rung: number
    }
  /**
   * What was made of reporting somebody (lock-ups 6): before the roll, in the take, or after "cut". `since` is the tick from
   * which they stood in the line of sight, or were heard; `seen` that the trainee looked that way.
   */
  | {
      readonly type: 'bogey.judged'
      readonly encounter: string
      readonly person: PersonId
      readonly kind: IntruderKind
      readonly level: 'B1' | 'B2' | 'B3' | 'N'
      readonly when: 'before' | 'take' | 'cut'
      readonly result: 'told' | 'late' | 'missed' | 'welcome'
      readonly since: number
      readonly seen: boolean
      /** Milliseconds that they had then to the picture; null where that is no measure. */
      readonly ms: number | null
      /** What the report did not hold, or held wrong. */
      readonly lacks: readonly ('type' | 'side' | 'time')[]
    }
  | { readonly type: 'roll.changed'; readonly state: RollState; readonly take: number; readonly rehearsal: boolean }
  /** The 1st AD waits with the roll because the trainee asked for it, or has not answered the poll. */
  | { readonly type: 'roll.held'; readonly beat: BeatId; readonly needed: boolean; readonly why?: 'unanswered' }
  /** The wait is over: the post has reported, it was too long, or somebody else looks after a post that says nothing. */
  | {
      readonly type: 'roll.freed'
      readonly beat: BeatId
      readonly why: 'reported' | 'tooLong' | 'looked'
      readonly ms: number
    }
  /** The officers hold the traffic, and let it go: on the 1st AD's word, because their time is up, or for help (lock-ups 4.1). */
  | { readonly type: 'traffic.held' }
  | { readonly type: 'traffic.opened'; readonly why: 'order' | 'limit' | 'help' }
  | { readonly type: 'lamp.switched'; readonly on: boolean }
  /** The stage bell, as the house rings it: for the roll, or for the cut. */
  | { readonly type: 'bell.rang'; readonly forWhat: 'rolling' | 'cut' }
  | { readonly type: 'door.moved'; readonly door: DoorId; readonly open: boolean; readonly by: PersonId }
  | { readonly type: 'person.came'; readonly person: PersonId }
  | { readonly type: 'person.waited'; readonly person: PersonId }
  | { readonly type: 'person.went'; readonly person: PersonId; readonly way: 'round' | 'through' | 'away' }
  /** Somebody's hand goes to the handle, or somebody is about to be in the way of a vehicle. */
  | { readonly type: 'bogey.near'; readonly person: PersonId; readonly ms: number }
  /** Something is seen or heard at a beat of which nobody says anything: a text of the scenario tells it. */
  | { readonly type: 'beat.seen'; readonly beat: BeatId }
  /** Somebody gets into a vehicle, or out of it. */
  | { readonly type: 'ride.boarded'; readonly person: PersonId; readonly vehicle: PersonId }
  | { readonly type: 'ride.ended'; readonly person: PersonId; readonly vehicle: PersonId }
  /** Somebody, or a vehicle, goes out of a place, or comes into one; `missed` where the trainee should have been aboard. */
  | { readonly type: 'place.left'; readonly person: PersonId; readonly journey: string; readonly missed: boolean }
  | { readonly type: 'place.reached'; readonly person: PersonId; readonly place: PlaceId }
  /** The set clock goes from here to there in so long; where nothing is said it runs a second a second. */
  | { readonly type: 'clock.runs'; readonly from: number; readonly to: number; readonly ms: number }
  | { readonly type: 'prop.moved'; readonly prop: PropId; readonly by: PersonId }
  /** Something was taken up; `from` is who had it, null where it lay. */
  | { readonly type: 'thing.taken'; readonly thing: ThingId; readonly from: PersonId | null }
  | { readonly type: 'thing.given'; readonly thing: ThingId; readonly to: PersonId }
  | { readonly type: 'thing.laid'; readonly thing: ThingId }
  /** The trainee stands in the eyeline of somebody who plays: the actor sees it (talent 3.4). */
  | { readonly type: 'eyeline.met'; readonly person: PersonId; readonly take: number }
  | { readonly type: 'lockup.held'; readonly post: PostId }
  | { readonly type: 'lockup.opened'; readonly post: PostId }
  /** Somebody who had no business there passed a locked post. */
  | { readonly type: 'lockup.breached'; readonly post: PostId; readonly by: PersonId }
  | { readonly type: 'lockup.released'; readonly post: PostId }
  | { readonly type: 'post.left'; readonly post: PostId }
  /** Someone or something was in the picture or in the sound. */
  | {
      readonly type: 'take.spoiled'
      readonly take: number
      readonly why: 'door' | 'steps' | 'voice' | 'radio' | 'bogey' | 'noise' | 'stopped'
      readonly by: PersonId
    }
  | { readonly type: 'row.opened'; readonly row: RowId }
  /** One thing of a row was done, in time or late, or was missed. */
  | {
      readonly type: 'part.done'
      readonly row: RowId
      readonly part: string
      readonly result: 'onTime' | 'late' | 'missed'
      /** How long after its window a late one came: to the press of what was said, not to its end. Null for all others. */
      readonly lateMs: number | null
    }
  | {
      readonly type: 'row.scored'
      readonly row: RowId
      readonly outcome: Outcome
      /** Milliseconds from opening; null where the row is judged at the next call. */
      readonly afterMs: number | null
      /** Nothing but holding still earned this: it counts only beside a deed of the same criterion (rubric 1.6). */
      readonly still: boolean
    }
  | {
      readonly type: 'delay.lost'
      readonly row: RowId | null
      readonly cause: string
      readonly owner: Owner
      readonly minutes: number
      /** US dollars, model; null where the minutes are protected and cost nothing (cost of delay 5.1). */
      readonly money: number | null
      /** What of the money was paid on top of the burn; left out where nothing was (cost of delay 4). */
      readonly events?: readonly EventMoney[]
    }
  | { readonly type: 'gate.tripped'; readonly gate: Gate; readonly row: RowId | null; readonly why: string }
  /** The trainee said of themselves what went wrong. */
  | { readonly type: 'error.declared' }
  | { readonly type: 'probe.asked'; readonly probe: ProbeId }
  | { readonly type: 'probe.answered'; readonly probe: ProbeId; readonly right: number; readonly of: number }
  | { readonly type: 'order.given'; readonly text: TextId }
  | { readonly type: 'order.done'; readonly text: TextId }
  | { readonly type: 'run.ended'; readonly ending: string }

/** A fact with its tick and its number in the run. */
export type Fact = FactBody & { readonly tick: number; readonly order: number }
export type FactType = Fact['type']
export type FactOf<T extends FactType> = Extract<Fact, { readonly type: T }>
