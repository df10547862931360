import type { Scenery } from './scenery.ts'
import type { Point } from './shapes.ts'

/** Light of a screen, written as `red, green, blue`. */
export type LedColour = { readonly rgb: string }
export const isLed = (colour: string | LedColour): colour is LedColour => typeof colour !== 'string'

/** One straight piece of a wall of screens: the middle of its face, the side it shines to, and what it shows there. */
export type LedFace = Point & {
  readonly from: Point
  readonly to: Point
  /** The direction into the volume, of length 1. */
  readonly inX: number
  readonly inY: number
  readonly colour: LedColour
}

/** What the wall shows: a sky that is warm in the middle and cold at both ends. */
const SKY = [
  '88, 100, 154',
  '111, 106, 148',
  '154, 111, 134',
  '201, 127, 116',
  '231, 154, 107',
  '240, 179, 119',
] as const

/** Every face of the walls of screens of a place; they shine towards what they stand around. */
export function ledFaces({ walls }: Pick<Scenery, 'walls'>): readonly LedFace[] {
  const screens = walls.filter(({ made }) => made === 'led')
  const count = Math.max(1, screens.length)
  const heart = screens.reduce(
    (sum, { from, to }) => ({ x: sum.x + (from.x + to.x) / 2 / count, y: sum.y + (from.y + to.y) / 2 / count }),
    { x: 0, y: 0 },
  )
  return screens.map(({ from, to, thick }, index) => {
    const x = (from.x + to.x) / 2
    const y = (from.y + to.y) / 2
    const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
    const nx = -(to.y - from.y) / length
    const ny = (to.x - from.x) / length
    const side = nx * (heart.x - x) + ny * (heart.y - y) >= 0 ? 1 : -1
    const inX = nx * side
    const inY = ny * side
    const off = thick / 2
    const part = 1 - Math.abs((index + 0.5) / count - 0.5) * 2
    return {
      x: x + inX * off,
      y: y + inY * off,
      from: { x: from.x + inX * off, y: from.y + inY * off },
      to: { x: to.x + inX * off, y: to.y + inY * off },
      inX,
      inY,
      colour: { rgb: SKY[Math.min(SKY.length - 1, Math.floor(part * SKY.length))] ?? SKY[0] },
    }
  })
}

/** How far the glow of a screen is seen on the floor before it. */
const GLOW_PX = 96

/** The burning faces of the walls of screens, over the light map. */
export function paintLedFaces(ctx: CanvasRenderingContext2D, scenery: Scenery): void {
  for (const { from, to, inX, inY, colour } of ledFaces(scenery)) {
    const glow = ctx.createLinearGradient(from.x, from.y, from.x + inX * GLOW_PX, from.y + inY * GLOW_PX)
    glow.addColorStop(0, `rgba(${colour.rgb}, 0.5)`)
    glow.addColorStop(1, `rgba(${colour.rgb}, 0)`)
    ctx.fillStyle = glow
    ctx.beginPath()
    ctx.moveTo(from.x, from.y)
    ctx.lineTo(to.x, to.y)
    ctx.lineTo(to.x + inX * GLOW_PX, to.y + inY * GLOW_PX)
    ctx.lineTo(from.x + inX * GLOW_PX, from.y + inY * GLOW_PX)
    ctx.fill()
    ctx.strokeStyle = `rgb(${colour.rgb})`
    ctx.lineWidth = 6
    ctx.beginPath()
    ctx.moveTo(from.x, from.y)
    ctx.lineTo(to.x, to.y)
    ctx.stroke()
  }
}
