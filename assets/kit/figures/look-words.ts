import type { HairStyle } from './hair.ts'
import type { ItemName } from './items.ts'
import type { BackItemName } from './on-back.ts'
import type { PrintName } from './prints.ts'
import { isKind, type Kind, SAME_AS } from './recipes.ts'
import type { RideName } from './rides.ts'
import { COLOUR_WORDS } from './wardrobe.ts'

/** What somebody wears, in the words of a scenario. */
const GARMENTS: Readonly<
  Record<string, { readonly print?: PrintName; readonly hem?: 'coat' | 'dress'; readonly bare?: boolean }>
> = {
  apron: { print: 'apron' },
  blouse: { print: 'blouse' },
  checks: { print: 'checks' },
  coat: { hem: 'coat' },
  coveralls: { print: 'coveralls' },
  dress: { hem: 'dress' },
  'hi-vis': { print: 'hi-vis' },
  hoodie: { print: 'hoodie' },
  jacket: { print: 'jacket' },
  raincoat: { hem: 'coat', print: 'jacket' },
  robe: { hem: 'coat', print: 'robe' },
  shirt: {},
  stripes: { print: 'stripes' },
  suit: { print: 'suit' },
  sweater: { print: 'high-collar' },
  't-shirt': { bare: true },
  uniform: { print: 'uniform' },
}

const HEADS: Readonly<Record<string, HairStyle>> = {
  afro: 'afro',
  bald: 'bald',
  beanie: 'beanie',
  bob: 'bob',
  braids: 'braids',
  bun: 'bun',
  cap: 'cap',
  curls: 'curls',
  'flat-cap': 'flat-cap',
  'hard-hat': 'hard-hat',
  hat: 'bucket',
  headscarf: 'scarf',
  helmet: 'helmet',
  hood: 'hood',
  'long-hair': 'long',
  ponytail: 'pony',
  'short-hair': 'short',
  'sun-hat': 'sun-hat',
  turban: 'turban',
}

const CARRIED: Readonly<Record<string, ItemName>> = {
  'apple-box': 'apple-box',
  blower: 'blower',
  boom: 'boom-short',
  bottle: 'bottle',
  box: 'parcel',
  broom: 'broom',
  camera: 'camera',
  cane: 'cane',
  case: 'case',
  clipboard: 'clipboard',
  coffee: 'coffee',
  coil: 'coil',
  'coffee-tray': 'tray',
  filming: 'phone-up',
  'long-lens': 'long-lens',
  mop: 'broom',
  pages: 'papers',
  papers: 'papers',
  parcel: 'parcel',
  phone: 'phone',
  phoning: 'phone-ear',
  placard: 'placard',
  plate: 'plate',
  sandbag: 'sandbag',
  shopping: 'shopping',
  'shopping-bag': 'shopping',
  'shopping-bags': 'shopping',
  sides: 'sides',
  sign: 'sign',
  slate: 'slate',
  stand: 'stand',
  'stills-camera': 'camera',
  tablet: 'tablet',
  toolbox: 'toolbox',
  tray: 'tray',
  umbrella: 'umbrella',
  walkie: 'walkie',
}

const BACKS: Readonly<Record<string, BackItemName>> = {
  backpack: 'backpack-dark',
  bag: 'shoulder-bag',
  rucksack: 'backpack-violet',
  'shoulder-bag': 'shoulder-bag',
  suitcase: 'wheeled-case',
  'delivery-box': 'thermal-box',
  carton: 'carton',
  'medic-bag': 'medic-bag',
}

const RIDES: Readonly<Record<string, RideName>> = {
  bicycle: 'bicycle',
  bike: 'bicycle',
  crutches: 'crutches',
  dog: 'dog',
  pram: 'pram',
  rollator: 'rollator',
  scooter: 'scooter',
  wheelchair: 'wheelchair',
}

const EXTRAS = [
  'beard',
  'broad',
  'earpiece',
  'glasses',
  'headphones',
  'headset',
  'lanyard',
  'neck-scarf',
  'radio',
  'seated',
  'slim',
  'small',
  'tall',
  'vest',
] as const
export type Extra = (typeof EXTRAS)[number]

const isExtra = (word: string): word is Extra => EXTRAS.some((extra) => extra === word)
const isColour = (word: string): word is keyof typeof COLOUR_WORDS => Object.hasOwn(COLOUR_WORDS, word)

