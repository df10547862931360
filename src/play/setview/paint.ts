/** Draws one sign about its own origin, in world pixels. */
export type Paint = (ctx: CanvasRenderingContext2D) => void

/** A sign that the page paints itself: its name, its box about the origin, and how. */
export type Sign = {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly paint: Paint
}

const BONE = '#FAF5EA'
const INK = '#17150F'
const ROLL_LINE = '#FF5044'

/** A sign whose origin is the middle of its box. */
const centred = (name: string, width: number, height: number, paint: Paint): Sign => ({
  name,
  left: -width / 2,
  top: -height / 2,
  width,
  height,
  paint,
})

const disc = (ctx: CanvasRenderingContext2D, x: number, y: number, r: number, fill: string): void => {
  ctx.fillStyle = fill
  ctx.beginPath()
  ctx.arc(x, y, r, 0, 2 * Math.PI)
  ctx.fill()
}

const strokes = (ctx: CanvasRenderingContext2D, path: Path2D, layers: readonly (readonly [string, number])[]): void => {
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  for (const [colour, width] of layers) {
    ctx.strokeStyle = colour
    ctx.lineWidth = width
    ctx.stroke(path)
  }
}

/** One dot of a way: bone on ink, so that it reads on concrete and in the dark. */
const dot = centred('dot', 8, 8, (ctx) => {
  disc(ctx, 0, 0, 2.9, 'rgba(23, 21, 15, 0.4)')
  disc(ctx, 0, 0, 1.5, BONE)
})

/** A bar across a way where whole seconds are left. */
const second = centred('second', 18, 8, (ctx) => {
  const bar = new Path2D('M-6,0L6,0')
  strokes(ctx, bar, [
    [INK, 5.4],
    [BONE, 2.6],
  ])
})

/** Where the trainee was told to walk. */
const target = centred('target', 34, 34, (ctx) => {
  const corners = new Path2D('M-11,0A11,11 0 0 1 0,-11A11,11 0 0 1 11,0A11,11 0 0 1 0,11A11,11 0 0 1 -11,0')
  ctx.setLineDash([9, 8.28])
  ctx.lineDashOffset = -4
  strokes(ctx, corners, [
    ['rgba(23, 21, 15, 0.5)', 5],
    [BONE, 2.4],
  ])
  ctx.setLineDash([])
  disc(ctx, 0, 0, 3.6, 'rgba(23, 21, 15, 0.5)')
  disc(ctx, 0, 0, 2.2, BONE)
})

/** The pools of the set, a little brighter for a moment after the cut. */
const pools = centred('pools', 380, 240, (ctx) => {
  ctx.scale(190, 120)
  const light = ctx.createRadialGradient(0, 0, 0, 0, 0, 1)
  light.addColorStop(0, 'rgba(255, 208, 154, 1)')
  light.addColorStop(0.45, 'rgba(255, 208, 154, 0.5)')
  light.addColorStop(0.78, 'rgba(255, 208, 154, 0.13)')
  light.addColorStop(1, 'rgba(255, 208, 154, 0)')
  ctx.fillStyle = light
  ctx.fillRect(-1, -1, 2, 2)
})

/** Rings that a struck bell sends out: the sight of its sound. */
const ringing = centred('ringing', 60, 60, (ctx) => {
  for (const [r, alpha] of [
    [14, 0.9],
    [20, 0.6],
    [26, 0.35],
  ] as const) {
    ctx.globalAlpha = alpha
    const arcs = new Path2D()
    for (const side of [0, Math.PI]) {
      arcs.moveTo(r * Math.cos(side - 0.8), r * Math.sin(side - 0.8))
      arcs.arc(0, 0, r, side - 0.8, side + 0.8)
    }
    strokes(ctx, arcs, [
      ['rgba(23, 21, 15, 0.55)', 4.4],
      ['#F0CF45', 2.2],
    ])
  }
  ctx.globalAlpha = 1
})

