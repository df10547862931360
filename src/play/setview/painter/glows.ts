import { type Brush, outlineOf } from './brush.ts'
import type { Built } from './blocks.ts'
import { INDOORS, isLit, LIGHT } from './light-map.ts'
import { paintScreens } from './led-walls.ts'
import { isIn, touches } from './numbers.ts'
import type { Scenery, Thing } from './scenery.ts'

type Glow = {
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
  readonly colour: string
  readonly strength: number
}

/** Things that shine by themselves: where from, seen from their own middle, and how. */
const SHINING: Partial<Readonly<Record<Thing['kind'], readonly Glow[]>>> = {
  fresnel: [{ x: 0, y: -18, rx: 26, ry: 26, colour: '255, 226, 178', strength: 0.8 }],
  'soft-box': [{ x: 0, y: -22, rx: 56, ry: 24, colour: '255, 240, 214', strength: 0.75 }],
  condor: [{ x: 92, y: 0, rx: 30, ry: 34, colour: '220, 236, 255', strength: 0.7 }],
  village: [{ x: 0, y: -10, rx: 70, ry: 40, colour: '167, 220, 247', strength: 0.5 }],
  monitor: [{ x: 0, y: -4, rx: 34, ry: 22, colour: '167, 220, 247', strength: 0.5 }],
  'dit-cart': [{ x: 0, y: -8, rx: 34, ry: 18, colour: '167, 220, 247', strength: 0.4 }],
  'brain-bar': [{ x: 0, y: -6, rx: 110, ry: 26, colour: '190, 214, 236', strength: 0.4 }],
  'led-panel': [{ x: 0, y: -12, rx: 70, ry: 40, colour: '231, 170, 130', strength: 0.6 }],
  taxi: [
    { x: 96, y: -22, rx: 26, ry: 20, colour: '255, 242, 208', strength: 0.7 },
    { x: 96, y: 22, rx: 26, ry: 20, colour: '255, 242, 208', strength: 0.7 },
  ],
  'street-lamp': [{ x: 56, y: 0, rx: 32, ry: 32, colour: '255, 226, 178', strength: 0.85 }],
  heater: [{ x: 0, y: 0, rx: 32, ry: 32, colour: '255, 180, 106', strength: 0.5 }],
  'vending-machine': [{ x: 0, y: 14, rx: 34, ry: 20, colour: '180, 216, 240', strength: 0.5 }],
  television: [{ x: 0, y: 8, rx: 34, ry: 22, colour: '180, 216, 240', strength: 0.5 }],
  lamp: [{ x: 0, y: 0, rx: 36, ry: 36, colour: '255, 214, 150', strength: 0.7 }],
  mirror: [{ x: 0, y: 4, rx: 36, ry: 24, colour: '255, 240, 214', strength: 0.45 }],
}

/** No glow reaches farther from its source. */
const REACH = 240

function shine(ctx: CanvasRenderingContext2D, { x, y, rx, ry, colour, strength }: Glow): void {
  ctx.save()
  ctx.translate(x, y)
  ctx.scale(rx, ry)
  const light = ctx.createRadialGradient(0, 0, 0, 0, 0, 1)
  light.addColorStop(0, `rgba(${colour}, ${strength})`)
  light.addColorStop(0.35, `rgba(${colour}, ${strength * 0.34})`)
  light.addColorStop(1, `rgba(${colour}, 0)`)
  ctx.fillStyle = light
  ctx.fillRect(-1, -1, 2, 2)
  ctx.restore()
}

/** How far the sun falls through a window, to the south-east as every shadow does. */
const SUN = { x: 74, y: 128 } as const

/** A window has a light of its frame about every so often, with a bar between them. */
const LIGHT_PX = 46
const BAR_PX = 2

