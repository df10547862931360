import type { IntruderKind } from '../vocabulary/words.ts'

/** Whether a gesture without a sound reaches them: never, once signals are agreed, or from so far ahead of them. */
export type Notice = 'never' | 'agreed' | { readonly aheadMm: number }

/** What somebody does who was offered another way, and what becomes of them once they agree. */
export type Agreeing = 'waits' | 'round' | 'quiet' | 'aside' | 'never'

/** What has to be so before a request counts at all. */
export type Needs = 'nothing' | 'lowVoice' | 'beingHeard' | 'agreement' | 'kindness' | 'standing'

/** One of the kinds of people who come upon a lock-up. */
export type KindRow = {
  /** Millimetres a second. */
  readonly speed: number
  /** Seconds that they give after a bare request. */
  readonly bare: number
  /** Seconds after a time and a choice or a reason. */
  readonly asked: number
  readonly notices: Notice
  readonly needs: Needs
  /** Without another way on offer, and with one. */
  readonly agrees: Agreeing
  readonly offered: Agreeing
  /** Somebody sleeps beside them: a call wakes them, and they cry (lock-ups 7, pram). */
  readonly sleeps: boolean
  /** What they push before them has its middle so far ahead, millimetres; null for empty hands. */
  readonly pushes: number | null
  /** They stay where their way ends: it is this place that they want. */
  readonly stays: boolean
  /** They come along when somebody leads them. */
  readonly follows: boolean
  /** Farther than this they hear nobody, millimetres: headphones; null where ears are free. */
  readonly deafBeyond: number | null
  /** A way home or to help is theirs: to be refused it is complained about (lock-ups 2). */
  readonly hasRight: boolean
  /** One of the public: what was done wrong to them is complained about (lock-ups 2). */
  readonly complains: boolean
  /** A post can keep them out of the picture: in it during a take they are a breach of it. Help and cars are nobody's to hold (lock-ups 2). */
  readonly holdable: boolean
  /** Sound that they make by themselves, millimetres that it carries (set and crew 2.4); null for steps alone. */
  readonly carries: number | null
  /** Row of the forty incidents whose three outcomes they show (lock-ups 11); null where none is theirs. */
  readonly incident: number | null
}

const ANYWHERE: Notice = { aheadMm: 0 }
const WALKER = {
  needs: 'nothing',
  sleeps: false,
  hasRight: false,
  holdable: true,
  pushes: null,
  stays: false,
  follows: false,
  deafBeyond: null,
  carries: null,
} as const

/**
 * The twelve kinds as data (lock-ups 7.0): speed, patience bare and asked, what they notice, and the incident. What they
 * agree to is the column "If they agree" of lock-ups 7.
 */
