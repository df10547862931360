import type { Area, Point, Rect } from './plan.ts'

/** The corners of a rectangle, clockwise on the page. */
export const areaOf = ({ x, y, w, h }: Rect): Area => [
  { x, y },
  { x: x + w, y },
  { x: x + w, y: y + h },
  { x, y: y + h },
]

/** The upright rectangle around some points. */
export const boundsOf = (points: readonly Point[]): Rect => {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}

/** Its sides, each from one corner to the next. */
export const sidesOf = (area: Area): readonly { readonly from: Point; readonly to: Point }[] =>
  area.map((from, at) => ({ from, to: area[(at + 1) % area.length] ?? from }))

/** Whether a point lies in a polygon (crossings of a line to the east). What lies on its rim may count either way. */
export const isIn = ({ x, y }: Point, area: Area): boolean => {
  let inside = false
  let before = area.at(-1)
  for (const corner of area) {
    if (before !== undefined && corner.y > y !== before.y > y) {
      const at = corner.x + ((y - corner.y) * (before.x - corner.x)) / (before.y - corner.y)
      if (x < at) inside = !inside
    }
    before = corner
  }
  return inside
}

/** The point of a line from a to b that is nearest to `to`, and how far along it lies, from 0 to 1. */
export const nearestOn = (a: Point, b: Point, to: Point): Point & { readonly share: number } => {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const square = dx * dx + dy * dy
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((to.x - a.x) * dx + (to.y - a.y) * dy) / square))
  return { x: a.x + share * dx, y: a.y + share * dy, share }
}

/** Exact length between two points, not rounded. */
export const apart = (a: Point, b: Point): number => {
  const dx = a.x - b.x
  const dy = a.y - b.y
  return Math.sqrt(dx * dx + dy * dy)
}

/** How far a point lies from a line from a to b. */
export const farFrom = (a: Point, b: Point, to: Point): number => apart(nearestOn(a, b, to), to)

/** Where two stretches meet, as a share of the first; null where they do not, or run the same way. */
export const meeting = (a: Point, b: Point, c: Point, d: Point): number | null => {
  const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x)
  if (across === 0) return null
  const share = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across
  const other = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / across
  return share < 0 || share > 1 || other < 0 || other > 1 ? null : share
}

/** A point to whole millimetres. */
export const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })
