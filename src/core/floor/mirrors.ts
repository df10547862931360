import { apart, meeting } from './area.ts'
import type { Mirror, Pane, Plan, Point } from './plan.ts'

/** Something that reflects, as a line. */
export type Reflector = { readonly id: string; readonly from: Point; readonly to: Point }

const reflects = ({ glass }: Pane): boolean => glass !== 'passes'

/** Mirrors, and windows that reflect: at night, or from a bright street. */
export const reflectorsOf = ({ mirrors, panes }: Plan): readonly Reflector[] => [
  ...mirrors.map(({ id, from, to }: Mirror) => ({ id, from, to })),
  ...panes.filter(reflects).map(({ id, from, to }) => ({ id, from, to })),
]

/** The image of a point behind a line. */
export const imageOf = (point: Point, { from, to }: Reflector): Point => {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const square = dx * dx + dy * dy
  const off = ((point.x - from.x) * dy - (point.y - from.y) * dx) / square
  return { x: point.x - 2 * off * dy, y: point.y + 2 * off * dx }
}

/** Which side of a line a point lies on: above 0, below 0, or 0 on it. */
export const sideOf = (point: Point, { from, to }: Reflector): number =>
  (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)

/** How far before the glass a look ends, millimetres: the wall behind is not in the way. */
const BEFORE = 5

/** Where a look from one point meets the line on its way to an image behind it, just before the glass. */
export const glancedAt = (from: Point, image: Point, mirror: Reflector): Point | null => {
  const share = meeting(from, image, mirror.from, mirror.to)
  if (share === null) return null
  const far = apart(from, image)
  const short = far === 0 ? share : Math.max(0, share - BEFORE / far)
  return { x: from.x + (image.x - from.x) * short, y: from.y + (image.y - from.y) * short }
}
