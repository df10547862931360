import { drawOnCanvas } from '../../../../assets/kit/canvas.ts'
import type { Ground } from '../../../../assets/kit/grounds.ts'
import { barrierTape, railings, wireFence } from '../../../../assets/kit/props/location.ts'
import { hedge } from '../../../../assets/kit/props/trees.ts'
import type { Build } from '../../../core/floor/kinds.ts'
import { apart, type Brush, outlineOf, strokes } from './brush.ts'
import { boxAround, isIn, random, sidesOf } from './numbers.ts'
import type { Area, Box, Point, Scenery, Strip } from './scenery.ts'

const INK = '#0a0c10'

type Made = { readonly top: string; readonly lit: string; readonly shade: string; readonly roof: Ground }
const MADE: Readonly<Record<Build, Made>> = {
  brick: { top: '#7a6153', lit: '#8c7262', shade: '#5f4a3f', roof: 'roof' },
  plaster: { top: '#b3ad9f', lit: '#c8c2b4', shade: '#8d887b', roof: 'tar' },
  concrete: { top: '#868a8c', lit: '#9da1a2', shade: '#676b6e', roof: 'tar' },
  steel: { top: '#6f7680', lit: '#8a919b', shade: '#545b65', roof: 'roof' },
  glass: { top: '#7f9fb2', lit: '#b6d0de', shade: '#5d7889', roof: 'roof' },
  canvas: { top: '#cfc6ae', lit: '#e2dac4', shade: '#a79f88', roof: 'stage' },
  flat: { top: '#b99a6a', lit: '#d9cfb9', shade: '#8f7448', roof: 'stage' },
  led: { top: '#343a43', lit: '#e79a6b', shade: '#22262d', roof: 'rubber' },
  fence: { top: '#4a525e', lit: '#7d8693', shade: '#39404a', roof: 'concrete' },
  hedge: { top: '#456340', lit: '#557849', shade: '#33492f', roof: 'grass' },
  rope: { top: '#c9402f', lit: '#e9e6dc', shade: '#8a2c20', roof: 'concrete' },
  railing: { top: '#3b424c', lit: '#59616d', shade: '#2b3038', roof: 'concrete' },
  bank: { top: '#6d7a4a', lit: '#7f8f58', shade: '#55603a', roof: 'earth' },
}

/** What stands on a flat roof: plant, a skylight, a vent. */
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
  return `<circle cx="0" cy="0" r="${half * 0.3}" fill="#626a76" stroke="${INK}" stroke-width="1.2"/><circle cx="0" cy="0" r="${half * 0.18}" fill="#454c56"/><rect x="${half * 0.3}" y="-5" width="${half * 0.9}" height="10" rx="1" fill="#626a76" stroke="${INK}" stroke-width="1"/>`
}

function paintRoof(ctx: CanvasRenderingContext2D, area: Area, seed: number): void {
  const box = boxAround(area)
  const next = random(seed)
  const count = Math.min(7, Math.floor((box.w * box.h) / 42_000))
  for (let i = 0; i < count; i += 1) {
    const at: Point = { x: box.x + 60 + next() * (box.w - 120), y: box.y + 46 + next() * (box.h - 104) }
    const kind = Math.floor(next() * 3)
    const w = 50 + next() * 44
    const clear = [-0.8, 0.8].every((a) => [-0.8, 0.8].every((b) => isIn({ x: at.x + a * w, y: at.y + b * w }, area)))
    if (!clear) continue
    apart(ctx, () => {
      ctx.translate(at.x, at.y)
      drawOnCanvas(ctx, roofPiece(kind, w))
    })
  }
}

