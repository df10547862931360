import { random } from '../../../../assets/kit/random.ts'
import type { Area, Box, Point } from './shapes.ts'

export { random }

/** The upright box around some points. */
export function boxAround(points: Area): Box {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, w: right - left, h: bottom - top }
}

/** A box with so much more on every side. */
export const grown = ({ x, y, w, h }: Box, by: number): Box => ({ x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by })

/** Whether two boxes have anything in common. */
export const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/** Whether a point lies in a polygon. */
export function isIn({ x, y }: Point, area: Area): boolean {
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

/** Twice the area of a polygon; above zero where its corners run clockwise on the page. */
function turnOf(area: Area): number {
  let sum = 0
  area.forEach((from, index) => {
    const to = area[(index + 1) % area.length] ?? from
    sum += from.x * to.y - to.x * from.y
  })
  return sum
}

export type Side = { readonly from: Point; readonly to: Point; readonly out: Point; readonly length: number }

/** Sides of a polygon with the direction that points out of it. */
export function sidesOf(area: Area): readonly Side[] {
  const clockwise = turnOf(area) > 0 ? 1 : -1
  return area.map((from, index) => {
    const to = area[(index + 1) % area.length] ?? from
    const dx = to.x - from.x
    const dy = to.y - from.y
    const length = Math.sqrt(dx * dx + dy * dy)
    return length === 0
      ? { from, to, out: { x: 0, y: 0 }, length }
      : { from, to, out: { x: (clockwise * dy) / length, y: (-clockwise * dx) / length }, length }
  })
}

/**
 * Scatters things over the part of an area that lies in a box: every cell of a grid over the world has chances of its
 * own, so that two pieces of one ground always agree about what lies on their common edge.
 */
export function scatter(
  area: Area,
  box: Box,
  { cell, seed }: { readonly cell: number; readonly seed: number },
  place: (at: Point, next: () => number) => void,
): void {
  const whole = boxAround(area)
  const left = Math.floor(Math.max(whole.x, box.x) / cell)
  const right = Math.floor(Math.min(whole.x + whole.w, box.x + box.w) / cell)
  const top = Math.floor(Math.max(whole.y, box.y) / cell)
  const bottom = Math.floor(Math.min(whole.y + whole.h, box.y + box.h) / cell)
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const next = random(seed + column * 7919 + row * 104_729)
      const at = { x: (column + next()) * cell, y: (row + next()) * cell }
      if (isIn(at, area)) place(at, next)
    }
  }
}

/** How far along a stretch from a to b another one from c to d is met, from 0 to 1; null where they do not meet. */
export function meeting(a: Point, b: Point, c: Point, d: Point): number | null {
  const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x)
  if (across === 0) return null
  const share = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across
  const other = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / across
  return share < 0 || share > 1 || other < 0 || other > 1 ? null : share
}
