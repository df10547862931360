import { drawOnCanvas } from '../../../../assets/kit/canvas.ts'
import { hedge } from '../../../../assets/kit/props/trees.ts'
import { apart, type Brush, outlineOf, strokes } from './brush.ts'
import { paintFront } from './fronts.ts'
import { type House, housesOf, isCore, type LitWindow, litWindows, shopsOf } from './houses.ts'
import { INK, type Made, MADE } from './made.ts'
import { boxAround, grown, sidesOf, touches } from './numbers.ts'
import { furnish, paintRidge, type RoofLight, roofLights } from './roofs.ts'
import type { Scenery } from './scenery.ts'
import type { Area, Box } from './shapes.ts'

const cornersOf = ({ x, y, w, h }: Box): Area => [
  { x, y },
  { x: x + w, y },
  { x: x + w, y: y + h },
  { x, y: y + h },
]

function paintHouse(brush: Brush, { house, made, lived, shops }: Built, day: boolean): void {
  const { ctx, fill } = brush
  const area = house.area ?? cornersOf(house.box)
  const path = outlineOf(area)
  const wall = house.wall ?? made
  apart(ctx, () => {
    ctx.clip(path)
    ctx.fillStyle = fill(made.roof)
    ctx.fill(path)
    if (day) {
      ctx.fillStyle = 'rgba(206, 210, 212, 0.3)'
      ctx.fill(path)
    }
    if (house.roof === 'ridge') paintRidge(brush, house, day)
    else {
      ctx.fillStyle = house.colour
      ctx.fill(path)
    }
    ctx.lineJoin = 'miter'
    strokes(ctx, path, [
      ['rgba(10, 12, 16, 0.35)', house.roof === 'ridge' ? 16 : 27],
      [wall.shade, house.roof === 'ridge' ? 12 : 20],
      [wall.top, house.roof === 'ridge' ? 9 : 16],
      [wall.lit, 4],
    ])
    if (house.roof === 'flat') furnish(ctx, house)
    // A front is drawn from its left end, its outside below: corners of a clockwise area run from right to left there.
    for (const { from, to, out, length } of sidesOf(area)) {
      if (out.y < 0.5 || length < 24) continue
      const south = lived ? shops.find(({ side }) => side > 0) : undefined
      const left = Math.min(from.x, to.x)
      const shop = south === undefined ? null : { from: south.x - south.wide / 2 - left, wide: south.wide }
      const front = { seed: house.seed, lived, shop }
      if (from.x < to.x) paintFront(ctx, from, to, wall, front)
      else paintFront(ctx, { x: to.x, y: to.y - 20 }, { x: from.x, y: from.y - 20 }, wall, front)
    }
  })
  strokes(ctx, path, [[INK, 1.4]])
}

/** Every house of a place, made once, with the windows that burn tonight. */
export const buildHouses = (scenery: Scenery): readonly Built[] =>
  scenery.blocks.flatMap(({ area, made, seed }) => {
    if (made === 'hedge' || made === 'bank' || isCore(area, scenery)) return []
    const lived = made === 'brick' || made === 'plaster' || made === 'concrete'
    return housesOf(area, made, seed).map((house) => ({
      roofLights: scenery.lighting === 'night' ? roofLights(house).filter(({ lit }) => lit) : [],
      house,
      made: MADE[made],
      lived,
      shops: lived ? shopsOf(house, scenery.grounds) : [],
      windows: lived && scenery.lighting === 'night' ? litWindows(house, scenery.grounds) : [],
    }))
  })

export type Built = {
  readonly house: House
  readonly made: Made
  /** People live or work there: it has a door and windows with flowers. */
  readonly lived: boolean
  readonly shops: readonly LitWindow[]
  readonly windows: readonly LitWindow[]
  readonly roofLights: readonly RoofLight[]
}

/** Bars of light where a window burns. */
function paintWindows(ctx: CanvasRenderingContext2D, windows: readonly LitWindow[]): void {
  for (const { x, y, wide, side, colour } of windows) {
    ctx.fillStyle = '#3a2f2a'
    ctx.fillRect(x - wide / 2 - 2, side > 0 ? y - 21 : y + 1, wide + 4, 9)
    ctx.fillStyle = colour === 'tungsten' ? '#ffdca6' : colour === 'neon' ? '#9fe8e2' : '#cfe6f4'
    ctx.fillRect(x - wide / 2, side > 0 ? y - 19.4 : y + 2.6, wide, 5.8)
  }
}

/** Lines of a mass that is cut: so far apart. */
const CUT_PX = 13

/** What of a building is solid, cut open as its walls are: its material, hatched as on a plan. */
function paintCore({ ctx }: Pick<Brush, 'ctx'>, area: Area, { top, shade, lit }: Made): void {
  const { x, y, w, h } = boxAround(area)
  const path = outlineOf(area)
  apart(ctx, () => {
    ctx.clip(path)
    ctx.fillStyle = top
    ctx.fill(path)
    ctx.strokeStyle = shade
    ctx.globalAlpha = 0.7
    ctx.lineWidth = 1.6
    ctx.beginPath()
    for (let at = x - h; at < x + w; at += CUT_PX) {
      ctx.moveTo(at, y + h)
      ctx.lineTo(at + h, y)
    }
    ctx.stroke()
    ctx.globalAlpha = 1
    strokes(ctx, path, [
      [shade, 9],
      [lit, 5],
    ])
  })
  strokes(ctx, path, [[INK, 1.4]])
}

/** Houses and other masses of a box, from above: roof, parapet, what stands on the roof, the front to the south. */
export function paintBlocks(brush: Brush, scenery: Scenery, houses: readonly Built[]): void {
  const { ctx, box, fill } = brush
  const day = scenery.lighting === 'day'
  for (const built of houses) {
    if (!touches(grown(built.house.box, 4), box)) continue
    paintHouse(brush, built, day)
    paintWindows(ctx, built.windows)
  }
  for (const { area, made, seed } of scenery.blocks) {
    const whole = boxAround(area)
    if (!touches(grown(whole, 8), box)) continue
    if (made === 'hedge') {
      apart(ctx, () => {
        ctx.translate(whole.x + whole.w / 2, whole.y + whole.h / 2)
        drawOnCanvas(ctx, hedge(whole.w, whole.h, seed))
      })
    } else if (made === 'bank') {
      ctx.fillStyle = fill(MADE.bank.roof)
      ctx.fill(outlineOf(area))
      strokes(ctx, outlineOf(area), [[INK, 1.4]])
    } else if (isCore(area, scenery)) paintCore({ ctx }, area, MADE[made])
  }
}
