import type { Drill } from '../../core/radio/drill/drill.ts'
import type { DrillHouse, DrillItem } from '../../core/radio/drill/item.ts'
import type { Glossary } from '../../core/vocabulary/glossary.ts'
import { hintFor } from '../shape/near.ts'
import { checkFind } from './check-find.ts'
import { checkHold } from './check-hold.ts'
import { checkMove } from './check-move.ts'
import { checkNames } from './check-names.ts'
import { checkTalk } from './check-talk.ts'
import { checkWords } from './check-words.ts'
import { checkLingo, lingoPhrases } from './lingo.ts'
import { lowerItem } from './lower.ts'
import { type DrillProblem, drillProblem } from './problems.ts'
import { type DrillFiles, type DrillSources, readDrill, readWords, type WordFiles } from './read.ts'
import { translated } from './translate.ts'
import type { AnyShapedDrill, ItemTexts, ShapedHouse } from './shape.ts'

export type DrillCompilation =
  | { readonly ok: true; readonly drill: Drill }
  | { readonly ok: false; readonly problems: readonly DrillProblem[] }

const houseOf = ({ crew, local }: ShapedHouse): DrillHouse => ({
  crew: crew.map(({ id, name, role, voice, post }) => ({
    id,
    name,
    role,
    voice,
    ...(post === undefined ? {} : { post }),
  })),
  local,
})

type Placed = { readonly item: DrillItem; readonly at: number }

const NO_TEXTS: ItemTexts = {
  scene: '',
  lines: [],
  say: '',
  clean: '',
  miss: '',
  after: '',
  steps: [],
  works: [],
  fails: [],
  built: [],
  decoys: [],
  because: '',
}

/** The items of the file with their words; an item without words is left to `pairs` to tell. */
const itemsOf = ({ drill, texts }: DrillSources): readonly Placed[] => {
  const { value } = drill
  const textOf = (id: string): ItemTexts => texts.value.items[id] ?? NO_TEXTS
  switch (value.kind) {
    case 'talk':
      return value.items.map((item, at) => ({ item: lowerItem.talk(item, textOf(item.id)), at }))
    case 'find':
      return value.items.map((item, at) => ({ item: lowerItem.find(item, textOf(item.id)), at }))
    case 'hold':
      return value.items.map((item, at) => ({ item: lowerItem.hold(item, textOf(item.id)), at }))
    case 'move':
      return value.items.map((item, at) => ({ item: lowerItem.move(item, textOf(item.id), texts.value.instead), at }))
    case 'choose':
      return []
  }
}

type Named = {
  readonly id: string
  readonly before: readonly unknown[]
  readonly steps?: readonly { readonly then: readonly unknown[] }[]
}

const namedOf = (drill: AnyShapedDrill): readonly Named[] => (drill.kind === 'choose' ? [] : drill.items)

/** Items and words that do not go together, one for one. */
const pairs = ({ drill, texts }: DrillSources): readonly DrillProblem[] => {
  const items = namedOf(drill.value)
  const ids = items.map(({ id }) => id)
  const doubles = ids.flatMap((id, at) =>
    ids.indexOf(id) === at ? [] : [drillProblem('DR002', drill.source.at(['items', at, 'id']), { id })],
  )
  const wordless = items.flatMap(({ id }, at) =>
    id in texts.value.items
      ? []
      : [drillProblem('DR003', drill.source.at(['items', at, 'id']), { id, file: texts.source.file })],
  )
  const stray = Object.keys(texts.value.items).flatMap((id) =>
    ids.includes(id) ? [] : [drillProblem('DR004', texts.source.keyAt(['items', id]), { id, hint: hintFor(id, ids) })],
  )
  const counts = items.flatMap(({ id, before, steps = [] }, at) => {
    const own = texts.value.items[id]
    if (own === undefined) return []
    const where = drill.source.at(['items', at])
    const differ = (what: string, wanted: number, found: number): DrillProblem[] =>
      wanted === found ? [] : [drillProblem('DR005', where, { id, what, found: wanted, wanted: found })]
    return [
      ...differ('lines', before.length, own.lines.length),
      ...differ('steps', steps.length, own.steps.length),
      ...steps.flatMap(({ then }, step) =>
        differ(`lines after step ${step + 1}`, then.length, own.steps[step]?.then.length ?? 0),
      ),
    ]
  })
  return [...doubles, ...wordless, ...stray, ...counts]
}

const prove = ({ item, at }: Placed, { drill, texts }: DrillSources, house: DrillHouse): readonly DrillProblem[] => {
  const where = drill.source.at(['items', at])
  switch (item.kind) {
    case 'talk':
      return checkTalk(item, texts.value.chips, house, where)
    case 'find': {
      const rule = drill.value.kind === 'find' && drill.value.items[at]?.fault !== undefined
      return checkFind(item, texts.value.items[item.id] ?? NO_TEXTS, rule, house, where)
    }
    case 'hold':
      return checkHold(item, house, where)
    case 'move':
      return checkMove(item, texts.value.chips, house, where)
    case 'choose':
      return []
  }
}

/** Problems of a drill whose files are of the right shape. */
const problemsOf = (sources: DrillSources, glossary: Glossary): readonly DrillProblem[] => {
  const { drill } = sources
  const known = glossary.entries.map(({ id }) => id)
  if (drill.value.kind === 'choose') return checkLingo(drill.value, known, drill.source)
  const house = houseOf(sources.house.value)
  const names = itemsOf(sources).flatMap(({ item, at }) => checkNames(item, house, known, drill.source, at))
  return [...pairs(sources), ...names]
}

/**
 * Checks the files of a drill and puts them together. Whether every item is what it says is another matter: `proveDrill`
 * asks the grader, and a page can be built meanwhile.
 */
export const compileDrill = (files: DrillFiles, glossary: Glossary): DrillCompilation => {
  const read = readDrill(files)
  if (!read.ok) return read
  const sources = read.value
  const problems = problemsOf(sources, glossary)
  if (problems.length > 0) return { ok: false, problems }
  const { drill, texts, house } = sources
  const { id, round, seconds } = drill.value
  const { chips, labels } = texts.value
  const items = itemsOf(sources).map(({ item }) => item)
  const phrases = drill.value.kind === 'choose' ? lingoPhrases(drill.value, glossary) : []
  return { ok: true, drill: { id, round, seconds, house: houseOf(house.value), items, chips, labels, phrases } }
}

/** The same drill as another language has it; `glossary` is in that language. */
export const translateDrill = (files: DrillFiles, own: WordFiles, glossary: Glossary): DrillCompilation => {
  const compiled = compileDrill(files, glossary)
  const read = readDrill(files)
  const words = readWords(own)
  if (!compiled.ok) return compiled
  if (!read.ok) return read
  if (!words.ok) return words
  const { words: held, dictionary } = words.value
  const problems = checkWords(read.value, held, dictionary)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, drill: translated(compiled.drill, held.value, dictionary) }
}

/** Holds every item of a drill that compiles against the grader, in every region and row it can be drawn in. */
export const proveDrill = (files: DrillFiles): readonly DrillProblem[] => {
  const read = readDrill(files)
  if (!read.ok) return read.problems
  const house = houseOf(read.value.house.value)
  return itemsOf(read.value).flatMap((one) => prove(one, read.value, house))
}
