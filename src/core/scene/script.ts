import type {
  BeatId,
  ChoiceId,
  DoorId,
  FlagId,
  PersonId,
  ProbeId,
  PropId,
  RowId,
  SpotId,
  TermId,
  TextId,
  ThingId,
} from '../vocabulary/ids.ts'
import type { CostEvent } from '../vocabulary/cost-event.ts'
import type { Encounter } from '../encounters/encounter.ts'
import type { Move } from '../encounters/manner-phrases.ts'
import type { BeatSound } from '../floor/kinds.ts'
import type { StagedEvent } from '../radio/habits/event.ts'
import type { RuleId } from '../vocabulary/radio.ts'
import type { Journey } from './journey.ts'
import type { Talk } from './talk.ts'
import type { Thing } from './thing.ts'
import type { OwedEta, WorksLane } from './works.ts'
import type { Borrowed, Gate, Gesture, Loudness, Outcome, RollCall, Tone } from '../vocabulary/words.ts'

/** A line of somebody else's: on a channel, or face to face where `on` is null. */
export type Say = {
  readonly by: PersonId
  readonly line: TextId
  readonly on: number | null
  readonly call: readonly RollCall[]
  /** Another line once this flag is set. */
  readonly when: Readonly<Record<FlagId, TextId>>
}

/** What a machine may order. The closed list: the driver carries each out, in the order given. */
export type Order =
  /** Start the clock of a deadline. `vary` is the percentage either way, drawn from the run's chance. */
  | {
      readonly type: 'armDeadline'
      readonly id: string
      readonly ms: number
      readonly vary: number
      readonly twist: BeatId | null
    }
  /** Send somebody on their way, to be there after so long. */
  | {
      readonly type: 'bringPerson'
      readonly beat: BeatId
      readonly who: PersonId
      readonly from: SpotId
      readonly to: SpotId
      readonly runs: boolean
      readonly ms: number
      readonly vary: number
      readonly twist: BeatId | null
    }
  | { readonly type: 'sayLine'; readonly say: Say; readonly beat: BeatId | null }
  | { readonly type: 'askProbe'; readonly probe: ProbeId }
  | { readonly type: 'openTalk'; readonly talk: string }
  | { readonly type: 'closeTalk'; readonly talk: string }
  | { readonly type: 'openEncounter'; readonly encounter: string }
  /** They can no longer be met; they go on to their aim. */
  | { readonly type: 'closeEncounter'; readonly encounter: string }
  /** Somebody else has agreed signals with whoever makes the noise. */
  | { readonly type: 'agreeSignals'; readonly encounter: string }
  | { readonly type: 'sendPerson'; readonly who: PersonId; readonly way: 'round' | 'through' | 'away' }
  | { readonly type: 'haltPerson'; readonly who: PersonId }
  /** Set somebody moving so that they get there in so many milliseconds; a vehicle goes backwards. */
  | { readonly type: 'headFor'; readonly who: PersonId; readonly to: SpotId; readonly ms: number }
  /** A vehicle goes on its way, with these people and the trainee, to be there when this beat comes. */
  | {
      readonly type: 'travel'
      readonly journey: string
      readonly with: readonly PersonId[]
      readonly to: SpotId
      readonly until: BeatId
      /** How long it stands for whoever is missing. */
      readonly waitMs: number
    }
  /** The officers hold the traffic, or let it go. */
  | { readonly type: 'holdTraffic'; readonly held: boolean }
  | { readonly type: 'moveProp'; readonly prop: PropId }
  | { readonly type: 'tickOrder'; readonly order: TextId }
  | { readonly type: 'spoilTake'; readonly why: 'voice' | 'door' | 'bogey' }
  | { readonly type: 'tripGate'; readonly gate: Gate; readonly row: RowId; readonly why: TextId }
  | {
      readonly type: 'raiseAlert'
      readonly beat: BeatId
      readonly who: PersonId
      readonly title: TextId
      readonly row: RowId | null
    }
  /** Somebody's talk button stays down for so long, or until it is found. */
  | { readonly type: 'stickKey'; readonly who: PersonId; readonly ms: number }
  /** "Spin that": a line is repeated on these channels, one after the other. */
  | { readonly type: 'spinLine'; readonly by: PersonId; readonly line: TextId; readonly channels: readonly number[] }
  /** The trainee belongs on this channel from now on. */
  | { readonly type: 'setHome'; readonly channel: number }
  /** Whoever this is gets the next thing wrong that they read back: these words for those. */
  | { readonly type: 'misreadNext'; readonly by: PersonId; readonly swap: Readonly<Record<string, string>> }
  /** Something that a habit of the radio looks at and that only the scenario knows. */
  | { readonly type: 'noteHabit'; readonly event: StagedEvent }
  /** A beat of the 1st AD's waits, so many milliseconds at most: as asked for (radio reference (i), E28), or for a post that says nothing (E21). */
  | { readonly type: 'holdBeat'; readonly beat: BeatId; readonly ms: number; readonly why?: 'unanswered' }
  /** It waits no longer: it comes so much later, and not before its own time. */
  | {
      readonly type: 'freeBeat'
      readonly beat: BeatId
      readonly ms: number
      readonly vary: number
      /** Somebody else looks after the post; left out where it has reported or was waited for long enough. */
      readonly why?: 'looked'
    }
  /** It has come: what waiting for it has cost goes to the ledger. */
  | { readonly type: 'settleBeat'; readonly beat: BeatId }
  | { readonly type: 'openRow'; readonly row: RowId }
  | { readonly type: 'openPart'; readonly row: RowId; readonly part: string }
  | { readonly type: 'scoreRow'; readonly row: RowId; readonly outcome: Outcome }
  | { readonly type: 'endRun' }

