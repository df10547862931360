import { apart, type Brush, canvasFor, outlineOf } from './brush.ts'
import { frontOf, inward, type LedJoint, type LedScreen, ledScreens } from './led-curve.ts'
import { INK, MADE } from './made.ts'
import { boxAround, grown, touches } from './numbers.ts'
import type { Scenery } from './scenery.ts'
import type { Box, Point } from './shapes.ts'

type Rgb = readonly [red: number, green: number, blue: number]

/** What the wall shows: a sky that is warm in the middle and cold at both ends, over far hills and sand. */
const SKY: readonly [Rgb, ...Rgb[]] = [
  [70, 92, 158],
  [98, 102, 156],
  [150, 108, 142],
  [208, 128, 116],
  [240, 164, 106],
  [255, 196, 122],
]
const ZENITH: Rgb = [46, 58, 104]
const HILLS: Rgb = [44, 36, 58]
const SAND: Rgb = [150, 104, 84]

const mixed = (a: Rgb, b: Rgb, part: number): Rgb => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
]
const css = ([red, green, blue]: Rgb): string => `rgb(${Math.round(red)}, ${Math.round(green)}, ${Math.round(blue)})`

/** How near the middle of the wall, where the sun goes down: 0 at its ends, 1 there. */
const nearSun = (share: number): number => 1 - Math.abs(share - 0.5) * 2

/** The light over the horizon, so far along the wall. */
function skyAt(share: number): Rgb {
  const at = nearSun(share) * (SKY.length - 1)
  const before = SKY[Math.floor(at)] ?? SKY[0]
  return mixed(before, SKY[Math.ceil(at)] ?? before, at % 1)
}

/** How high the hills stand on the picture, 0 to 1. */
const hillsAt = (share: number): number =>
  0.42 + 0.09 * Math.sin(share * 21) + 0.06 * Math.sin(share * 53 + 1) + 0.03 * Math.sin(share * 127 + 2)

/** The picture leans outwards as a front of a house does: it is seen so high, its frame so much behind it. */
export const PICTURE_PX = 19
const FRAME_PX = 7

const near = ({ joints }: LedScreen, box: Box, reach: number): boolean => touches(grown(boxAround(joints), reach), box)

