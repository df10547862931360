import type { PersonId, SpotId } from '../vocabulary/ids.ts'
import type { Gesture, IntruderKind } from '../vocabulary/words.ts'

/** Somebody who comes upon the post, as the scenario says: who, from where, to where, and what there is for them. */
export type Encounter = {
  readonly id: string
  readonly who: PersonId
  readonly kind: IntruderKind
  /** Where they come on; null where they go on from where they are. */
  readonly from: SpotId | null
  /** Their aim: there they are gone. */
  readonly to: SpotId
  /** Where they go once nobody can meet them any more; left out where it is their aim. */
  readonly off?: SpotId
  /** The other way that there is for them; null where there is none. */
  readonly round: SpotId | null
  /** Where they wait; null for where they stand. */
  readonly waits: SpotId | null
  /** Phrases that name the other way at this post. */
  readonly ways: readonly string[]
  /** Signals that somebody who makes noise agrees to. */
  readonly stop: Gesture
  readonly go: Gesture
  /** What their sound carries, millimetres; null where they make none but steps. */
  readonly carriesMm: number | null
  /** They come by vehicle. */
  readonly drives: boolean
  /** The permit closes the way to bicycles; left out where it does not. */
  readonly closed?: true
  /** Ticks for which they stand where they have come to and want an answer; left out where they ask nothing. */
  readonly asks?: number
  /** Who gets out where a driver stands, and where they go on foot; left out where nobody does. */
  readonly drops?: { readonly who: PersonId; readonly to: SpotId }
  /** Seconds that they give, bare and asked well, where it is not the figure of their kind. */
  readonly patience?: readonly [bare: number, asked: number]
}

/** Whether it is help that comes by vehicle, its siren on. */
export const isHelp = ({ kind, drives }: Pick<Encounter, 'kind' | 'drives'>): boolean => kind === 'emergency' && drives

/** What somebody is about. */
const STAGES = ['comes', 'waits', 'round', 'led', 'quiet', 'aside', 'goes', 'back', 'over'] as const
export type Stage = (typeof STAGES)[number]

/** What reached somebody of what the trainee said or showed. */
export const REACHED = [
  'unseen',
  'unclear',
  'greeted',
  'asked',
  'timed',
  'choice',
  'reason',
  'asked-well',
  'escort',
  'apologised',
  'thanked',
  'helped',
  'acknowledged',
  'yielded',
  'listened',
  'renewed',
  'refused',
  'refused-twice',
  'banned',
  'money',
  'asked-to-dismount',
] as const

/** What was done to somebody, and what they do. */
const DONE = [
  'agreed',
  'clears',
  'let-go',
  'touched',
  'blocked',
  'crowded',
  'shouted',
  'woken',
  'held',
  'waits',
  'turns-back',
  'round',
  'led',
  'quiet',
  'steps-aside',
  'goes-on',
  'dismounts',
  'overreached',
  'resumes',
  'angry',
  'complains',
  'lapsed',
  'too-long',
  'in-frame',
  'in-sound',
  'arrived',
  'directed',
  'drops-off',
  'drives-off',
] as const

/** What was made of reporting them on the air: in time, with everything in it as well, late, or not at all (lock-ups 6). */
export const REPORTED = ['reported', 'reported-well', 'reported-late', 'unreported'] as const

/** What was wrong about the order of means (lock-ups 7.1): called on somebody first, the same again, never more, and on after the last. */
export const SLIPS = ['skipped', 'repeated', 'stopped-short', 'pressed'] as const

/** What an encounter can come to. */
export const MET_OUTCOMES = [...REACHED, ...DONE, ...REPORTED, ...SLIPS] as const
export type MetOutcome = (typeof MET_OUTCOMES)[number]

/**
 * The escalation ladder (lock-ups 7.1): 1 ask, 2 ask with a time and a choice or a reason, 3 offer an escort through the gap,
 * 4 tell them that the location manager is called; 5 the location manager; 6 security; 7 police by the location manager or
 * the 1st AD. 0 is no rung.
 */
export type Rung = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

/** An encounter as it stands: plain data of the run. */
export type Met = {
  readonly id: string
  readonly stage: Stage
  /** Ticks for which they still want an answer; left out once they go on, or have one. */
  readonly asking?: number
  /** Ticks for which a driver has stood, all in all; left out before they stand for the first time. */
  readonly stood?: number
  /** Ticks that they still give; nothing before they were asked. */
  readonly left: number
  /** The figure of 7.0 that applies, ticks. */
  readonly figure: number
  /** Banned phrases that were heard before anything was asked: each halves the first figure. */
  readonly halved: number
  /** Ticks for which they were held, all in all. */
  readonly held: number
  /** Tick at which a promise lapses; null where none stands. */
  readonly promised: number | null
  readonly renewed: boolean
  /** Ticks for which they were heard out. */
  readonly heard: number
  /** Ticks for which they stopped because somebody was about to speak to them, and whether they do. */
  readonly heeded: number
  readonly heeding: boolean
  /** Signals were agreed. */
  readonly agreed: boolean
  /** Takes that they were seen in, and heard in; the last of each. */
  readonly seenIn: number
  readonly heardIn: number
  /** The highest rung of the ladder that was used, and the one that they have refused; left out where there is none. */
  readonly top?: Rung
  readonly refused?: Rung
  /** What came of it so far, each once. */
  readonly known: readonly MetOutcome[]
}

/** Somebody who has just come into the story. */
export const newlyMet = (id: string, asks?: number): Met => ({
  id,
  ...(asks === undefined ? {} : { asking: asks }),
  stage: 'comes',
  left: 0,
  figure: 0,
  halved: 0,
  held: 0,
  promised: null,
  renewed: false,
  heard: 0,
  heeded: 0,
  heeding: false,
  agreed: false,
  seenIn: 0,
  heardIn: 0,
  known: [],
})

/** What something made of an encounter: how it stands after it, and what came of it, in order. */
export type Came = { readonly met: Met; readonly outcomes: readonly MetOutcome[] }
