import type {
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
} from '../vocabulary/ids.ts'
import type { Slots } from '../vocabulary/fact.ts'
import type { RollState } from '../vocabulary/radio.ts'
import type { Borrowed, Doing, Gesture, Loudness, Tone } from '../vocabulary/words.ts'

/** A text of the scenario; `wording` picks one of its wordings. */
export type TextRef = {
  readonly id: TextId
  readonly wording: number
  /** What stands in its holes; only where it has some. */
  readonly slots?: Slots
}

/** Millimetres on the plan; x to the right, y down the page. */
export type PointView = { readonly x: number; readonly y: number }

/** What somebody has in their hands: its text is `thing.ID`. */
export type InHands = {
  readonly things: readonly ThingId[]
  /** How they are drawn for it: a word of the art kit; null where it is too small to be seen. */
  readonly drawn: string | null
}

/** Somebody on the floor as a screen may show them. */
export type PersonView = PointView & {
  readonly id: PersonId
  /** Name or description: a text id of the scenario. */
  readonly name: TextId
  /** Frame family of the art kit: `courier`, `crew-3`. */
  readonly look: string
  /** Direction faced, any length but zero. */
  readonly dx: number
  readonly dy: number
  readonly doing: Doing
  readonly gesture: Gesture
  /** What is seen of them in words: headphones on, coil on the shoulder. A text id. */
  readonly seen: TextId | null
  /** They talk with the trainee and cannot be seen, through a shut door for one. */
  readonly hidden?: true
  /** Millimetres from the trainee. */
  readonly far: number
  /** Compass word from the trainee. */
  readonly bearing: 'north' | 'northeast' | 'east' | 'southeast' | 'south' | 'southwest' | 'west' | 'northwest'
  readonly coming: boolean
  /** Met, and nothing is due to them now; left out otherwise. */
  readonly settled?: true
  /** On the far side of the wall, part of the shooting crew. */
  readonly inside: boolean
  /** The vehicle that they sit in: they are not seen, the vehicle is. */
  readonly aboard?: PersonId
  /** They make a noise that carries so far, millimetres: a blower, a child that cries. */
  readonly loud?: number
  /** Left out with empty hands. */
  readonly carries?: InHands
}

/** What is about to go wrong at the post, with the seconds that are left. */
export type AlertView = {
  readonly person: PersonId
  /** Null where the scenario has no words for it: somebody comes into the picture. */
  readonly title: TextId | null
  /** Milliseconds until it happens. */
  readonly ms: number
  /** Where that is; null is the frame. */
  readonly toward: TextId | null
  readonly lines: readonly TextId[]
  readonly way: readonly PointView[]
}

export type ChoiceView = {
  readonly id: string
  readonly text: TextId
  readonly gesture: Gesture
  readonly loudness: Loudness
  /** Who it is for; null for general moves. */
  readonly to: PersonId | null
  readonly row: RowId | null
  /** How it is said, and whose authority it borrows; left out where nothing is said of it. */
  readonly tone?: readonly Tone[]
  readonly borrows?: Borrowed
  /** A sign that whoever it is for would not see from where the trainee stands. */
  readonly unseen?: true
}

/** Somebody who can be talked to. */
export type TalkView = {
  readonly id: string
  readonly person: PersonId
  /** The scenario wrote it; left out for whoever is met by the way. */
  readonly scripted?: true
  /** Within speaking distance. */
  readonly near: boolean
  /** Patience that is left, milliseconds, and all that there was. */
  readonly ms: number
  readonly of: number
}

/** How words of the trainee came in that nobody could make use of. */
export type Came = 'broken' | 'stepped' | 'clipped' | 'unclear' | 'nobody'

