import { drawOnCanvas } from '../../../../assets/kit/canvas.ts'
import { GROUND_TILES, type Ground } from '../../../../assets/kit/grounds.ts'
import { tone, type Toned } from './grain.ts'
import type { Area, Box, Point } from './shapes.ts'

/** A ground as a fill, in the light that is laid into it. */
export type Fill = (ground: Ground, toned?: Toned) => CanvasPattern | string

/** A canvas that paints a box of the world: its context is set to world pixels. */
export type Brush = {
  readonly ctx: CanvasRenderingContext2D
  readonly box: Box
  readonly fill: Fill
}

/** A canvas with its context; throws where the page cannot have one. */
export function canvasOf(width: number, height: number): { canvas: HTMLCanvasElement; ctx: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.ceil(width))
  canvas.height = Math.max(1, Math.ceil(height))
  const ctx = canvas.getContext('2d')
  if (ctx === null) throw new Error('the page has no canvas to paint on')
  return { canvas, ctx }
}

/** A canvas that shows a box of the world at so many pixels to a world pixel. */
export function canvasFor(box: Box, scale: number): { canvas: HTMLCanvasElement; ctx: CanvasRenderingContext2D } {
  const made = canvasOf(box.w * scale, box.h * scale)
  made.ctx.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
  return made
}

/** Grounds as fills, each painted once at `scale` pixels to a world pixel. */
export function groundFills(scale: number): Fill {
  const made = new Map<string, CanvasPattern | string>()
  return (ground, toned) => {
    const key = toned === undefined ? ground : `${ground} ${toned.colour.join()} ${toned.grain}`
    const known = made.get(key)
    if (known !== undefined) return known
    const { w, h, draw, turn = 0 } = GROUND_TILES[ground]
    const { canvas, ctx } = canvasOf(Math.round(w * scale), Math.round(h * scale))
    ctx.scale(canvas.width / w, canvas.height / h)
    drawOnCanvas(ctx, draw())
    if (toned !== undefined) tone(ctx, canvas.width, canvas.height, toned)
    const pattern = ctx.createPattern(canvas, 'repeat')
    pattern?.setTransform(new DOMMatrix().rotate(turn).scale(w / canvas.width, h / canvas.height))
    const fill = pattern ?? '#4d525a'
    made.set(key, fill)
    return fill
  }
}

/** A closed outline through corners. */
export function outlineOf(area: Area): Path2D {
  const path = new Path2D()
  area.forEach(({ x, y }, index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)))
  path.closePath()
  return path
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** Nearer bends than this are the end of a way, not a bend of it. */
const END = 240

/**
 * A closed outline whose bends are rounded as feet do it; corners on the rim of the world stay as they are, and so does
 * what is nearer than `end`.
 */
export function softOutline(area: Area, world: Box, end = END): Path2D {
  const onRim = ({ x, y }: Point): boolean =>
    x <= world.x + 2 || y <= world.y + 2 || x >= world.x + world.w - 2 || y >= world.y + world.h - 2
  const near = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < end
  const path = new Path2D()
  area.forEach((corner, index) => {
    const before = area[(index + area.length - 1) % area.length] ?? corner
    const after = area[(index + 1) % area.length] ?? corner
    const from = between(before, corner)
    const to = between(corner, after)
    if (index === 0) path.moveTo(from.x, from.y)
    if (onRim(corner) || near(before, corner) || near(corner, after)) {
      path.lineTo(corner.x, corner.y)
      path.lineTo(to.x, to.y)
    } else path.quadraticCurveTo(corner.x, corner.y, to.x, to.y)
  })
  path.closePath()
  return path
}

/** A line through points, its bends rounded. */
export function lineThrough(points: readonly Point[], round = 26): Path2D {
  const path = new Path2D()
  points.forEach((point, index) => {
    const next = points[index + 1]
    if (index === 0) path.moveTo(point.x, point.y)
    else if (next === undefined) path.lineTo(point.x, point.y)
    else path.arcTo(point.x, point.y, next.x, next.y, round)
  })
  return path
}

/** Strokes one outline several times, the lowest first. */
export function strokes(
  ctx: CanvasRenderingContext2D,
  path: Path2D,
  layers: readonly (readonly [colour: string, width: number])[],
): void {
  for (const [colour, width] of layers) {
    ctx.strokeStyle = colour
    ctx.lineWidth = width
    ctx.stroke(path)
  }
}

/** Paints with another opacity or a clip and puts everything back after. */
export function apart(ctx: CanvasRenderingContext2D, paint: () => void): void {
  ctx.save()
  paint()
  ctx.restore()
}

/** A flat round field of a colour (`red, green, blue`), even in its middle and lost at its rim. */
export function field(
  ctx: CanvasRenderingContext2D,
  { x, y }: Point,
  rx: number,
  ry: number,
  colour: string,
  much: number,
): void {
  apart(ctx, () => {
    ctx.translate(x, y)
    ctx.scale(rx, ry)
    const fade = ctx.createRadialGradient(0, 0, 0, 0, 0, 1)
    fade.addColorStop(0, `rgba(${colour}, ${much})`)
    fade.addColorStop(0.5, `rgba(${colour}, ${much * 0.8})`)
    fade.addColorStop(1, `rgba(${colour}, 0)`)
    ctx.fillStyle = fade
    ctx.fillRect(-1, -1, 2, 2)
  })
}
