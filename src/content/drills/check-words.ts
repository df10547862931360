import { ME } from '../../core/radio/drill/fill.ts'
import type { Path } from '../read/source.ts'
import type { Held } from '../shape/authored.ts'
import { type DrillProblem, drillProblem } from './problems.ts'
import type { DrillSources } from './read.ts'
import type { AnyShapedDrill, DrillTexts, ItemTexts } from './shape.ts'
import type { DrillWords } from './words-shape.ts'

/** One text that a language has to have, by where it stands. */
type Leaf = { readonly path: Path; readonly words: string }

const leaf = (path: Path, words: string | undefined): readonly Leaf[] =>
  words === undefined || words === '' ? [] : [{ path, words }]

const each = (path: Path, record: Readonly<Record<string, string | undefined>>): readonly Leaf[] =>
  Object.entries(record).flatMap(([key, words]) => leaf([...path, key], words))

type Line = string | { readonly say?: string; readonly gloss?: string; readonly ok?: string; readonly fault?: string }

/** A line is glossed as a whole; what is said of its stretches is translated. */
const lineLeaves = (path: Path, line: Line): readonly Leaf[] => {
  if (typeof line === 'string') return leaf(path, line)
  const { say, gloss, ok, fault } = line
  return [...leaf([...path, 'gloss'], gloss ?? say), ...each(path, { ok, fault })]
}

type Item = Pick<ItemTexts, 'lines'> & {
  readonly [Key in 'scene' | 'say' | 'clean' | 'miss' | 'because']?: string | undefined
} & {
  readonly steps: readonly {
    readonly because?: string | undefined
    readonly instead: Readonly<Record<string, string | undefined>>
    readonly then: readonly string[]
  }[]
}

const itemLeaves = (path: Path, { scene, say, clean, miss, because, lines, steps }: Item): readonly Leaf[] => [
  ...each(path, { scene, say, clean, miss, because }),
  ...lines.flatMap((line, at) => lineLeaves([...path, 'lines', at], line)),
  ...steps.flatMap((step, at) => [
    ...leaf([...path, 'steps', at, 'because'], step.because),
    ...each([...path, 'steps', at, 'instead'], step.instead),
    ...step.then.flatMap((words, line) => leaf([...path, 'steps', at, 'then', line], words)),
  ]),
]

const leavesOf = ({ labels, instead, items }: Pick<DrillTexts, 'labels' | 'instead'> & { items: object }) => [
  ...each(['labels'], labels),
  ...Object.entries(instead).flatMap(([due, texts]) => each(['instead', due], texts)),
  ...Object.entries(items).flatMap(([id, item]: [string, Item]) => itemLeaves(['items', id], item)),
]

const spelled = (path: Path): string => path.join('.')

const holesOf = (words: string): readonly string[] => [...words.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => hole)

/** Values that stand in a hole of one item, and need a word in the language; names of the crew are names everywhere. */
const valuesIn = (drill: AnyShapedDrill, crew: readonly string[], item: string, hole: string): readonly string[] => {
  if (drill.kind === 'choose') return []
  const vary = drill.items.find(({ id }) => id === item)?.vary ?? []
  return vary.flatMap((row) => row[hole] ?? []).filter((value) => value !== ME && !crew.includes(value))
}

/** What a language has for a drill, held against English: every text, none besides, holes that can be filled. */
export const checkWords = (
  { drill, texts, house }: DrillSources,
  own: Held<DrillWords>,
  dictionary: Readonly<Record<string, string>>,
): readonly DrillProblem[] => {
  const english = leavesOf(texts.value)
  const found = leavesOf(own.value)
  const due = new Set(english.map(({ path }) => spelled(path)))
  const has = new Set(found.map(({ path }) => spelled(path)))
  const { file } = own.source
  const missing = english
    .filter(({ path }) => !has.has(spelled(path)))
    .map(({ path }) => drillProblem('DR016', own.source.at(path.slice(0, 2)), { text: spelled(path), file }))
  const stray = found
    .filter(({ path }) => !due.has(spelled(path)))
    .map(({ path }) => drillProblem('DR017', own.source.at(path), { text: spelled(path), file: texts.source.file }))
  const crew = house.value.crew.map(({ id }) => id)
  const local = Object.keys(house.value.local)
  const unfilled = found.flatMap(({ path, words }): readonly DrillProblem[] => {
    const [, item = ''] = path.map(String)
    const vary = drill.value.kind === 'choose' ? [] : (drill.value.items.find(({ id }) => id === item)?.vary ?? [])
    return holesOf(words).flatMap((hole) => {
      const known = hole === ME || local.includes(hole) || vary.every((row) => hole in row)
      if (!known) return [drillProblem('DR018', own.source.at(path), { text: spelled(path), hole: `{${hole}}` })]
      return valuesIn(drill.value, crew, item, hole)
        .filter((value) => !Object.hasOwn(dictionary, value))
        .map((value) => drillProblem('DR019', own.source.at(path), { value, hole: `{${hole}}`, file }))
    })
  })
  return [...missing, ...stray, ...unfilled]
}
