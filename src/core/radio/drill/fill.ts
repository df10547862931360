import { type ChanceState, nextInt, pick } from '../../chance/chance.ts'
import type { Region } from '../../vocabulary/radio.ts'
import type { CrewMember, DrillHouse, Slots, Staged, Wanted } from './item.ts'

/** The trainee's id among those who speak and are spoken to. */
export const ME = 'me'

/** What the slots of one item stand for this time. */
export interface Filling {
  readonly region: Region
  /** The trainee's name on the radio. */
  readonly me: string
  readonly slots: Slots
  readonly house: DrillHouse
}

/** Draws the region and the row of an item. */
export const drawFilling = (
  item: Pick<Staged, 'regions' | 'vary'>,
  region: Region,
  me: string,
  house: DrillHouse,
  chance: ChanceState,
): Filling => {
  const [row, after] = pick(chance, item.vary)
  const here = item.regions.includes(region) ? region : (item.regions[nextInt(after, item.regions.length)[0]] ?? 'us')
  return { region: here, me, slots: row, house }
}

const memberOf = ({ house }: Filling, id: string): CrewMember | undefined => house.crew.find((one) => one.id === id)

/** The id that `{who}` stands for, or the id itself. */
export const personIn = (filling: Filling, person: string): string => {
  const slot = /^\{(\w+)\}$/.exec(person)?.[1]
  return slot === undefined ? person : (filling.slots[slot] ?? person)
}

/** How somebody is called: the trainee, one of the crew, a stranger by whatever stands there. */
export const nameOf = (filling: Filling, person: string): string => {
  const id = personIn(filling, person)
  return id === ME ? filling.me : (memberOf(filling, id)?.name ?? id)
}

/** The crew member behind an id or a slot; null for the trainee and for strangers. */
export const crewOf = (filling: Filling, person: string): CrewMember | null =>
  memberOf(filling, personIn(filling, person)) ?? null

/** Before the name of a slot in a text of the page: what stands in it is put into the language of the page. */
export const PAGE_SLOT = '~'

/** A value of a slot, or a role, as the page's language has it. */
export const pageWord = ({ words = {} }: DrillHouse, value: string): string => words[value] ?? value

const slotValue = (filling: Filling, slot: string): string | undefined => {
  if (slot.startsWith(PAGE_SLOT)) {
    const value = slotValue(filling, slot.slice(PAGE_SLOT.length))
    return value === undefined ? undefined : pageWord(filling.house, value)
  }
  if (slot === ME) return filling.me
  const value = filling.slots[slot]
  if (value !== undefined) return nameOf(filling, value)
  return filling.house.local[slot]?.[filling.region].replaceAll(`{${ME}}`, filling.me)
}

const SLOT = /\{(~?\w+)\}/g

/** Slots in words that nothing stands for. */
export const openSlots = (filling: Filling, words: string): readonly string[] =>
  [...words.matchAll(SLOT)].flatMap(([, slot = '']) => (slotValue(filling, slot) === undefined ? [slot] : []))

/** Words with every slot filled. */
export const fillWords = (filling: Filling, words: string): string =>
  words.replace(SLOT, (whole, slot: string) => slotValue(filling, slot) ?? whole)

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** Words as a sentence is printed: slots filled, each sentence with its capital. */
export const fillSentence = (filling: Filling, words: string): string =>
  fillWords(filling, words)
    .split(/(?<=[.?!] )/)
    .map(capital)
    .join('')

/** Wordings that work here, each once; the first is the one to show. */
export const worksHere = ({ works }: { readonly works: readonly string[] }, filling: Filling): readonly string[] => [
  ...new Set(works.map((words) => fillSentence(filling, words))),
]

/** A record of words, each filled. */
export const fillEach = <Key extends string>(
  filling: Filling,
  words: Readonly<Record<Key, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries<string>(words).map(([key, value]) => [key, fillWords(filling, value)]))

/** What a moment asks for, with the words that it asks for filled. */
export const fillWanted = <One extends Wanted>(filling: Filling, wanted: One): One => {
  const fill = (words: string): string => fillWords(filling, words)
  return { ...wanted, tells: wanted.tells.map(fill), speaksOf: wanted.speaksOf.map(fill) }
}
