import type { Act, BogeyCustom, PostState, Region, RollState, RuleId, TrafficKind } from '../../vocabulary/radio.ts'
import type { FactSlots, Hazard, Secrets } from '../case.ts'

/** Values for the slots of an item's words: `{ who: 'torres', n: 'two' }`. The name of one of the crew stands for them. */
export type Slots = Readonly<Record<string, string>>

/** Somebody of the show on whose net the drills are held. The trainee, `me`, is not among them. */
export interface CrewMember {
  readonly id: string
  readonly name: string
  readonly role: string
  /** Whose clips speak their lines; null for people who are only read. */
  readonly voice: string | null
  readonly post?: string
}

/** Everybody, and the words that differ from region to region: slot → region → word. */
export interface DrillHouse {
  readonly crew: readonly CrewMember[]
  readonly local: Readonly<Record<string, Readonly<Record<Region, string>>>>
  /** Words of the page's language for values and roles, where it is another than that of the set. */
  readonly words?: Readonly<Record<string, string>>
}

/** One line of traffic before the trainee's turn. Words hold slots; `by` and `to` are ids of the crew, `me`, or slots. */
export interface DrillLine {
  readonly by: string
  readonly words: string
  readonly channel: number
  readonly to?: readonly string[]
  readonly kind?: TrafficKind
  readonly facts?: FactSlots
  readonly garbled?: boolean
  /** Quiet before it, milliseconds. */
  readonly gapMs: number
  /** What it means, in the language of the page; only where that is another than the set's. */
  readonly gloss?: string
}

/** Where an item plays: what every kind of item says of its moment. */
export interface Staged {
  readonly id: string
  /** Cards that an answer updates; the first is what the item is there for. */
  readonly trains: readonly [string, ...string[]]
  readonly regions: readonly Region[]
  readonly roll: RollState
  readonly post: PostState
  /** The post that the trainee holds or held, as the net calls it. */
  readonly myPost?: string
  readonly lockupPoll: boolean
  readonly bogeyWhileRolling: BogeyCustom
  readonly public: boolean
  readonly emergencyOnAir: boolean
  readonly hazard?: Hazard
  readonly secrets?: Secrets
  /** One row is drawn; an item without variation has one empty row. */
  readonly vary: readonly [Slots, ...Slots[]]
  readonly before: readonly DrillLine[]
  /** Where the trainee is and what goes on, in a few words. */
  readonly scene: string
}

/** What a moment asks for: somebody who listens now, a yes, a no, or a post that is locked. */
export const ANSWERS_DUE = ['now', 'yes', 'no', 'locked'] as const
export type AnswerDue = (typeof ANSWERS_DUE)[number]

/** What an answer in free words must be, and what stands on the board to build it from. */
export interface Wanted {
  /** What the words must do besides being right; empty for anything that the grader lets pass. */
  readonly acts: readonly Act[]
  /** The answer that is due; null where the acts and facts say it all. */
  readonly due: AnswerDue | null
  /** Words that tell as much: "they landed" for a yes. */
  readonly tells: readonly string[]
  /** Words of which one must be in it, besides: what a request is for, whom a question is about. */
  readonly speaksOf: readonly string[]
  /** Facts that the words must carry even where nobody gave an order. */
  readonly facts: FactSlots
  /** Acts that do as well without any of that: "stand by" where the answer may wait. */
  readonly orElse: readonly Act[]
  /** Wordings that work; the first is shown. */
  readonly works: readonly string[]
  readonly fails: readonly string[]
  /** Chips that make a call that works, and others beside them. */
  readonly built: readonly string[]
  readonly decoys: readonly string[]
  /** Why what works does work: read after a right answer. */
  readonly because: string
}

/** Answered in the trainee's own words, or by letting it pass, and graded by the radio core. */
export interface TalkItem extends Staged, Wanted {
  readonly kind: 'talk'
  /** Saying nothing is what works; words that do one of `acts`, or what is `due`, are no harm. */
  readonly silent: boolean
  /** What is wrong with an answer that breaks no rule and still does not do what the moment asks. */
  readonly miss: string
  /** What may be said once the camera has cut, where silence works until then; empty where nothing in particular is. */
  readonly after: string
}

/** A stretch of a line that can be chosen, and why it is or is not the one at fault. */
export interface Span {
  readonly words: string
  readonly why: string
}

/** A line of an exchange that is looked at afterwards. */
export interface FindLine extends DrillLine {
  readonly spans: readonly [Span, ...Span[]]
  /** What the camera does from this line on. */
  readonly roll: RollState
}

/** Somebody else's exchange, in which at most one stretch is at fault. */
export interface FindItem extends Staged {
  readonly kind: 'find'
  /** Whose lines are in question. */
  readonly watch: string
  readonly lines: readonly FindLine[]
  /** Line, span and rule; null where nothing is wrong. */
  readonly fault: { readonly line: number; readonly span: number; readonly rule: RuleId } | null
  /** Why nothing is wrong; empty where something is. */
  readonly clean: string
  /** What would have worked in the place of the line at fault; none where silence would have. */
  readonly works: readonly string[]
}

/** A line to say on the button, with or without others on the air before it. */
export interface HoldItem extends Staged {
  readonly kind: 'hold'
  readonly words: string
  /** What the words mean, in the language of the page; only where that is another than the set's. */
  readonly gloss?: string
  /** Milliseconds between the end of the last traffic and the first word. */
  readonly cueMs: number
  readonly because: string
}

/** What the trainee may do with the radio at one point of a channel move. */
export type MoveDeed = 'say' | 'turn' | 'listen'

/** One point of a channel move: what works there, and what is heard after it. */
export interface MoveStep extends Wanted {
  readonly expect: MoveDeed
  /** The channel to turn to. */
  readonly turnTo: number
  readonly rule: RuleId
  /** Why something else does not work here, by what was done instead. */
  readonly instead: Readonly<Partial<Record<MoveDeed, string>>>
  readonly then: readonly DrillLine[]
}

/** Several deeds on one radio: talk, knob, listening. */
export interface MoveItem extends Staged {
  readonly kind: 'move'
  /** Where the knob stands when it begins. */
  readonly startOn: number
  readonly steps: readonly [MoveStep, ...MoveStep[]]
}

/** A word of the set in one of two directions: heard, and its meaning chosen; or meant, and its words chosen. */
export interface ChooseItem {
  readonly kind: 'choose'
  readonly id: string
  readonly trains: readonly [string]
  readonly phrase: string
  readonly ask: 'meaning' | 'words'
}

export type DrillItem = TalkItem | FindItem | HoldItem | MoveItem | ChooseItem
export type DrillKind = DrillItem['kind']
