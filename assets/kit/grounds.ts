import { type Random, random } from './random.ts'
import { circle, each, line, num, pattern, rect, shape, stroke, times } from './svg.ts'

/** Grounds as patterns, painted as by an overcast day; the light is laid over them. */
export type Ground =
  | 'asphalt'
  | 'slab'
  | 'brick'
  | 'stage'
  | 'check'
  | 'carpet'
  | 'roof'
  | 'tar'
  | 'concrete'
  | 'hazard'
  | 'padding'

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
  }) +
  stroke('M10,86Q30,80 44,92T80,90', '#42464d', 0.9) +
  stroke('M84,20Q96,30 92,44', '#42464d', 0.8)

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

const PATTERNS: Readonly<Record<Ground, () => string>> = {
  asphalt: () => pattern('ground-asphalt', 120, 120, asphalt()),
  slab: () => pattern('ground-slab', 96, 64, slab()),
  brick: () => pattern('ground-brick', 48, 32, brick()),
  stage: () => pattern('ground-stage', 96, 48, stageFloor()),
  check: () => pattern('ground-check', 28, 28, check()),
  carpet: () => pattern('ground-carpet', 24, 24, carpet()),
  roof: () => pattern('ground-roof', 90, 90, roof()),
  tar: () => pattern('ground-tar', 160, 80, tar()),
  concrete: () => pattern('ground-concrete', 220, 176, concrete()),
  hazard: () => pattern('ground-hazard', 22, 22, hazard(), 'rotate(45)'),
  padding: () => pattern('ground-padding', 26, 24, padding()),
}

/** The patterns that a painting needs, for its defs. */
export const grounds = (...names: readonly Ground[]): string => each(names, (name) => PATTERNS[name]())