/** The upper edge of the front of a house, as far as one sees it from above. */
function paintFront(ctx: CanvasRenderingContext2D, area: Area, made: Made, seed: number): void {
  for (const { from, to, out, length } of sidesOf(area)) {
    if (out.y < 0.5 || length < 24) continue
    apart(ctx, () => {
      ctx.translate(from.x, from.y)
      ctx.rotate(Math.atan2(to.y - from.y, to.x - from.x))
      const deep = out.x * (to.y - from.y) - out.y * (to.x - from.x) > 0 ? 1 : -1
      ctx.scale(1, deep)
      ctx.fillStyle = made.lit
      ctx.fillRect(0, 9, length, 11)
      ctx.fillStyle = made.top
      ctx.fillRect(0, 0, length, 9)
      ctx.fillStyle = made.shade
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
}

/** Houses and other masses, from above: roof, parapet, what stands on the roof, the front to the south. */
export function paintBlocks({ ctx, fill }: Brush, scenery: Scenery): void {
  for (const { area, made: of, seed } of scenery.blocks) {
    const made = MADE[of]
    const path = outlineOf(area)
    if (of === 'hedge') {
      const box = boxAround(area)
      apart(ctx, () => {
        ctx.translate(box.x + box.w / 2, box.y + box.h / 2)
        drawOnCanvas(ctx, hedge(box.w, box.h, seed))
      })
      continue
    }
    ctx.fillStyle = fill(made.roof)
    ctx.fill(path)
    if (scenery.lighting === 'day') {
      ctx.fillStyle = 'rgba(206, 210, 212, 0.3)'
      ctx.fill(path)
    }
    apart(ctx, () => {
      ctx.clip(path)
      ctx.lineJoin = 'miter'
      if (of !== 'bank') {
        strokes(ctx, path, [
          ['rgba(10, 12, 16, 0.35)', 27],
          [made.shade, 20],
          [made.top, 16],
          [made.lit, 5],
        ])
        paintRoof(ctx, area, seed)
        paintFront(ctx, area, made, seed)
      }
    })
    strokes(ctx, path, [[INK, 1.4]])
  }
}

type Wall = Scenery['walls'][number]

/** Fences and the like are drawn as what they are; everything else is a thick line. */
const DRAWN: Partial<Readonly<Record<Build, (length: number, thick: number, seed: number) => string>>> = {
  fence: (length) => wireFence(length),
  hedge: (length, thick, seed) => hedge(length, Math.max(18, thick), seed),
  rope: (length) => barrierTape(length),
  railing: (length) => railings(length),
}

export const lengthOf = ({ from, to }: Pick<Strip, 'from' | 'to'>): number =>
  Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2)

/** Paints along a strip whose middle becomes the origin and whose length lies along x. */
export function alongStrip(
  ctx: CanvasRenderingContext2D,
  { from, to }: Pick<Strip, 'from' | 'to'>,
  paint: (length: number) => void,
): void {
  apart(ctx, () => {
    ctx.translate((from.x + to.x) / 2, (from.y + to.y) / 2)
    ctx.rotate(Math.atan2(to.y - from.y, to.x - from.x))
    paint(lengthOf({ from, to }))
  })
}

/** Whether a strip runs rather east to west than north to south. */
const lies = ({ from, to }: Strip): boolean => Math.abs(to.x - from.x) >= Math.abs(to.y - from.y)

/** Ends at which two walls meet, so that the corner is filled. */
function corners(walls: readonly Wall[]): readonly (Point & { readonly thick: number; readonly made: Build })[] {
  const ends = walls.flatMap((wall) => [
    { ...wall.from, wall },
    { ...wall.to, wall },
  ])
  return ends
    .filter((end, index) =>
      ends.some(
        (other, at) =>
          at !== index && other.wall !== end.wall && Math.abs(other.x - end.x) < 2 && Math.abs(other.y - end.y) < 2,
      ),
    )
    .map(({ x, y, wall }) => ({ x, y, thick: wall.thick, made: wall.made }))
}

/** Walls as one sees them cut open: one outline round all of them, their light side and their shaded side. */
export function paintWalls({ ctx }: Brush, scenery: Scenery): void {
  const thick = scenery.walls.filter(({ made }) => DRAWN[made] === undefined)
  const joints = corners(thick)
  ctx.lineCap = 'butt'
  for (const pass of ['outline', 'body'] as const) {
    const more = pass === 'outline' ? 2.6 : 0
    for (const joint of joints) {
      const size = joint.thick + more
      ctx.fillStyle = pass === 'outline' ? INK : MADE[joint.made].top
      ctx.fillRect(joint.x - size / 2, joint.y - size / 2, size, size)
    }
    for (const wall of thick) {
      alongStrip(ctx, wall, (length) => {
        const deep = wall.thick + more
        ctx.fillStyle = pass === 'outline' ? INK : MADE[wall.made].top
        if (wall.made === 'glass' && pass === 'body') ctx.globalAlpha = 0.8
        ctx.fillRect(-length / 2 - more / 2, -deep / 2, length + more, deep)
      })
    }
  }
  for (const wall of thick) {
    const { lit, shade } = MADE[wall.made]
    alongStrip(ctx, wall, (length) => {
      const flip = lies(wall) === wall.to.x > wall.from.x || (!lies(wall) && wall.to.y < wall.from.y) ? 1 : -1
      ctx.scale(1, flip)
      ctx.fillStyle = lit
      ctx.fillRect(-length / 2, -wall.thick / 2, length, wall.thick * 0.28)
      ctx.fillStyle = shade
      ctx.fillRect(-length / 2, wall.thick * 0.18, length, wall.thick * 0.32)
    })
  }
  for (const wall of scenery.walls) {
    const draw = DRAWN[wall.made]
    if (draw === undefined) continue
    alongStrip(ctx, wall, (length) => drawOnCanvas(ctx, draw(length, wall.thick, Math.round(wall.from.x + wall.to.y))))
  }
}

/** Doorways: the floor between the jambs. The leaves move and are drawn apart. */
export function paintDoorways({ ctx }: Brush, scenery: Scenery): void {
  for (const door of scenery.doors) {
    alongStrip(ctx, door, (length) => {
      const deep = Math.max(8, door.thick)
      ctx.fillStyle = '#3b4048'
      ctx.fillRect(-length / 2, -deep / 2, length, deep)
      ctx.fillStyle = '#4a4f58'
      ctx.strokeStyle = INK
      ctx.lineWidth = 1.2
      for (const x of [-length / 2 - 4, length / 2 - 2]) {
        ctx.fillRect(x, -deep / 2 - 1, 6, deep + 2)
        ctx.strokeRect(x, -deep / 2 - 1, 6, deep + 2)
      }
    })
  }
}

/** Glass in walls, and mirrors. */
export function paintPanes({ ctx }: Brush, scenery: Scenery, lit: (pane: Strip) => boolean): void {
  for (const pane of scenery.panes) {
    alongStrip(ctx, pane, (length) => {
      const deep = Math.max(6, Math.min(10, pane.thick))
      ctx.fillStyle = '#3a2f2a'
      ctx.fillRect(-length / 2 - 2, -deep / 2 - 1.4, length + 4, deep + 2.8)
      ctx.fillStyle = lit(pane) ? '#ffdca6' : scenery.lighting === 'night' ? '#39434f' : '#a9c6d6'
      ctx.fillRect(-length / 2, -deep / 2 + 1, length, deep - 2)
      ctx.fillStyle = 'rgba(255, 255, 255, 0.35)'
      ctx.fillRect(-length / 2, -deep / 2 + 1, length, 1.2)
      ctx.fillStyle = 'rgba(20, 23, 28, 0.7)'
      for (let x = -length / 2 + 44; x < length / 2 - 20; x += 46) ctx.fillRect(x, -deep / 2, 1.6, deep)
    })
  }
  for (const mirror of scenery.mirrors) {
    alongStrip(ctx, mirror, (length) => {
      ctx.fillStyle = '#59616d'
      ctx.fillRect(-length / 2 - 2, -4, length + 4, 8)
      ctx.fillStyle = '#dcecf4'
      ctx.fillRect(-length / 2, -1, length, 3.4)
    })
  }
}

/** What of a box of the world a canvas of that box needs to paint: whatever reaches into it. */
export const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
