import { fold, slips } from './fold.ts'
import type { Glossary, GlossaryEntry } from '../../core/vocabulary/glossary.ts'

/** What of an entry was found, where it is not its own words: another word for it, or how it is misheard. */
export type Via = { readonly kind: 'also' | 'heard'; readonly words: string }
export type Found = { readonly entry: GlossaryEntry; readonly via: Via | null }

/** `everything`: nothing was asked for. `all`: every word that was asked for was found. `near`: not all of them. */
export type Search = { readonly found: readonly Found[]; readonly how: 'everything' | 'all' | 'near' }

type Field = {
  readonly weight: number
  readonly words: readonly string[]
  readonly whole: string
  readonly via: Via | null
}
export type IndexedWord = { readonly entry: GlossaryEntry; readonly fields: readonly Field[] }

/** What a find is worth, by where it was found. */
const WEIGHT = { say: 100, also: 80, heard: 70, sense: 60, means: 40, find: 38, use: 24, names: 18 } as const

const field = (text: string, weight: number, via: Via | null = null): Field => {
  const words = fold(text)
  return { weight, words, whole: words.join(''), via }
}

/** A wording with its examples in the slots, and with the names of the slots. */
const bothWays = (wording: string, { slots }: Glossary): readonly string[] => {
  const filled = wording.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot]?.example ?? whole)
  return filled === wording ? [wording] : [filled, wording]
}

/** Makes an entry ready to be searched; `names` gives further words of it: its group, its countries. */
const indexOne = (entry: GlossaryEntry, book: Glossary, names: readonly string[]): IndexedWord => {
  const wordings = (list: readonly string[], kind: 'also' | 'heard'): readonly Field[] =>
    list.flatMap((wording) => {
      const [words = wording] = bothWays(wording, book)
      return bothWays(wording, book).map((text) => field(text, WEIGHT[kind], { kind, words }))
    })
  const own = [entry.say, ...(entry.spoken === null ? [] : [entry.spoken])]
  return {
    entry,
    fields: [
      ...own.flatMap((wording) => bothWays(wording, book)).map((text) => field(text, WEIGHT.say)),
      ...wordings(entry.also, 'also'),
      ...wordings(entry.heard, 'heard'),
      ...entry.find.map((text) => field(text, WEIGHT.find)),
      field(entry.sense ?? '', WEIGHT.sense),
      field(entry.means, WEIGHT.means),
      field(entry.when ?? '', WEIGHT.use),
      field([...names, ...entry.by.map((role) => book.roles[role] ?? role)].join(' '), WEIGHT.names),
    ],
  }
}

/** All entries, made ready to be searched one after the other: at the latest when something is looked for. */
export type Index = {
  readonly entries: readonly GlossaryEntry[]
  /** Makes one more ready; false when all are. */
  readonly grow: () => boolean
  readonly words: () => readonly IndexedWord[]
}

/** Opens a glossary to be searched; `names` gives further words of an entry. */
export const indexWords = (book: Glossary, names: (entry: GlossaryEntry) => readonly string[]): Index => {
  const ready: IndexedWord[] = []
  const grow = (): boolean => {
    const entry = book.entries[ready.length]
    if (entry !== undefined) ready.push(indexOne(entry, book, names(entry)))
    return entry !== undefined
  }
  const words = (): readonly IndexedWord[] => {
    while (grow());
    return ready
  }
  return { entries: book.entries, grow, words }
}

/** From how many letters on a word is forgiven one slip: three where nothing else was found ("lok up", "first tem"). */
type Least = 3 | 4

/** Slips that are forgiven in a word of so many letters. */
const forgiven = (letters: number, least: Least): number => (letters >= 7 ? 2 : letters >= least ? 1 : 0)

const WHOLE = 1
const BEGUN = 0.8
const SLIPPED = 0.55

/** How well a word that was asked for fits a word of a text: 0 not at all, 1 entirely. */
const fitOf = (asked: string, word: string, least: Least): number => {
  if (asked === word) return WHOLE
  if (word.startsWith(asked) && (asked.length > 1 || /\D/.test(asked))) return BEGUN
  const most = forgiven(asked.length, least)
  return most > 0 && !/\d/.test(asked) && slips(asked, word, most) <= most ? SLIPPED : 0
}