/** Every word for what somebody wears, carries, rides or looks like; who they are says recipes.ts. */
export const WORDS_OF_LOOKS: readonly string[] = [GARMENTS, HEADS, CARRIED, BACKS, RIDES, COLOUR_WORDS]
  .flatMap((words) => Object.keys(words))
  .concat(EXTRAS)

/** Words that say nothing by themselves. */
const FILLERS = new Set(['a', 'an', 'and', 'at', 'in', 'of', 'on', 'the', 'with', 'old', 'young', 'years'])

/** Two words that are one thing. */
const PAIRS = [
  'apple box',
  'coffee tray',
  'delivery box',
  'flat cap',
  'hard hat',
  'hi vis',
  'long hair',
  'long lens',
  'medic bag',
  'neck scarf',
  'shopping bag',
  'shopping bags',
  'short hair',
  'shoulder bag',
  'stills camera',
  'sun hat',
  't shirt',
] as const

/** A description in words, read; `unknown` is what nobody can draw. */
export type ReadLook = {
  readonly kind: Kind
  readonly female: boolean | null
  /** Years, about. */
  readonly age: number | null
  readonly print: PrintName | null
  readonly hem: 'coat' | 'dress' | null
  readonly bareArms: boolean
  readonly colour: string | null
  readonly head: HairStyle | null
  readonly headColour: string | null
  readonly item: ItemName | null
  readonly back: BackItemName | null
  readonly ride: RideName | null
  readonly extras: ReadonlySet<Extra>
  readonly unknown: readonly string[]
}

const AGE = /^(\d0)s$/
const WOMEN = new Set(['woman', 'girl', 'actress'])
const MEN = new Set(['man', 'boy', 'actor'])

/** The words of a description: capitals, commas and little words do not count, and known pairs are one word. */
function wordsOf(description: string): readonly string[] {
  let text = description.toLowerCase()
  for (const pair of PAIRS) text = text.replaceAll(pair, pair.replace(' ', '-'))
  return text.split(/[\s,;]+/).filter((word) => word !== '' && !FILLERS.has(word))
}

/** Reads “woman, 60s, shopping bag”. A colour belongs to the head when a word for the head follows, otherwise to the top. */
export function readLook(description: string): ReadLook {
  const words = wordsOf(description)
  const unknown: string[] = []
  const extras = new Set<Extra>()
  let kind: Kind | null = null
  let female: boolean | null = null
  let age: number | null = null
  let print: PrintName | null = null
  let hem: 'coat' | 'dress' | null = null
  let bareArms = false
  let colour: string | null = null
  let head: HairStyle | null = null
  let headColour: string | null = null
  let item: ItemName | null = null
  let back: BackItemName | null = null
  let ride: RideName | null = null
  words.forEach((word, index) => {
    const next = words[index + 1] ?? ''
    const years = AGE.exec(word)?.[1]
    const garment = GARMENTS[word]
    if (WOMEN.has(word)) female = true
    if (MEN.has(word)) female = false
    if (isKind(word) && (kind === null || kind === 'woman' || kind === 'man')) kind = word
    else if (Object.hasOwn(SAME_AS, word) && kind === null) kind = SAME_AS[word] ?? null
    else if (years !== undefined) age = Number(years) + 4
    else if (garment !== undefined) {
      print = garment.print ?? print
      hem = garment.hem ?? hem
      bareArms ||= garment.bare === true
    } else if (isColour(word)) {
      if (Object.hasOwn(HEADS, next)) headColour = COLOUR_WORDS[word]
      else colour = COLOUR_WORDS[word]
    } else if (Object.hasOwn(HEADS, word)) head = HEADS[word] ?? null
    else if (Object.hasOwn(CARRIED, word)) item = CARRIED[word] ?? null
    else if (Object.hasOwn(BACKS, word)) back = BACKS[word] ?? null
    else if (Object.hasOwn(RIDES, word)) ride = RIDES[word] ?? null
    else if (isExtra(word)) extras.add(word)
    else if (!WOMEN.has(word) && !MEN.has(word)) unknown.push(word)
  })
  return {
    kind: kind ?? 'person',
    female,
    age,
    print,
    hem,
    bareArms,
    colour,
    head,
    headColour,
    item,
    back,
    ride,
    extras,
    unknown,
  }
}
