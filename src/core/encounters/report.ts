import { termsIn } from '../radio/terms.ts'
import { tokensOf } from '../radio/words/tokens.ts'
import type { IntruderKind } from '../vocabulary/words.ts'
import { timeGiven } from './time-given.ts'

/** How near somebody is who will be in picture or sound (lock-ups 6): coming, breaking, a danger, a noise. */
export type BogeyLevel = 'B1' | 'B2' | 'B3' | 'N'

/** What a report holds besides itself: what it is, on which side, and the time there is. */
const REPORT_PARTS = ['type', 'side', 'time'] as const
export type ReportPart = (typeof REPORT_PARTS)[number]

/** What each level asks for (lock-ups 6, column Example content): a noise has a source, a direction and minutes. */
const REPORT_HOLDS: Readonly<Record<BogeyLevel, readonly ReportPart[]>> = {
  B1: ['type', 'side', 'time'],
  B2: ['type', 'side'],
  B3: ['type'],
  N: ['type', 'side', 'time'],
}

/** Nearer than this to the picture somebody is breaking and no longer coming, milliseconds (lock-ups 6). */
const BREAKING_MS = 10_000

/** The level of somebody who will be in the picture in so long. */
export const levelIn = (ms: number): BogeyLevel => (ms <= BREAKING_MS ? 'B2' : 'B1')

/** From so far upstream of the frame somebody is on the way into it, milliseconds (lock-ups 3.4: walkers, cyclists). */
export const UPSTREAM_MS = 15_000
export const UPSTREAM_FAST_MS = 30_000

/** What each kind is called on the air; the first is what a report that works calls them. */
const CALLED: Readonly<Record<IntruderKind, readonly string[]>> = {
  resident: ['resident', 'neighbour', 'neighbor', 'shopper', 'shopping'],
  jogger: ['jogger', 'runner', 'jogging', 'running'],
  cyclist: ['cyclist', 'bicycle', 'bike', 'rider', 'cycle'],
  pram: ['pram', 'stroller', 'buggy', 'pushchair', 'mother', 'father', 'parent', 'mum', 'mom', 'baby'],
  delivery: ['courier', 'delivery', 'driver', 'parcel', 'drop off'],
  distressed: ['drunk', 'somebody unwell', 'in distress', 'unsteady'],
  heckler: ['heckler', 'protester', 'protesters', 'protestor', 'chanting', 'shouting'],
  lens: ['photographer', 'phone', 'lens', 'filmer', 'camera phone', 'paparazzo', 'paparazzi', 'long lens'],
  driver: ['taxi', 'taxis', 'cab', 'cabs', 'car', 'cars', 'vehicle', 'vehicles'],
  walker: ['walker', 'walkers', 'pedestrian', 'pedestrians', 'passer by', 'passers by'],
  noise: ['noise', 'blower', 'mower', 'music', 'drill', 'jingle', 'sweeper', 'hammering', 'alarm', 'aircraft', 'plane'],
  emergency: ['ambulance', 'fire engine', 'fire truck', 'police', 'siren', 'emergency vehicle', 'medic'],
  crew: ['crew member', 'crew', 'electrician', 'electric', 'grip', 'guest', 'visitor'],
  stray: ['background', 'extra', 'crowd', 'supporting artist'],
}

const NAMED: ReadonlyMap<string, IntruderKind> = new Map(
  Object.keys(CALLED).map((kind) => [kind, kind as IntruderKind] as const),
)

/** What anybody may be called who is about to be in the picture (radio reference (d), R-BOGEY-CALL: or plain equivalent). */
const ANYBODY = {
  anybody: [
    'bogey',
    'bogeys',
    'bogie',
    'intruder',
    'somebody',
    'someone',
    'person',
    'people',
    'pedestrian',
    'pedestrians',
    'walker',
    'walkers',
    'man',
    'woman',
    'one got past',
    'one got by',
    'one came through',
    'hold the roll',
    'hold roll',
    'do not roll',
    "don't roll",
    'not locked',
    'not clear',
  ],
}

const SIDE = {
  left: ['left'],
  right: ['right'],
  other: [
    'north',
    'south',
    'east',
    'west',
    'my side',
    'this side',
    'near side',
    'far side',
    'upstream',
    'downstream',
    'up the',
    'down the',
    'behind camera',
    'my post',
    'my door',
  ],
}

/** The side of the frame on which somebody comes in, as the camera sees it; null where that is no answer. */
export type FrameSide = 'left' | 'right' | null

/** What words say of somebody who comes. */
export type Report = {
  readonly kinds: readonly IntruderKind[]
  readonly anybody: boolean
  /** More than one: joggers, people. */
  readonly many: boolean
  readonly side: FrameSide | 'other'
  readonly time: boolean
}

/** Words for more than one. */
const MANY: ReadonlySet<string> = new Set(
  `people pedestrians walkers bogeys bogies intruders men women residents neighbours neighbors shoppers joggers runners cyclists
  bikes bicycles riders prams strollers buggies pushchairs couriers drivers protesters photographers phones extras guests visitors taxis cabs cars vehicles both all`.split(
    /\s+/,
  ),
)

