import { type Random, random } from './random.ts'
import { circle, each, line, num, pattern, rect, shape, stroke, times } from './svg.ts'

/** Grounds as patterns, painted as by an overcast day; the light is laid over them. */
export const GROUNDS = [
  'asphalt',
  'boards',
  'brick',
  'carpet',
  'carpet-tiles',
  'check',
  'cobble',
  'concrete',
  'deck',
  'earth',
  'grass',
  'gravel',
  'hazard',
  'lino',
  'padding',
  'roof',
  'rubber',
  'sand',
  'shingles',
  'slab',
  'stage',
  'tar',
  'tiles',
  'water',
] as const
export type Ground = (typeof GROUNDS)[number]

/** The name under which a pattern is used as a fill. */
export const ground = (name: Ground): string => `url(#ground-${name})`

type Speckles = {
  readonly count: number
  readonly w: number
  readonly h: number
  readonly colours: readonly [string, ...string[]]
  readonly from: number
  readonly to: number
}
const speckles = (next: Random, { count, w, h, colours, from, to }: Speckles): string =>
  times(count, () => {
    const x = next() * w
    const y = next() * h
    const r = from + next() * (to - from)
    const colour = colours[Math.floor(next() * colours.length)] ?? colours[0]
    return circle(x, y, r, colour, { opacity: Number(num(0.25 + next() * 0.5)) })
  })

const asphalt = (): string =>
  rect(0, 0, 120, 120, '#4d525a') +
  speckles(random(7), {
    count: 150,
    w: 120,
    h: 120,
    colours: ['#5b6068', '#42474e', '#565b63', '#3d4148'],
    from: 0.5,
    to: 1.5,
  })

const slab = (): string =>
  rect(0, 0, 96, 64, '#7d7c77') +
  rect(0.8, 0.8, 46.4, 30.4, '#84837d') +
  rect(48.8, 0.8, 46.4, 30.4, '#7e7d78') +
  rect(-23.2, 32.8, 46.4, 30.4, '#807f79') +
  rect(24.8, 32.8, 46.4, 30.4, '#868580') +
  rect(72.8, 32.8, 46.4, 30.4, '#807f79') +
  speckles(random(8), { count: 26, w: 96, h: 64, colours: ['#8e8d87', '#72716c'], from: 0.5, to: 1.2 })

const BRICKS = ['#6f6156', '#685a4f', '#75675b', '#6b5e55'] as const
const brick = (): string =>
  rect(0, 0, 48, 32, '#5d544c') +
  each([0, 1, 2, 3], (row) =>
    each([-1, 0, 1, 2], (column) =>
      rect(
        column * 24 + (row % 2) * 12 + 0.8,
        row * 8 + 0.8,
        22.4,
        6.4,
        BRICKS[(column + row * 3 + 8) % 4] ?? BRICKS[0],
        { rx: 0.6 },
      ),
    ),
  )

const JOINTS = [
  [0, 0, 96, 0],
  [0, 0, 0, 24],
  [48, 24, 48, 48],
  [0, 24, 96, 24],
] as const
const stageFloor = (): string =>
  rect(0, 0, 96, 48, '#6d675e') +
  each(JOINTS, ([x1, y1, x2, y2]) => line(x1, y1, x2, y2, '#57524a', 1)) +
  speckles(random(9), { count: 20, w: 96, h: 48, colours: ['#7a746a', '#625c54'], from: 0.6, to: 1.6 })

const check = (): string =>
  rect(0, 0, 28, 28, '#cbbfa6') + rect(0, 0, 14, 14, '#8f7f68') + rect(14, 14, 14, 14, '#8f7f68')

const carpet = (): string =>
  rect(0, 0, 24, 24, '#5a3f48') + shape('M12,2L22,12L12,22L2,12Z', '#66484f') + circle(12, 12, 2, '#7d5b5c')

const roof = (): string =>
  rect(0, 0, 90, 90, '#3c4048') +
  speckles(random(10), { count: 90, w: 90, h: 90, colours: ['#454a52', '#33373e', '#4a4f57'], from: 0.5, to: 1.3 }) +
  line(0, 45, 90, 45, '#363a41', 1)

