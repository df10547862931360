import { apart, type Brush, lineThrough, outlineOf } from './brush.ts'
import { INDOORS } from './light-map.ts'
import { boxAround, grown, random, touches } from './numbers.ts'
import type { Scenery } from './scenery.ts'
import type { Point } from './shapes.ts'

/** A line moved to its right by so much. */
function beside(line: readonly Point[], by: number): readonly Point[] {
  return line.map((point, index) => {
    const from = line[Math.max(0, index - 1)] ?? point
    const to = line[Math.min(line.length - 1, index + 1)] ?? point
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
    return { x: point.x - ((to.y - from.y) / length) * by, y: point.y + ((to.x - from.x) / length) * by }
  })
}

/** Layers of which no single edge is seen. */
const LAYERS = 7

const SHADE = '22, 25, 30'

/** A stroke that is densest in its middle and lost at its rim; `strength` is what all layers come to. */
export function softStroke(
  ctx: CanvasRenderingContext2D,
  path: Path2D,
  width: number,
  strength: number,
  colour = SHADE,
): void {
  ctx.strokeStyle = `rgba(${colour}, ${strength / LAYERS})`
  for (let layer = 1; layer <= LAYERS; layer += 1) {
    ctx.lineWidth = (width * layer) / LAYERS
    ctx.stroke(path)
  }
}

/** Half the gauge of a car: where its wheels run in a lane. */
const WHEELS = 34

/** A worn streak begins about every so often along a lane. */
const STREAKS_PX = 34

/** Where wheels have polished the lanes and engines have dripped between them; over the paint, which they wear down. */
export function paintTracks({ ctx, box }: Brush, { lanes }: Scenery): void {
  ctx.lineJoin = 'round'
  lanes.forEach(({ centre, width, live }, index) => {
    if (!touches(grown(boxAround(centre), width), box)) return
    ctx.lineCap = 'butt'
    for (const side of [-WHEELS, WHEELS]) {
      softStroke(ctx, lineThrough(beside(centre, side), 40), 46, live ? 0.07 : 0.04)
    }
    if (live) softStroke(ctx, lineThrough(centre, 40), 26, 0.04)
    paintStreaks({ ctx, box }, centre, live ? 1 : 0.5, 11 + index)
  })
}

/** Broken streaks of rubber and of polish along the wheels, which keep the tracks from looking airbrushed. */
function paintStreaks(
  { ctx, box }: Pick<Brush, 'ctx' | 'box'>,
  centre: readonly Point[],
  much: number,
  seed: number,
): void {
  ctx.lineCap = 'round'
  centre.slice(1).forEach((to, index) => {
    const from = centre[index]
    if (from === undefined) return
    const next = random(seed + index * 31)
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
    const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
    for (let at = 0; at < length; at += STREAKS_PX * (0.5 + next())) {
      const off = (next() < 0.5 ? -1 : 1) * WHEELS + (next() - 0.5) * 34
      const long = 20 + next() * 110
      const x = from.x + along.x * at - along.y * off
      const y = from.y + along.y * at + along.x * off
      ctx.strokeStyle =
        next() < 0.62 ? `rgba(22, 25, 30, ${0.09 * much * next()})` : `rgba(236, 238, 236, ${0.09 * much * next()})`
      ctx.lineWidth = 0.8 + next() * 2.4
      if (!touches(grown({ x: x - long, y: y - long, w: 2 * long, h: 2 * long }, 4), box)) continue
      ctx.beginPath()
      ctx.moveTo(x, y)
      ctx.lineTo(x + along.x * long, y + along.y * long)
      ctx.stroke()
    }
  })
}

/** Dirt and water run along the kerb: the edge of a road is darker than its middle. */
export function paintGutters({ ctx, box }: Brush, { kerbs, grounds }: Scenery): void {
  const roads = grounds.filter(({ kind, area }) => kind === 'road' && touches(boxAround(area), box))
  if (roads.length === 0) return
  apart(ctx, () => {
    const all = new Path2D()
    for (const { area } of roads) all.addPath(outlineOf(area))
    ctx.clip(all)
    ctx.lineJoin = 'round'
    for (const { line } of kerbs) {
      if (!touches(grown(boxAround(line), 40), box)) continue
      softStroke(ctx, lineThrough(line, 30), 70, 0.3)
    }
  })
}

/** The ground is darker where a house stands on it: less of the sky is seen from there. */
export function paintFeet({ ctx, box }: Brush, { blocks }: Scenery): void {
  ctx.lineJoin = 'round'
  for (const { area } of blocks) {
    if (!touches(grown(boxAround(area), 40), box)) continue
    softStroke(ctx, outlineOf(area), 96, 0.24)
  }
}

/** Floors are darker along their walls: less of the lamps is seen from there. */
export function paintCorners({ ctx, box }: Brush, { walls, grounds }: Scenery): void {
  const rooms = grounds.filter(({ kind, area }) => INDOORS.has(kind) && touches(boxAround(area), box))
  const solid = walls.filter(({ from, to, sees }) => !sees && touches(grown(boxAround([from, to]), 60), box))
  if (rooms.length === 0 || solid.length === 0) return
  apart(ctx, () => {
    const all = new Path2D()
    for (const { area } of rooms) all.addPath(outlineOf(area))
    ctx.clip(all)
    const path = new Path2D()
    for (const { from, to } of solid) {
      path.moveTo(from.x, from.y)
      path.lineTo(to.x, to.y)
    }
    ctx.lineCap = 'round'
    softStroke(ctx, path, 96, 0.26)
    ctx.lineCap = 'butt'
  })
}
