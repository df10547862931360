import { apart, type Brush, canvasFor, field, outlineOf } from './brush.ts'
import type { LitWindow } from './houses.ts'
import { INDOORS, isLit, LIGHT } from './light-map.ts'
import { boxAround, grown, isIn, random, scatter, touches } from './numbers.ts'
import { type Scenery, STREET_GROUNDS } from './scenery.ts'
import type { Area, Box, Point } from './shapes.ts'

const SMOOTH: ReadonlySet<string> = new Set(['road', 'lane', 'yard'])

/** Wetted down: the road is darker, with water standing in the low places. */
export function paintWet({ ctx, box }: Brush, scenery: Scenery): void {
  if (!scenery.wet) return
  const night = scenery.lighting === 'night'
  ctx.save()
  for (const { kind, area } of scenery.grounds) if (INDOORS.has(kind)) clipAway(ctx, box, area)
  scenery.grounds.forEach(({ kind, area }, index) => {
    if (!STREET_GROUNDS.has(kind) || !touches(boxAround(area), box)) return
    ctx.fillStyle = SMOOTH.has(kind) ? 'rgba(32, 36, 44, 0.4)' : 'rgba(32, 36, 44, 0.2)'
    ctx.fill(outlineOf(area))
    if (!SMOOTH.has(kind)) return
    scatter(area, grown(box, PUDDLE), { cell: 260, seed: 41 + index }, (at, next) => {
      const w = 30 + next() * 56
      if (next() < 0.4 || !isIn({ x: at.x + w, y: at.y }, area) || !isIn({ x: at.x - w, y: at.y }, area)) return
      puddle(ctx, at, w, night, next)
    })
  })
  ctx.restore()
}

/** Water in a low place: lost at its rim, and the sky in it; by night only the far glow of the town. */
function puddle(ctx: CanvasRenderingContext2D, { x, y }: Point, w: number, night: boolean, next: () => number): void {
  const sky = night ? '128, 152, 190' : '214, 226, 234'
  const deep = night ? '10, 13, 19' : '52, 60, 70'
  for (let part = 0; part < 4; part += 1) {
    const far = part === 0 ? 0 : w * 0.55
    const middle = { x: x + (next() - 0.5) * 2 * far, y: y + (next() - 0.5) * 0.5 * far }
    const r = w * (part === 0 ? 1 : 0.36 + next() * 0.3)
    field(ctx, middle, r, r * 0.34, deep, night ? 0.34 : 0.3)
    field(ctx, { x: middle.x - r * 0.12, y: middle.y - r * 0.05 }, r * 0.74, r * 0.2, sky, night ? 0.1 : 0.36)
  }
}

/** Keeps what is painted from now on off an area. */
function clipAway(ctx: CanvasRenderingContext2D, box: Box, area: Area): void {
  if (!touches(boxAround(area), box)) return
  const around = outlineOf(area)
  around.rect(box.x - 1, box.y - 1, box.w + 2, box.h + 2)
  ctx.clip(around, 'evenodd')
}

/** No puddle reaches farther than this from its middle. */
const PUDDLE = 100

type Source = {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly colour: string
  readonly strength: number
}

/** What shines on the wet ground: lit windows, lamps that can be seen, and the moon from far away. */
function sourcesOf(scenery: Scenery, lit: readonly LitWindow[]): readonly Source[] {
  const rooms = lit.map(({ x, y, wide, colour, strength }) => ({
    x,
    y,
    wide,
    colour: LIGHT[colour],
    strength,
  }))
  const windows = scenery.panes
    .filter((pane) => isLit(scenery, pane))
    .map(({ from, to }) => ({
      x: (from.x + to.x) / 2,
      y: (from.y + to.y) / 2,
      wide: Math.max(26, Math.abs(to.x - from.x)),
      colour: LIGHT.tungsten,
      strength: 0.5,
    }))
  const lamps = scenery.lamps
    .filter(({ glows, colour }) => glows || colour === 'moon')
    .map(({ x, y, rx, colour, strength }) => ({
      x,
      y,
      wide: colour === 'moon' ? rx * 1.1 : 44,
      colour: LIGHT[colour],
      strength: (colour === 'moon' ? 0.42 : 0.8) * strength,
    }))
  return [...windows, ...lamps, ...rooms]
}

