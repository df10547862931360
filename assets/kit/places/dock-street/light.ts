import type { Point } from '../../geometry.ts'
import { drawPools, glowGradient, pool, type Pool, poolGradients } from '../../lighting.ts'
import { random } from '../../random.ts'
import { blurFilter, each, ellipse, linearGradient, num, put, rect, shape, times } from '../../svg.ts'

/** Night on the street: tungsten from the diner, moon from the east, work light at the crossing. */
const POOLS: readonly Pool[] = [
  pool(560, 196, 250, 132, '#ffc98e', 0.98),
  pool(640, 280, 150, 100, '#ffe0b4', 1),
  pool(470, 150, 160, 90, '#ffbf80', 0.8),
  pool(655, 150, 120, 80, '#ffbf80', 0.7),
  pool(870, 330, 420, 190, '#86a8d6', 0.62),
  pool(1060, 420, 300, 220, '#7fa0cf', 0.5),
  pool(610, 400, 260, 130, '#c9b79c', 0.38),
  pool(884, 610, 170, 150, '#ffd7a0', 0.9),
  pool(600, 600, 150, 104, '#f0cd9c', 0.72),
  pool(560, 560, 150, 90, '#e6c79c', 0.48),
  pool(776, 742, 110, 110, '#fff0cc', 0.5),
  pool(894, 800, 96, 104, '#d9c2a0', 0.52),
  pool(1010, 236, 90, 60, '#ffc88c', 0.4),
]
const AMBIENT = '#38424f'
/** What the camera in the west would see; it is a little lighter even at rest. */
const FRAME_WEDGE = 'M264,466L1764,-792.65L1764,502.66Z'

/** How brightly a person is drawn who stands there: 0.66 to 1.12 (LOOK, light and shadow). */
export function nightLight(at: Point): number {
  let sum = 0.3
  for (const { x, y, rx, ry, strength } of POOLS) {
    const dx = (at.x - x) / rx
    const dy = (at.y - y) / ry
    const far = Math.sqrt(dx * dx + dy * dy)
    if (far < 1) sum += strength * (1 - far) * 1.1
  }
  return Math.min(1.12, Math.max(0.66, 0.52 + sum * 0.55))
}

const wetGradient = (id: string, colour: string, strength: number): string =>
  linearGradient(
    id,
    [
      { at: 0, colour, opacity: 0 },
      { at: 0.2, colour, opacity: strength },
      { at: 1, colour, opacity: 0 },
    ],
    [0, 0],
    [0, 1],
  )

export const streetLightDefs = (): string =>
  each([2, 8, 14], (deviation) => blurFilter(`blur-${deviation}`, deviation)) +
  poolGradients('street-pool', POOLS) +
  glowGradient('street-window', '#ffc486', 0.5) +
  glowGradient('street-lamp', '#ffe2b2', 0.8) +
  wetGradient('wet-warm', '#ffbf7e', 0.5) +
  wetGradient('wet-moon', '#8fb6ea', 0.4) +
  wetGradient('wet-neon', '#54c9c4', 0.42)

const beam = (d: string, colour: string, opacity: number, blur: 8 | 14): string =>
  shape(d, colour, { blend: 'screen', opacity, filter: `blur-${blur}` })

/** What is multiplied over the street. */
export const streetLight = (): string =>
  rect(400, 60, 700, 760, AMBIENT) +
  shape(FRAME_WEDGE, '#3d485b', { blend: 'screen' }) +
  drawPools('street-pool', POOLS, 1.1) +
  rect(402, -30, 314, 234, '#e8b57c', { blend: 'screen', opacity: 0.82 }) +
  beam('M566,500L560,300Q650,250 740,330L580,502Z', '#ffdcae', 0.16, 14) +
  beam('M416,238L640,214L660,316Z', '#ffcf94', 0.3, 8) +
  beam('M752,770L700,620L770,610L776,768Z', '#fff2d0', 0.3, 8) +
  beam('M800,770L850,620L784,610L778,768Z', '#fff2d0', 0.3, 8)

type Streaks = {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly length: number
  readonly colour: 'wet-warm' | 'wet-moon' | 'wet-neon'
  readonly count: number
}
const STREAKS: readonly Streaks[] = [
  { from: 418, to: 596, y: 304, length: 150, colour: 'wet-warm', count: 34 },
  { from: 652, to: 712, y: 304, length: 130, colour: 'wet-warm', count: 13 },
  { from: 756, to: 1064, y: 310, length: 200, colour: 'wet-moon', count: 34 },
  { from: 972, to: 1070, y: 306, length: 90, colour: 'wet-warm', count: 9 },
  { from: 606, to: 648, y: 304, length: 90, colour: 'wet-neon', count: 8 },
]
const TAXI = { from: 758, to: 966, below: 394 } as const

/** Long broken reflections of bright windows on the wet road, never over the car. */
function reflections(): string {
  const next = random(21)
  const streaks = each(STREAKS, ({ from, to, y, length, colour, count }) =>
    times(count, () => {
      const x = from + next() * (to - from)
      const w = 2 + next() * 9
      const h = length * (0.35 + next() * 0.65)
      const top = (x > TAXI.from && x < TAXI.to ? TAXI.below : y) + next() * 24
      return rect(x, top, w, h, `url(#${colour})`, { opacity: Number(num(0.25 + next() * 0.75)), rx: w / 2 })
    }),
  )
  return `<g filter="url(#blur-2)">${streaks}</g>`
}

/** Windows, lamp heads and headlights that can be seen burning. */
export const streetGlows = (): string =>
  reflections() +
  ellipse(500, 214, 130, 22, 'url(#street-window)') +
  ellipse(684, 212, 60, 18, 'url(#street-window)') +
  ellipse(571, 504, 54, 30, 'url(#street-lamp)', { opacity: 0.8 }) +
  ellipse(938, 556, 34, 34, 'url(#street-lamp)', { opacity: 0.9 }) +
  ellipse(672, 606, 26, 26, 'url(#street-lamp)', { opacity: 0.6 }) +
  put(rect(-40, -20, 80, 5.4, '#fff3dc', { rx: 2 }), 562, 524, 14) +
  ellipse(752, 764, 22, 22, 'url(#street-lamp)') +
  ellipse(800, 764, 22, 22, 'url(#street-lamp)') +
  ellipse(768, 346, 20, 40, 'url(#street-lamp)', { opacity: 0.35 }) +
  ellipse(1030, 214, 70, 16, 'url(#street-window)', { opacity: 0.7 })
