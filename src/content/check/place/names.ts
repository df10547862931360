import { PROP_KINDS } from '../../../core/floor/prop-kinds.ts'
import { isPropKind, namesOfProps } from '../../lower/place/things.ts'
import type { Path } from '../../read/source.ts'
import { hintFor } from '../../shape/near.ts'
import { spell } from '../../shape/shape-source.ts'
import { at, placeProblem, type Placed, type PlaceProblem, spelled } from './placed.ts'

type Named = { readonly name: string; readonly path: Path }

const listed = (key: string, list: readonly { readonly id: string }[]): readonly Named[] =>
  list.map(({ id }, index) => ({ name: id, path: [key, index, 'id'] }))

/** Everything that has a name, by what it is. */
const namesIn = ({ place }: Placed): Readonly<Record<string, readonly Named[]>> => ({
  'stretch of ground': listed('ground', place.ground),
  lane: place.roads.flatMap(({ lanes }, index) =>
    lanes.map(({ id }, lane) => ({ name: id, path: ['roads', index, 'lanes', lane, 'id'] })),
  ),
  wall: listed('walls', place.walls),
  block: listed('blocks', place.blocks),
  door: listed('doors', place.doors),
  window: listed('windows', place.windows),
  mirror: listed('mirrors', place.mirrors),
  spot: [
    ...listed('spots', place.spots),
    ...Object.keys(place.nodes).map((name): Named => ({ name, path: ['nodes', name] })),
  ],
  path: listed('paths', place.paths),
  'flow of traffic': listed('traffic', place.traffic),
  post: listed('posts', place.posts),
  zone: listed('zones', place.zones),
  camera: listed('cameras', place.cameras),
  prop: namesOfProps(place).map((name, index) => ({ name, path: ['props', index, 'id'] })),
  'dead spot': listed('deadSpots', place.deadSpots),
})

const doubles = (placed: Placed): readonly PlaceProblem[] =>
  Object.entries(namesIn(placed)).flatMap(([kind, names]) => {
    const first = new Map<string, Path>()
    return names.flatMap(({ name, path }) => {
      const other = first.get(name)
      if (other === undefined) {
        first.set(name, path)
        return []
      }
      const { line } = placed.source.at(other)
      return [placeProblem('PL001', placed.source.at(path), { kind, name, line })]
    })
  })

type Reference = Named & { readonly kind: string }

const one = (kind: string, path: Path, name: string | null): readonly Reference[] =>
  name === null ? [] : [{ kind, name, path }]
const many = (kind: string, path: Path, names: readonly string[]): readonly Reference[] =>
  names.map((name, index) => ({ kind, name, path: [...path, index] }))

const referencesIn = ({ place }: Placed): readonly Reference[] => [
  ...place.spots.flatMap(({ to }, index) => many('spot', ['spots', index, 'to'], to)),
  ...place.paths.flatMap(({ along }, index) => many('spot', ['paths', index, 'along'], along)),
  ...place.traffic.flatMap(({ path, stop }, index) => [
    ...one('path', ['traffic', index, 'path'], path),
    ...one('spot', ['traffic', index, 'stop'], stop),
  ]),
  ...place.posts.flatMap((post, index) => [
    ...one('spot', ['posts', index, 'mark'], post.mark),
    ...one('zone', ['posts', index, 'zone'], post.zone),
    ...one('path', ['posts', index, 'path'], post.path),
    ...one('spot', ['posts', index, 'comesFrom'], post.comesFrom),
    ...one('spot', ['posts', index, 'round'], post.round),
    ...many('post', ['posts', index, 'neighbours'], post.neighbours),
    ...many('post', ['posts', index, 'sees'], post.sees),
    ...many('door', ['posts', index, 'doors'], post.doors),
  ]),
  ...place.acoustics.flatMap(({ barriers }, index) =>
    many('door', ['acoustics', index, 'barriers'], barriers).filter(({ name }) => name !== 'wall'),
  ),
  ...(['round', 'through', 'away'] as const).flatMap((way) => one('spot', ['ways', way], place.ways?.[way] ?? null)),
]

const strangers = (placed: Placed): readonly PlaceProblem[] => {
  const names = namesIn(placed)
  return referencesIn(placed).flatMap(({ kind, name, path }) => {
    const known = (names[kind] ?? []).map((entry) => entry.name)
    if (known.includes(name)) return []
    const values = { kind, name, path: spell(path), hint: hintFor(name, known) }
    return [placeProblem('PL002', placed.source.at(path), values)]
  })
}

const unknownThings = ({ place, source }: Placed): readonly PlaceProblem[] =>
  (['props', 'decor'] as const).flatMap((key) =>
    place[key].flatMap((prop, index) =>
      isPropKind(prop.kind)
        ? []
        : [
            at(
              placeProblem('PL003', source.at([key, index, 'kind']), {
                kind: prop.kind,
                at: spelled(prop.at),
                hint: hintFor(prop.kind, Object.keys(PROP_KINDS)),
              }),
              prop.at,
            ),
          ],
    ),
  )

/** Names that two things have, names that nothing has, and things that nobody knows. */
export const checkPlaceNames = (placed: Placed): readonly PlaceProblem[] => [
  ...doubles(placed),
  ...strangers(placed),
  ...unknownThings(placed),
]