export type LogLine = {
  readonly order: number
  readonly tick: number
  /** What the set clock said, where it does not run a second a second. */
  readonly clock?: number
  /** Null when it was said face to face. */
  readonly channel: number | null
  readonly by: PersonId
  /** Either a line of the scenario or the trainee's own words. */
  readonly text: TextRef | null
  readonly words: string | null
  /** Verdict on the trainee's own words: the first fault, or null when it was right; undefined for others. */
  readonly verdict?: {
    readonly level: 'right' | 'coach' | 'wrong'
    readonly rule: string | null
    readonly latencyMs: number | null
    /** The post and its state were said, and only this much too late. */
    readonly lateMs?: number
    /** Said as it should be, and a row came out wrong by it: a guess, or what does not belong there. */
    readonly costs?: true
    /** Why nobody could make use of it; left out where somebody could. */
    readonly came?: Came
  }
  readonly call: string | null
  /** Numbers of the words that were not heard: by the trainee, or of the trainee's. */
  readonly lost?: readonly number[]
  /** The radio did not transmit. */
  readonly unsent?: 'busy' | 'dead'
  /** Others had some of the trainee's words, and nobody could make out what was said: they were talked over, or unclear. */
  readonly unheard?: true
}

/** The strip of the works: where the cast are on their way to the set, and the time that is owed. */
export type WorksView = {
  readonly lanes: readonly {
    readonly who: PersonId
    readonly number: string
    readonly stations: readonly {
      readonly text: TextId
      /** Seconds since midnight; null where nothing is said. */
      readonly due: number | null
      readonly state: 'done' | 'now' | 'ahead'
    }[]
  }[]
  readonly eta: {
    readonly who: PersonId
    /** Who waits for it. */
    readonly to: PersonId
    /** Seconds of the set clock for which it is owed; null before it is asked for, and once it was given. */
    readonly since: number | null
    /** What it is added up from; null minutes where the trainee does not know them yet. */
    readonly sum: readonly { readonly text: TextId; readonly minutes: number | null }[]
    /** What the trainee said in all, and when that is, seconds since midnight. */
    readonly given: { readonly minutes: number; readonly due: number } | null
    /** It takes longer than was said. */
    readonly late: boolean
  } | null
}

/** A way between two places as a screen may show it. */
export type TripView = {
  readonly journey: string
  /** The vehicle; null on foot. */
  readonly by: PersonId | null
  /** It stands for the trainee; it drives in sight; it is on the road between the pictures. */
  readonly leg: 'boards' | 'rides' | 'road'
  /** Where one gets in. */
  readonly from: SpotId
  /** Minutes of the set clock that the whole way takes. */
  readonly minutes: number
  /** Milliseconds until it goes without the trainee, or is there; null where the set clock says. */
  readonly ms: number | null
  /** Who else sits in it. */
  readonly aboard: readonly PersonId[]
}

/** Who drives by on the live lanes. */
export type TrafficView = {
  /** The officers hold it. */
  readonly held: boolean
  /** How many stand and wait. */
  readonly waiting: number
  readonly cars: readonly (PointView & {
    readonly id: string
    readonly look: string
    readonly dx: number
    readonly dy: number
    readonly moving: boolean
  })[]
}

/** Where the trainee stands on the way that the post holds (lock-ups 3.4). */
export type UpstreamView = {
  /** Millimetres along the way to the edge of the frame; below 0 past it. */
  readonly toFrame: number
  /** Nearer than this nobody turns round any more, millimetres. */
  readonly turnBack: number
  /** What a walker needs from here to the frame, milliseconds; 0 past its edge. */
  readonly walkMs: number
}

/** Somebody on the small monitor, as the camera sees them. */
export type MonitorFigure = {
  readonly person: PersonId
  /** Thousandths of half the frame, to the right of its middle: beyond 1000 they are outside. */
  readonly x: number
  /** Millimetres ahead of the camera. */
  readonly ahead: number
  /** In the picture. */
  readonly framed: boolean
  /** The cast of the shot. */
  readonly belongs: boolean
  readonly mirror: boolean
  /** It is a vehicle, drawn with those below; left out for people. */
  readonly drives?: true
}

/** A vehicle on the small monitor: where its middle is in the place, where it heads, and how far ahead of the camera. */
export type MonitorVehicle = {
  readonly id: string
  readonly look: string
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  readonly ahead: number
}

/** What the small monitor shows: the frame and a little beside it, the farthest first. */
export type MonitorView = {
  readonly camera: string
  /** Half the frame over the distance, thousandths. */
  readonly slope: number
  /** Height of the lens, millimetres. */
  readonly height: number
  readonly figures: readonly MonitorFigure[]
  readonly vehicles: readonly MonitorVehicle[]
}

