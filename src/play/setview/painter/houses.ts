import type { Build } from '../../../core/floor/kinds.ts'
import { boxAround, isIn, meeting, random } from './numbers.ts'
import { type Scenery, STREET_GROUNDS } from './scenery.ts'
import type { Area, Box } from './shapes.ts'

/** One house of a row: where it stands, what its walls are painted in, and what covers it. */
export type House = {
  readonly box: Box
  /** The outline of the block; null where the house is an upright rectangle of its own. */
  readonly area: Area | null
  readonly wall: { readonly top: string; readonly lit: string; readonly shade: string } | null
  readonly roof: 'flat' | 'ridge'
  /** Colour of tiles, or a tint over a flat roof. */
  readonly colour: string
  readonly seed: number
}

const STREET: ReadonlySet<Build> = new Set<Build>(['brick', 'plaster', 'concrete'])

/** Houses of a row are as wide as this, in world pixels: 7 to 13 m. */
const NARROW = 310
const WIDE = 570
/** Deeper houses have flat roofs. */
const DEEPEST_RIDGE = 560

const WALLS = [
  null,
  null,
  { top: '#8d6a5c', lit: '#a17c6c', shade: '#6a4d42' },
  { top: '#a39a86', lit: '#b9b09b', shade: '#7d7565' },
  { top: '#6d7a7d', lit: '#84929a', shade: '#525d60' },
  { top: '#7d6f55', lit: '#948566', shade: '#5d523e' },
] as const

const TILES = ['#6e4a40', '#5d5552', '#74503f', '#545a62', '#66503f'] as const
const TINTS = [
  'rgba(94, 78, 66, 0.24)',
  'rgba(62, 74, 88, 0.26)',
  'rgba(120, 112, 98, 0.2)',
  'rgba(40, 44, 50, 0.24)',
  'rgba(96, 104, 96, 0.18)',
] as const

const isUpright = (area: Area, { x, y, w, h }: Box): boolean =>
  area.length === 4 &&
  area.every((corner) => (corner.x === x || corner.x === x + w) && (corner.y === y || corner.y === y + h))

const one = <const T>(from: readonly [T, ...T[]], next: () => number): T =>
  from[Math.floor(next() * from.length)] ?? from[0]

/** Farther than any building is wide, in world pixels. */
const FAR = 6000
const COMPASS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

/** Whether a block has walls of a building on every side: a shaft, a chimney, no house of its own. */
export function isCore(area: Area, { walls }: Pick<Scenery, 'walls'>): boolean {
  const { x, y, w, h } = boxAround(area)
  const heart = { x: x + w / 2, y: y + h / 2 }
  const solid = walls.filter(({ sees }) => !sees)
  return COMPASS.every(([dx, dy]) => {
    const there = { x: heart.x + dx * FAR, y: heart.y + dy * FAR }
    return solid.some(({ from, to }) => meeting(heart, there, from, to) !== null)
  })
}

/** A long block as the row of houses that it would be; anything else as one house. */
export function housesOf(area: Area, made: Build, seed: number): readonly House[] {
  const whole = boxAround(area)
  const next = random(seed)
  const house = (box: Box, own: Area | null): House => {
    const ridge = STREET.has(made) && own === null && box.h <= DEEPEST_RIDGE && made !== 'concrete' && next() < 0.5
    return {
      box,
      area: own,
      wall: own === null ? one(WALLS, next) : null,
      roof: ridge ? 'ridge' : 'flat',
      colour: ridge ? one(TILES, next) : one(TINTS, next),
      seed: Math.floor(next() * 100_000),
    }
  }
  if (!STREET.has(made) || !isUpright(area, whole) || whole.w < NARROW * 1.9 || whole.h < 90)
    return [house(whole, area)]
  const houses: House[] = []
  let x = whole.x
  while (x < whole.x + whole.w - 1) {
    const left = whole.x + whole.w - x
    const w = left < NARROW * 1.9 ? left : Math.min(left - NARROW, NARROW + next() * (WIDE - NARROW))
    houses.push(house({ x, y: whole.y, w, h: whole.h }, null))
    x += w
  }
  return houses
}

/** A window of a house that burns at night: the middle of its sill outside, how wide it is, the side it looks to. */
export type LitWindow = {
  readonly x: number
  readonly y: number
  readonly wide: number
  /** 1 to the south, -1 to the north. */
  readonly side: 1 | -1
  readonly colour: 'tungsten' | 'neon' | 'monitor'
  readonly strength: number
}

const SIDES = [1, -1] as const

/** Where a house meets the ground on a side, and what lies before it there. */
function before({ box }: House, side: 1 | -1, grounds: Scenery['grounds']): { y: number; kinds: readonly string[] } {
  const y = side > 0 ? box.y + box.h : box.y
  const street = { x: box.x + box.w / 2, y: y + side * 30 }
  return { y, kinds: grounds.filter(({ area }) => isIn(street, area)).map(({ kind }) => kind) }
}

/** Narrower houses have no shop. */
const SHOP_PX = 240
/** So many sides of a hundred that look to a street have one. */
const SHOPS = 60

/** The shop windows of a house, on the sides where a street lies before them. */
export function shopsOf(house: House, grounds: Scenery['grounds']): readonly LitWindow[] {
  const { box, seed } = house
  return SIDES.flatMap((side) => {
    const next = random(seed + 13 * side)
    const { y, kinds } = before(house, side, grounds)
    if (box.w <= SHOP_PX || next() * 100 > SHOPS || !kinds.some((kind) => STREET_GROUNDS.has(kind))) return []
    const colour = next() < 0.34 ? ('neon' as const) : next() < 0.2 ? ('monitor' as const) : ('tungsten' as const)
    const x = box.x + box.w * (0.35 + next() * 0.3)
    return [{ x, y, wide: 110 + next() * 70, side, colour, strength: 0.72 }]
  })
}

/** The windows of a house that burn at night, on the sides where a street lies before them. */
export function litWindows(house: House, grounds: Scenery['grounds']): readonly LitWindow[] {
  const { box, seed } = house
  const shops = shopsOf(house, grounds)
  const rooms = SIDES.flatMap((side) => {
    const { y, kinds } = before(house, side, grounds)
    if (shops.some((shop) => shop.side === side) || !kinds.some((kind) => STREET_GROUNDS.has(kind))) return []
    const next = random(seed + 29 * side)
    const windows: LitWindow[] = []
    for (let x = box.x + 60; x < box.x + box.w - 50; x += 86 + next() * 60) {
      if (next() < 0.46) windows.push({ x, y, wide: 34 + next() * 18, side, colour: 'tungsten', strength: 0.62 })
    }
    return windows
  })
  return [...shops, ...rooms]
}
