import { type Department, HAIR, type SkinTone } from '../palette.ts'
import { pick, type Random, random } from '../random.ts'
import type { FigureLook } from './figure.ts'
import type { HairStyle } from './hair.ts'
import type { BackItemName } from './on-back.ts'

/** People without a name: crew wear their department, the public wears none. */
export type StrangerKind = 'crew' | 'public'

const SKINS: readonly [SkinTone, ...SkinTone[]] = [0, 1, 2, 3, 4]
const OWN_HAIR: readonly [HairStyle, ...HairStyle[]] = [
  'bald',
  'crop',
  'short',
  'part',
  'bun',
  'pony',
  'long',
  'bob',
  'afro',
  'braids',
]
const HEADWEAR: readonly [HairStyle, ...HairStyle[]] = [
  'cap',
  'cap-back',
  'beanie',
  'bobble',
  'scarf',
  'hood',
  'bucket',
]
const HAIR_COLOURS: readonly [string, ...string[]] = [
  HAIR.black,
  HAIR.black,
  HAIR.brown,
  HAIR.brown,
  HAIR.auburn,
  HAIR.blond,
  HAIR.grey,
]
/** No cream: the trainee alone wears a cream beanie. */
const CLOTH: readonly [string, ...string[]] = [
  '#394253',
  '#6d5a3f',
  '#4d7a8c',
  '#7a4b3c',
  '#8a8f7a',
  '#5a4a68',
  '#3f5147',
  '#8d6a3a',
]
const CREW_TOPS: readonly [string, ...string[]] = [
  '#2b313c',
  '#343a46',
  '#3d4655',
  '#4d4a52',
  '#545b4a',
  '#4a4038',
  '#3b4a50',
]
const PUBLIC_TOPS: readonly [string, ...string[]] = [
  '#6b7a4a',
  '#7d8797',
  '#39526b',
  '#9a6a86',
  '#b5803f',
  '#7a4b3c',
  '#c2b59a',
  '#4d6f6a',
  '#86505c',
  '#5e6aa0',
]
const TROUSERS: readonly [string, ...string[]] = ['#23272f', '#2c3442', '#35507a', '#4c4436', '#5a5143', '#31363f']
const DEPARTMENTS: readonly [Department, ...Department[]] = [
  'camera',
  'sound',
  'grip',
  'electric',
  'makeup',
  'production',
]
const BAGS: readonly [BackItemName, ...BackItemName[]] = [
  'backpack-dark',
  'backpack-violet',
  'backpack-green',
  'shoulder-bag',
]

function headOf(next: Random): { readonly hair: HairStyle; readonly hairColour: string } {
  if (next() < 0.45) return { hair: pick(HEADWEAR, next), hairColour: pick(CLOTH, next) }
  return { hair: pick(OWN_HAIR, next), hairColour: pick(HAIR_COLOURS, next) }
}

/** A stranger from a seed; the same seed always gives the same person. */
export function stranger(kind: StrangerKind, seed: number): FigureLook {
  const next = random(seed * 7919 + (kind === 'crew' ? 1 : 2))
  const skin = pick(SKINS, next)
  const head = headOf(next)
  const halfWidth = 13.2 + Math.floor(next() * 7) * 0.5
  const trousers = pick(TROUSERS, next)
  const beard = head.hair !== 'scarf' && next() < 0.18
  const glasses = next() < 0.2
  if (kind === 'crew') {
    const department = pick(DEPARTMENTS, next)
    const top = pick(CREW_TOPS, next)
    return {
      skin,
      ...head,
      halfWidth,
      top,
      trousers,
      beard,
      glasses,
      department,
      mark: 'bands',
      hipRadio: next() < 0.7,
    }
  }
  const top = pick(PUBLIC_TOPS, next)
  const bareArms = next() < 0.15
  const base = { skin, ...head, halfWidth, top, trousers, beard, glasses, bareArms, mark: 'none' } as const
  return next() < 0.4 ? { ...base, back: pick(BAGS, next) } : base
}

/** As many strangers as asked, of whom no two share both hat or hair and top. */
export function strangers(kind: StrangerKind, count: number): readonly FigureLook[] {
  const found: FigureLook[] = []
  const seen = new Set<string>()
  for (let seed = 0; found.length < count; seed++) {
    const look = stranger(kind, seed)
    const heads = `${look.hair} ${look.hairColour}`
    const clothes = `${look.hair} ${look.top}`
    if (seen.has(heads) || seen.has(clothes)) continue
    seen.add(heads).add(clothes)
    found.push(look)
  }
  return found
}
