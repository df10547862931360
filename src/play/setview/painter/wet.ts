import { canvasOf, outlineOf } from './brush.ts'
import { LIGHT, isLit } from './light-map.ts'
import { boxAround, isIn, random } from './numbers.ts'
import type { Scenery } from './scenery.ts'

const OUTDOORS: ReadonlySet<string> = new Set(['road', 'lane', 'yard', 'pavement', 'path'])
const SMOOTH: ReadonlySet<string> = new Set(['road', 'lane', 'yard'])

/** Wetted down: the road is darker, with water standing in the low places. */
export function paintWet(ctx: CanvasRenderingContext2D, scenery: Scenery): void {
  if (!scenery.wet) return
  ctx.save()
  for (const { kind, area } of scenery.grounds) {
    if (!OUTDOORS.has(kind)) continue
    ctx.fillStyle = SMOOTH.has(kind) ? 'rgba(32, 36, 44, 0.4)' : 'rgba(32, 36, 44, 0.2)'
    ctx.fill(outlineOf(area))
  }
  const next = random(41)
  for (const { kind, area } of scenery.grounds) {
    if (!SMOOTH.has(kind)) continue
    const box = boxAround(area)
    const count = Math.round((box.w * box.h) / 70_000)
    for (let i = 0; i < count; i += 1) {
      const at = { x: box.x + next() * box.w, y: box.y + next() * box.h }
      const w = 26 + next() * 60
      if (!isIn(at, area) || !isIn({ x: at.x + w, y: at.y }, area)) continue
      ctx.fillStyle = scenery.lighting === 'night' ? 'rgba(14, 18, 25, 0.34)' : 'rgba(196, 210, 220, 0.3)'
      ctx.beginPath()
      ctx.ellipse(at.x, at.y, w, w * (0.2 + next() * 0.16), (next() - 0.5) * 0.3, 0, 2 * Math.PI)
      ctx.ellipse(at.x + w * 0.6, at.y + 6, w * 0.5, w * 0.14, 0, 0, 2 * Math.PI)
      ctx.fill()
    }
  }
  ctx.restore()
}

type Source = {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly colour: string
  readonly strength: number
}

/** What shines on the wet ground: lit windows, lamps that can be seen, and the moon from far away. */
function sourcesOf(scenery: Scenery): readonly Source[] {
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
      strength: (colour === 'moon' ? 0.42 : 0.55) * strength,
    }))
  return [...windows, ...lamps]
}

/** Half the resolution blurs the streaks as water does. */
const WET_SCALE = 0.5

/**
 * Long broken reflections, straight down the page from what shines, on smooth wet ground only. Null where nothing is wet
 * or nothing shines. It is to be screened over the place.
 */
export function reflectionsOf(
  scenery: Scenery,
  hide: (ctx: CanvasRenderingContext2D) => void,
): HTMLCanvasElement | null {
  if (!scenery.wet || scenery.lighting !== 'night') return null
  const { world } = scenery
  const { canvas, ctx } = canvasOf(world.w * WET_SCALE, world.h * WET_SCALE)
  ctx.setTransform(WET_SCALE, 0, 0, WET_SCALE, -world.x * WET_SCALE, -world.y * WET_SCALE)
  const ground = new Path2D()
  const smooth = scenery.grounds.filter(({ kind }) => SMOOTH.has(kind))
  for (const { area } of smooth) ground.addPath(outlineOf(area))
  ctx.save()
  ctx.clip(ground)
  const next = random(21)
  for (const { x, y, wide, colour, strength } of sourcesOf(scenery)) {
    const first = smooth
      .map(({ area }) => boxAround(area))
      .filter((box) => x > box.x && x < box.x + box.w && y < box.y + box.h)
    const top = first.length === 0 ? y : Math.max(y, Math.min(...first.map((box) => box.y)))
    const count = Math.min(48, Math.max(5, Math.round(wide / 6)))
    for (let i = 0; i < count; i += 1) {
      const at = x + (next() - 0.5) * wide
      const from = top + 4 + next() * 26
      const long = (90 + wide * 0.2) * (0.35 + next() * 0.75)
      const thin = 2 + next() * 9
      const shine = ctx.createLinearGradient(0, from, 0, from + long)
      const alpha = strength * (0.25 + next() * 0.75)
      shine.addColorStop(0, `rgba(${colour}, 0)`)
      shine.addColorStop(0.2, `rgba(${colour}, ${alpha})`)
      shine.addColorStop(1, `rgba(${colour}, 0)`)
      ctx.fillStyle = shine
      ctx.beginPath()
      ctx.roundRect(at - thin / 2, from, thin, long, thin / 2)
      ctx.fill()
    }
  }
  ctx.restore()
  ctx.globalCompositeOperation = 'destination-out'
  hide(ctx)
  return canvas
}
