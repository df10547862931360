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

/** Spots and nodes that nobody can get to: on foot, or by vehicle where only vehicles go. */
const unreached = (placed: Placed): readonly PlaceProblem[] => {
  const { plan } = placed
  const start = plan.posts[0]?.mark ?? plan.spots[0]?.id
  if (start === undefined) return []
  const walked = reachableFrom(plan, start)
  const firstDriven = plan.spots.find(({ drives }) => drives.length > 0)?.id
  const driven = firstDriven === undefined ? new Set<string>() : reachableFrom(plan, firstDriven, 'vehicle')
  return plan.spots.flatMap((spot, index) => {
    if (walked.has(spot.id)) return []
    const isForVehicles = spot.to.length === 0 && spot.drives.length > 0
    if (isForVehicles && driven.has(spot.id)) return []
    const { what, path } = standPath(placed, index)
    const post = plan.posts.find(({ mark }) => mark === spot.id)
    const values = {
      what: post === undefined ? what : `post "${post.id}" at ${what}`,
      start: isForVehicles ? (firstDriven ?? start) : start,
      at: spelled(spot),
    }
    return [at(placeProblem('PL013', placed.source.at(path), values), spot)]
  })
}

/** Ways that go through something, and spots to which none leads. */
export const checkSteps = (placed: Placed, masses: readonly Mass[]): readonly PlaceProblem[] => [
  ...throughThings(placed, masses),
  ...unreached(placed),
]
