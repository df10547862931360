import type { ChanceState } from '../chance/chance.ts'
import type { Duty } from '../encounters/duty.ts'
import type { Met } from '../encounters/encounter.ts'
import type { Body } from '../floor/bodies.ts'
import type { Waypoint } from '../floor/paths.ts'
import type { Roll } from '../floor/roll.ts'
import type { Traffic as RoadTraffic } from '../floor/traffic.ts'
import type { Traffic } from '../radio/case.ts'
import type { HabitEvent } from '../radio/habits/event.ts'
import type { Scenario } from '../scene/scenario.ts'
import type { Scene } from '../scene/scene.ts'
import type { Say } from '../scene/script.ts'
import type { Deadlines } from '../time/deadlines.ts'
import type { Fact, FactBody } from '../vocabulary/fact.ts'
import type {
  BeatId,
  DoorId,
  PersonId,
  PlaceId,
  ProbeId,
  PropId,
  RowId,
  SpotId,
  TextId,
  ThingId,
} from '../vocabulary/ids.ts'
import type { RollCall } from '../vocabulary/words.ts'
import type { Belt, Carrier, DueAnswer, Later, Mine, Press, Stuck } from './air-state.ts'
import type { LogLine } from './run-view.ts'

export type OpenPart = {
  readonly row: RowId
  readonly part: string
  /** Tick from which its window counts. */
  readonly openedTick: number
  readonly windowTicks: number | null
  readonly onAir: boolean
  readonly inPerson?: boolean
}

/** Somebody who will set out when their tick comes. */
export type Departure = {
  readonly tick: number
  readonly who: PersonId
  readonly beat: BeatId
  readonly from: SpotId
  readonly way: readonly Waypoint[]
  readonly speed: number
}

export type Alert = {
  readonly who: PersonId
  readonly title: TextId
  readonly row: RowId | null
  /** Tick at which it happens. */
  readonly at: number
}

export type OpenProbe = {
  readonly id: ProbeId
  readonly until: number
  readonly answers: readonly {
    readonly waiting: readonly PersonId[]
    readonly round: readonly PersonId[]
    readonly right: number
  }[]
}

/**
 * What is about to get into picture or sound by the trainee's post: its door stands open, somebody has got past, somebody
 * comes who was not stopped yet, or is in the picture (lock-ups 6, B1 and B2).
 */
export type Trouble = 'door' | 'past' | 'coming' | 'framed'

/** A beat of the 1st AD's that waits, with the account of what that costs. */
export type Held = {
  /** It waits for a post that was polled and says nothing: that is nobody else's, whoever comes meanwhile. */
  readonly unanswered: boolean
  readonly beat: BeatId
  /** Tick at which it would have come. */
  readonly due: number
  /** Tick at which nobody waits any longer. */
  readonly until: number
  readonly since: number
  /** The post has reported, or it was too long: the beat is on its way. */
  readonly freed: boolean
  /** Ticks lost by somebody else's trouble, and by the trainee. */
  readonly others: number
  readonly own: number
  /** What it has waited for last, and when that was so. */
  readonly trouble: Trouble | null
  readonly troubleTick: number
}

/** A conversation that stands open. */
export type OpenTalk = {
  readonly id: string
  /** Ticks that they still give. */
  readonly patience: number
  /** Tick since which nobody has said anything. */
  readonly since: number
  /** Silence was their answer already. */
  readonly quiet: boolean
}

/** Where a thing is now: in somebody's hands, or where it lies. */
export type Carried = {
  readonly id: ThingId
  readonly with: PersonId | null
  readonly x: number
  readonly y: number
  readonly place?: PlaceId
}

/** A vehicle, or somebody on foot, on the way between two places. */
export type Trip = {
  readonly journey: string
  /** The vehicle, or who walks. */
  readonly who: PersonId
  /** Who is waited for. */
  readonly with: readonly PersonId[]
  /** It stands and people get in; it drives to the edge of the picture; it is on the road; it comes into the other. */
  readonly leg: 'boards' | 'out' | 'road' | 'in'
  /** Where this leg of the drive ends. */
  readonly to: SpotId
  /** Tick at which it goes whoever is missing; tick at which it is there. On foot the set clock says when. */
  readonly leaveBy: number
  readonly until: number | null
  /** Since when everybody but the trainee is aboard, on the set clock; null while somebody else is missing too. */
  readonly standsSince: number | null
  /** Set clock when it left. */
  readonly left: number
  readonly speed: number
}

/** How the set clock runs for a while: seconds since midnight at two ticks. */
export type ClockSpan = { readonly from: number; readonly to: number; readonly since: number; readonly until: number }