/** Everything that a screen may read of a run. Plain data, safe to keep. */
export type RunView = {
  readonly scenario: ScenarioId
  /** Where the trainee is; on the road already the place that is ahead. */
  readonly place: PlaceId
  /** The trainee's way to another place; left out where there is none. */
  readonly trip?: TripView
  /** Left out where the scenario shows none. */
  readonly works?: WorksView
  readonly tick: number
  readonly ended: string | null
  readonly roll: {
    readonly state: RollState
    readonly take: number
    readonly rehearsal: boolean
    /** Tick at which this state began. */
    readonly since: number
  }
  /** Left out where no camera films. */
  readonly monitor?: MonitorView
  /** The 1st AD waits with the roll for the trainee's report. */
  readonly holding: boolean
  /** Seconds since midnight on the set clock. */
  readonly clock: number
  readonly lamp: boolean
  readonly me: PointView & {
    readonly dx: number
    readonly dy: number
    readonly facing: 'set' | 'out'
    readonly spot: SpotId | null
    readonly walking: boolean
    readonly gesture: Gesture
    /** The vehicle that the trainee sits in. */
    readonly aboard?: PersonId
    /** Left out with empty hands. */
    readonly carries?: InHands
    /** Who of the shot has the trainee in their eyeline; left out where nobody has. */
    readonly eyedBy?: readonly PersonId[]
  }
  /** How the trainee's place on a way lies to the frame; left out elsewhere. */
  readonly upstream?: UpstreamView
  readonly people: readonly PersonView[]
  /** Left out where no lane is live. */
  readonly traffic?: TrafficView
  readonly doors: readonly { readonly id: DoorId; readonly open: boolean }[]
  readonly props: readonly (PointView & { readonly id: PropId; readonly dx: number; readonly dy: number })[]
  readonly posts: readonly {
    readonly id: PostId
    readonly holder: PersonId
    /** No lock-up is called, it is, or it is and the door stands open. Whether a door is open is told under `doors`. */
    readonly state: 'free' | 'locked' | 'breach'
  }[]
  readonly radio: {
    readonly channel: number
    /** Where the trainee belongs now. */
    readonly home: number
    /** Percent; 0 is dead. */
    readonly battery: number
    /** 0 to 10. */
    readonly volume: number
    readonly headset: boolean
    /** A fresh brick is at hand. */
    readonly canSwap: boolean
    /** The button is down, by the trainee's hand or by itself. */
    readonly keyed: boolean
    /** Something can be heard at all: not while one transmits, nor with the volume at zero or a dead brick. */
    readonly hears: boolean
    /** Who has the channel now, and until which tick. */
    readonly onAir: {
      readonly by: PersonId
      readonly text: TextRef | null
      readonly from: number
      readonly until: number
    } | null
    readonly drafting: boolean
  }
  readonly log: readonly LogLine[]
  readonly orders: readonly {
    readonly text: TextId
    readonly icon: string
    readonly done: boolean
    /** It stands, and is not yet what comes next. */
    readonly later?: true
  }[]
  readonly choices: readonly ChoiceView[]
  /** Who can be talked to in own words now, nearest first; left out where nobody can. */
  readonly talks?: readonly TalkView[]
  /** Named spots that can be walked to now. */
  readonly spots: readonly {
    readonly id: SpotId
    readonly text: TextId
    readonly far: number
    /** Minutes of the set clock from there on, where it lies in another place. */
    readonly minutes?: number
  }[]
  readonly alert: AlertView | null
  readonly probe: {
    readonly id: ProbeId
    readonly question: TextId
    readonly answers: readonly { readonly waiting: readonly PersonId[]; readonly round: readonly PersonId[] }[]
    readonly ms: number
  } | null
  /** What is about to happen, soonest first; ms is null where nobody knows. */
  readonly ahead: readonly { readonly text: TextId; readonly ms: number | null }[]
  readonly cost: {
    /** Company minutes lost, all causes. */
    readonly minutes: number
    readonly own: number
    readonly inherited: number
    readonly unavoidable: number
    /** US dollars; null while only protected minutes were lost. */
    readonly money: number
    readonly perMinute: number
    readonly slack: number
    /** A safety event is on: show no money. */
    readonly safety: boolean
  }
}
