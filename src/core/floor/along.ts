import { apart, isIn, meeting, nearestOn, sidesOf } from './area.ts'
import { framePolygon } from './frame-polygon.ts'
import { type Now, openAtFirst } from './obstacles.ts'
import { spotOf } from './paths.ts'
import type { Area, Camera, Path, Plan, Point } from './plan.ts'
import type { SpotId } from '../vocabulary/ids.ts'

/** A place on a path: millimetres along it from its first spot, and how far beside it. */
export type OnPath = { readonly along: number; readonly aside: number }

export const pathOf = (plan: Plan, id: string): Path => {
  const path = plan.paths.find((candidate) => candidate.id === id)
  if (path === undefined) throw new Error(`Place ${plan.id} has no path "${id}"`)
  return path
}

/** The points of a path, from its first spot. */
export const lineOf = (plan: Plan, path: Path): readonly Point[] => path.along.map((id) => spotOf(plan, id))

const legsOf = (points: readonly Point[]) =>
  points.slice(1).map((to, at) => ({ from: points[at] ?? to, to, length: apart(points[at] ?? to, to) }))

/** Where somebody is on a path: at its point nearest to them. */
export const onPath = (plan: Plan, path: Path, point: Point): OnPath => {
  let before = 0
  let best: OnPath = { along: 0, aside: Number.MAX_SAFE_INTEGER }
  for (const { from, to, length } of legsOf(lineOf(plan, path))) {
    const near = nearestOn(from, to, point)
    const aside = apart(near, point)
    if (aside < best.aside) best = { along: before + near.share * length, aside }
    before += length
  }
  return { along: Math.round(best.along), aside: Math.round(best.aside) }
}

/** The point so many millimetres along a path; its ends where it is shorter. */
export const pointOn = (plan: Plan, path: Path, along: number): Point => {
  let left = Math.max(0, along)
  let last: Point = spotOf(plan, path.along[0] ?? '')
  for (const { from, to, length } of legsOf(lineOf(plan, path))) {
    if (left <= length && length > 0) {
      return {
        x: Math.round(from.x + ((to.x - from.x) * left) / length),
        y: Math.round(from.y + ((to.y - from.y) * left) / length),
      }
    }
    left -= length
    last = to
  }
  return { x: last.x, y: last.y }
}

/** The points of a path as somebody passes them who comes from one of its ends. */
export const pathFrom = (plan: Plan, path: Path, comesFrom: SpotId): readonly Point[] => {
  const points = lineOf(plan, path)
  return path.along.at(-1) === comesFrom ? [...points].reverse() : points
}

/** The points of a line up to so many millimetres along it; all of them where it is shorter. */
export const asFarAs = (points: readonly Point[], along: number): readonly Point[] => {
  const way = points.slice(0, 1).map(({ x, y }) => ({ x, y }))
  let left = along
  for (const { from, to, length } of legsOf(points)) {
    if (left <= 0) break
    const share = length === 0 ? 1 : Math.min(1, left / length)
    way.push({ x: Math.round(from.x + (to.x - from.x) * share), y: Math.round(from.y + (to.y - from.y) * share) })
    left -= length
  }
  return way
}

/** How far along a line it first comes into an area, millimetres; null where it never does. */
export const entryInto = (points: readonly Point[], area: Area): number | null => {
  const [first] = points
  if (first !== undefined && isIn(first, area)) return 0
  let before = 0
  for (const { from, to, length } of legsOf(points)) {
    const shares = sidesOf(area).flatMap((side) => meeting(from, to, side.from, side.to) ?? [])
    if (shares.length > 0) return Math.round(before + Math.min(...shares) * length)
    before += length
  }
  return null
}

type Entry = { readonly along: number; readonly at: Point } | null

/** What was asked before, for a plan that never changes: by camera, path, side and doors. */
const asked = new WeakMap<Plan, Map<string, Entry>>()

const askedOf = (plan: Plan): Map<string, Entry> => {
  const ready = asked.get(plan)
  if (ready !== undefined) return ready
  const fresh = new Map<string, Entry>()
  asked.set(plan, fresh)
  return fresh
}

/** Where somebody who walks a path first comes into the picture. */
export const entersFrame = (
  plan: Plan,
  camera: Camera,
  path: Path,
  comesFrom: SpotId,
  now: Now = { openDoors: openAtFirst(plan) },
): Entry => {
  const known = askedOf(plan)
  const key = `${camera.id} ${path.id} ${comesFrom} ${now.openDoors.join(' ')} / ${(now.moved ?? []).join(' ')}`
  const ready = known.get(key)
  if (ready !== undefined) return ready
  const fresh = entryOf(plan, camera, path, comesFrom, now)
  known.set(key, fresh)
  return fresh
}

const entryOf = (plan: Plan, camera: Camera, path: Path, comesFrom: SpotId, now: Now): Entry => {
  const along = entryInto(pathFrom(plan, path, comesFrom), framePolygon(plan, camera, now))
  if (along === null) return null
  const forward = path.along.at(-1) !== comesFrom
  const whole = legsOf(lineOf(plan, path)).reduce((sum, { length }) => sum + length, 0)
  return { along, at: pointOn(plan, path, forward ? along : whole - along) }
}

/** Millimetres that somebody has still to go on a path before they are in the picture; below 0 past its edge. */
export const distanceToFrame = (
  plan: Plan,
  camera: Camera,
  path: Path,
  comesFrom: SpotId,
  point: Point,
  now: Now = { openDoors: openAtFirst(plan) },
): number | null => {
  const entry = entersFrame(plan, camera, path, comesFrom, now)
  if (entry === null) return null
  const forward = path.along.at(-1) !== comesFrom
  const here = onPath(plan, path, point).along
  const edge = onPath(plan, path, entry.at).along
  return forward ? edge - here : here - edge
}
