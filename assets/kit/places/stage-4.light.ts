import { drawPools, glowGradient, pool, type Pool, poolGradients } from '../lighting.ts'
import { blurFilter, each, ellipse, line, linearGradient, radialGradient, rect, shape } from '../svg.ts'
import { WORLD } from './stage-4.plan.ts'

/** What burns on the set while the crew works outside by daylight from above. */
const INSIDE_POOLS: readonly Pool[] = [
  pool(800, 150, 190, 120, '#ffd09a', 1),
  pool(700, 140, 140, 90, '#ffc98e', 0.6),
  pool(310, 150, 130, 90, '#a9d0ea', 0.62),
  pool(560, 180, 130, 80, '#c6cfdc', 0.3),
]
const WORK_POOLS = [
  { x: 180, y: 470 },
  { x: 560, y: 540 },
  { x: 900, y: 500 },
  { x: 330, y: 690 },
  { x: 760, y: 690 },
  { x: 1040, y: 690 },
] as const
/** Left edges of the fields of daylight that fall through the roof. */
const SKYLIGHTS = [-310, -30, 250, 530, 810, 1090] as const

const INSIDE_CLIP = 'stage-4-inside'

/** Gradients, filters and clips that the light of the stage uses. */
export const stageLightDefs = (): string =>
  [2, 4, 8].map((deviation) => blurFilter(`blur-${deviation}`, deviation)).join('') +
  poolGradients('stage-4-pool', INSIDE_POOLS) +
  `<clipPath id="${INSIDE_CLIP}"><rect x="${WORLD.x}" y="${WORLD.y}" width="${WORLD.w}" height="252"/></clipPath>` +
  radialGradient('stage-4-work', [
    { at: 0, colour: '#ffffff', opacity: 0.8 },
    { at: 1, colour: '#ffffff', opacity: 0 },
  ]) +
  glowGradient('stage-4-source', '#ffe2b2', 0.7)

/** Short shadows: the work light hangs nearly overhead. */
export const wallShadows = (): string =>
  rect(WORLD.x, 331, WORLD.w, 14, '#20242c', { opacity: 0.34, filter: 'blur-4' }) +
  shape('M610,336L628,348L628,486L472,486L462,472L610,472Z', '#20242c', { opacity: 0.3, filter: 'blur-4' }) +
  rect(962, 376, 198, 12, '#20242c', { opacity: 0.3, filter: 'blur-4' }) +
  rect(962, 540, 198, 10, '#20242c', { opacity: 0.26, filter: 'blur-4' })

/** What is multiplied over the painted place: the stage in the dark, the apron by work light (LOOK 12.3). */
export const stageLight = (): string =>
  rect(WORLD.x, WORLD.y, WORLD.w, 252, '#464e5b') +
  rect(WORLD.x, 311, WORLD.w, 660, '#bfc5c6') +
  drawPools('stage-4-pool', INSIDE_POOLS, 1, INSIDE_CLIP) +
  each(WORK_POOLS, ({ x, y }) => ellipse(x, y, 230, 150, 'url(#stage-4-work)', { blend: 'screen' })) +
  each(SKYLIGHTS, (x) =>
    shape(`M${x + 110},346L${x + 260},346L${x + 150},740L${x},740Z`, '#fdfdf6', {
      blend: 'screen',
      opacity: 0.8,
      filter: 'blur-8',
    }),
  ) +
  rect(470, 332, 132, 128, '#59626f') +
  rect(WORLD.x, 812, WORLD.w, 160, '#565d68') +
  rect(WORLD.x, 742, WORLD.w, 60, '#8b9094', { opacity: 0.4 })

/** Lamps that can be seen burning. */
export const stageGlows = (): string =>
  ellipse(800, 140, 120, 80, 'url(#stage-4-source)', { opacity: 0.3 }) +
  ellipse(694, 104, 30, 30, 'url(#stage-4-source)') +
  ellipse(832, 76, 50, 24, 'url(#stage-4-source)')

const RED = '#ff3b30'
/** The red light on the apron and on the door, to be screened over the place while the camera rolls. */
export const redGlow = (): string =>
  `<defs>${radialGradient('stage-4-red', [
    { at: 0, colour: RED, opacity: 0.68 },
    { at: 0.5, colour: RED, opacity: 0.24 },
    { at: 1, colour: RED, opacity: 0 },
  ])}</defs>` +
  ellipse(624, 476, 96, 60, 'url(#stage-4-red)') +
  ellipse(536, 470, 110, 40, 'url(#stage-4-red)', { opacity: 0.8 })

/** The edge of the door and its falloff of 46 px into the vestibule: shut. Laid over the place without blending. */
export const redEdge = (): string =>
  `<defs>${linearGradient(
    'stage-4-falloff',
    [
      { at: 0, colour: '#FF5044', opacity: 0.42 },
      { at: 1, colour: '#FF5044', opacity: 0 },
    ],
    [0, 1],
    [0, 0],
  )}</defs>` +
  rect(474, 424, 124, 46, 'url(#stage-4-falloff)') +
  line(474, 477, 598, 477, '#FF5044', 3.2)
