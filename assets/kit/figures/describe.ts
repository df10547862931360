import { pick, type Random, random } from '../random.ts'
import { findInCast } from './cast.ts'
import type { FigureLook } from './figure.ts'
import type { HairStyle } from './hair.ts'
import { itemOf } from './items.ts'
import { readLook, type ReadLook } from './look-words.ts'
import type { Person } from './person.ts'
import { recipeOf, type Recipe } from './recipes.ts'
import { strangers, type StrangerKind } from './strangers.ts'
import { HAIR_COLOURS, HATS, HEADWEAR, LONG_HAIR, OLD_HAIR, SHOES, SHORT_HAIR, SKINS, TROUSERS } from './wardrobe.ts'

const OLD = 58
const CHILD = 11
const TEEN = 18

/** A number that the same words always give. */
function numberOf(text: string): number {
  let sum = 11
  for (let i = 0; i < text.length; i += 1) sum = (Math.imul(sum, 33) ^ text.charCodeAt(i)) >>> 0
  return sum % 2_147_483_647
}

const NO_HAIR_COLOUR: ReadonlySet<HairStyle> = new Set<HairStyle>([
  'beanie',
  'bobble',
  'cap',
  'cap-back',
  'scarf',
  'hood',
  'bucket',
  'helmet',
  'officer',
  'hard-hat',
  'turban',
  'flat-cap',
  'sun-hat',
  'paramedic',
])

function headOf(
  read: ReadLook,
  recipe: Recipe,
  female: boolean,
  age: number,
  next: Random,
): Pick<FigureLook, 'hair' | 'hairColour'> {
  const own = pick(female ? LONG_HAIR : SHORT_HAIR, next)
  const hat = pick(HEADWEAR, next)
  const covered = next() < 0.3
  const ofKind = recipe.heads === undefined ? null : pick(recipe.heads, next)
  const hair = read.head ?? ofKind ?? (covered ? hat : age >= OLD && !female && next() < 0.5 ? 'balding' : own)
  const cloth = pick(recipe.headColours ?? HATS, next)
  const grown = pick(age >= OLD ? OLD_HAIR : HAIR_COLOURS, next)
  return { hair, hairColour: read.headColour ?? (NO_HAIR_COLOUR.has(hair) ? cloth : grown) }
}

function buildOf(
  read: ReadLook,
  recipe: Recipe,
  female: boolean,
  age: number,
  next: Random,
): Pick<FigureLook, 'halfWidth' | 'size'> {
  const { extras } = read
  const wide = 13.2 + Math.floor(next() * 6) * 0.5 + (female ? -0.4 : 0.4)
  const halfWidth = extras.has('broad') ? 16.2 : extras.has('slim') ? 12.8 : wide
  const grown = age <= CHILD ? 0.74 : age <= TEEN ? 0.9 : 0.96 + Math.floor(next() * 5) * 0.02
  const size = (recipe.size ?? grown) * (extras.has('tall') ? 1.06 : extras.has('small') ? 0.94 : 1)
  return { halfWidth, size: Math.round(size * 100) / 100 }
}

/** Years: as said, or as a seed and a kind make likely. */
function ageOf(read: ReadLook, next: Random): number {
  const any = 20 + Math.floor(next() * 50)
  if (read.age !== null) return read.age
  if (read.kind === 'child') return 9
  return read.kind === 'teen' ? 15 : any
}

