import { WORLD_FLAGS } from '../../core/run/spoiled.ts'
import { STRANGER } from '../../core/vocabulary/ids.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Path, Source } from '../read/source.ts'
import type { Authored } from '../shape/authored.ts'
import type { ShapedEffect } from '../shape/effect-shape.ts'
import type { ShapedPlace } from '../shape/place-shape.ts'
import { hintFor } from '../shape/near.ts'
import { spell } from '../shape/shape-source.ts'
import { outcomesOfTalk } from '../lower/talks.ts'
import { outcomesOfEncounter } from '../lower/encounters.ts'
import { outcomesOfThing } from '../lower/things.ts'
import { nameIn } from '../lower/beyond.ts'
import { SPINE } from '../lower/machine.ts'
import { type NamedKind, referencesOf } from './references.ts'

/** Ids of people that the program itself uses. */
const RESERVED: readonly string[] = [STRANGER, 'nobody']

/** Effects of a scenario in the order of the file, each with its path. */
export const effectsOf = ({
  scenario: { value },
}: Authored): readonly { readonly path: Path; readonly effect: ShapedEffect; readonly row: number }[] =>
  value.rows.flatMap((row, at) => {
    const listed = (path: Path, effects: readonly ShapedEffect[]) =>
      effects.map((effect, index) => ({ path: ['rows', at, ...path, index], effect, row: at }))
    return [
      ...Object.entries(row.parts).flatMap(([name, part]) => [
        ...listed(['parts', name, 'then'], part.then),
        ...listed(['parts', name, 'late'], part.late),
        ...listed(['parts', name, 'missed'], part.missed),
      ]),
      ...row.wrong.flatMap(({ then }, index) => listed(['wrong', index, 'then'], then)),
      ...(['best', 'ok', 'wrong'] as const).flatMap((outcome) => listed(['after', outcome], row.after[outcome])),
    ]
  })

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)

const spotsIn = (place: ShapedPlace): readonly string[] => [...ids(place.spots), ...Object.keys(place.nodes)]

const loose = (place: ShapedPlace): readonly string[] =>
  place.props.flatMap(({ id, movedTo }) => (id === undefined || movedTo === undefined ? [] : [id]))

const knownNames = (authored: Authored): Readonly<Record<NamedKind, readonly string[]>> => {
  const { value: scenario } = authored.scenario
  const { value: place } = authored.place
  const beyond = (namesIn: (place: ShapedPlace) => readonly string[]): readonly string[] =>
    authored.beyond.flatMap((other) => namesIn(other.place.value).map((name) => nameIn(other.place.value.id, name)))
  return {
    person: ids(scenario.cast),
    spot: [...spotsIn(place), ...beyond(spotsIn)],
    door: [...ids(place.doors), ...beyond((other) => ids(other.doors))],
    prop: [...loose(place), ...beyond(loose)],
    way: ids(scenario.ways),
    station: scenario.works.flatMap(({ who, stations }) => stations.map((station) => `${who}.${station}`)),
    choice: ids(scenario.choices),
    term: Object.keys(scenario.terms),
    beat: ids(scenario.beats),
    row: ids(scenario.rows),
    part: scenario.rows.flatMap((row) => Object.keys(row.parts).map((part) => `${row.id}.${part}`)),
    probe: ids(scenario.probes),
    twist: ids(scenario.twists),
    order: ids(scenario.orders),
    outcome: [
      ...scenario.talks.flatMap(outcomesOfTalk),
      ...scenario.encounters.flatMap(outcomesOfEncounter),
      ...scenario.things.flatMap(outcomesOfThing),
    ],
    thing: ids(scenario.things),
    encounter: ids(scenario.encounters),
    variant: Object.keys(place.variants),
    zone: ids(place.zones),
    flag: [...WORLD_FLAGS, ...effectsOf(authored).flatMap(({ effect }) => effect.flag ?? [])],
  }
}

