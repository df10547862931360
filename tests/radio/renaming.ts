import type { FactSlots, RadioCase, RosterEntry } from '../../src/core/radio/case.ts'
import type { Labelled } from '../../src/cli/bench/labelled.ts'

/** A labelled case told of other people, places or things: the label changes by the renaming only. `null`: it does not fit. */
export type Renaming = (labelled: Labelled, at: number) => Labelled | null

const PEOPLE =
  `Brittany|Oluwaseun|Mary Ann|Jean-Luc|DeShawn|O'Shea|T.J.|Zoë|Svetlana|Kowalski|Ngozi|Pierce|Destiny|Mohammed|Chandler|Sawyer|Thandiwe|Harpreet
  |Gutierrez|Ifeoma|Krzysztof|Amber|Dr. Okafor|Björn|Smitty|Juniper|Xiulan|McAllister|Savannah|Yiannis|Tucker|Guadalupe|Aroha|Lakshmi|Billy Ray|Fitzgerald`
    .split('|')
    .map((name) => name.trim())

const SPELT =
  `Jasmine Jazmyn|Linda Lynder|Philippa Filippa|Katya Katia|Corinna Corrinner|Jessica Jessicah|Nicole Nickole|Stacey Stacie|Erica Erika|Marissa Marisser|Melanie Melany|Kimberley Kimberlie
  |Zachary Zackary|Christopher Kristofer|Vanessa Vaneser|Bettina Betina|Natalie Nataly|Monica Monika|Kelsey Kelsie|Phyllis Fillis`
    .split('|')
    .map((pair) => pair.trim().split(' '))

const PLACES =
  `pharmacy corner|gate nine|Lombard Street|level 5 stairs|bandstand|skybridge|fire exit three|Elm and Third|weir|guard shack|chip shop|subway entrance`
    .split('|')
    .map((place) => place.trim())

const THINGS =
  'mannequin|typewriter|wheelbarrow|chandelier|harmonica|unicycle|microscope|parasol|birdcage|mattress'.split('|')
const OTHER_THINGS = 'crowbar|trombone|spatula|lantern|waistcoat|accordion'.split('|')

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? ''

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const wholeWords = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'giu')

type Words = (text: string) => string

/** Puts words for others wherever they stand whole. */
const replacing = (others: ReadonlyMap<string, string>): Words => {
  if (others.size === 0) return (text) => text
  const low = new Map([...others].map(([word, other]) => [word.toLowerCase(), other]))
  const all = wholeWords([...low.keys()].sort((a, b) => b.length - a.length))
  return (text) => text.replace(all, (word) => low.get(word.toLowerCase()) ?? word)
}

const textsOf = ({ before, say }: RadioCase): readonly string[] => [
  ...before.map(({ text }) => text),
  ...(say === null ? [] : [say.text, ...(say.alternatives ?? [])]),
]

const namesIn = ({ roster, me }: RadioCase): readonly string[] => [...new Set([...roster, me].map(({ name }) => name))]

/** The words of the trainee by others. */
const said = (labelled: Labelled, words: Words): Labelled => {
  const { say } = labelled.case
  if (say === null) return labelled
  const alternatives = say.alternatives?.map(words)
  const told = { ...say, text: words(say.text), ...(alternatives === undefined ? {} : { alternatives }) }
  return { ...labelled, case: { ...labelled.case, say: told } }
}

const factsBy = (facts: FactSlots, words: Words): FactSlots =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, words(value)]))

/** All texts by others, and the people of the roster too. */
const told = (labelled: Labelled, words: Words, person: (entry: RosterEntry) => RosterEntry): Labelled => {
  const { me, roster, before, hazard, secrets } = labelled.case
  const names = new Map([...roster, me].map((entry) => [entry.name, person(entry).name]))
  const named: Words = (name) => names.get(name) ?? name
  const other: RadioCase = {
    ...labelled.case,
    me: person(me),
    roster: roster.map(person),
    before: before.map(({ from, text, to, facts, ...line }) => ({
      ...line,
      from: named(from),
      text: words(text),
      ...(to === undefined ? {} : { to: to.map(named) }),
      ...(facts === undefined ? {} : { facts: factsBy(facts, words) }),
    })),
    ...(hazard === undefined || hazard === null ? {} : { hazard: { ...hazard, place: words(hazard.place) } }),
    ...(secrets?.people === undefined ? {} : { secrets: { ...secrets, people: secrets.people.map(words) } }),
  }
  const { expect } = labelled
  return said({ ...labelled, case: other, expect: { ...expect, to: expect.to.map(named) } }, words)
}

