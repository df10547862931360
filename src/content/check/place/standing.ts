import { groundAt, laneAt } from '../../../core/floor/zones.ts'
import type { Plan, Point, Rect } from '../../../core/floor/plan.ts'
import type { Path } from '../../read/source.ts'
import { isInMass, type Mass } from './masses.ts'
import { at, metres, placeProblem, type Placed, type PlaceProblem, spelled } from './placed.ts'

/** What a body needs beside a wall or a thing to stand or pass, millimetres. */
export const STANDING_ROOM = 150

/** What the plan calls a spot, with its place in the file: spots first, then nodes. */
export const standPath = ({ place }: Placed, index: number): { readonly what: string; readonly path: Path } => {
  const spot = place.spots[index]
  if (spot !== undefined) return { what: `spot "${spot.id}"`, path: ['spots', index] }
  const node = Object.keys(place.nodes)[index - place.spots.length] ?? ''
  return { what: `node "${node}"`, path: ['nodes', node] }
}

const isWithin = ({ x, y, w, h }: Rect, point: Point): boolean =>
  point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h

type Somewhere = { readonly what: string; readonly point: Point; readonly path: Path }

const somewheres = (placed: Placed): readonly Somewhere[] => {
  const { place, plan } = placed
  return [
    ...plan.spots.map((point, spot) => ({ ...standPath(placed, spot), point })),
    ...place.doors.map(({ id, at: point }, door) => ({ what: `door "${id}"`, point, path: ['doors', door, 'at'] })),
    ...place.windows.map(({ id, at: point }, pane) => ({
      what: `window "${id}"`,
      point,
      path: ['windows', pane, 'at'],
    })),
    ...place.props.flatMap(({ at: point, kind, id, movedTo }, prop) => {
      const path = ['props', prop]
      const here = { what: `prop "${id ?? kind}"`, point, path: [...path, 'at'] }
      return movedTo === undefined
        ? [here]
        : [here, { what: `the other place of prop "${id ?? kind}"`, point: movedTo, path: [...path, 'movedTo'] }]
    }),
    ...place.decor.map(({ at: point, kind }, index) => ({
      what: `decor "${kind}"`,
      point,
      path: ['decor', index, 'at'],
    })),
    ...place.cameras.map(({ id, at: point }, camera) => ({
      what: `camera "${id}"`,
      point,
      path: ['cameras', camera, 'at'],
    })),
    ...place.labels.map(({ text, at: point }, label) => ({
      what: `label "${text}"`,
      point,
      path: ['labels', label, 'at'],
    })),
    ...place.deadSpots.map(({ id, at: point }, spot) => ({
      what: `dead spot "${id}"`,
      point,
      path: ['deadSpots', spot, 'at'],
    })),
    { what: 'the microphone', point: plan.mic, path: ['mic'] },
  ]
}

const outside = (placed: Placed): readonly PlaceProblem[] =>
  somewheres(placed).flatMap(({ what, point, path }) =>
    isWithin(placed.plan.bounds, point)
      ? []
      : [at(placeProblem('PL010', placed.source.at(path), { what, at: spelled(point) }), point)],
  )

const onFoot = (point: Plan['spots'][number]): boolean => point.to.length > 0 || point.drives.length === 0

const inside = (placed: Placed, masses: readonly Mass[]): readonly PlaceProblem[] =>
  placed.plan.spots.flatMap((point, index) => {
    const { what: spot, path } = standPath(placed, index)
    const where = placed.source.at(path)
    const problems = masses
      .filter((mass) => !mass.loose && isInMass(point, mass, STANDING_ROOM))
      .map(({ what }) => {
        const values = { spot, what, at: spelled(point), far: metres(STANDING_ROOM) }
        return at(placeProblem('PL011', where, values), point)
      })
    if (groundAt(placed.plan, point)?.kind === 'water')
      problems.push(at(placeProblem('PL015', where, { spot, at: spelled(point) }), point))
    const lane = laneAt(placed.plan, point)
    const isNamed = point.text !== null || placed.plan.posts.some(({ mark }) => mark === point.id)
    if (lane?.live === true && isNamed && onFoot(point))
      problems.push(at(placeProblem('PL055', where, { what: spot, lane: lane.id, at: spelled(point) }), point))
    return problems
  })

/** What lies outside the place, and spots where nobody can stand. */
export const checkStanding = (placed: Placed, masses: readonly Mass[]): readonly PlaceProblem[] => [
  ...outside(placed),
  ...inside(placed, masses),
]
