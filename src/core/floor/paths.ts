import type { DoorId, PropId, SpotId } from '../vocabulary/ids.ts'
import { type Box, crossesBox } from './box.ts'
import { distance } from './geometry.ts'
import { walkBoxes } from './obstacles.ts'
import type { Plan, Point, Spot } from './plan.ts'

/** A point on somebody's way, the door that must be open to get there, and the spot it is, if it is one. */
export type Waypoint = Point & { readonly door: DoorId | null; readonly spot: SpotId | null }

/** Room that a body needs beside a wall, millimetres. */
const BODY_MARGIN = 180

/** Who goes: people walk, vehicles drive. */
export type Going = 'walk' | 'vehicle'

type Way = { readonly to: number; readonly far: number; readonly door: DoorId | null }
/** For every spot its distance from one of them, and the spot before it on the way. */
type Tree = { readonly far: readonly (number | undefined)[]; readonly came: readonly (number | undefined)[] }
type Net = {
  readonly index: ReadonlyMap<SpotId, number>
  readonly ways: Readonly<Record<Going, readonly (readonly Way[])[]>>
  /** Trees that were asked for, by who goes and from where. */
  readonly trees: Readonly<Record<Going, Map<number, Tree>>>
}

const netOf = ({ spots }: Plan): Net => {
  const index = new Map(spots.map((spot, at) => [spot.id, at]))
  const waysOf = (spot: Spot, to: readonly SpotId[]): readonly Way[] =>
    to.flatMap((id) => {
      const at = index.get(id)
      const other = at === undefined ? undefined : spots[at]
      if (at === undefined || other === undefined) return []
      return [{ to: at, far: distance(spot, other), door: spot.through[id] ?? null }]
    })
  return {
    index,
    ways: {
      walk: spots.map((spot) => waysOf(spot, spot.to)),
      vehicle: spots.map((spot) => waysOf(spot, spot.drives)),
    },
    trees: { walk: new Map(), vehicle: new Map() },
  }
}

/** Made once for a plan; a plan never changes. */
const nets = new WeakMap<Plan, Net>()

const net = (plan: Plan): Net => {
  const ready = nets.get(plan)
  if (ready !== undefined) return ready
  const fresh = netOf(plan)
  nets.set(plan, fresh)
  return fresh
}

export const spotOf = (plan: Plan, id: SpotId): Spot => {
  const at = net(plan).index.get(id)
  const spot = at === undefined ? undefined : plan.spots[at]
  if (spot === undefined) throw new Error(`Place ${plan.id} has no spot "${id}"`)
  return spot
}

/** The shortest ways from a spot to all others; ties go to the spot listed first. */
const spread = (ways: readonly (readonly Way[])[], from: number): Tree => {
  const far: (number | undefined)[] = ways.map(() => undefined)
  const came: (number | undefined)[] = ways.map(() => undefined)
  const done = new Set<number>()
  far[from] = 0
  for (;;) {
    let next: number | null = null
    for (const [at, way] of far.entries()) {
      if (way === undefined || done.has(at)) continue
      if (next === null || way < (far[next] ?? 0)) next = at
    }
    if (next === null) return { far, came }
    done.add(next)
    for (const { to, far: step } of ways[next] ?? []) {
      const way = (far[next] ?? 0) + step
      const before = far[to]
      if (before !== undefined && way >= before) continue
      far[to] = way
      came[to] = next
    }
  }
}

const treeFrom = ({ ways, trees }: Net, going: Going, start: number): Tree => {
  const ready = trees[going].get(start)
  if (ready !== undefined) return ready
  const fresh = spread(ways[going], start)
  trees[going].set(start, fresh)
  return fresh
}

/** The shortest way over named spots, without the first; null where there is none. Ties go to the spot listed first. */
export const pathBetween = (
  plan: Plan,
  from: SpotId,
  to: SpotId,
  going: Going = 'walk',
): readonly Waypoint[] | null => {
  const known = net(plan)
  const start = known.index.get(from)
  const end = known.index.get(to)
  if (start === undefined || end === undefined) return null
  const { far, came } = treeFrom(known, going, start)
  if (far[end] === undefined) return null
  const way: Waypoint[] = []
  for (let at = end; at !== start; ) {
    const before = came[at]
    const spot = plan.spots[at]
    if (before === undefined || spot === undefined) return null
    const door = known.ways[going][before]?.find((step) => step.to === at)?.door ?? null
    way.unshift({ x: spot.x, y: spot.y, door, spot: spot.id })
    at = before
  }
  return way
}

/** Every spot that somebody can get to from a spot, whoever opens the doors. */
export const reachableFrom = (plan: Plan, from: SpotId, going: Going = 'walk'): ReadonlySet<SpotId> => {
  const known = net(plan)
  const start = known.index.get(from)
  if (start === undefined) return new Set()
  const { far } = treeFrom(known, going, start)
  return new Set(plan.spots.flatMap(({ id }, at) => (far[at] === undefined ? [] : [id])))
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

/** What a body cannot walk through now: walls, glass, buildings, solid things, and doors that are shut. */
export const blockers = (plan: Plan, openDoors: readonly DoorId[], moved: readonly PropId[] = []): readonly Box[] =>
  walkBoxes(plan, { openDoors, moved })

export const isClear = (a: Point, b: Point, blocked: readonly Box[], margin = BODY_MARGIN): boolean =>
  !blocked.some((box) => crossesBox(a, b, box, margin))

/** The spot nearest to a point that can be seen from it, with these things in the way; null where none can. */
export const nearestSpot = (plan: Plan, from: Point, blocked: readonly Box[]): Spot | null => {
  let best: Spot | null = null
  let least = 0
  for (const spot of plan.spots) {
    const far = distance(from, spot)
    if (best !== null && far >= least) continue
    if (!isClear(from, spot, blocked, 0)) continue
    best = spot
    least = far
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
  const start = nearestSpot(plan, from, blocked)
  if (start === null) return null
  const rest = pathBetween(plan, start.id, to)
  return rest === null ? null : [{ x: start.x, y: start.y, door: null, spot: start.id }, ...rest]
}

/** To which spots there is a way from here: what `wayToSpot` would find, for a whole place at once. */
export const canWalkFrom = (plan: Plan, from: Point, openDoors: readonly DoorId[]): ((to: Spot) => boolean) => {
  const blocked = blockers(plan, openDoors)
  const start = nearestSpot(plan, from, blocked)
  const reached: ReadonlySet<SpotId> = start === null ? new Set() : reachableFrom(plan, start.id)
  return (to) => reached.has(to.id) || isClear(from, to, blocked)
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
  const last = nearestSpot(plan, to, blocked)
  if (last === null) return null
  const way = wayToSpot(plan, from, last.id, openDoors)
  return way === null ? null : [...way, { ...to, door: null, spot: null }]
}