/** Half the resolution blurs the streaks as water does. */
const WET_SCALE = 0.5

/** No reflection is longer. */
const LONGEST = 340

/** Where on smooth ground straight down from a source its reflection begins; null where there is no such ground. */
function beginsAt({ x, y }: Source, smooth: Scenery['grounds']): number | null {
  const tops = smooth
    .map(({ area }) => boxAround(area))
    .filter((box) => x > box.x && x < box.x + box.w && y < box.y + box.h)
    .map((box) => Math.max(y, box.y))
  return tops.length === 0 ? null : Math.min(...tops)
}

function streaks(
  ctx: CanvasRenderingContext2D,
  { x, wide, colour, strength }: Source,
  top: number,
  seed: number,
): void {
  const next = random(seed)
  const count = Math.min(40, Math.max(6, Math.round(wide / 6)))
  const reach = Math.min(LONGEST - 40, 120 + wide * 0.5)
  // A broad sheen first, then the streaks that the grain of the road breaks it into.
  streak(ctx, { x, y: top + reach * 0.34, w: wide * 0.62 + 14, h: reach * 0.56, colour, alpha: strength * 0.2 })
  for (let i = 0; i < count; i += 1) {
    const middle = (next() + next() - 1) * 0.62
    const long = reach * (0.28 + next() * 0.5) * (1 - Math.abs(middle) * 0.5)
    streak(ctx, {
      x: x + middle * wide,
      y: top + 6 + next() * 34 + long * 0.42,
      w: 2.6 + next() * 6.4,
      h: long * 0.6,
      colour,
      alpha: strength * (0.3 + next() * 0.7),
    })
  }
}

type Streak = Point & { readonly w: number; readonly h: number; readonly colour: string; readonly alpha: number }

/** One upright streak, brightest a third down and lost on every side. */
function streak(ctx: CanvasRenderingContext2D, { x, y, w, h, colour, alpha }: Streak): void {
  apart(ctx, () => {
    ctx.translate(x, y)
    ctx.scale(w, h)
    const shine = ctx.createRadialGradient(0, -0.3, 0, 0, 0, 1)
    shine.addColorStop(0, `rgba(${colour}, ${alpha})`)
    shine.addColorStop(0.5, `rgba(${colour}, ${alpha * 0.5})`)
    shine.addColorStop(1, `rgba(${colour}, 0)`)
    ctx.fillStyle = shine
    ctx.fillRect(-1, -1, 2, 2)
  })
}

/**
 * Screens over a box the long broken reflections of what shines, straight down the page, on smooth wet ground only and
 * never over what stands there.
 */
export function paintReflections(
  { ctx, box }: Brush,
  scenery: Scenery,
  windows: readonly LitWindow[],
  hide: (ctx: CanvasRenderingContext2D) => void,
): void {
  if (!scenery.wet || scenery.lighting !== 'night') return
  const around = grown(box, 8)
  const { canvas, ctx: layer } = canvasFor(around, WET_SCALE)
  const smooth = scenery.grounds.filter(({ kind }) => SMOOTH.has(kind))
  const ground = new Path2D()
  for (const { area } of smooth) ground.addPath(outlineOf(area))
  layer.save()
  layer.clip(ground)
  let any = false
  sourcesOf(scenery, windows).forEach((source, index) => {
    const top = beginsAt(source, smooth)
    if (top === null || top - source.y > LONGEST) return
    const reach = { x: source.x - source.wide / 2 - 8, y: top, w: source.wide + 16, h: LONGEST }
    if (!touches(reach, around)) return
    any = true
    streaks(layer, source, top, 21 + index * 97)
  })
  layer.restore()
  if (!any) return
  layer.globalCompositeOperation = 'destination-out'
  hide(layer)
  ctx.globalCompositeOperation = 'screen'
  ctx.drawImage(canvas, around.x, around.y, canvas.width / WET_SCALE, canvas.height / WET_SCALE)
  ctx.globalCompositeOperation = 'source-over'
}
