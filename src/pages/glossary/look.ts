import { CATEGORIES, type Category, type GlossaryEntry } from '../../core/vocabulary/glossary.ts'
import { ACTS, type Act, REGIONS, type Region } from '../../core/vocabulary/radio.ts'
import type { Found } from './search.ts'

/** What is looked for: words, and what the list is narrowed to. `none` is a word that does nothing of itself. */
export type Look = {
  readonly words: string
  readonly group: Category | 'all'
  readonly region: Region | 'all'
  readonly act: Act | 'all'
}

export const EVERYTHING: Look = { words: '', group: 'all', region: 'all', act: 'all' }

const oneOf = <T extends string>(value: string | null, list: readonly T[]): T | 'all' =>
  list.find((known) => known === value) ?? 'all'

/** Reads what is looked for from an address: `?q=&group=&region=&act=`; what makes no sense narrows nothing. */
export const lookFrom = (search: URLSearchParams): Look => ({
  words: search.get('q') ?? '',
  group: oneOf(search.get('group'), CATEGORIES),
  region: oneOf(search.get('region'), REGIONS),
  act: oneOf(search.get('act'), ACTS),
})

/** The address of what is looked for, with its question mark; empty for everything. */
export const searchOf = ({ words, group, region, act }: Look): string => {
  const search = new URLSearchParams()
  if (words.trim() !== '') search.set('q', words)
  for (const [key, value] of Object.entries({ group, region, act })) if (value !== 'all') search.set(key, value)
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

const actOf = ({ act }: GlossaryEntry): Act => act ?? 'none'

/** Whether an entry is within what the list is narrowed to, its group aside. */
const within = (entry: GlossaryEntry, { region, act }: Look): boolean =>
  (region === 'all' || entry.regions.includes(region)) && (act === 'all' || actOf(entry) === act)

/** What is left of a search within what the list is narrowed to, and how many there are in each group. */
export const narrowed = (
  found: readonly Found[],
  look: Look,
): { readonly shown: readonly Found[]; readonly counts: ReadonlyMap<string, number>; readonly all: number } => {
  const fitting = found.filter(({ entry }) => within(entry, look))
  const counts = new Map<string, number>()
  for (const { entry } of fitting) counts.set(entry.category, (counts.get(entry.category) ?? 0) + 1)
  const shown = look.group === 'all' ? fitting : fitting.filter(({ entry }) => entry.category === look.group)
  return { shown, counts, all: fitting.length }
}