/** What a bot does: the scenario's own examples of a column. */
export type Play =
  | { readonly do: ChoiceId }
  /** Make a gesture without a sound. */
  | { readonly sign: Gesture; readonly to: PersonId | null }
  /** Say words in person. */
  | { readonly tell: TextId; readonly to: PersonId | null; readonly loud: Loudness }
  /** Lead somebody. */
  | { readonly lead: PersonId }
  /** Take something up, hand it over, set it down. */
  | { readonly take: ThingId }
  | { readonly give: ThingId; readonly to: PersonId }
  | { readonly lay: ThingId }
  | { readonly say: TextId }
  | { readonly push: DoorId; readonly open: boolean }
  | { readonly walk: SpotId }
  | { readonly face: 'set' | 'out' }
  | { readonly answer: 'right' | 'wrong' }
  /** Report truly or falsely whether anybody got by. */
  | { readonly report: boolean }
  /** Wait so many seconds before the next. */
  | { readonly tune: number }
  | { readonly pause: number }

/** One thing of a row's Best column. A `hold` part has no window: it is judged when its beat comes. */
export type Part = {
  readonly id: string
  /** Milliseconds; null where it is judged at a beat. */
  readonly windowMs: number | null
  /** Done by radio: its window stands still while others have the channel (radio reference (d), precedence 8). */
  readonly onAir: boolean
  /** Done by conversation: its window stands still while words are being made. */
  readonly inPerson?: boolean
  /** Words or deeds that fulfil it, for bots and for "what works". */
  readonly play: readonly Play[]
  readonly terse: readonly Play[]
  /** The order that is carried out with it; left out where it is none. */
  readonly does?: TextId
}

/** One row of the scenario's table: what is judged, without how it is weighed. */
export type Row = {
  readonly id: RowId
  readonly beat: BeatId
  readonly parts: readonly Part[]
  /** Company minutes lost for best, ok, wrong. */
  readonly lost: readonly [number, number, number]
  /** Number of the cause in cost of delay 5. */
  readonly cause: string
  /** What is paid on top of the burn, by outcome; left out where there is nothing (cost of delay 4). */
  readonly events?: Partial<Readonly<Record<Outcome, readonly CostEvent[]>>>
  /** Why its minutes are never charged, or null. */
  readonly protected: string | null
  /** Radio rules that this row judges itself, so that they are not charged twice. */
  readonly rules: readonly RuleId[]
  /** Encounters whose report it judges; left out where it judges none, or whoever there is. */
  readonly reports?: readonly string[]
  /** A danger: no money is shown while it is open. */
  readonly safety: boolean
  /** The wrong column, for the bot that breaks rules. */
  readonly breaks: readonly Play[]
}