/** What words on the air report; `places` are phrases that name a place at this post. */
export const reportIn = (words: string, places: readonly string[]): Report => {
  const sides = termsIn(words, SIDE)
  const left = sides.includes('left')
  const right = sides.includes('right')
  const placed = left || right || sides.includes('other') || termsIn(words, { places }).length > 0
  const side = left !== right ? (left ? 'left' : 'right') : placed ? 'other' : null
  return {
    kinds: termsIn(words, CALLED).flatMap((kind) => NAMED.get(kind) ?? []),
    anybody: termsIn(words, ANYBODY).length > 0,
    many: tokensOf(words).some(({ word }) => MANY.has(word)),
    side,
    time: timeGiven(words) !== null,
  }
}

/** Whether a report can be of somebody of this kind: it calls them so, or it calls nobody by a kind. */
const isReportOf = ({ kinds, anybody }: Report, kind: IntruderKind): boolean =>
  kinds.includes(kind) || (anybody && kinds.length === 0)

/** Somebody of whom a report may be. */
export type Reported = {
  readonly kind: IntruderKind
  readonly side: FrameSide
  /** Milliseconds to the picture; null where that is no measure. */
  readonly ms: number | null
  readonly since: number
}

const isOnSide = ({ side }: Report, one: Reported): boolean =>
  one.side === null || (side !== 'left' && side !== 'right') || side === one.side

/** Whom words are of, rather: on the side that they say, then whoever is soonest in the picture, then whoever came first. */
const rather = (report: Report, a: Reported, b: Reported): number =>
  Number(isOnSide(report, b)) - Number(isOnSide(report, a)) ||
  (a.ms ?? Number.MAX_SAFE_INTEGER) - (b.ms ?? Number.MAX_SAFE_INTEGER) ||
  a.since - b.since

/** One report answers for one of each kind that it calls, or for one of whomever; for more where it says so (lock-ups 6). */
export const reportedOf = <One extends Reported>(report: Report, all: readonly One[]): readonly One[] => {
  const meant = all.filter(({ kind }) => isReportOf(report, kind)).sort((a, b) => rather(report, a, b))
  if (report.many) return meant
  if (report.kinds.length === 0) return meant.slice(0, 1)
  return report.kinds.flatMap((kind) => meant.filter((one) => one.kind === kind).slice(0, 1))
}

/** What a report of somebody leaves out, or says otherwise than it is: they come in on that side of the frame. */
export const lacksIn = (
  report: Report,
  kind: IntruderKind,
  level: BogeyLevel,
  side: FrameSide,
): readonly ReportPart[] => {
  const isElsewhere = side !== null && (report.side === 'left' || report.side === 'right') && report.side !== side
  const has: Readonly<Record<ReportPart, boolean>> = {
    type: report.kinds.includes(kind),
    side: report.side !== null && !isElsewhere,
    time: report.time,
  }
  return REPORT_HOLDS[level].filter((part) => !has[part])
}

/** What somebody of this kind is called on the air: help on foot is no vehicle. */
export const calledOnAir = (kind: IntruderKind, drives = false): string =>
  kind === 'emergency' && !drives ? 'medic' : (CALLED[kind][0] ?? kind)

const TENS = ['five', 'ten', 'fifteen', 'twenty', 'twenty-five', 'thirty'] as const
const STEP_MS = 5000

/** Seconds as they are said: in fives. */
const said = (ms: number): string => TENS[Math.min(TENS.length - 1, Math.max(0, Math.round(ms / STEP_MS) - 1))] ?? 'ten'

const atSide = (side: FrameSide): string => (side === null ? 'my post' : `frame ${side}`)

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'] as const

/** So many of a kind, as they are called on the air: "one jogger", "three walkers". */
const counted = (kind: IntruderKind, count: number): string =>
  count === 1 ? `one ${calledOnAir(kind)}` : `${COUNTS[count] ?? 'several'} ${calledOnAir(kind)}s`

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** A report before the roll, or in the take where the show wants it so. */
export const holdWords = (kind: IntruderKind, side: FrameSide, ms: number | null, count = 1): string =>
  kind === 'noise'
    ? 'Hold the roll, noise near my post.'
    : `Hold the roll, ${counted(kind, count)}, ${atSide(side)}${ms === null ? '' : `, ${said(ms)} seconds`}.`

/** A report after "cut". */
export const ownWords = (kind: IntruderKind, side: FrameSide, count = 1): string =>
  kind === 'noise'
    ? 'Noise near my post, in that take.'
    : `${capital(counted(kind, count))} got past me, ${atSide(side)}.`

/** The safety call for somebody of this kind (lock-ups 6, B3). */
export const stopWords = (kind: IntruderKind, drives: boolean): string =>
  `Stop, stop, stop, ${calledOnAir(kind, drives)}.`
