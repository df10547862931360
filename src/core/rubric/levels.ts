import type { Criterion } from '../vocabulary/words.ts'
import type { Assessment, Level } from './assessment.ts'

/** Points of 100 that a level is worth (rubric 2.1). */
export const LEVEL_POINTS: Readonly<Record<Level, number>> = { 0: 0, 1: 25, 2: 55, 3: 80, 4: 100 }

/** The lowest raw figure of a level (rubric 5.1); below the last it is level 1. */
const LEVEL_FROM: readonly { readonly level: Level; readonly raw: number }[] = [
  { level: 4, raw: 85 },
  { level: 3, raw: 65 },
  { level: 2, raw: 40 },
]

/** The level of a raw figure; 0 belongs to those who earned nothing at all (rubric 1.6). */
export const levelOf = (raw: number, earnedAny: boolean): Level =>
  earnedAny ? (LEVEL_FROM.find((step) => raw >= step.raw)?.level ?? 1) : 0

/** Criteria that must stand at level 2 for a pass where they are exercised (rubric 2). */
export const CORE_CRITERIA: readonly Criterion[] = ['R1', 'R5', 'R6']

/** The lowest level of a core criterion that still passes (rubric 2.1). */
export const CORE_LEVEL: Level = 2

/** Points of 100 from which a pass has a better name (rubric 2.1). */
const MERIT = 80
const DISTINCTION = 90

/** What a mark is called. */
export const bandOf = (score: number, passed: boolean): Assessment['band'] => {
  if (!passed) return 'none'
  if (score >= DISTINCTION) return 'distinction'
  return score >= MERIT ? 'merit' : 'pass'
}

/** A quotient of whole numbers, rounded half up. */
export const roundedQuotient = (above: number, below: number): number => Math.floor((2 * above + below) / (2 * below))
