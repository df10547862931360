import { random } from '../../../../assets/kit/random.ts'
import type { Area, Box, Point } from './scenery.ts'

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
export function turnOf(area: Area): number {
  let sum = 0
  area.forEach((from, index) => {
    const to = area[(index + 1) % area.length] ?? from
    sum += from.x * to.y - to.x * from.y
  })
  return sum
}

/** Sides of a polygon with the direction that points out of it. */
export function sidesOf(
  area: Area,
): readonly { readonly from: Point; readonly to: Point; readonly out: Point; readonly length: number }[] {
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