/** Fields of daylight on the floor behind the windows that the sun reaches. */
function paintSun({ ctx, box }: Brush, { panes, grounds }: Scenery): void {
  ctx.save()
  ctx.globalCompositeOperation = 'screen'
  for (const { from, to } of panes) {
    const x = (from.x + to.x) / 2
    const y = (from.y + to.y) / 2
    if (!touches({ x: x - REACH, y: y - REACH, w: 2 * REACH, h: 2 * REACH }, box)) continue
    const behind = { x: x + SUN.x * 0.4, y: y + SUN.y * 0.4 }
    const before = { x: x - SUN.x * 0.2, y: y - SUN.y * 0.2 }
    const indoors = grounds.filter(({ kind }) => INDOORS.has(kind))
    const rooms = indoors.filter(({ area }) => isIn(behind, area))
    // Glass between two rooms has no sun behind it.
    if (rooms.length === 0 || indoors.some(({ area }) => isIn(before, area))) continue
    ctx.save()
    const walls = new Path2D()
    for (const { area } of rooms) walls.addPath(outlineOf(area))
    ctx.clip(walls)
    const along = { x: to.x - from.x, y: to.y - from.y }
    const length = Math.hypot(along.x, along.y)
    const lights = Math.max(1, Math.round(length / LIGHT_PX))
    // Nearest to the window the field is crisp; the farther, the more it is lost.
    for (const [near, far, much] of [
      [0.06, 0.5, 0.27],
      [0.56, 0.96, 0.17],
    ] as const) {
      for (let light = 0; light < lights; light += 1) {
        const bar = BAR_PX / length
        const start = light / lights + bar
        const end = (light + 1) / lights - bar
        ctx.fillStyle = `rgba(255, 246, 222, ${much})`
        ctx.beginPath()
        for (const [share, fall] of [
          [start, near],
          [end, near],
          [end, far],
          [start, far],
        ] as const)
          ctx.lineTo(from.x + along.x * share + SUN.x * fall, from.y + along.y * share + SUN.y * fall)
        ctx.fill()
      }
    }
    ctx.restore()
  }
  ctx.restore()
}

/** What burns, screened over the place: lamps, screens, windows; by day only the sun behind the windows. */
export function paintGlows(brush: Brush, scenery: Scenery, houses: readonly Built[]): void {
  const windows = houses.flatMap((house) => house.windows)
  const { ctx, box } = brush
  const near = (x: number, y: number): boolean =>
    touches({ x: x - REACH, y: y - REACH, w: 2 * REACH, h: 2 * REACH }, box)
  if (scenery.lighting === 'day') {
    if (!scenery.rain) paintSun(brush, scenery)
    return
  }
  ctx.save()
  ctx.globalCompositeOperation = 'screen'
  paintScreens(brush, scenery)
  for (const lamp of scenery.lamps) {
    if (!lamp.glows || !near(lamp.x, lamp.y)) continue
    shine(ctx, { x: lamp.x, y: lamp.y, rx: 30, ry: 26, colour: LIGHT[lamp.colour], strength: 0.6 * lamp.strength })
  }
  for (const { x, y, wide, side, colour } of windows) {
    if (near(x, y))
      shine(ctx, { x, y: y + side * 8, rx: wide * 0.7 + 16, ry: 26, colour: LIGHT[colour], strength: 0.4 })
  }
  for (const { x, y, w, h } of houses.flatMap(({ roofLights }) => roofLights)) {
    if (!near(x, y)) continue
    ctx.fillStyle = 'rgba(255, 206, 140, 0.62)'
    ctx.fillRect(x, y + (h < 12 ? 3 : 0), w, h < 12 ? h - 2 : h)
    shine(ctx, { x: x + w / 2, y: y + h / 2, rx: w + 12, ry: h * 0.6 + 22, colour: '255, 196, 134', strength: 0.3 })
  }
  for (const thing of scenery.things) {
    const glows = SHINING[thing.kind]
    if (glows === undefined || !near(thing.x, thing.y)) continue
    ctx.save()
    ctx.translate(thing.x, thing.y)
    ctx.rotate((thing.turn * Math.PI) / 180)
    for (const glow of glows) shine(ctx, glow)
    ctx.restore()
  }
  for (const pane of scenery.panes) {
    if (!isLit(scenery, pane) || !near(pane.from.x, pane.from.y)) continue
    shine(ctx, {
      x: (pane.from.x + pane.to.x) / 2,
      y: (pane.from.y + pane.to.y) / 2 + 10,
      rx: Math.abs(pane.to.x - pane.from.x) * 0.7 + 20,
      ry: Math.abs(pane.to.y - pane.from.y) * 0.7 + 22,
      colour: '255, 196, 134',
      strength: 0.46,
    })
  }
  ctx.restore()
}
