import { drawOnCanvas } from '../../../../assets/kit/canvas.ts'
import { dark, light } from '../../../../assets/kit/colour.ts'
import { hedge } from '../../../../assets/kit/props/trees.ts'
import { apart, type Brush, outlineOf, strokes } from './brush.ts'
import { type House, housesOf, type LitWindow, litWindows } from './houses.ts'
import { INK, type Made, MADE } from './made.ts'
import { boxAround, grown, isIn, random, sidesOf, touches } from './numbers.ts'
import type { Scenery } from './scenery.ts'
import type { Area, Box, Point } from './shapes.ts'

/** What stands on a flat roof: plant, a skylight, a vent, a hatch, boards to sit on. */
function roofPiece(kind: number, w: number): string {
  const half = w / 2
  if (kind === 0) {
    const blades = [0, 45, 90, 135].map(
      (turn) =>
        `<rect x="${-half * 0.5}" y="-2.4" width="${half}" height="4.8" rx="2" fill="#68717d" transform="rotate(${turn})"/>`,
    )
    return `<rect x="${-half}" y="${-half * 0.75}" width="${w}" height="${w * 0.75}" rx="2" fill="#59616c" stroke="${INK}" stroke-width="1.3"/><circle cx="0" cy="0" r="${half * 0.56}" fill="#444b55" stroke="#2c3139" stroke-width="1"/>${blades.join('')}<circle cx="0" cy="0" r="4" fill="#353b44"/>`
  }
  if (kind === 1) {
    const panes = [0, 1, 2, 3].map(
      (index) =>
        `<rect x="${-half + 4 + (index * (w - 6)) / 4}" y="${-half * 0.3}" width="${(w - 16) / 4}" height="${half * 0.6}" fill="#5f7f95" opacity="0.8"/>`,
    )
    return `<rect x="${-half}" y="${-half * 0.38}" width="${w}" height="${half * 0.76}" fill="#4a525e" stroke="${INK}" stroke-width="1.2"/>${panes.join('')}`
  }
  if (kind === 2) {
    return `<circle cx="0" cy="0" r="${half * 0.3}" fill="#626a76" stroke="${INK}" stroke-width="1.2"/><circle cx="0" cy="0" r="${half * 0.18}" fill="#454c56"/><rect x="${half * 0.3}" y="-5" width="${half * 0.9}" height="10" rx="1" fill="#626a76" stroke="${INK}" stroke-width="1"/>`
  }
  if (kind === 3) {
    return `<rect x="${-half * 0.5}" y="${-half * 0.4}" width="${half}" height="${half * 0.8}" rx="1.4" fill="#6b5f50" stroke="${INK}" stroke-width="1.3"/><rect x="${-half * 0.42}" y="${-half * 0.32}" width="${half * 0.84}" height="${half * 0.3}" fill="#7d7060"/>`
  }
  return `<circle cx="0" cy="0" r="${half * 0.5}" fill="#7d6b58" stroke="${INK}" stroke-width="1.4"/><circle cx="0" cy="0" r="${half * 0.4}" fill="#8d7a64"/><circle cx="${-half * 0.1}" cy="${-half * 0.1}" r="${half * 0.14}" fill="#a3917a"/>`
}

function furnish(ctx: CanvasRenderingContext2D, { box, area, seed }: House): void {
  const next = random(seed)
  const count = Math.min(7, Math.max(1, Math.floor((box.w * box.h) / 46_000)))
  for (let i = 0; i < count; i += 1) {
    const at: Point = { x: box.x + 60 + next() * (box.w - 120), y: box.y + 46 + next() * (box.h - 104) }
    const kind = Math.floor(next() * 5)
    const w = 44 + next() * 44
    const fits =
      box.w > 150 &&
      box.h > 130 &&
      (area === null ||
        [-0.8, 0.8].every((a) => [-0.8, 0.8].every((b) => isIn({ x: at.x + a * w, y: at.y + b * w }, area))))
    if (!fits) continue
    apart(ctx, () => {
      ctx.translate(at.x, at.y)
      drawOnCanvas(ctx, roofPiece(kind, w))
    })
  }
}