/** A word that was asked for, with what is known of its fit: a text has few words, and many times. */
type Asked = { readonly word: string; readonly known: Map<string, number>; readonly least: Least }

const fit = ({ word: asked, known, least }: Asked, word: string): number => {
  const before = known.get(word)
  if (before !== undefined) return before
  const value = fitOf(asked, word, least)
  known.set(word, value)
  return value
}

/** The best fit among the words of a field; two neighbours written as one count too ("lockup", "lock-up"). */
const bestFit = (asked: Asked, { words }: Field): number => {
  let best = 0
  words.forEach((word, at) => {
    best = Math.max(best, fit(asked, word), asked.word === word + (words[at + 1] ?? '') ? WHOLE : 0)
  })
  return best
}

/** What a field is worth for all that was asked: its words in one piece before the same words scattered. */
const worth = (asked: readonly Asked[], whole: string, one: Field): number => {
  if (one.whole === whole) return one.weight * 1.3
  const fits = asked.map((word) => bestFit(word, one))
  if (fits.some((value) => value === 0)) return one.whole.startsWith(whole) && whole.length > 1 ? one.weight : 0
  const average = fits.reduce((sum, value) => sum + value, 0) / fits.length
  const start = one.whole.startsWith(whole) ? 0.2 : one.whole.includes(whole) ? 0.1 : 0
  // A short wording is more about these words than a long one.
  const share = Math.min(1, asked.length / one.words.length)
  return one.weight * (0.55 * average + start + 0.15 * share)
}

type Scored = Found & { readonly score: number; readonly place: number }

const scored = (
  words: readonly string[],
  indexed: readonly IndexedWord[],
  needAll: boolean,
  least: Least = 4,
): readonly Scored[] => {
  const asked = words.map((word) => ({ word, known: new Map<string, number>(), least }))
  const whole = words.join('')
  return indexed.flatMap(({ entry, fields }, place) => {
    let best = 0
    let via: Via | null = null
    for (const one of fields) {
      const value = worth(asked, whole, one)
      if (value > best) {
        best = value
        via = one.via
      }
    }
    if (best > 0) return [{ entry, via, score: best, place }]
    const found = asked.map((word) => Math.max(0, ...fields.map((one) => one.weight * bestFit(word, one))))
    const missing = found.filter((value) => value === 0).length
    if (missing === found.length || (needAll && missing > 0)) return []
    return [{ entry, via: null, score: found.reduce((sum, value) => sum + value, 0) / (found.length * 4), place }]
  })
}

/** Words of a question around what is asked for. */
const AROUND = new Set(
  'a an the what whats is are does do did mean means meaning of say said how when to i for on in'.split(' '),
)

const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.place - b.place

/** How many come near at most. */
const NEAR = 12

/**
 * The entries that fit what was typed, best first. Accents, hyphens, number words and small slips make no difference,
 * and what a recogniser makes of a word finds the word. Where nothing has all of it, the nearest are given.
 */
export const search = (query: string, index: Index): Search => {
  const asked = fold(query)
  if (asked.length === 0) return { found: index.entries.map((entry) => ({ entry, via: null })), how: 'everything' }
  const indexed = index.words()
  const told = (list: readonly Scored[]): readonly Found[] =>
    list.toSorted(byScore).map(({ entry, via }) => ({ entry, via }))
  const all = scored(asked, indexed, true)
  if (all.length > 0) return { found: told(all), how: 'all' }
  const core = asked.filter((word) => !AROUND.has(word))
  if (core.length > 0 && core.length < asked.length) {
    const without = scored(core, indexed, true)
    if (without.length > 0) return { found: told(without), how: 'all' }
  }
  const slipped = scored(core.length > 0 ? core : asked, indexed, true, 3)
  if (slipped.length > 0) return { found: told(slipped), how: 'all' }
  const near = scored(core.length > 0 ? core : asked, indexed, false)
  return { found: told(near).slice(0, NEAR), how: 'near' }
}
