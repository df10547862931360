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

/** How far the red of an edge falls into the frame (LOOK, light and shadow). */
const FALLOFF_PX = 46

export type Edge = {
  readonly name: string
  readonly length: number
  /** On which side of it the frame lies, seen from the camera: 1 is to the right. */
  readonly inward: 1 | -1
  /** Where the falloff has its full depth: nearer to the camera the frame is narrower. */
  readonly taper: number
}

/**
 * One edge of a camera’s frame, from the camera along x: red with a falloff inwards and a tick a metre outwards while it
 * rolls, otherwise bone dashes over ink (LOOK 12.1).
 */
export function frameEdge({ name, length, inward, taper }: Edge, rolling: boolean): Sign {
  const deep = FALLOFF_PX + 8
  return {
    name: `${name}-${rolling ? 'rolling' : 'open'}`,
    left: -4,
    top: -deep,
    width: length + 8,
    height: 2 * deep,
    paint: (ctx) => {
      const edge = new Path2D(`M0,0L${length},0`)
      if (!rolling) {
        ctx.globalAlpha = 0.3
        strokes(ctx, edge, [['#0A0C10', 5]])
        ctx.globalAlpha = 0.85
        ctx.setLineDash([14, 8])
        strokes(ctx, edge, [['#F1E9DA', 2.4]])
        return
      }
      const fall = ctx.createLinearGradient(0, 0, 0, FALLOFF_PX * inward)
      fall.addColorStop(0, 'rgba(255, 80, 68, 0.2)')
      fall.addColorStop(1, 'rgba(255, 80, 68, 0)')
      ctx.fillStyle = fall
      ctx.fill(new Path2D(`M0,0L${length},0L${length},${FALLOFF_PX * inward}L${taper},${FALLOFF_PX * inward}Z`))
      strokes(ctx, edge, [[ROLL_LINE, 2.2]])
      const ticks = new Path2D()
      for (let x = 88; x < length; x += 44) {
        ticks.moveTo(x, 0)
        ticks.lineTo(x, -5 * inward)
      }
      strokes(ctx, ticks, [[ROLL_LINE, 1.6]])
    },
  }
}

/** How far the boom hears, as a dotted arc from one point clockwise to another. */
export function boomArc(from: Corner, to: Corner, radius: number, colour: string): Sign {
  const half = Math.hypot(to.x - from.x, to.y - from.y) / 2
  const bulge = radius - Math.sqrt(Math.max(0, radius * radius - half * half)) + 6
  const left = Math.min(from.x, to.x) - bulge
  const top = Math.min(from.y, to.y) - bulge
  return {
    name: 'boom-arc',
    left,
    top,
    width: Math.max(from.x, to.x) + bulge - left,
    height: Math.max(from.y, to.y) + bulge - top,
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
