import { drawOnCanvas } from '../../../../assets/kit/canvas.ts'
import { lockUpMark } from '../../../../assets/kit/props/marks.ts'
import { apart, type Brush, lineThrough, outlineOf } from './brush.ts'
import type { Point, Scenery } from './scenery.ts'

type Lane = Scenery['lanes'][number]

const PAINT = '#c9c6bc'

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** The line between two lanes of a road that lie side by side; null where they do not. */
function divider(a: Lane, b: Lane): readonly Point[] | null {
  const first = a.centre[0]
  const last = a.centre.at(-1)
  const start = b.centre[0]
  const end = b.centre.at(-1)
  if (first === undefined || last === undefined || start === undefined || end === undefined) return null
  const near = (p: Point, q: Point): number => Math.abs(p.x - q.x) + Math.abs(p.y - q.y)
  const turned = near(first, start) > near(first, end)
  const other = turned ? b.centre.toReversed() : b.centre
  const apartBy = near(first, other[0] ?? start)
  if (apartBy > (a.width + b.width) * 0.8 || other.length !== a.centre.length) return null
  return a.centre.map((point, index) => between(point, other[index] ?? point))
}

function paintLanes(ctx: CanvasRenderingContext2D, lanes: readonly Lane[]): void {
  ctx.lineCap = 'butt'
  lanes.forEach((lane, index) => {
    for (const other of lanes.slice(index + 1)) {
      if (other.road !== lane.road) continue
      const line = divider(lane, other)
      if (line === null) continue
      ctx.setLineDash([34, 30])
      ctx.strokeStyle = '#b9b49f'
      ctx.globalAlpha = 0.62
      ctx.lineWidth = 5
      ctx.stroke(lineThrough(line))
    }
  })
  ctx.setLineDash([])
  ctx.globalAlpha = 1
}

/** How far along a stretch another one is met, from 0 to 1; null where they do not meet. */
function meeting(a: Point, b: Point, c: Point, d: Point): number | null {
  const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x)
  if (across === 0) return null
  const share = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across
  const other = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / across
  return share < 0 || share > 1 || other < 0 || other > 1 ? null : share
}

/** Bars across a road where a level way for walkers crosses its lanes. */
function paintCrossings(ctx: CanvasRenderingContext2D, { walks, lanes }: Scenery): void {
  for (const { line, width } of walks) {
    for (let i = 1; i < line.length; i += 1) {
      const from = line[i - 1]
      const to = line[i]
      if (from === undefined || to === undefined) continue
      for (const lane of lanes) {
        for (let j = 1; j < lane.centre.length; j += 1) {
          const c = lane.centre[j - 1]
          const d = lane.centre[j]
          const share = c === undefined || d === undefined ? null : meeting(from, to, c, d)
          if (share === null || c === undefined || d === undefined) continue
          const turn = Math.atan2(d.y - c.y, d.x - c.x)
          const half = lane.width / 2
          apart(ctx, () => {
            ctx.translate(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
            ctx.rotate(turn)
            ctx.globalAlpha = 0.6
            ctx.fillStyle = PAINT
            for (let y = -half + 6; y < half - 6; y += 27)
              ctx.fillRect(-Math.max(24, width / 2), y, Math.max(48, width), 14)
          })
        }
      }
    }
  }
}

const YELLOW = '#d3ac37'

/** What is painted or taped on the ground: lanes, crossings, boxes to keep clear, posts. */
export function paintMarkings({ ctx }: Brush, scenery: Scenery): void {
  paintLanes(ctx, scenery.lanes)
  paintCrossings(ctx, scenery)
  for (const area of scenery.keepClear) {
    ctx.setLineDash([16, 8])
    ctx.strokeStyle = YELLOW
    ctx.lineWidth = 4
    ctx.stroke(outlineOf(area))
    ctx.setLineDash([])
  }
  for (const area of scenery.danger) {
    apart(ctx, () => {
      ctx.clip(outlineOf(area))
      ctx.globalAlpha = 0.5
      ctx.setLineDash([10, 10])
      ctx.strokeStyle = '#e9e6dc'
      ctx.lineWidth = 3
      ctx.stroke(outlineOf(area))
    })
  }
  for (const { x, y } of scenery.marks) {
    apart(ctx, () => {
      ctx.translate(x, y)
      ctx.scale(0.94, 0.94)
      drawOnCanvas(ctx, lockUpMark())
    })
  }
}
