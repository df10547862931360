import { apart, nearestOn } from '../../../core/floor/area.ts'
import type { Point } from '../../../core/floor/plan.ts'
import { legOf, legsOf } from '../../lower/place/openings.ts'
import type { Path } from '../../read/source.ts'
import { at, placeProblem, type Placed, type PlaceProblem, spelled } from './placed.ts'

type Opening = { readonly what: string; readonly at: Point; readonly width: number; readonly path: Path }

/** Doors, windows and gaps that lie on no wall, or in each other. */
export const checkOpenings = ({ place, source }: Placed): readonly PlaceProblem[] => {
  const legs = legsOf(place)
  const openings: readonly Opening[] = [
    ...place.doors.map((door, index) => ({ ...door, what: `door "${door.id}"`, path: ['doors', index] })),
    ...place.windows.map((pane, index) => ({ ...pane, what: `window "${pane.id}"`, path: ['windows', index] })),
    ...place.gaps.map((gap, index) => ({ ...gap, what: 'a gap', path: ['gaps', index] })),
  ]
  const placed = openings.map((opening) => ({ opening, leg: legOf(legs, opening) }))
  return placed.flatMap(({ opening, leg }, index) => {
    const where = source.at(opening.path)
    if (leg === null) {
      const values = { what: opening.what, at: spelled(opening.at) }
      return [at(placeProblem('PL023', where, values), opening.at)]
    }
    const along = (point: Point): number => apart(leg.from, nearestOn(leg.from, leg.to, point))
    const other = placed
      .slice(0, index)
      .find(
        (before) =>
          before.leg === leg &&
          Math.abs(along(before.opening.at) - along(opening.at)) < (before.opening.width + opening.width) / 2,
      )
    if (other === undefined) return []
    const values = {
      what: opening.what,
      other: other.opening.what,
      wall: place.walls[leg.wall]?.id ?? '',
      at: spelled(opening.at),
    }
    return [at(placeProblem('PL024', where, values), opening.at)]
  })
}
