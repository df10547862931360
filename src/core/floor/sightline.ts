import type { Box } from './box.ts'
import { distance } from './geometry.ts'
import { isSeen } from './obstacles.ts'
import type { Point } from './plan.ts'

/** Half of what somebody covers who stands in a line of sight, millimetres: the shoulders; with a canopy its own half. */
export const COVERS = 300
export const COVERS_WITH_UMBRELLA = 700
/** An actor's eyeline: so far ahead, millimetres, and so far aside for each metre ahead, thousandths [default]. */
const EYELINE_REACH = 15_000
const EYELINE_SLOPE = 350

type Facing = Point & { readonly dx: number; readonly dy: number }

/** How far a point lies ahead along a direction, and how far beside it, millimetres. */
const along = (from: Point, dx: number, dy: number, at: Point): { readonly ahead: number; readonly aside: number } => {
  const length = Math.sqrt(dx * dx + dy * dy)
  const ahead = ((at.x - from.x) * dx + (at.y - from.y) * dy) / length
  const aside = Math.abs((at.y - from.y) * dx - (at.x - from.x) * dy) / length
  return { ahead, aside }
}

/** Whether a point stands in the line of sight from one point to another, and covers it. */
export const standsBetween = (from: Point, to: Point, at: Point, covers: number): boolean => {
  const far = distance(from, to)
  if (far === 0) return false
  const { ahead, aside } = along(from, to.x - from.x, to.y - from.y, at)
  return ahead > 0 && ahead < far && aside <= covers
}

/** Whether somebody who looks that way has a point in their eyeline, past what hides it (talent 3.4). */
export const inEyeline = (of: Facing, at: Point, boxes: readonly Box[]): boolean => {
  const { ahead, aside } = along(of, of.dx, of.dy, at)
  return ahead > 0 && ahead <= EYELINE_REACH && aside * 1000 <= ahead * EYELINE_SLOPE && isSeen(of, at, boxes)
}
