import { boxOf, crossesBox } from '../../../core/floor/box.ts'
import type { Door, Path, Point, Spot } from '../../../core/floor/plan.ts'
import type { ShapedPlace } from '../../shape/place-shape.ts'

type Stand = Point & { readonly id: string; readonly text: string | null }

/** Spots in the order of the file, then nodes. */
export const standsOf = (place: ShapedPlace): readonly Stand[] => [
  ...place.spots.map(({ id, at, text }) => ({ id, ...at, text })),
  ...Object.entries(place.nodes).map(([id, at]) => ({ id, ...at, text: null })),
]

/** A straight way between two spots or nodes, and where the file says so. */
export type Step = {
  readonly from: string
  readonly to: string
  readonly kind: Path['kind']
  readonly path: readonly (string | number)[]
}

/** Every step that the file writes down, one side of each. */
export const stepsOf = (place: ShapedPlace): readonly Step[] => [
  ...place.spots.flatMap(({ id, to }, at) =>
    to.map((other, index): Step => ({ from: id, to: other, kind: 'walk', path: ['spots', at, 'to', index] })),
  ),
  ...place.paths.flatMap(({ along, kind }, at) =>
    along
      .slice(1)
      .map((to, index): Step => ({ from: along[index] ?? to, to, kind, path: ['paths', at, 'along', index + 1] })),
  ),
]

/** Doors that lie across the straight way between two points. */
export const doorsBetween = (a: Point, b: Point, doors: readonly Door[]): readonly Door[] =>
  doors.filter((door) => crossesBox(a, b, boxOf(door)))

/** Spots and nodes with their ways on, known from both sides, in the order of the file. */
export const spotsOf = (place: ShapedPlace, doors: readonly Door[]): readonly Spot[] => {
  const stands = standsOf(place)
  const steps = stepsOf(place)
  const joined = (kind: Path['kind']): ReadonlyMap<string, ReadonlySet<string>> => {
    const known = new Map<string, Set<string>>(stands.map(({ id }) => [id, new Set()]))
    for (const { from, to } of steps.filter((step) => step.kind === kind)) {
      known.get(from)?.add(to)
      known.get(to)?.add(from)
    }
    return known
  }
  const walks = joined('walk')
  const drives = joined('vehicle')
  return stands.map((stand) => {
    const beside = (known: ReadonlyMap<string, ReadonlySet<string>>) =>
      stands.filter(({ id }) => id !== stand.id && known.get(stand.id)?.has(id) === true)
    const near = beside(walks)
    const through = near.flatMap((other) => {
      const [door] = doorsBetween(stand, other, doors)
      return door === undefined ? [] : [[other.id, door.id] as const]
    })
    return {
      ...stand,
      to: near.map(({ id }) => id),
      through: Object.fromEntries(through),
      drives: beside(drives).map(({ id }) => id),
    }
  })
}