function makeLook(read: ReadLook, recipe: Recipe, next: Random): { look: FigureLook; age: number } {
  const { extras } = read
  const female = read.female ?? (read.kind === 'woman' ? true : read.kind === 'man' ? false : next() < 0.5)
  const age = ageOf(read, next)
  const skin = pick(SKINS, next)
  const head = headOf(read, recipe, female, age, next)
  const build = buildOf(read, recipe, female, age, next)
  const top = pick(recipe.tops, next)
  const print = read.print ?? (read.hem === null ? pick(recipe.prints ?? [null], next) : null)
  const trousers = pick(recipe.trousers ?? TROUSERS, next)
  const shoes = recipe.shoes ?? pick(SHOES, next)
  const back = read.back ?? pick(recipe.backs ?? [null], next)
  const beard = extras.has('beard') || (!female && age > TEEN && next() < 0.26)
  const glasses = extras.has('glasses') || next() < (age >= OLD ? 0.5 : 0.16)
  const headphones = extras.has('headphones') || next() * 10 < (recipe.headphones ?? 0)
  const headset = extras.has('headset') || recipe.headset === true
  const hipRadio = extras.has('radio') || extras.has('earpiece') || next() * 10 < (recipe.hipRadio ?? 0)
  const ride = read.ride ?? recipe.ride
  const hem = read.hem ?? recipe.hem
  const cloth = ['#c99a5c', '#4a3a2e', '#e9e1cd', '#7a5a3c', '#23262c'] as const
  return {
    age,
    look: {
      skin,
      ...head,
      ...build,
      top: read.colour ?? top,
      trousers,
      shoes,
      beard,
      glasses,
      headset,
      hipRadio,
      bareArms: read.bareArms || recipe.bareArms === true,
      lanyard: extras.has('lanyard') || recipe.lanyard === true,
      mark: extras.has('vest') ? 'vest' : (recipe.mark ?? 'none'),
      ...(print === null ? {} : { print }),
      ...(hem === undefined ? {} : { hem }),
      ...(back === null ? {} : { back }),
      ...(headphones ? { headphones: next() < 0.5 ? '#f2f2ee' : '#23262c' } : {}),
      ...(extras.has('neck-scarf') ? { neckScarf: pick(HATS, next) } : {}),
      ...(recipe.department === undefined
        ? extras.has('vest')
          ? { department: 'production' as const }
          : {}
        : { department: recipe.department }),
      ...(recipe.collar === undefined ? {} : { collar: recipe.collar }),
      ...(ride === undefined
        ? {}
        : {
            ride,
            rideColour: ride === 'dog' ? pick(cloth, next) : pick(['#d9b13a', '#b44a3c', '#3f7d8c', '#4d7a5c'], next),
          }),
    },
  }
}

/** Somebody from a description and a seed: the same two always give the same person. */
function fromWords(description: string, seed: number): Person {
  const read = readLook(description)
  const recipe = recipeOf(read.kind)
  const next = random(numberOf(description) + seed * 7919)
  const { look, age } = makeLook(read, recipe, next)
  const likely = pick(recipe.items ?? [null], next)
  const item = read.item ?? (look.ride === undefined ? likely : null)
  return {
    look,
    rest: item === null ? (recipe.rest ?? 'idle') : itemOf(item).rest,
    ...(item === null ? {} : { item }),
    ...(read.extras.has('seated') ? { seated: true } : {}),
    ...(recipe.task === undefined ? {} : { task: recipe.task }),
    ...(age >= OLD ? { stride: 0.76 } : {}),
  }
}

const NUMBERED = /^(crew|public)-(\d+)$/

function numbered(look: string): Person | null {
  const [, kind, number] = NUMBERED.exec(look) ?? []
  if (kind === undefined || number === undefined) return null
  const of: StrangerKind = kind === 'crew' ? 'crew' : 'public'
  const found = strangers(of, Number(number) + 1).at(-1)
  return found === undefined ? null : { look: found, rest: 'idle' }
}

/** Between somebody and what they have taken up: `june + umbrella` is june, whatever she carries. */
const WITH = ' + '

/**
 * Somebody from what a scenario calls them: a name of the cast (`kaur`), a numbered stranger (`crew-3`), or words
 * (“woman, 60s, shopping bag”). `seed` tells apart those who are described alike.
 */
export const personOf = (look: string, seed: number): Person => {
  const [who = look, carried] = look.split(WITH)
  const person = findInCast(who) ?? numbered(who) ?? fromWords(who, seed)
  const item = carried === undefined ? null : readLook(carried).item
  return item === null ? person : { ...person, item, rest: itemOf(item).rest }
}

/** Words of a look that nobody can draw; empty where all of it is known. */
export const unknownWords = (look: string): readonly string[] =>
  findInCast(look) !== undefined || NUMBERED.test(look) ? [] : readLook(look).unknown

/** What tells two people apart at a glance: two in view never share both (LOOK, how a figure is built, 7). */
export const glanceOf = ({ look }: Person): string => `${look.hair} ${look.hairColour} ${look.top}`
