import { checkGlossary } from './check.ts'
import type { Glossary, GlossaryEntry } from '../../core/vocabulary/glossary.ts'
import type { GlossaryProblem } from './problems.ts'
import { type GlossaryFiles, type GlossarySources, type Placed, readGlossary } from './read.ts'
import { bare, filled, sentence } from './wording.ts'

/** A glossary that holds together, or every problem of its files. */
export type GlossaryCompilation =
  | { readonly ok: true; readonly glossary: Glossary }
  | { readonly ok: false; readonly problems: readonly GlossaryProblem[] }

/** Ids that say the same elsewhere; it is enough that one of two entries says so. */
const elsewhereOf = (id: string, entries: readonly Placed[]): readonly string[] => {
  const own = entries.find(({ entry }) => entry.id === id)?.entry.elsewhere ?? []
  const others = entries.flatMap(({ entry }) => (entry.elsewhere.includes(id) ? [entry.id] : []))
  return [...new Set([...own, ...others])]
}

/** Ids of entries that share words with this one and mean something else. */
const sameWordsOf = (
  { entry }: Placed,
  entries: readonly Placed[],
  elsewhere: readonly string[],
): readonly string[] => {
  const words = new Set([entry.say, ...entry.also].map(bare))
  return entries.flatMap(({ entry: other }) => {
    if (other.id === entry.id || elsewhere.includes(other.id)) return []
    return [other.say, ...other.also].some((wording) => words.has(bare(wording))) ? [other.id] : []
  })
}

const lowered = (sources: GlossarySources): Glossary => {
  const { entries, texts, roles, roleNames, slots, slotNames } = sources
  const addresses = [...new Set(entries.flatMap(({ entry }) => entry.sources))]
  const one = (placed: Placed): GlossaryEntry => {
    const { entry, category } = placed
    const { sense, means = '', when, not, find = [] } = texts[category].value[entry.id] ?? {}
    const elsewhere = elsewhereOf(entry.id, entries)
    return {
      id: entry.id,
      category,
      say: entry.say,
      sense: sense ?? null,
      spoken: entry.spoken ?? null,
      also: entry.also,
      heard: entry.heard,
      find,
      act: entry.act ?? null,
      by: entry.by,
      voice: roles.value[entry.by[0] ?? '']?.voice ?? '',
      line: sentence(filled(entry.spoken ?? entry.say, slots.value)),
      replies: entry.replies,
      elsewhere,
      sameWords: sameWordsOf(placed, entries, elsewhere),
      regions: entry.regions,
      confidence: entry.confidence,
      sources: entry.sources.map((address) => addresses.indexOf(address)),
      means,
      when: when ?? null,
      not: not ?? null,
    }
  }
  return {
    entries: entries.map(one),
    roles: roleNames.value,
    slots: Object.fromEntries(
      Object.entries(slots.value).map(([slot, example]) => [slot, { example, about: slotNames.value[slot] ?? slot }]),
    ),
    sources: addresses,
  }
}

/** Checks the files of a glossary and puts them together with the texts of one language. */
export const compileGlossary = (files: GlossaryFiles, language: string): GlossaryCompilation => {
  const read = readGlossary(files, language)
  if (!read.ok) return read
  const problems = checkGlossary(read.sources)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, glossary: lowered(read.sources) }
}
