import { apart, whole } from '../../../core/floor/area.ts'
import { onLine } from '../../../core/floor/flow.ts'
import type { Plan, Point } from '../../../core/floor/plan.ts'
import type { ShapedPlace } from '../../shape/place-shape.ts'
import { standsOf } from './ways.ts'

/** Cars come on and go off so far beyond the ends of their path, millimetres: nobody sees them begin. */
const BEYOND = 4000
/** A bend is driven in a curve that begins so far before it, millimetres. */
const CURVE = 4500
/** Pieces of a curve. */
const PIECES = 6

const toward = (from: Point, to: Point, mm: number): Point => {
  const share = mm / Math.max(1, apart(from, to))
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

const isBend = (before: Point, at: Point, after: Point): boolean =>
  (at.x - before.x) * (after.y - at.y) !== (at.y - before.y) * (after.x - at.x)

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

/** A bend as cars drive it: from the leg before it to the leg after it in a curve. */
const curved = (before: Point, at: Point, after: Point): readonly Point[] => {
  const from = toward(at, before, Math.min(CURVE, apart(at, before) / 2))
  const to = toward(at, after, Math.min(CURVE, apart(at, after) / 2))
  return Array.from({ length: PIECES + 1 }, (_, piece) => {
    const share = piece / PIECES
    return between(between(from, at, share), between(at, to, share), share)
  })
}

const driven = (points: readonly Point[]): readonly Point[] => {
  const [first, second] = points
  const [before, last] = points.slice(-2)
  if (first === undefined || second === undefined || before === undefined || last === undefined) return points
  const inner = points.slice(1, -1).flatMap((at, index) => {
    const [from, to] = [points[index] ?? at, points[index + 2] ?? at]
    return isBend(from, at, to) ? curved(from, at, to) : [at]
  })
  return [toward(first, second, -BEYOND), ...inner, toward(last, before, -BEYOND)].map(whole)
}

/** What drives on the live lanes; nothing where the file has none. */
export const trafficIn = (place: ShapedPlace): Pick<Plan, 'traffic'> => {
  if (place.traffic.length === 0) return {}
  const stands = standsOf(place)
  const pointOf = (id: string | null): Point | undefined => stands.find((stand) => stand.id === id)
  return {
    traffic: place.traffic.map(({ id, path, every, stop }) => {
      const along = place.paths.find((one) => one.id === path)?.along ?? []
      const line = driven(along.flatMap((spot) => pointOf(spot) ?? []))
      const at = pointOf(stop)
      return { id, line, everyMs: every * 1000, stop: at === undefined ? null : onLine(line, at, 1) }
    }),
  }
}
