import type { Scenery } from './scenery.ts'
import type { Point, Strip } from './shapes.ts'

/** A joint between two cabinets of a wall of screens, on the middle of the wall. */
export type LedJoint = Point & {
  /** The direction into the volume, of length 1. */
  readonly inX: number
  readonly inY: number
  /** How far along the wall, 0 to 1. */
  readonly share: number
}

/** A wall of screens that runs on without a break, bent as its cabinets bend it. */
export type LedScreen = { readonly joints: readonly LedJoint[]; readonly thick: number }

/** A cabinet is half a metre wide. */
export const CABINET_PX = 22
/** Nearer ends than this belong to one wall. */
const SAME_PX = 2

const isSame = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < SAME_PX && Math.abs(a.y - b.y) < SAME_PX

type Chain = { readonly line: Point[]; readonly thick: number }

/** Straight pieces that follow one another, as lines. */
function chainsOf(strips: readonly Strip[]): readonly Chain[] {
  const chains: Chain[] = []
  for (const { from, to, thick } of strips) {
    const before = chains.at(-1)
    const end = before?.line.at(-1)
    if (before !== undefined && end !== undefined && isSame(end, from)) before.line.push(to)
    else chains.push({ line: [from, to], thick })
  }
  return chains
}

/** A point on the soft line through four corners, between the second and the third. */
function between(corners: readonly [Point, Point, Point, Point], part: number): Point {
  const [a, b, c, d] = corners
  const on = (p: number, q: number, r: number, s: number): number =>
    q + 0.5 * part * (r - p + part * (2 * p - 5 * q + 4 * r - s + part * (3 * (q - r) + s - p)))
  return { x: on(a.x, b.x, c.x, d.x), y: on(a.y, b.y, c.y, d.y) }
}

/** Points a cabinet apart on the soft line through all corners. */
function bent(line: readonly Point[]): readonly Point[] {
  return line.flatMap((corner, index): readonly Point[] => {
    const next = line[index + 1]
    if (next === undefined) return [corner]
    const before = line[index - 1] ?? { x: 2 * corner.x - next.x, y: 2 * corner.y - next.y }
    const after = line[index + 2] ?? { x: 2 * next.x - corner.x, y: 2 * next.y - corner.y }
    const count = Math.max(1, Math.round(Math.hypot(next.x - corner.x, next.y - corner.y) / CABINET_PX))
    return Array.from({ length: count }, (_, step) => between([before, corner, next, after], step / count))
  })
}

/** Every wall of screens of a place; they shine towards what they stand around. */
export function ledScreens({ walls }: Pick<Scenery, 'walls'>): readonly LedScreen[] {
  return chainsOf(walls.filter(({ made }) => made === 'led')).map(({ line, thick }) => {
    const points = bent(line)
    const heart = points.reduce((sum, { x, y }) => ({ x: sum.x + x / points.length, y: sum.y + y / points.length }), {
      x: 0,
      y: 0,
    })
    const joints = points.map((at, index): LedJoint => {
      const from = points[index - 1] ?? at
      const to = points[index + 1] ?? at
      const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
      const nx = -(to.y - from.y) / length
      const ny = (to.x - from.x) / length
      const side = nx * (heart.x - at.x) + ny * (heart.y - at.y) >= 0 ? 1 : -1
      return { ...at, inX: nx * side, inY: ny * side, share: index / Math.max(1, points.length - 1) }
    })
    return { joints, thick }
  })
}

/** A joint moved into the volume by so much. */
export const inward = ({ x, y, inX, inY }: LedJoint, by: number): Point => ({ x: x + inX * by, y: y + inY * by })

/** Farther than any place is wide. */
const FAR = 20_000

/**
 * The outline of everything that a wall of screens can shine on: what it stands around, and what lies before its mouth, which
 * opens by `open` (the slope to a straight way out) beyond each end.
 */
export function frontOf({ joints, thick }: LedScreen, open: number): readonly Point[] {
  const face = joints.map((joint) => inward(joint, thick / 2))
  const ends = [joints[0], joints.at(-1)] as const
  const far = ends.map((end, index): Point => {
    const other = joints[index === 0 ? 1 : joints.length - 2]
    if (end === undefined || other === undefined) return { x: 0, y: 0 }
    const length = Math.max(1, Math.hypot(end.x - other.x, end.y - other.y))
    const onX = (end.x - other.x) / length - end.inX * open
    const onY = (end.y - other.y) / length - end.inY * open
    return { x: end.x + onX * FAR, y: end.y + onY * FAR }
  })
  return [...face, ...far.toReversed()]
}