export type Choice = {
  readonly id: ChoiceId
  readonly to: PersonId | null
  readonly gesture: Gesture
  readonly loudness: Loudness
  readonly pushes: { readonly door: DoorId; readonly open: boolean } | null
  readonly claim: 'nobody' | 'somebody' | null
  /** What it says to somebody who is met; left out where it says nothing of the kind. */
  readonly says?: { readonly moves: readonly Move[]; readonly promiseMs: number | null }
  /** How it is said, and whose authority it borrows; left out where nothing is said of it. */
  readonly tone?: readonly Tone[]
  readonly borrows?: Borrowed
}

/** Choices that stand open while a part, or any part of a row, is open. */
export type Offer = { readonly row: RowId; readonly part: string | null; readonly choices: readonly ChoiceId[] }

export type Probe = {
  readonly id: ProbeId
  readonly question: TextId
  readonly about: readonly PersonId[]
  readonly ms: number
}

/** Somebody who stands on the plan when the run begins. */
export type Standing = { readonly who: PersonId; readonly at: SpotId }

/** `faults`: a row of the scenario ended in its wrong column. */
export type Ending = { readonly id: string; readonly needs: 'gate' | 'breaches' | 'faults' | 'nothing' }

/** The lowered machine: a plain JSON config over the closed lists above; it opens in the XState tools. */
export type MachineConfig = Readonly<Record<string, unknown>>

/** The playable part of a scenario. */
export type Script = {
  readonly machine: MachineConfig
  /** The 1st AD's calls and everything between them, in table order. */
  readonly beats: readonly {
    readonly id: BeatId
    readonly atMs: number
    readonly twist: { readonly id: string; readonly pick: BeatId } | null
  }[]
  readonly rows: readonly Row[]
  readonly choices: readonly Choice[]
  readonly offers: readonly Offer[]
  readonly probes: readonly Probe[]
  /** Conversations in person; left out where there are none. */
  readonly talks?: readonly Talk[]
  /** Who comes upon the post; left out where nobody does. */
  readonly encounters?: readonly Encounter[]
  /** Pairs of people between whom the trainee may stand, as the conditions ask; left out where none does. */
  readonly sightlines?: readonly (readonly [PersonId, PersonId])[]
  /** A condition asks about eyelines; left out where none does. */
  readonly asksEyeline?: true
  /** What can be carried; left out where nothing is. */
  readonly things?: readonly Thing[]
  readonly twists: readonly { readonly id: string; readonly of: readonly BeatId[] }[]
  /** Beats at which something is seen that nobody says; left out where there are none. */
  readonly seen?: readonly BeatId[]
  /** Beats from which something is heard before it is there; left out where there are none. */
  readonly sounds?: readonly {
    readonly beat: BeatId
    readonly kind: BeatSound
    readonly from: SpotId
    /** Beyond that spot, when it begins. */
    readonly awayMm: number
  }[]
  /** The strip of the works, and the times that are owed; left out where there are none. */
  readonly lanes?: readonly WorksLane[]
  readonly etas?: readonly OwedEta[]
  /** Ways between the places; left out where there is one place. */
  readonly journeys?: readonly Journey[]
  /** What the set clock says at every beat of the spine, seconds since midnight; left out where it runs a second a second. */
  readonly clock?: readonly { readonly beat: BeatId; readonly seconds: number }[]
  readonly standing: readonly Standing[]
  readonly vehicles: readonly PersonId[]
  readonly terms: Readonly<Record<TermId, readonly string[]>>
  readonly endings: readonly Ending[]
  readonly post: {
    /** The door that the post holds; null where it holds a way. */
    readonly door: DoorId | null
    readonly radiusMm: number
    /** Where the trainee stands when the run begins. */
    readonly start: SpotId
    /** The beat from which the trainee holds the post; null: from the beginning. */
    readonly from: BeatId | null
  }
  /** Who can be called on this show, as they are called in the language of the set. */
  readonly roster: readonly {
    readonly id: PersonId
    readonly name: string
    readonly role: string
    readonly post: string | null
  }[]
  /** Who puts things right on the channel: the key PA or whoever comes next to it. */
  readonly charge: PersonId | null
  /** Who keeps the radios. */
  readonly walkies: PersonId | null
  /** The 1st AD. */
  readonly firstAd: PersonId | null
  /** Every line that others say, with how long it takes: radio talk stays in the language of the set. */
  readonly lines: Readonly<Record<TextId, readonly { readonly words: string; readonly ms: number }[]>>
  /** Texts of the scripted words, for bots and debrief: what works. */
  readonly works: Readonly<Record<TextId, string>>
}
