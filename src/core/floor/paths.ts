import type { DoorId, SpotId } from '../vocabulary/ids.ts'
import { crosses, distance } from './geometry.ts'
import type { Plan, Point, Rect, Spot } from './plan.ts'

/** A point on somebody's way, the door that must be open to get there, and the spot it is, if it is one. */
export type Waypoint = Point & { readonly door: DoorId | null; readonly spot: SpotId | null }

/** Room that a body needs beside a wall, millimetres. */
export const BODY_MARGIN = 180

export const spotOf = (plan: Plan, id: SpotId): Spot => {
  const spot = plan.spots.find((candidate) => candidate.id === id)
  if (spot === undefined) throw new Error(`Place ${plan.id} has no spot "${id}"`)
  return spot
}

const byDistance = (a: { far: number; at: number }, b: { far: number; at: number }): number =>
  a.far - b.far || a.at - b.at

/** The shortest way over named spots, without the first; null where there is none. Ties go to the spot listed first. */
export const pathBetween = (plan: Plan, from: SpotId, to: SpotId): readonly Waypoint[] | null => {
  const index = new Map(plan.spots.map((spot, at) => [spot.id, at]))
  const far = new Map<SpotId, number>([[from, 0]])
  const came = new Map<SpotId, SpotId>()
  const done = new Set<SpotId>()
  for (;;) {
    const next = [...far]
      .filter(([id]) => !done.has(id))
      .map(([id, way]) => ({ id, far: way, at: index.get(id) ?? 0 }))
      .sort(byDistance)[0]
    if (next === undefined) return null
    if (next.id === to) break
    done.add(next.id)
    const spot = spotOf(plan, next.id)
    for (const id of spot.to) {
      const way = next.far + distance(spot, spotOf(plan, id))
      const known = far.get(id)
      if (known === undefined || way < known) {
        far.set(id, way)
        came.set(id, next.id)
      }
    }
  }
  const way: Waypoint[] = []
  for (let at: SpotId = to; at !== from; ) {
    const before = came.get(at)
    if (before === undefined) return null
    const spot = spotOf(plan, at)
    way.unshift({ x: spot.x, y: spot.y, door: spotOf(plan, before).through[at] ?? null, spot: at })
    at = before
  }
  return way
}

/** Millimetres along a way from where somebody stands. */
export const lengthOf = (from: Point, way: readonly Point[]): number => {
  let sum = 0
  let at = from
  for (const point of way) {
    sum += distance(at, point)
    at = point
  }
  return sum
}

/** What a body cannot walk through now: walls, and doors that are shut. */
export const blockers = (plan: Plan, openDoors: readonly DoorId[]): readonly Rect[] => [
  ...plan.walls,
  ...plan.doors.filter((door) => !openDoors.includes(door.id)).map((door) => door.at),
]

export const isClear = (a: Point, b: Point, blocked: readonly Rect[], margin = BODY_MARGIN): boolean =>
  !blocked.some((rect) => crosses(a, b, rect, margin))

const nearestSeen = (plan: Plan, from: Point, blocked: readonly Rect[]): Spot | null => {
  let best: Spot | null = null
  for (const spot of plan.spots) {
    if (!isClear(from, spot, blocked, 0)) continue
    if (best === null || distance(from, spot) < distance(from, best)) best = spot
  }
  return best
}

/** The way from anywhere to a named spot; null where no way leads there. */
export const wayToSpot = (
  plan: Plan,
  from: Point,
  to: SpotId,
  openDoors: readonly DoorId[],
): readonly Waypoint[] | null => {
  const blocked = blockers(plan, openDoors)
  const goal = spotOf(plan, to)
  if (isClear(from, goal, blocked)) return [{ x: goal.x, y: goal.y, door: null, spot: to }]
  const start = nearestSeen(plan, from, blocked)
  if (start === null) return null
  const rest = pathBetween(plan, start.id, to)
  return rest === null ? null : [{ x: start.x, y: start.y, door: null, spot: start.id }, ...rest]
}

/** The way from anywhere to a point of the floor; as near as a straight line from the last spot allows. */
export const wayToPoint = (
  plan: Plan,
  from: Point,
  to: Point,
  openDoors: readonly DoorId[],
): readonly Waypoint[] | null => {
  const blocked = blockers(plan, openDoors)
  if (isClear(from, to, blocked)) return [{ ...to, door: null, spot: null }]
  const last = nearestSeen(plan, to, blocked)
  if (last === null) return null
  const way = wayToSpot(plan, from, last.id, openDoors)
  return way === null ? null : [...way, { ...to, door: null, spot: null }]
}
