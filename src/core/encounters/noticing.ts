import { distance } from '../floor/geometry.ts'
import type { Body } from '../floor/bodies.ts'
import type { Loudness } from '../vocabulary/words.ts'
import type { Encounter, Met } from './encounter.ts'
import { KINDS } from './kinds.ts'

/** How far words in person are understood, millimetres: whisper and voice at talking distance, a call over a street. */
const UNDERSTOOD: Readonly<Record<Loudness, number>> = { silent: 0, whisper: 3000, voice: 8000, call: 25_000 }
/** Farther than this nobody takes a gesture for theirs, millimetres. */
const GESTURE_SEEN = 40_000

type Standing = Pick<Body, 'x' | 'y' | 'dx' | 'dy'>

/** How far ahead of somebody a point lies along the way they face, millimetres; below 0 behind them. */
const ahead = (of: Standing, at: { readonly x: number; readonly y: number }): number => {
  const length = Math.sqrt(of.dx * of.dx + of.dy * of.dy)
  return Math.round(((at.x - of.x) * of.dx + (at.y - of.y) * of.dy) / length)
}

/** Whether words in person reach somebody. */
export const hears = (encounter: Encounter, body: Standing, me: Standing, loudness: Loudness): boolean => {
  const { deafBeyond } = KINDS[encounter.kind]
  const reach = Math.min(UNDERSTOOD[loudness], deafBeyond ?? Number.MAX_SAFE_INTEGER)
  return reach > 0 && distance(body, me) <= reach
}

/** Whether somebody notices a gesture without a sound (lock-ups 7.0). `inSight`: nothing stands between the two. */
export const notices = (encounter: Encounter, met: Met, body: Standing, me: Standing, inSight: boolean): boolean => {
  const { notices: when } = KINDS[encounter.kind]
  // Who wants an answer looks at whoever may give it.
  if (inSight && met.stage === 'comes' && met.asking !== undefined) return distance(body, me) <= GESTURE_SEEN
  if (!inSight || when === 'never' || distance(body, me) > GESTURE_SEEN) return false
  if (when === 'agreed') return met.agreed
  // Who stands and waits has turned to whoever asked them to.
  if (met.stage === 'waits' || met.stage === 'aside' || met.stage === 'led') return true
  return ahead(body, me) >= when.aheadMm && ahead(body, me) > 0
}