/** A run as a value: nothing outside it is read, and a step makes a new one. */
export type Run = {
  readonly scenario: Scenario
  readonly seed: number
  /** Ticks that are finished. */
  readonly tick: number
  readonly ended: string | null
  readonly scene: Scene
  readonly deadlines: Deadlines
  readonly timing: ChanceState
  readonly wording: ChanceState
  /** Beats drawn for the scenario's twists. */
  readonly picks: readonly BeatId[]

  readonly bodies: readonly Body[]
  readonly departures: readonly Departure[]
  /** Who drives by; left out where no place has live lanes. */
  readonly traffic?: RoadTraffic
  readonly doors: readonly { readonly id: DoorId; readonly open: boolean; readonly shutsAt: number | null }[]
  readonly props: readonly { readonly id: PropId; readonly x: number; readonly y: number; readonly moved: boolean }[]

  /** Where everything is that can be carried; left out where nothing is. */
  readonly things?: readonly Carried[]
  /** Who of the shot has had the trainee in their eyeline since this tick; left out until somebody has. */
  readonly eyed?: { readonly since: number; readonly by: readonly PersonId[] }

  readonly roll: Roll
  readonly calls: readonly { readonly call: RollCall; readonly tick: number }[]
  /** The post is shut by order, until it is released. */
  readonly locked: boolean
  readonly relieved: boolean
  /** Tick since which the trainee has been in a live lane; left out elsewhere. */
  readonly laneSince?: number

  readonly channel: number
  /** Where the trainee belongs now. */
  readonly home: number
  readonly belt: Belt
  readonly draftTick: number | null
  /** The button is down, or was and its words may still come. */
  readonly press: Press | null
  /** The trainee's own carrier, while it stands. */
  readonly mine: Mine | null
  readonly steer: { readonly dx: -1 | 0 | 1; readonly dy: -1 | 0 | 1 }
  readonly carriers: readonly Carrier[]
  /** Lines that wait for a clear channel, and since when. */
  readonly queued: readonly { readonly say: Say; readonly beat: BeatId | null; readonly since: number }[]
  readonly later: readonly Later[]
  readonly stuck: Stuck | null
  /** The chance of the air: what breaks up, who answers how soon. */
  readonly air: ChanceState
  readonly answers: readonly DueAnswer[]
  /** Tick of everybody's last scripted line on the air: who has one to say does not answer by rule. */
  readonly scripted: Readonly<Record<PersonId, number>>
  /** People who went to another channel with the trainee, and until when they stay there. */
  readonly follows: Readonly<Record<PersonId, { readonly channel: number; readonly until: number }>>
  /** What is read back wrong next, on purpose. */
  readonly misread: { readonly by: PersonId; readonly swap: Readonly<Record<string, string>> } | null
  /** Who has just read back wrong, and when. */
  readonly misreader: { readonly by: PersonId; readonly tick: number } | null
  /** What the habits look at, and which of their faults were told. */
  readonly habits: { readonly events: readonly HabitEvent[]; readonly told: readonly string[]; readonly near: boolean }
  readonly talkUntil: number
  readonly heard: readonly Traffic[]

  readonly rows: Readonly<Record<RowId, 'closed' | 'open' | 'best' | 'ok' | 'wrong'>>
  readonly rowOpened: Readonly<Record<RowId, number>>
  readonly acted: Readonly<Record<RowId, boolean>>
  readonly openParts: readonly OpenPart[]
  readonly wentRound: readonly PersonId[]
  readonly breaches: number
  /** Who has got past the locked post; left out until somebody has. */
  readonly past?: readonly PersonId[]
  /** Whom the trainee chose to lay a hand on as they pass, and until when they would; left out until somebody was. */
  readonly reaches?: { readonly who: PersonId; readonly until: number }
  /** The last take that was spoiled: each way with each person, once; left out until one was. */
  readonly spoiled?: { readonly take: number; readonly by: readonly string[] }
  /** The last take whose reset for a bogey was charged to the trainee; left out until one was. */
  readonly bogeyPaid?: number
  /** Left out until a beat has waited. */
  readonly held?: Held | null
  readonly gates: readonly string[]
  readonly emergencyOnAir: boolean
  readonly alert: Alert | null
  readonly probe: OpenProbe | null
  /** Left out until somebody can be talked to. */
  readonly talks?: readonly OpenTalk[]
  /** Who is on the way between places; left out until somebody is. */
  readonly trips?: readonly Trip[]
  /** At which station of the works people are, where they came to another. */
  readonly stations?: Readonly<Record<PersonId, string>>
  /** Times that are owed, by who is on the way: when it was asked for, what is known of it, what was said and when. */
  readonly owed?: Readonly<
    Record<
      PersonId,
      {
        readonly asked: number | null
        readonly known: readonly BeatId[]
        readonly minutes: number | null
        readonly at: number | null
      }
    >
  >
  /** How the set clock runs; left out where it runs a second a second. */
  readonly story?: ClockSpan
  /** Who has come upon the post so far; left out until somebody has. */
  readonly met?: readonly Met[]
  /** Reports of people that are due, or were; left out until one is. */
  readonly duties?: readonly Duty[]
  readonly done: readonly TextId[]
  /** Minutes in hundredths, so that sums stay exact. */
  readonly lost: {
    readonly own: number
    readonly inherited: number
    readonly unavoidable: number
    readonly cents: number
  }

  readonly factCount: number
  /** Facts of the last tick. */
  readonly facts: readonly Fact[]
  readonly log: readonly LogLine[]
}

/** A run in the making, inside one step. */
export type Draft = { -readonly [Key in keyof Run]: Key extends 'facts' ? Fact[] : Run[Key] }

export const emit = (draft: Draft, body: FactBody): void => {
  draft.facts.push({ ...body, tick: draft.tick, order: draft.factCount })
  draft.factCount += 1
}

export const bodyOf = (run: Pick<Run, 'bodies'>, id: PersonId): Body | undefined =>
  run.bodies.find((body) => body.id === id)

/** Put a changed body in the place of the old one, or add it. */
export const setBody = (draft: Draft, body: Body): void => {
  const at = draft.bodies.findIndex((known) => known.id === body.id)
  const bodies = draft.bodies.slice()
  if (at === -1) bodies.push(body)
  else bodies[at] = body
  draft.bodies = bodies
}

export const isOpen = (run: Pick<Run, 'doors'>, id: DoorId): boolean =>
  run.doors.some((door) => door.id === id && door.open)

/** Made once for each state of the doors: they are asked for many times a tick, and seldom move. */
const open = new WeakMap<Run['doors'], readonly DoorId[]>()

export const openDoors = ({ doors }: Pick<Run, 'doors'>): readonly DoorId[] => {
  const known = open.get(doors)
  if (known !== undefined) return known
  const fresh = doors.filter((door) => door.open).map((door) => door.id)
  open.set(doors, fresh)
  return fresh
}