/** "Will" and "will" cannot be told apart by a rule as simple as this. */
const hasPlainNames = (radioCase: RadioCase): boolean => {
  const texts = textsOf(radioCase).join(' ')
  return !namesIn(radioCase).some((name) =>
    new RegExp(`(?<!\\p{L})${literally(name.toLowerCase())}(?!\\p{L})`, 'u').test(texts),
  )
}

const renamedTo = (labelled: Labelled, others: readonly string[]): Labelled | null => {
  const names = namesIn(labelled.case)
  if (!hasPlainNames(labelled.case) || names.length > others.length) return null
  const known = new Map(names.map((name, index) => [name, others[index] ?? name]))
  return told(labelled, replacing(known), (entry) => ({ ...entry, name: known.get(entry.name) ?? entry.name }))
}

const turned = <T>(list: readonly T[], at: number): readonly T[] => [
  ...list.slice(at % list.length),
  ...list.slice(0, at % list.length),
]

/** Everybody has a name that no case has. */
export const otherPeople: Renaming = (labelled, at) => renamedTo(labelled, turned(PEOPLE, at))

/** The call sheet has surnames, which nobody says. */
export const surnamed: Renaming = (labelled, at) =>
  told(
    labelled,
    (text) => text,
    (entry) => ({ ...entry, name: `${entry.name} ${pick(['Achterberg', 'Villanueva', 'Pemberton'], at)}` }),
  )

/** A recogniser writes every name in its own way. */
export const otherSpelling: Renaming = (labelled, at) => {
  const pairs = turned(SPELT, at)
  const renamed = renamedTo(
    labelled,
    pairs.map(([name = '']) => name),
  )
  const misspelt = replacing(new Map(pairs.map(([name = '', other = '']) => [name, other])))
  if (
    renamed === null ||
    renamed.case.say?.mode !== 'voice' ||
    misspelt(renamed.case.say.text) === renamed.case.say.text
  )
    return null
  return said(renamed, misspelt)
}

/** Somebody else is on the channel too. */
export const oneMore: Renaming = (labelled, at) => ({
  ...labelled,
  case: {
    ...labelled.case,
    roster: [...labelled.case.roster, { name: pick(['Ottoline', 'Quentyn', 'Jocasta'], at), role: 'video assist' }],
  },
})

/** The posts are elsewhere. */
export const otherPosts: Renaming = (labelled, at) => {
  const { roster, me } = labelled.case
  const posts = [...new Set([...roster, me].flatMap(({ post }) => post ?? []))]
  const texts = textsOf(labelled.case).join(' ').toLowerCase()
  const rest = texts.replace(wholeWords(posts.length > 0 ? posts : ['-']), ' ')
  const halves = posts.flatMap((post) => post.toLowerCase().split(/\W+/)).filter((word) => word.length > 3)
  if (rest === texts || halves.some((word) => rest.includes(word))) return null
  const words = replacing(new Map(posts.map((post, index) => [post, pick(PLACES, at + index)])))
  return told(labelled, words, (entry) => (entry.post === undefined ? entry : { ...entry, post: words(entry.post) }))
}

const itemOf = ({ before }: RadioCase): string =>
  before.findLast(({ facts }) => facts?.['item'] !== undefined)?.facts?.['item'] ?? ''

const numbered = (thing: string, item: string): string =>
  item.endsWith('s') ? `${thing}${thing.endsWith('s') ? 'es' : 's'}` : thing

/** The thing that was ordered is another, and the trainee says so. */
export const otherThing: Renaming = (labelled, at) => {
  const item = itemOf(labelled.case)
  const words = replacing(new Map([[item, numbered(pick(THINGS, at), item)]]))
  const { say } = labelled.case
  if (item === '' || say === null || words(say.text) === say.text) return null
  return told(labelled, words, (entry) => entry)
}

/** The trainee gives back another thing than was ordered: a fault where there was none. */
export const wrongThing: Renaming = (labelled, at) => {
  const { expect } = labelled
  const other = expect.act === 'readback' && expect.faults.length === 0 ? otherThing(labelled, at) : null
  if (other === null) return null
  const item = itemOf(other.case)
  const wrong = said(other, replacing(new Map([[item, numbered(pick(OTHER_THINGS, at), item)]])))
  return { ...wrong, expect: { ...expect, faults: [{ rule: 'R-READBACK', severity: 'major' }], level: 'wrong' } }
}