/** A line along the wall, so far into the volume. */
function lineAlong(joints: readonly LedJoint[], by: number): Path2D {
  const path = new Path2D()
  joints.forEach((joint, index) => {
    const { x, y } = inward(joint, by)
    if (index === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  })
  return path
}

/** Every so many cabinets a leg with a weight on it holds the wall from behind. */
const LEGS = 5
const LEG_PX = 20

function leg(ctx: CanvasRenderingContext2D, joint: LedJoint, from: number): void {
  const foot = inward(joint, from - LEG_PX)
  const root = inward(joint, from)
  ctx.lineCap = 'round'
  for (const [colour, width] of [
    [INK, 6.4],
    ['#6f7680', 4],
  ] as const) {
    ctx.strokeStyle = colour
    ctx.lineWidth = width
    ctx.beginPath()
    ctx.moveTo(root.x, root.y)
    ctx.lineTo(foot.x, foot.y)
    ctx.stroke()
  }
  apart(ctx, () => {
    ctx.translate(foot.x, foot.y)
    ctx.rotate(Math.atan2(joint.inY, joint.inX))
    ctx.fillStyle = '#2b3039'
    ctx.strokeStyle = INK
    ctx.lineWidth = 1.2
    ctx.beginPath()
    ctx.roundRect(-5, -9, 10, 18, 2)
    ctx.fill()
    ctx.stroke()
    ctx.fillStyle = '#464e5a'
    ctx.fillRect(-3, -7, 3, 14)
  })
  ctx.lineCap = 'butt'
}

/** The backs of the walls of screens: cabinets in their frame, legs behind them. */
export function paintLedFrames({ ctx, box }: Brush, scenery: Scenery): void {
  for (const screen of ledScreens(scenery)) {
    if (!near(screen, box, 60)) continue
    const { joints, thick } = screen
    const back = thick / 2 - PICTURE_PX - FRAME_PX
    joints.forEach((joint, index) => {
      if (index % LEGS === 2) leg(ctx, joint, back)
    })
    const depth = PICTURE_PX + FRAME_PX
    const body = lineAlong(joints, thick / 2 - depth / 2)
    ctx.lineCap = 'butt'
    ctx.lineJoin = 'round'
    for (const [colour, width] of [
      [INK, depth + 2.8],
      [MADE.led.top, depth],
    ] as const) {
      ctx.strokeStyle = colour
      ctx.lineWidth = width
      ctx.stroke(body)
    }
    ctx.strokeStyle = MADE.led.lit
    ctx.lineWidth = 1.6
    ctx.stroke(lineAlong(joints, back + 1.2))
    ctx.strokeStyle = MADE.led.shade
    ctx.lineWidth = 1.4
    ctx.beginPath()
    for (const joint of joints) {
      const from = inward(joint, back)
      const to = inward(joint, back + FRAME_PX)
      ctx.moveTo(from.x, from.y)
      ctx.lineTo(to.x, to.y)
    }
    ctx.stroke()
  }
}

/** The picture is drawn in strips so narrow that its hills have no steps. */
const STRIPS = 4

function paintStrip(ctx: CanvasRenderingContext2D, from: LedJoint, to: LedJoint, face: number): void {
  const share = (from.share + to.share) / 2
  const sky = skyAt(share)
  const sun = Math.max(0, 1 - Math.abs(share - 0.5) / 0.06)
  const hills = hillsAt(share)
  const low = inward(from, face)
  const high = inward(from, face - PICTURE_PX)
  const picture = ctx.createLinearGradient(low.x, low.y, high.x, high.y)
  picture.addColorStop(0, css(mixed(SAND, sky, 0.3)))
  picture.addColorStop(hills * 0.55, css(mixed(SAND, HILLS, 0.45)))
  picture.addColorStop(hills - 0.04, css(mixed(HILLS, sky, 0.12)))
  picture.addColorStop(hills, css(mixed(sky, [255, 244, 214], sun)))
  picture.addColorStop(hills + (1 - hills) * 0.45, css(mixed(sky, ZENITH, 0.2)))
  picture.addColorStop(1, css(mixed(sky, ZENITH, 0.62)))
  ctx.fillStyle = picture
  ctx.beginPath()
  for (const point of [low, inward(to, face), inward(to, face - PICTURE_PX), high]) ctx.lineTo(point.x, point.y)
  ctx.fill()
}

const part = (a: LedJoint, b: LedJoint, at: number): LedJoint => ({
  x: a.x + (b.x - a.x) * at,
  y: a.y + (b.y - a.y) * at,
  inX: a.inX + (b.inX - a.inX) * at,
  inY: a.inY + (b.inY - a.inY) * at,
  share: a.share + (b.share - a.share) * at,
})

/** The burning pictures of the walls of screens, over the light map. */
function paintPicture({ ctx, box }: Pick<Brush, 'ctx' | 'box'>, { joints, thick }: LedScreen): void {
  const face = thick / 2
  joints.forEach((from, index) => {
    const to = joints[index + 1]
    if (to === undefined || !touches(grown(boxAround([from, to]), 40), box)) return
    for (let strip = 0; strip < STRIPS; strip += 1) {
      // A little over the next strip, so that no ground shows between the two.
      paintStrip(ctx, part(from, to, strip / STRIPS), part(from, to, (strip + 1.15) / STRIPS), face)
    }
  })
  ctx.strokeStyle = 'rgba(8, 10, 14, 0.3)'
  ctx.lineWidth = 0.8
  ctx.beginPath()
  for (const joint of joints) {
    const low = inward(joint, face)
    const high = inward(joint, face - PICTURE_PX)
    ctx.moveTo(low.x, low.y)
    ctx.lineTo(high.x, high.y)
  }
  ctx.stroke()
  ctx.lineWidth = 1.4
  ctx.strokeStyle = INK
  ctx.stroke(lineAlong(joints, face - PICTURE_PX))
  ctx.stroke(lineAlong(joints, face + 0.6))
}

/** In so many steps the light is lost beside the mouth of the volume, so that it has no hard rim there; the last of them. */
const OPENINGS = 14
const WIDEST = 1.3

/** How far light of a screen reaches, and how strong it is at its foot, 0 to 1. */
type Reach = { readonly far: number; readonly strength: number; readonly scale: number }

/**
 * Light of the walls of screens on all that lies before them. Every cabinet throws a round field, and of two fields the
 * brighter counts: so the light follows the bend of the wall, and no seam of a cabinet is seen in it.
 */
function throwLight(ctx: CanvasRenderingContext2D, box: Box, screen: LedScreen, { far, strength, scale }: Reach): void {
  const around = grown(box, 4)
  const { canvas, ctx: layer } = canvasFor(around, scale)
  layer.fillStyle = '#000'
  layer.fillRect(around.x, around.y, around.w, around.h)
  layer.globalCompositeOperation = 'lighten'
  for (const joint of screen.joints) {
    const { x, y }: Point = inward(joint, screen.thick / 2)
    const reached: Box = { x: x - far, y: y - far, w: 2 * far, h: 2 * far }
    if (!touches(reached, around)) continue
    const colour = skyAt(joint.share)
    const light = layer.createRadialGradient(x, y, 0, x, y, far)
    for (const [at, much] of [
      [0, 1],
      [0.12, 0.7],
      [0.35, 0.36],
      [0.65, 0.12],
      [1, 0],
    ] as const)
      light.addColorStop(at, css(mixed([0, 0, 0], colour, much * strength)))
    layer.fillStyle = light
    layer.fillRect(reached.x, reached.y, reached.w, reached.h)
  }
  const { canvas: shape, ctx: mask } = canvasFor(around, scale)
  mask.fillStyle = '#000'
  mask.fillRect(around.x, around.y, around.w, around.h)
  for (let step = OPENINGS; step >= 1; step -= 1) {
    const grey = Math.round((255 * (OPENINGS + 1 - step)) / OPENINGS)
    mask.fillStyle = `rgb(${grey}, ${grey}, ${grey})`
    mask.fill(outlineOf(frontOf(screen, ((step - 1) / OPENINGS) * WIDEST)))
  }
  layer.globalCompositeOperation = 'multiply'
  layer.drawImage(shape, around.x, around.y, shape.width / scale, shape.height / scale)
  apart(ctx, () => {
    ctx.globalCompositeOperation = 'screen'
    ctx.drawImage(canvas, around.x, around.y, canvas.width / scale, canvas.height / scale)
  })
}

const ON_FLOOR: Reach = { far: 200, strength: 0.56, scale: 0.5 }
const IN_ROOM: Reach = { far: 560, strength: 0.85, scale: 0.125 }

/** What the screens add to the light of a place. */
export function lightFromScreens(ctx: CanvasRenderingContext2D, scenery: Scenery): void {
  for (const screen of ledScreens(scenery)) throwLight(ctx, scenery.world, screen, IN_ROOM)
}

/** The burning walls of screens and their glow on the floor at their foot. */
export function paintScreens({ ctx, box }: Pick<Brush, 'ctx' | 'box'>, scenery: Scenery): void {
  for (const screen of ledScreens(scenery)) {
    if (!near(screen, box, ON_FLOOR.far)) continue
    throwLight(ctx, box, screen, ON_FLOOR)
    apart(ctx, () => {
      ctx.globalCompositeOperation = 'source-over'
      paintPicture({ ctx, box }, screen)
    })
  }
}