export const KINDS: Readonly<Record<IntruderKind, KindRow>> = {
  resident: {
    ...WALKER,
    speed: 1200,
    bare: 10,
    asked: 45,
    notices: ANYWHERE,
    agrees: 'waits',
    offered: 'waits',
    follows: true,
    hasRight: true,
    complains: true,
    incident: 1,
  },
  jogger: {
    ...WALKER,
    speed: 2800,
    bare: 3,
    asked: 15,
    notices: { aheadMm: 8000 },
    agrees: 'waits',
    offered: 'round',
    deafBeyond: 2000,
    complains: true,
    incident: 2,
  },
  cyclist: {
    ...WALKER,
    speed: 5000,
    bare: 0,
    asked: 8,
    notices: { aheadMm: 20_000 },
    agrees: 'waits',
    offered: 'waits',
    complains: true,
    incident: 5,
  },
  pram: {
    ...WALKER,
    sleeps: true,
    pushes: 750,
    speed: 1100,
    bare: 20,
    asked: 90,
    notices: ANYWHERE,
    agrees: 'waits',
    offered: 'round',
    follows: true,
    hasRight: true,
    complains: true,
    incident: 4,
  },
  delivery: {
    ...WALKER,
    speed: 1600,
    bare: 15,
    asked: 60,
    notices: ANYWHERE,
    agrees: 'waits',
    offered: 'round',
    follows: true,
    complains: true,
    incident: 3,
  },
  distressed: {
    ...WALKER,
    speed: 800,
    bare: 0,
    asked: 60,
    notices: 'never',
    needs: 'lowVoice',
    stays: true,
    agrees: 'waits',
    offered: 'waits',
    follows: true,
    complains: false,
    incident: 16,
  },
  heckler: {
    ...WALKER,
    speed: 1400,
    bare: 0,
    asked: 60,
    notices: 'never',
    needs: 'beingHeard',
    stays: true,
    agrees: 'quiet',
    offered: 'quiet',
    complains: true,
    carries: 25_000,
    incident: 20,
  },
  lens: {
    ...WALKER,
    speed: 1400,
    bare: 0,
    asked: 0,
    notices: ANYWHERE,
    needs: 'kindness',
    stays: true,
    agrees: 'aside',
    offered: 'aside',
    complains: true,
    incident: 8,
  },
  noise: {
    ...WALKER,
    speed: 0,
    bare: 0,
    asked: 90,
    notices: 'agreed',
    needs: 'agreement',
    stays: true,
    agrees: 'quiet',
    offered: 'quiet',
    complains: true,
    carries: 80_000,
    incident: 10,
  },
  emergency: {
    ...WALKER,
    speed: 3000,
    bare: 0,
    asked: 0,
    notices: 'never',
    agrees: 'never',
    offered: 'never',
    complains: false,
    holdable: false,
    incident: 6,
  },
  crew: {
    ...WALKER,
    speed: 1500,
    bare: 20,
    asked: 120,
    notices: ANYWHERE,
    agrees: 'waits',
    offered: 'round',
    follows: true,
    complains: false,
    incident: 13,
  },
  stray: {
    ...WALKER,
    speed: 1200,
    bare: 60,
    asked: 300,
    notices: ANYWHERE,
    agrees: 'waits',
    offered: 'round',
    follows: true,
    complains: false,
    incident: 15,
  },
  // No row of 7.0: they walk at the speed of 3.4, have the patience of its first row, and take a way round that is offered (4, street).
  walker: {
    ...WALKER,
    speed: 1400,
    bare: 10,
    asked: 45,
    notices: ANYWHERE,
    agrees: 'waits',
    offered: 'round',
    follows: true,
    complains: true,
    incident: null,
  },
  // No row of 7.0: nobody directs a car (2), and once it stands its driver is asked, once and kindly, to pull up elsewhere (11, row 22).
  driver: {
    ...WALKER,
    speed: 8300,
    bare: 0,
    asked: 0,
    notices: ANYWHERE,
    needs: 'standing',
    stays: true,
    agrees: 'aside',
    offered: 'aside',
    complains: true,
    holdable: false,
    carries: 30_000,
    incident: 22,
  },
}

/** Nobody is held for longer, seconds (lock-ups 7.0). */
export const MOST_HELD = 180
/** A heckler is heard out for so long before a request counts, seconds (lock-ups 7 and 7.0). */
export const HEARD_OUT = 20
/** Whoever makes way for help stands so long at least, seconds [default]. */
export const MAKES_WAY = 30
/** Two arm lengths, millimetres (lock-ups 7, drunk or in distress). */
export const TWO_ARMS = 1500
/** A crying child, millimetres (set and crew 2.4). */
export const CRYING_CARRIES = 40_000
/** An emergency vehicle, millimetres a second (lock-ups 7.0); any other drives 30 km/h (3.4). */
const EMERGENCY_DRIVES = 12_000
const DRIVES = 8300
export const drivingSpeed = (kind: IntruderKind): number => (kind === 'emergency' ? EMERGENCY_DRIVES : DRIVES)
/** A car stands so long until somebody has paid and got out, and drives off so long after, seconds [default]. */
export const DROPS_OFF = 12
export const DRIVES_OFF = 25
/** A siren, millimetres (set and crew 2.4). */
export const SIREN_CARRIES = 300_000
