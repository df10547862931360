import { type Box, cornersOf } from '../../../core/floor/box.ts'
import type { Area, Point } from '../../../core/floor/plan.ts'

/** Whether some line across keeps two convex areas apart, with a little of them left out. */
const isApartAlong = (axis: Point, a: Area, b: Area, slack: number): boolean => {
  const spread = (area: Area) => area.map(({ x, y }) => x * axis.x + y * axis.y)
  const one = spread(a)
  const other = spread(b)
  return Math.max(...one) - slack <= Math.min(...other) || Math.max(...other) - slack <= Math.min(...one)
}

/** Whether two boxes overlap by more than the slack, millimetres (separating axes). */
export const overlap = (a: Box, b: Box, slack: number): boolean => {
  if (a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top) return false
  const axes = [a, b].flatMap(({ ux, uy }) => [
    { x: ux, y: uy },
    { x: -uy, y: ux },
  ])
  const one = cornersOf(a)
  const other = cornersOf(b)
  return axes.every((axis) => !isApartAlong(axis, one, other, slack))
}