/** Names that nobody has. */
const unknownNames = (authored: Authored): readonly Problem[] => {
  const known = knownNames(authored)
  return referencesOf(authored).flatMap(({ kind, name, path }) =>
    known[kind].includes(name)
      ? []
      : [
          problemOf('SC013', authored.scenario.source.at(path), {
            kind,
            name,
            path: spell(path),
            hint: hintFor(name, known[kind]),
          }),
        ],
  )
}

const twice = (source: Source, kind: string, key: string, list: readonly { readonly id: string }[]): Problem[] => {
  const first = new Map<string, number>()
  return list.flatMap(({ id }, at) => {
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, at)
      return []
    }
    const { line } = source.at([key, other, 'id'])
    return [problemOf('SC011', source.at([key, at, 'id']), { kind, name: id, line })]
  })
}

/** Names that two things have. */
const doubleNames = ({ scenario: { value, source } }: Authored): readonly Problem[] => [
  ...twice(source, 'person', 'cast', value.cast),
  ...twice(source, 'choice', 'choices', value.choices),
  ...twice(source, 'probe', 'probes', value.probes),
  ...twice(source, 'way', 'ways', value.ways),
  ...twice(source, 'twist', 'twists', value.twists),
  ...twice(source, 'talk', 'talks', value.talks),
  ...twice(source, 'encounter', 'encounters', value.encounters),
  ...twice(source, 'thing', 'things', value.things),
  ...twice(source, 'hold', 'holds', value.holds),
  ...twice(source, 'beat', 'beats', value.beats),
  ...twice(source, 'row', 'rows', value.rows),
  ...twice(source, 'ending', 'endings', value.endings),
  ...twice(source, 'order', 'orders', value.orders),
  ...value.rows.flatMap(({ id }, at) =>
    id === SPINE
      ? [
          problemOf('SC009', source.at(['rows', at, 'id']), {
            path: `rows[${at}].id`,
            found: `"${id}"`,
            wanted: 'another name: the spine of the run is called so',
          }),
        ]
      : [],
  ),
  ...value.cast.flatMap(({ id }, at) =>
    RESERVED.includes(id)
      ? [
          problemOf('SC009', source.at(['cast', at, 'id']), {
            path: `cast[${at}].id`,
            found: `"${id}"`,
            wanted: 'another name: this one stands for nobody of the show',
          }),
        ]
      : [],
  ),
  ...(value.cast.some(({ id }) => id === 'me')
    ? []
    : [
        problemOf('SC013', source.at(['cast']), {
          kind: 'person',
          name: 'me',
          path: 'cast',
          hint: 'Add the trainee to cast: as me.',
        }),
      ]),
]

const stemOf = (file: string): { readonly stem: string; readonly folder: string } => {
  const parts = file.split(/[/\\]/)
  return { stem: (parts.at(-1) ?? '').replace(/\.yaml$/, ''), folder: parts.at(-2) ?? '' }
}

/** Inside the tree of scenarios files are found by their names, so a file must be called what it says. */
const fileNames = ({ scenario, place, beyond }: Authored): readonly Problem[] => {
  const problems: Problem[] = []
  const hold = (source: Source, key: string, found: string, wanted: string, kind: string, what: string): void => {
    if (found !== wanted) problems.push(problemOf('SC056', source.at([key]), { found, wanted, kind, what }))
  }
  const own = stemOf(scenario.source.file)
  if (/^m\d\d-/.test(own.folder)) {
    hold(scenario.source, 'id', scenario.value.id, own.stem, 'scenario', 'file')
    hold(scenario.source, 'module', scenario.value.module, own.folder, 'module', 'folder')
  }
  for (const one of [place, ...beyond.map((other) => other.place)]) {
    const beside = stemOf(one.source.file)
    if (beside.folder === 'places') hold(one.source, 'id', one.value.id, beside.stem, 'place', 'file')
  }
  return problems
}

/** Everything that is wrong with the names of a scenario. */
export const checkNames = (authored: Authored): readonly Problem[] => [
  ...fileNames(authored),
  ...doubleNames(authored),
  ...unknownNames(authored),
]
