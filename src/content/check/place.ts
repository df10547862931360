import { crosses, distance, inside } from '../../core/floor/geometry.ts'
import type { Plan, Point, Rect } from '../../core/floor/plan.ts'
import { lowerPlan } from '../lower/plan.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Path } from '../read/source.ts'
import type { Authored } from '../shape/authored.ts'

/** Half a metre: what a prop needs for itself. */
const PROP_ROOM_MM = 500

const holds = (bounds: Rect, { x, y }: Point): boolean =>
  x >= bounds.x && x <= bounds.x + bounds.w && y >= bounds.y && y <= bounds.y + bounds.h

const boundsProblems = ({ place: { source } }: Authored, plan: Plan): Problem[] => {
  const points: (readonly [what: string, point: Point, path: Path])[] = [
    ...plan.spots.map((spot, at) => [`spot "${spot.id}"`, spot, ['spots', at]] as const),
    ...plan.props.flatMap((prop, at) => [
      [`prop "${prop.id}"`, prop, ['props', at]] as const,
      [`the other place of prop "${prop.id}"`, prop.movedTo, ['props', at, 'movedTo']] as const,
    ]),
    ...plan.doors.map(
      ({ id, at: { x, y, w, h } }, at) => [`door "${id}"`, { x: x + w / 2, y: y + h / 2 }, ['doors', at]] as const,
    ),
    ...plan.labels.map((label, at) => [`label "${label.text}"`, label, ['labels', at]] as const),
    ['the microphone', plan.mic, ['mic']],
    ['the camera', plan.frame.at, ['frame', 'at']],
  ]
  return points.flatMap(([what, point, path]) =>
    holds(plan.bounds, point) ? [] : [problemOf('SC050', source.at(path), { what })],
  )
}

const standingProblems = ({ place: { source } }: Authored, plan: Plan): Problem[] => {
  const blocks = [
    ...plan.walls.map((rect, at) => ({ rect, what: `the wall in line ${source.at(['walls', at]).line}` })),
    ...plan.doors.map(({ id, at: rect }) => ({ rect, what: `door "${id}"` })),
  ]
  const problems: Problem[] = []
  for (const [at, spot] of plan.spots.entries()) {
    const where = source.at(['spots', at])
    for (const { rect, what } of blocks) {
      if (inside(spot, rect)) problems.push(problemOf('SC051', where, { spot: spot.id, what }))
    }
    for (const prop of plan.props) {
      if (distance(spot, prop) < PROP_ROOM_MM || distance(spot, prop.movedTo) < PROP_ROOM_MM) {
        problems.push(problemOf('SC054', where, { prop: prop.id, spot: spot.id }))
      }
    }
  }
  return problems
}

const wayProblems = ({ place: { source } }: Authored, plan: Plan): Problem[] => {
  const problems: Problem[] = []
  for (const [at, spot] of plan.spots.entries()) {
    for (const other of plan.spots.slice(at + 1)) {
      if (!spot.to.includes(other.id)) continue
      const where = source.at(['spots', at])
      const ends = { from: spot.id, to: other.id }
      for (const [index, wall] of plan.walls.entries()) {
        if (!crosses(spot, other, wall)) continue
        const what = `the wall in line ${source.at(['walls', index]).line}`
        problems.push(
          problemOf('SC052', where, { ...ends, what, fix: 'Take the way out of to:, or put a spot at the corner.' }),
        )
      }
      const named = spot.through[other.id]
      for (const { id, at: rect } of plan.doors) {
        const passes = crosses(spot, other, rect)
        if (passes && named !== id) {
          problems.push(
            problemOf('SC052', where, { ...ends, what: `door "${id}"`, fix: `Name it: through: ${other.id}: ${id}.` }),
          )
        }
        if (!passes && named === id) problems.push(problemOf('SC055', where, { ...ends, door: id }))
      }
    }
  }
  return problems
}

const connectionProblems = ({ scenario, place: { source } }: Authored, plan: Plan): Problem[] => {
  const { mark } = scenario.value.post
  const spots = new Map(plan.spots.map((spot) => [spot.id, spot]))
  const reached = new Set<string>()
  const open = [mark]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...(spots.get(next)?.to ?? []))
  }
  return plan.spots.flatMap(({ id }, at) =>
    reached.has(id) ? [] : [problemOf('SC053', source.at(['spots', at]), { spot: id, mark })],
  )
}

/** Everything that is wrong with the place as people walk through it. */
export const checkPlace = (authored: Authored): readonly Problem[] => {
  const plan = lowerPlan(authored.place.value)
  return [
    ...boundsProblems(authored, plan),
    ...standingProblems(authored, plan),
    ...wayProblems(authored, plan),
    ...connectionProblems(authored, plan),
  ]
}