/** The stage bell from above, painted again over the wall so that it can swing. */
const bell = centred('bell', 36, 28, (ctx) => {
  const ring = (r: number, fill: string): void => disc(ctx, 0, 3, r, fill)
  ring(10, '#0A0C10')
  ring(9.4, '#B08A3D')
  ring(5.4, '#D1AD5E')
  ring(1.8, '#5A431A')
  ctx.fillStyle = '#3B424C'
  ctx.fillRect(7, -5, 9, 5)
})

/** Signs that are the same in every place. */
export const SIGNS: readonly Sign[] = [dot, second, target, ringing, pools, bell]

type Corner = { readonly x: number; readonly y: number }

/** The two edges of the camera's frame: red with a 46 px falloff while it rolls, otherwise bone dashes over ink. */
export function frameEdges(apex: Corner, upper: Corner, lower: Corner, rolling: boolean): Sign {
  const left = Math.min(apex.x, upper.x, lower.x) - 6
  const top = Math.min(apex.y, upper.y, lower.y) - 6
  return {
    name: rolling ? 'frame-rolling' : 'frame-open',
    left,
    top,
    width: Math.max(apex.x, upper.x, lower.x) + 6 - left,
    height: Math.max(apex.y, upper.y, lower.y) + 6 - top,
    paint: (ctx) => {
      const edges = new Path2D(`M${upper.x},${upper.y}L${apex.x},${apex.y}L${lower.x},${lower.y}`)
      if (rolling) {
        ctx.save()
        ctx.clip(new Path2D(`M${upper.x},${upper.y}L${apex.x},${apex.y}L${lower.x},${lower.y}Z`))
        for (const end of [upper, lower]) {
          const length = Math.hypot(end.x - apex.x, end.y - apex.y)
          const inX = ((end === upper ? -1 : 1) * (end.y - apex.y)) / length
          const inY = ((end === upper ? 1 : -1) * (end.x - apex.x)) / length
          const fall = ctx.createLinearGradient(apex.x, apex.y, apex.x + inX * 46, apex.y + inY * 46)
          fall.addColorStop(0, 'rgba(255, 80, 68, 0.13)')
          fall.addColorStop(1, 'rgba(255, 80, 68, 0)')
          ctx.fillStyle = fall
          ctx.fillRect(left, top, 400, 400)
        }
        ctx.restore()
        ctx.globalAlpha = 0.75
        strokes(ctx, edges, [[ROLL_LINE, 1.5]])
        return
      }
      ctx.globalAlpha = 0.3
      strokes(ctx, edges, [['#0A0C10', 5]])
      ctx.globalAlpha = 0.8
      ctx.setLineDash([7, 6])
      strokes(ctx, edges, [['#F1E9DA', 1.6]])
    },
  }
}

/** How far the boom hears, as a dotted arc through two points about a centre of that radius. */
export function boomArc(from: Corner, to: Corner, radius: number, colour: string): Sign {
  const left = Math.min(from.x, to.x) - radius * 0.2
  const right = Math.max(from.x, to.x) + radius * 0.2
  const top = Math.min(from.y, to.y) - 6
  return {
    name: 'boom-arc',
    left,
    top,
    width: right - left,
    height: Math.max(from.y, to.y) + 6 - top,
    paint: (ctx) => {
      ctx.setLineDash([0.1, 7.9])
      strokes(ctx, new Path2D(`M${from.x},${from.y}A${radius},${radius} 0 0 1 ${to.x},${to.y}`), [[colour, 2.2]])
    },
  }
}

/** A number beside a second's bar. */
export const secondNumber = (n: number): Sign =>
  centred(`second-${n}`, 16, 18, (ctx) => {
    ctx.font = '600 14px Barlow, system-ui, sans-serif'
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.lineJoin = 'round'
    ctx.strokeStyle = INK
    ctx.lineWidth = 4
    ctx.strokeText(`${n}`, 0, 1)
    ctx.fillStyle = BONE
    ctx.fillText(`${n}`, 0, 1)
  })
