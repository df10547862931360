import { type Lexeme, lexemeOf } from './lexeme.ts'
import { isKnown } from './known-words.ts'
import { withinOneEdit } from './likeness.ts'

const SAME_MEANING: readonly string[] = [
  'background extras bg sas atmosphere crowd artists',
  'brick battery batterie',
  'walkie radio handheld handset',
  'base basecamp circus',
  'village monitor',
  'roll take rolling',
  'now asap immediately straight',
  'crafty catering craft',
  'medic nurse',
  'quarter 15',
  'half 30',
  'grey gray',
  'couple pair 2',
  'traveling travelling',
  'entrance door',
  'hold keep stay wait',
  'clear empty',
  'before earlier sooner',
  'quiet silent',
  'umbrella brolly brollie',
  'cooler esky eskie',
  'truck lorry',
  'flashlight torch maglite',
  'elevator lift',
  'phone cell mobile',
  'sidewalk pavement footpath',
  'trash rubbish garbage bin',
  'bottle water',
  'car vehicle',
  'close shut',
  'stairs steps staircase',
  'generator genny genset',
  'carpark lot',
  'helicopter chopper',
  'couch sofa settee',
  'hair hmu',
  'tent marquee gazebo canopy canopie',
  'cart trolley magliner barrow',
  'poncho cagoule raincoat mac',
  'jacket coat parka puffer',
  'cone pylon',
  'chair seat',
  'van minibus minivan sprinter',
  'blanket throw duvet',
  'headset surveillance surv earpiece',
  'stinger extension cable cord',
  'tarp tarpaulin sheet sheeting',
  'crate box carton',
  'cushion pillow',
  'bag suitcase luggage holdall',
  'robe gown',
  'mat rug carpet',
  'fan blower',
  'lantern lamp',
  'bucket pail',
  'towel cloth',
  'glove mitt mitten',
  'hat cap',
  'sign placard',
  'snack goody goodie treat',
  'flower bouquet',
  'plant shrub',
  'wig hairpiece',
  'flag pennant',
  'rifle gun',
  'cup mug',
  'shoe boot',
  'broom brush',
  'fridge refrigerator',
  'pedestrian ped foot walker',
  'cyclist bike bicycle',
  'man men guy bloke fella gent gentleman',
  'woman women gal lady ladie',
]

const MEANING: ReadonlyMap<string, string> = new Map(
  SAME_MEANING.flatMap((group) => group.split(' ').map((word) => [word, group.split(' ')[0] ?? word] as const)),
)

const stemmed = (word: string): string => {
  const bare = withoutEnding(word)
  return MEANING.get(word) ?? MEANING.get(bare) ?? MEANING.get(bare.replace(/e$/, '')) ?? bare
}

/** A word without its endings, and its synonym's name where the field has two words for one thing. */
export const stemIn = (lexeme: Lexeme): string => (lexeme.stem ??= stemmed(lexeme.word))

/** The same for a word by itself. */
export const stemOf = (word: string): string => stemIn(lexemeOf(word))

const withoutEnding = (word: string): string => {
  if (word.length > 5 && word.endsWith('ing')) return doubled(word.slice(0, -3))
  if (word.length > 4 && word.endsWith('ed')) return doubled(word.slice(0, -2))
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -1).endsWith('e') ? word.slice(0, -1) : word
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

const doubled = (stem: string): string =>
  stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[ls]$/.test(stem) ? stem.slice(0, -1) : stem

/** Whether two stems are one, a slip in a long word aside. */
const sameStem = (x: string, y: string): boolean => {
  const longer = x.length - y.length
  if (longer > 1 || longer < -1 || x.charCodeAt(0) !== y.charCodeAt(0)) return false
  if (x === y) return true
  if (x.length < 4 || y.length < 4) return false
  if (`${x}e` === y || x === `${y}e`) return true
  return x.length >= 5 && y.length >= 5 && withinOneEdit(x, y)
}

const SHORTEST_HEAD = 4
const SHORTEST_REST = 3

const PLACED = /^(?:top|way|yard|house|side|room|well|gate|walk|front|door|park)$/

/** "Bags" for "sandbags", "gate" for "tailgate", "roof" for "rooftop": half of a word stands for the whole. */
export const isHeadOf = (said: string, word: string): boolean =>
  said.length >= SHORTEST_HEAD &&
  word.length - said.length >= SHORTEST_REST &&
  (word.endsWith(said) || (word.startsWith(said) && PLACED.test(word.slice(said.length))))

/** Whether two words say the same: endings, synonyms of the field and one slip in a long word aside. */
export const sameWord = (a: Lexeme, b: Lexeme): boolean => {
  if (a === b) return true
  const [x, y] = [stemIn(a), stemIn(b)]
  return sameStem(x, y) && (x === y || !areTwoWords(a, b, x, y))
}

const isWord = (lexeme: Lexeme, stem: string): boolean => isKnown(lexeme) || isKnown(lexemeOf(stem))

/** A rider is no river: of two words that everybody knows neither is a slip for the other. */
const areTwoWords = (a: Lexeme, b: Lexeme, x: string, y: string): boolean =>
  x.length === y.length && isWord(a, x) && isWord(b, y)