/** Courses of roof tiles, see-through: they are laid over the colour of a roof. */
const shingles = (): string => {
  const next = random(23)
  return each([0, 1, 2, 3, 4, 5], (row) => {
    const y = row * 8
    const tiles = times(7, (column) => {
      const x = column * 10 - (row % 2) * 5
      const face = next() < 0.4 ? '#ffffff' : '#0b0d12'
      return (
        rect(x, y, 10, 8, face, { opacity: Number(num(0.01 + next() * 0.045)) }) +
        line(x, y, x, y + 8, '#0b0d12', 0.7, { opacity: 0.14 })
      )
    })
    return (
      tiles +
      line(0, y + 7.5, 60, y + 7.5, '#0b0d12', 1.1, { opacity: 0.3 }) +
      line(0, y + 0.5, 60, y + 0.5, '#ffffff', 0.6, { opacity: 0.1 })
    )
  })
}

const tar = (): string =>
  rect(0, 0, 160, 80, '#454952') +
  line(0, 0, 160, 0, '#3a3e46', 1.6) +
  line(80, 0, 80, 80, '#3a3e46', 1) +
  speckles(random(11), { count: 70, w: 160, h: 80, colours: ['#4d525b', '#3d4149'], from: 0.5, to: 1.4 })

const concrete = (): string =>
  rect(0, 0, 220, 176, '#a1a19c') +
  speckles(random(12), { count: 120, w: 220, h: 176, colours: ['#b0b0aa', '#93948f', '#a9aaa4'], from: 0.5, to: 1.7 }) +
  line(0, 0, 220, 0, '#85867f', 1.6) +
  line(110, 0, 110, 176, '#85867f', 1.2)

const hazard = (): string => rect(0, 0, 22, 22, '#d3ac37') + rect(0, 0, 11, 22, '#2b2c2e')

/** The quilted pads that line a stage. */
const padding = (): string =>
  rect(0, 0, 26, 24, '#4c5560') +
  stroke('M0 0h26M0 0v24', '#39414b', 1.6, { cap: 'butt' }) +
  stroke('M3 4q10 -3 20 0', '#5b6570', 1.4)

const STONES = ['#5b5c60', '#535459', '#636468'] as const
const cobble = (): string =>
  rect(0, 0, 40, 40, '#3f3f42') +
  each([0, 1, 2, 3], (row) =>
    each([-1, 0, 1, 2, 3], (column) =>
      rect(
        column * 13.33 + (row % 2) * 6.6 + 0.9,
        row * 10 + 0.9,
        11.6,
        8.2,
        STONES[(column + 1 + row * 2) % 3] ?? STONES[0],
        { rx: 2.6 },
      ),
    ),
  )

const BLADES = ['#7f9c60', '#688450', '#89a668', '#61794a'] as const
const grass = (): string => {
  const next = random(31)
  return (
    rect(0, 0, 120, 120, '#748e58') +
    times(150, (index) => {
      const x = next() * 120
      const y = next() * 120
      return line(x, y, x + 1.6, y - 3.4, BLADES[index % 4] ?? BLADES[0], 1)
    })
  )
}

const gravel = (): string =>
  rect(0, 0, 80, 80, '#bfb498') +
  speckles(random(13), {
    count: 130,
    w: 80,
    h: 80,
    colours: ['#cfc5ab', '#a89d80', '#b5a98a', '#d8ceb6'],
    from: 0.5,
    to: 1.6,
  })

const earth = (): string =>
  rect(0, 0, 110, 110, '#75644d') +
  speckles(random(14), {
    count: 120,
    w: 110,
    h: 110,
    colours: ['#836f55', '#675741', '#8a785e', '#5d4f3c'],
    from: 0.6,
    to: 2.2,
  })

const sand = (): string =>
  rect(0, 0, 140, 140, '#c2a878') +
  speckles(random(15), {
    count: 120,
    w: 140,
    h: 140,
    colours: ['#cfb688', '#b39a6b', '#d6c093'],
    from: 0.5,
    to: 1.6,
  }) +
  each([22, 62, 104], (y) => stroke(`M-10,${y}q35,-7 70,0t70,0t70,0`, '#b2986a', 1.1, { opacity: 0.6 }))

const BOARDS = ['#8f6f49', '#86673f', '#967650', '#8a6b45'] as const
const boards = (): string =>
  rect(0, 0, 176, 44, '#6d5232') +
  each([0, 1, 2, 3], (row) =>
    each([0, 1, 2], (column) =>
      rect(column * 88 - ((row * 37) % 88) + 0.5, row * 11 + 0.5, 87, 10, BOARDS[(row + column) % 4] ?? BOARDS[0]),
    ),
  ) +
  each([5, 16, 27, 38], (y) => line(0, y, 176, y + 1, '#7a5d39', 0.5, { opacity: 0.7 }))

