import type { GenericSchema, InferOutput } from 'valibot'
import type { GivenFile, Source } from '../read/source.ts'
import { type Held, readHeld } from '../shape/authored.ts'
import { hintFor } from '../shape/near.ts'
import { CATEGORIES, type Category } from '../../core/vocabulary/glossary.ts'
import { type GlossaryProblem, glossaryProblem } from './problems.ts'
import {
  entriesShape,
  type EntryTexts,
  entryTextsShape,
  namesShape,
  rolesShape,
  type ShapedEntry,
  slotsShape,
} from './shape.ts'

/** An entry, and where it stands. */
export type Placed = {
  readonly entry: ShapedEntry
  readonly category: Category
  readonly source: Source
  readonly index: number
}

type Names = Held<Readonly<Record<string, string>>>

/** Every file of the glossary, each of the right shape; nothing is known yet of whether they fit together. */
export type GlossarySources = {
  readonly entries: readonly Placed[]
  readonly texts: Readonly<Record<Category, Held<EntryTexts>>>
  readonly roles: Held<Readonly<Record<string, { readonly voice: string }>>>
  readonly roleNames: Names
  readonly slots: Names
  readonly slotNames: Names
}

/** The files of a glossary by their names in its folder: `call.yaml`, `call.en.yaml`. */
export type GlossaryFiles = Readonly<Record<string, GivenFile>>

type Read =
  | { readonly ok: true; readonly sources: GlossarySources }
  | { readonly ok: false; readonly problems: readonly GlossaryProblem[] }

/** What stands in the folder beside the categories. */
const OTHERS = ['roles', 'slots'] as const

/** Files whose first word is no category, role or slot: nobody would read them. */
const strangers = (files: GlossaryFiles): readonly GlossaryProblem[] => {
  const known: readonly string[] = [...CATEGORIES, ...OTHERS]
  return Object.entries(files).flatMap(([name, { file }]) => {
    const stem = name.split('.')[0] ?? name
    if (known.includes(stem)) return []
    return [glossaryProblem('GL011', { file, line: 1, column: 1 }, { name: stem, hint: hintFor(stem, known) })]
  })
}

/** Reads the files of one glossary with the texts of one language. Every problem is returned, nothing is thrown. */
export const readGlossary = (files: GlossaryFiles, language: string): Read => {
  const problems: GlossaryProblem[] = [...strangers(files)]
  const held = <const Schema extends GenericSchema>(
    name: string,
    schema: Schema,
    none: InferOutput<Schema>,
  ): Held<InferOutput<Schema>> => {
    const given = files[name]
    const where = { file: given?.file ?? name, line: 1, column: 1 }
    const missing: Source = { file: where.file, value: null, at: () => where, keyAt: () => where }
    if (given === undefined) {
      problems.push(glossaryProblem('GL010', where, { file: name }))
      return { value: none, source: missing }
    }
    const read = readHeld(given, schema)
    if (read.ok) return read
    problems.push(...read.problems)
    return { value: none, source: missing }
  }
  const textsOf = (category: Category): Held<EntryTexts> => held(`${category}.${language}.yaml`, entryTextsShape, {})
  const entries = CATEGORIES.flatMap((category) => {
    const { value, source } = held(`${category}.yaml`, entriesShape, [])
    return value.map((entry, index) => ({ entry, category, source, index }))
  })
  const sources: GlossarySources = {
    entries,
    texts: {
      call: textsOf('call'),
      reply: textsOf('reply'),
      ack: textsOf('ack'),
      status: textsOf('status'),
      movement: textsOf('movement'),
      roll: textsOf('roll'),
      lockup: textsOf('lockup'),
      safety: textsOf('safety'),
      personal: textsOf('personal'),
      location: textsOf('location'),
      department: textsOf('department'),
      equipment: textsOf('equipment'),
      time: textsOf('time'),
      misc: textsOf('misc'),
    },
    roles: held('roles.yaml', rolesShape, {}),
    roleNames: held(`roles.${language}.yaml`, namesShape, {}),
    slots: held('slots.yaml', slotsShape, {}),
    slotNames: held(`slots.${language}.yaml`, namesShape, {}),
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, sources }
}