/** Two slopes of tiles with a ridge between them, a chimney or two. */
function paintRidge(ctx: CanvasRenderingContext2D, { box, colour, seed }: House, day: boolean): void {
  const { x, y, w, h } = box
  const base = day ? light(colour, 0.14) : colour
  ctx.fillStyle = light(base, 0.1)
  ctx.fillRect(x, y, w, h / 2)
  ctx.fillStyle = dark(base, 0.2)
  ctx.fillRect(x, y + h / 2, w, h / 2)
  ctx.fillStyle = dark(base, 0.34)
  for (let row = y + 9; row < y + h; row += 11) ctx.fillRect(x, row, w, 1.1)
  ctx.fillStyle = light(base, 0.26)
  ctx.fillRect(x, y + h / 2 - 3, w, 5)
  ctx.fillStyle = dark(base, 0.5)
  ctx.fillRect(x, y + h / 2 + 2, w, 1.4)
  const next = random(seed)
  for (const share of [0.1, 0.86]) {
    if (next() < 0.35) continue
    const cx = x + w * share
    const cy = y + h / 2 - 16
    ctx.fillStyle = '#6a4d42'
    ctx.strokeStyle = INK
    ctx.lineWidth = 1.3
    ctx.fillRect(cx, cy, 34, 30)
    ctx.strokeRect(cx, cy, 34, 30)
    ctx.fillStyle = '#3a2f2a'
    for (const off of [10, 24]) {
      ctx.beginPath()
      ctx.arc(cx + off, cy + 15, 4.6, 0, 2 * Math.PI)
      ctx.fill()
    }
  }
  for (let light1 = x + 70; light1 < x + w - 60; light1 += 130 + Math.floor(next() * 60)) {
    ctx.fillStyle = '#5f7f95'
    ctx.fillRect(light1, y + h * 0.68, 34, 26)
    ctx.strokeStyle = dark(base, 0.5)
    ctx.lineWidth = 2
    ctx.strokeRect(light1, y + h * 0.68, 34, 26)
  }
}

type Wall = Pick<Made, 'top' | 'lit' | 'shade'>

/** The upper edge of the front of a house, as far as one sees it from above. */
function paintFront(ctx: CanvasRenderingContext2D, from: Point, to: Point, wall: Wall, seed: number): void {
  const length = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2)
  apart(ctx, () => {
    ctx.translate(from.x, from.y)
    ctx.rotate(Math.atan2(to.y - from.y, to.x - from.x))
    ctx.fillStyle = wall.lit
    ctx.fillRect(0, 9, length, 11)
    ctx.fillStyle = wall.top
    ctx.fillRect(0, 0, length, 9)
    ctx.fillStyle = wall.shade
    for (let x = 6; x < length; x += 12) ctx.fillRect(x, 1, 0.9, 7)
    ctx.fillStyle = '#39434f'
    const next = random(seed + Math.round(length))
    for (let x = 26; x < length - 70; x += 62 + Math.floor(next() * 50)) ctx.fillRect(x, 1.6, 34 + next() * 26, 5.8)
    ctx.strokeStyle = INK
    ctx.lineWidth = 1.2
    ctx.strokeRect(0, 0, length, 9)
    ctx.beginPath()
    ctx.moveTo(0, 20)
    ctx.lineTo(length, 20)
    ctx.stroke()
  })
}

const cornersOf = ({ x, y, w, h }: Box): Area => [
  { x, y },
  { x: x + w, y },
  { x: x + w, y: y + h },
  { x, y: y + h },
]

function paintHouse({ ctx, fill }: Brush, house: House, made: Made, day: boolean): void {
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
    if (house.roof === 'ridge') paintRidge(ctx, house, day)
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
      if (from.x < to.x) paintFront(ctx, from, to, wall, house.seed)
      else paintFront(ctx, { x: to.x, y: to.y - 20 }, { x: from.x, y: from.y - 20 }, wall, house.seed)
    }
  })
  strokes(ctx, path, [[INK, 1.4]])
}

/** Every house of a place, made once, with the windows that burn tonight. */
export const buildHouses = (scenery: Scenery): readonly Built[] =>
  scenery.blocks.flatMap(({ area, made, seed }) => {
    if (made === 'hedge' || made === 'bank') return []
    const lived = scenery.lighting === 'night' && (made === 'brick' || made === 'plaster' || made === 'concrete')
    return housesOf(area, made, seed).map((house) => ({
      house,
      made: MADE[made],
      windows: lived ? litWindows(house, scenery.grounds) : [],
    }))
  })

export type Built = { readonly house: House; readonly made: Made; readonly windows: readonly LitWindow[] }

/** Bars of light where a window burns. */
function paintWindows(ctx: CanvasRenderingContext2D, windows: readonly LitWindow[]): void {
  for (const { x, y, wide, side, colour } of windows) {
    ctx.fillStyle = '#3a2f2a'
    ctx.fillRect(x - wide / 2 - 2, side > 0 ? y - 21 : y + 1, wide + 4, 9)
    ctx.fillStyle = colour === 'tungsten' ? '#ffdca6' : colour === 'neon' ? '#9fe8e2' : '#cfe6f4'
    ctx.fillRect(x - wide / 2, side > 0 ? y - 19.4 : y + 2.6, wide, 5.8)
  }
}

/** Houses and other masses of a box, from above: roof, parapet, what stands on the roof, the front to the south. */
export function paintBlocks(brush: Brush, scenery: Scenery, houses: readonly Built[]): void {
  const { ctx, box, fill } = brush
  const day = scenery.lighting === 'day'
  for (const { house, made, windows } of houses) {
    if (!touches(grown(house.box, 4), box)) continue
    paintHouse(brush, house, made, day)
    paintWindows(ctx, windows)
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
    }
  }
}
