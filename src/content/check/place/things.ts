import { boxOf, cornersOf } from '../../../core/floor/box.ts'
import { isIn } from '../../../core/floor/area.ts'
import { PROP_KINDS } from '../../../core/floor/prop-kinds.ts'
import type { Mass } from './masses.ts'
import { together } from './masses.ts'
import { overlap } from './overlap.ts'
import { at, placeProblem, type Placed, type PlaceProblem, spelled } from './placed.ts'
import { isPropKind, namesOfProps } from '../../lower/place/things.ts'

/** So much of two things may lie in each other before they collide: feet, rims, wheels; millimetres. */
const SLACK = 30

/** What only the picture shows is nothing that one bumps into: the floor knows nothing of it. */
const bumpedInto = ({ place, source }: Placed): readonly PlaceProblem[] =>
  place.decor.flatMap(({ kind, at: point }, index) => {
    if (!isPropKind(kind) || !PROP_KINDS[kind].solid) return []
    const values = { what: `"${kind}"`, at: spelled(point) }
    return [at(placeProblem('PL034', source.at(['decor', index]), values), point)]
  })

/** Solid things that stand in each other, in a wall, in a doorway, or where nothing may stand. */
const standing = (placed: Placed, masses: readonly Mass[]): readonly PlaceProblem[] => {
  const { place, plan, source } = placed
  const names = namesOfProps(place)
  const lineOf = (id: string): ReturnType<typeof source.at> => source.at(['props', names.indexOf(id)])
  const still = masses.filter(({ kind }) => kind !== 'thing')
  const things = masses.filter(({ kind }) => kind === 'thing')
  return things.flatMap((thing, index) => {
    const [box] = thing.boxes
    const prop = [...plan.dressing, ...plan.props].find(({ id }) => id === thing.id)
    if (box === undefined || prop === undefined) return []
    const point = { x: prop.x, y: prop.y }
    const where = lineOf(thing.id)
    const what = thing.what
    const spot = spelled(point)
    const problems: PlaceProblem[] = []
    for (const other of things.slice(0, index)) {
      if (together(thing, other) && other.boxes.some((one) => overlap(box, one, SLACK)))
        problems.push(at(placeProblem('PL030', where, { what, other: other.what, at: spot }), point))
    }
    for (const mass of still) {
      if (!together(thing, mass)) continue
      if (mass.boxes.some((one) => overlap(box, one, SLACK)) || (mass.area !== null && isIn(point, mass.area)))
        problems.push(at(placeProblem('PL031', where, { what, wall: mass.what, at: spot }), point))
    }
    for (const door of plan.doors) {
      if (overlap(box, boxOf(door), SLACK))
        problems.push(at(placeProblem('PL032', where, { what, door: door.id, at: spot }), point))
    }
    if (!thing.loose) {
      for (const zone of plan.zones.filter(({ kind }) => kind === 'keep-clear')) {
        const corners = [point, ...cornersOf(box)]
        if (corners.some((corner) => isIn(corner, zone.area)))
          problems.push(at(placeProblem('PL033', where, { what, zone: zone.id, at: spot }), point))
      }
    }
    return problems
  })
}

/** What is wrong with the things of a place and with those of its picture. */
export const checkThings = (placed: Placed, masses: readonly Mass[]): readonly PlaceProblem[] => [
  ...standing(placed, masses),
  ...bumpedInto(placed),
]
