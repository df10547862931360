import { reachableFrom } from '../../../core/floor/paths.ts'
import { doorsBetween, stepsOf } from '../../lower/place/ways.ts'
import { crossingOf, type Mass } from './masses.ts'
import { at, placeProblem, type Placed, type PlaceProblem, spelled } from './placed.ts'
import { STANDING_ROOM, standPath } from './standing.ts'

/** Half of what a car needs to pass, millimetres. */
const DRIVING_ROOM = 900

const throughThings = (placed: Placed, masses: readonly Mass[]): readonly PlaceProblem[] => {
  const stands = new Map(placed.plan.spots.map((spot) => [spot.id, spot]))
  const problems: PlaceProblem[] = []
  for (const { from, to, kind, path } of stepsOf(placed.place)) {
    const a = stands.get(from)
    const b = stands.get(to)
    if (a === undefined || b === undefined) continue
    const where = placed.source.at(path)
    const room = kind === 'vehicle' ? DRIVING_ROOM : STANDING_ROOM
    for (const mass of masses) {
      const point = crossingOf(a, b, mass, room)
      if (point === null) continue
      problems.push(at(placeProblem('PL012', where, { from, to, what: mass.what, at: spelled(point) }), point))
    }
    const doors = doorsBetween(a, b, placed.plan.doors)
    if (doors.length > 1) {
      const point = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
      const names = doors.map(({ id }) => `"${id}"`).join(' and ')
      problems.push(at(placeProblem('PL014', where, { from, to, doors: names, at: spelled(point) }), point))
    }
  }
  return problems
}

type Island = { readonly start: string; readonly spots: readonly number[] }

/** Groups of spots and nodes that nobody can get to on foot; a road may lie by itself. */
const islandsOf = ({ plan }: Placed): readonly Island[] => {
  const start = plan.posts[0]?.mark ?? plan.spots.find(({ text }) => text !== null)?.id ?? plan.spots[0]?.id
  if (start === undefined) return []
  const reached = new Set(reachableFrom(plan, start))
  const islands: Island[] = []
  for (const { id, to, drives } of plan.spots) {
    const isForVehicles = to.length === 0 && drives.length > 0
    if (reached.has(id) || isForVehicles) continue
    const group = reachableFrom(plan, id)
    islands.push({ start, spots: plan.spots.flatMap((spot, index) => (group.has(spot.id) ? [index] : [])) })
    for (const spot of group) reached.add(spot)
  }
  return islands
}

const unreached = (placed: Placed): readonly PlaceProblem[] => {
  const { plan, source } = placed
  return islandsOf(placed).flatMap(({ start, spots }) => {
    const marks = spots.filter((index) => plan.posts.some(({ mark }) => mark === plan.spots[index]?.id))
    const index = marks[0] ?? spots[0]
    const spot = index === undefined ? undefined : plan.spots[index]
    if (index === undefined || spot === undefined) return []
    const { what, path } = standPath(placed, index)
    const post = plan.posts.find(({ mark }) => mark === spot.id)
    const first = post === undefined ? what : `post "${post.id}" at ${what}`
    const values = {
      what: spots.length === 1 ? first : `${first} and ${spots.length - 1} more`,
      start,
      at: spelled(spot),
    }
    return [at(placeProblem('PL013', source.at(path), values), ...spots.flatMap((each) => plan.spots[each] ?? []))]
  })
}

/** Ways that go through something, and spots to which none leads. */
export const checkSteps = (placed: Placed, masses: readonly Mass[]): readonly PlaceProblem[] => [
  ...throughThings(placed, masses),
  ...unreached(placed),
]