const deck = (): string =>
  rect(0, 0, 80, 44, '#5f5a52') +
  each([0, 1, 2, 3], (row) => rect(0, row * 11 + 0.7, 80, 9.6, row % 2 === 0 ? '#777066' : '#70695f'))

const tiles = (): string =>
  rect(0, 0, 44, 44, '#aeb0ab') +
  each([0, 22], (x) =>
    each([0, 22], (y) => rect(x + 0.6, y + 0.6, 20.8, 20.8, (x + y) % 44 === 0 ? '#c3c4be' : '#bdbeb8')),
  )

const lino = (): string =>
  rect(0, 0, 132, 132, '#a9a594') +
  speckles(random(16), { count: 110, w: 132, h: 132, colours: ['#b6b2a2', '#9c9887', '#aaa797'], from: 0.6, to: 1.7 }) +
  line(0, 0, 132, 0, '#97937f', 0.8) +
  line(0, 0, 0, 132, '#97937f', 0.8)

const rubber = (): string =>
  rect(0, 0, 88, 88, '#2f333a') +
  speckles(random(17), { count: 70, w: 88, h: 88, colours: ['#363b43', '#292d33'], from: 0.5, to: 1.3 }) +
  line(0, 0, 88, 0, '#262a30', 1.2) +
  line(0, 0, 0, 88, '#262a30', 1.2)

const carpetTiles = (): string =>
  rect(0, 0, 44, 44, '#6b717a') +
  rect(0, 0, 22, 22, '#666c75') +
  rect(22, 22, 22, 22, '#666c75') +
  speckles(random(18), { count: 70, w: 44, h: 44, colours: ['#747a83', '#5f656e'], from: 0.4, to: 0.9 })

const water = (): string =>
  rect(0, 0, 150, 90, '#6f979b') +
  each(
    [12, 34, 58, 80],
    (y, index) =>
      stroke(`M${-20 + index * 17},${y}q18,-5 36,0t36,0`, '#a9c9c8', 1.5, { opacity: 0.55 }) +
      stroke(`M${70 + index * 11},${y - 9}q14,-4 28,0`, '#5b8388', 1.6, { opacity: 0.6 }),
  )

/** One repeat of a ground: its size in world pixels, its drawing, and how it is turned. */
export type GroundTile = { readonly w: number; readonly h: number; readonly draw: () => string; readonly turn?: number }

export const GROUND_TILES: Readonly<Record<Ground, GroundTile>> = {
  asphalt: { w: 120, h: 120, draw: asphalt },
  boards: { w: 176, h: 44, draw: boards },
  brick: { w: 48, h: 32, draw: brick },
  carpet: { w: 24, h: 24, draw: carpet },
  'carpet-tiles': { w: 44, h: 44, draw: carpetTiles },
  check: { w: 28, h: 28, draw: check },
  cobble: { w: 40, h: 40, draw: cobble },
  concrete: { w: 220, h: 176, draw: concrete },
  deck: { w: 80, h: 44, draw: deck },
  earth: { w: 110, h: 110, draw: earth },
  grass: { w: 120, h: 120, draw: grass },
  gravel: { w: 80, h: 80, draw: gravel },
  hazard: { w: 22, h: 22, draw: hazard, turn: 45 },
  lino: { w: 132, h: 132, draw: lino },
  padding: { w: 26, h: 24, draw: padding },
  roof: { w: 90, h: 90, draw: roof },
  rubber: { w: 88, h: 88, draw: rubber },
  sand: { w: 140, h: 140, draw: sand },
  shingles: { w: 60, h: 48, draw: shingles },
  slab: { w: 96, h: 64, draw: slab },
  stage: { w: 96, h: 48, draw: stageFloor },
  tar: { w: 160, h: 80, draw: tar },
  tiles: { w: 44, h: 44, draw: tiles },
  water: { w: 150, h: 90, draw: water },
}

/** The patterns that a painting needs, for its defs. */
export const grounds = (...names: readonly Ground[]): string =>
  each(names, (name) => {
    const { w, h, draw, turn } = GROUND_TILES[name]
    return pattern(`ground-${name}`, w, h, draw(), turn === undefined ? undefined : `rotate(${turn})`)
  })
