import { drawOnCanvas } from '../../../../assets/kit/canvas.ts'
import { lockUpMark } from '../../../../assets/kit/props/marks.ts'
import { apart, type Brush, lineThrough, outlineOf } from './brush.ts'
import { boxAround, grown, isIn, meeting, sidesOf, touches } from './numbers.ts'
import type { Scenery } from './scenery.ts'
import type { Area, Point } from './shapes.ts'

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

type Crossing = { readonly at: Point; readonly along: Point; readonly width: number; readonly road: string }

/** Where a level way for walkers crosses lanes, with the direction of each. */
function crossingsOf(from: Point, to: Point, lanes: readonly Lane[]): readonly Crossing[] {
  return lanes.flatMap(({ centre, width, road }) =>
    centre.slice(1).flatMap((d, index): readonly Crossing[] => {
      const c = centre[index]
      const share = c === undefined ? null : meeting(from, to, c, d)
      if (c === undefined || share === null) return []
      const length = Math.hypot(d.x - c.x, d.y - c.y)
      const sign = d.x > c.x || (d.x === c.x && d.y > c.y) ? 1 : -1
      return [
        {
          at: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
          along: { x: ((d.x - c.x) / length) * sign, y: ((d.y - c.y) / length) * sign },
          width,
          road,
        },
      ]
    }),
  )
}

/** Two ways that cross a road nearer to one another than this share a crossing. */
const SHARED_PX = 100

/** How far along its road a crossing lies. */
const reachOf = ({ at, along }: Crossing): number => at.x * along.x + at.y * along.y

/** Every crossing of every road, those of neighbouring lanes in one line however the way over them runs. */
function linedUp({ walks, lanes }: Scenery): readonly Crossing[] {
  const placed: { readonly road: string; readonly middle: number; readonly lanes: Set<string> }[] = []
  const crossings: Crossing[] = []
  for (const { line } of walks) {
    line.slice(1).forEach((to, index) => {
      const from = line[index]
      if (from === undefined) return
      const here = crossingsOf(from, to, lanes)
      for (const road of new Set(here.map((crossing) => crossing.road))) {
        const own = here.filter((crossing) => crossing.road === road)
        const mean = own.reduce((sum, crossing) => sum + reachOf(crossing), 0) / own.length
        let group = placed.find((one) => one.road === road && Math.abs(one.middle - mean) < SHARED_PX)
        if (group === undefined) {
          group = { road, middle: mean, lanes: new Set() }
          placed.push(group)
        }
        for (const crossing of own) {
          const { at, along } = crossing
          const lane = `${Math.round(at.x * along.y - at.y * along.x)}`
          if (group.lanes.has(lane)) continue
          group.lanes.add(lane)
          const shift = group.middle - reachOf(crossing)
          crossings.push({ ...crossing, at: { x: at.x + along.x * shift, y: at.y + along.y * shift } })
        }
      }
    })
  }
  return crossings
}

/** How long the bars of a crossing are. */
const BAR_PX = 66

function paintCrossings(ctx: CanvasRenderingContext2D, crossings: readonly Crossing[]): void {
  for (const { at, along, width } of crossings) {
    const half = width / 2
    apart(ctx, () => {
      ctx.translate(at.x, at.y)
      ctx.rotate(Math.atan2(along.y, along.x))
      ctx.globalAlpha = 0.6
      ctx.fillStyle = PAINT
      for (let y = -half + 6; y < half - 6; y += 27) ctx.fillRect(-BAR_PX / 2, y, BAR_PX, 14)
    })
  }
}

const YELLOW = '#d3ac37'

/** Whether a lane runs through an area: everybody sees that it is dangerous. */
const crosses = (centre: readonly Point[], area: Area): boolean =>
  sidesOf(area).some(({ from, to }) =>
    centre.slice(1).some((d, index) => {
      const c = centre[index]
      return c !== undefined && meeting(from, to, c, d) !== null
    }),
  )

/** Bars of a box to keep clear: so far apart, so wide. */
const HATCH = { apart: 30, wide: 9 } as const

/** A box to keep clear: hatched as on the stages, with a broken line round it. */
function paintKeepClear({ ctx, box }: Pick<Brush, 'ctx' | 'box'>, area: Area): void {
  const around = boxAround(area)
  if (!touches(grown(around, 4), box)) return
  const outline = outlineOf(area)
  apart(ctx, () => {
    ctx.clip(outline)
    ctx.strokeStyle = YELLOW
    ctx.globalAlpha = 0.16
    ctx.lineWidth = HATCH.wide
    ctx.beginPath()
    for (let x = around.x - around.h; x < around.x + around.w; x += HATCH.apart) {
      ctx.moveTo(x, around.y + around.h)
      ctx.lineTo(x + around.h, around.y)
    }
    ctx.stroke()
  })
  ctx.setLineDash([16, 8])
  ctx.strokeStyle = YELLOW
  ctx.lineWidth = 4
  ctx.stroke(outline)
  ctx.setLineDash([])
}

/** What is painted or taped on the ground: lanes, crossings, boxes to keep clear, posts. */
export function paintMarkings({ ctx, box }: Brush, scenery: Scenery): void {
  paintLanes(ctx, scenery.lanes)
  paintCrossings(ctx, linedUp(scenery))
  for (const area of scenery.keepClear) paintKeepClear({ ctx, box }, area)
  for (const area of scenery.danger) {
    if (scenery.lanes.some(({ centre }) => centre.some((point) => isIn(point, area)) || crosses(centre, area))) continue
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
    if (!touches({ x: x - 34, y: y - 30, w: 68, h: 60 }, box)) continue
    apart(ctx, () => {
      ctx.translate(x, y)
      ctx.scale(0.94, 0.94)
      drawOnCanvas(ctx, lockUpMark())
    })
  }
}
