import { apart, whole } from '../../../core/floor/area.ts'
import type { Lane, Point } from '../../../core/floor/plan.ts'
import type { ShapedPlace } from '../../shape/place-shape.ts'

const unit = (from: Point, to: Point): Point => {
  const length = apart(from, to) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

/** A line moved to its right by so much; its corners stay mitred. */
export const beside = (line: readonly Point[], aside: number): readonly Point[] =>
  line.map((point, at) => {
    const before = line[at - 1]
    const after = line[at + 1]
    const first = before === undefined ? null : unit(before, point)
    const second = after === undefined ? null : unit(point, after)
    const a = first ?? second ?? { x: 1, y: 0 }
    const b = second ?? first ?? { x: 1, y: 0 }
    const spread = 1 + a.x * b.x + a.y * b.y
    const shift = spread < 0.1 ? aside : (2 * aside) / spread / 2
    return whole({ x: point.x - (a.y + b.y) * shift, y: point.y + (a.x + b.x) * shift })
  })

/** The lanes of every road, each with its own middle and area. */
export const lanesOf = (place: ShapedPlace): readonly Lane[] =>
  place.roads.flatMap((road) => {
    const all = road.lanes.reduce((sum, { width }) => sum + width, 0)
    let left = -all / 2
    return road.lanes.map(({ id, width, flow, live }) => {
      const right = left + width
      const lane: Lane = {
        id,
        road: road.id,
        width,
        flow,
        live,
        centre: beside(road.line, (left + right) / 2),
        area: [...beside(road.line, left), ...beside(road.line, right).toReversed()],
      }
      left = right
      return lane
    })
  })
