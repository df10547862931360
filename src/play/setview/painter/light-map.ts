import type { LightColour } from '../../../core/floor/kinds.ts'
import { canvasOf, outlineOf } from './brush.ts'
import { isIn } from './numbers.ts'
import type { LitWindow } from './houses.ts'
import { lightFromScreens } from './led-walls.ts'
import { type Lamp, type Scenery, STREET_GROUNDS, type Thing } from './scenery.ts'
import type { Point, Strip } from './shapes.ts'

/** Colours of light (LOOK, light and shadow). */
export const LIGHT: Readonly<Record<LightColour, string>> = {
  tungsten: '255, 201, 142',
  work: '255, 215, 160',
  moon: '134, 168, 214',
  monitor: '169, 208, 234',
  neon: '84, 201, 196',
  fire: '255, 150, 72',
}

/** What lies over everything that no lamp reaches. */
const AMBIENT = { night: '#38424f', work: '#bfc5c6', day: '#ffffff' } as const
const RAINY_DAY = '#c6cfd6'
/** A stage is darker than the rooms around it; what lies in the open has daylight. */
const STAGE = '#8b929c'
/** What the camera would see is a little lighter, so that the frame is read as a space. */
const WEDGE = 'rgba(61, 72, 91, 0.9)'

/** Light changes slowly, so a quarter of the resolution is enough, and softens every edge. */
const MAP_SCALE = 0.25
/** Brightness of people is looked up on a still coarser grid. */
const GRID_PX = 16

/** The night sky over what lies open: streets can be read, roofs stay dark as in the pictures. */
const SKY = 'rgba(66, 88, 124, 0.42)'
export const OPEN: ReadonlySet<string> = new Set([...STREET_GROUNDS, 'grass', 'water'])
/** Light that a lamp in the open sends farther than its pool: this much wider, this much weaker. */
const SPREAD = { wider: 1.9, weaker: 0.3 } as const
/** Under the lamp itself the ground is nearly as bright as by day: half its pool, as strong again. */
const HEART = { wider: 0.56, weaker: 0.7 } as const

export const INDOORS: ReadonlySet<string> = new Set(['floor', 'set', 'hot-set', 'stage'])

type Pool = Omit<Lamp, 'glows'>

/** Full in the middle, half at .45, a trace at .78, nothing at the rim (LOOK, light and shadow). */
function pool(ctx: CanvasRenderingContext2D, { x, y, rx, ry, colour, strength }: Pool, grow = 1.1): void {
  ctx.save()
  ctx.translate(x, y)
  ctx.scale(rx * grow, ry * grow)
  const tone = LIGHT[colour]
  const light = ctx.createRadialGradient(0, 0, 0, 0, 0, 1)
  light.addColorStop(0, `rgba(${tone}, ${strength})`)
  light.addColorStop(0.45, `rgba(${tone}, ${strength * 0.5})`)
  light.addColorStop(0.78, `rgba(${tone}, ${strength * 0.13})`)
  light.addColorStop(1, `rgba(${tone}, 0)`)
  ctx.fillStyle = light
  ctx.fillRect(-1, -1, 2, 2)
  ctx.restore()
}

/** Lamps that throw a beam: how long and how wide it is in front of them. */
const BEAMS: Partial<
  Readonly<Record<Thing['kind'], { readonly far: number; readonly wide: number; readonly turn: number }>>
> = {
  fresnel: { far: 220, wide: 70, turn: 0 },
  'soft-box': { far: 210, wide: 110, turn: 0 },
  condor: { far: 320, wide: 150, turn: 90 },
}

function beam(ctx: CanvasRenderingContext2D, thing: Thing): void {
  const shape = BEAMS[thing.kind]
  if (shape === undefined) return
  ctx.save()
  ctx.translate(thing.x, thing.y)
  ctx.rotate(((thing.turn + shape.turn) * Math.PI) / 180)
  const light = ctx.createLinearGradient(0, -16, 0, -shape.far)
  light.addColorStop(0, 'rgba(255, 214, 160, 0.42)')
  light.addColorStop(1, 'rgba(255, 214, 160, 0)')
  ctx.fillStyle = light
  ctx.beginPath()
  ctx.moveTo(-16, -16)
  ctx.lineTo(16, -16)
  ctx.lineTo(shape.wide, -shape.far)
  ctx.lineTo(-shape.wide, -shape.far)
  ctx.fill()
  ctx.restore()
}

/** The space that a camera looks into, as far as no house stands in it. */
function lightenViews(ctx: CanvasRenderingContext2D, { world, blocks, views }: Scenery): void {
  ctx.save()
  const open = new Path2D()
  open.rect(world.x, world.y, world.w, world.h)
  for (const { area } of blocks) open.addPath(outlineOf(area))
  ctx.clip(open, 'evenodd')
  ctx.fillStyle = WEDGE
  for (const { x, y, dx, dy, slope, depth } of views) {
    ctx.beginPath()
    ctx.moveTo(x, y)
    for (const side of [-1, 1]) ctx.lineTo(x + (dx - side * dy * slope) * depth, y + (dy + side * dx * slope) * depth)
    ctx.fill()
  }
  ctx.restore()
}

/** Whether a lamp burns behind this pane, so that it shines at night. */
export const isLit = (scenery: Scenery, { from, to }: Strip): boolean => {
  if (scenery.lighting !== 'night') return false
  const x = (from.x + to.x) / 2
  const y = (from.y + to.y) / 2
  return scenery.lamps.some(
    (lamp) =>
      lamp.colour !== 'moon' && Math.abs(lamp.x - x) < lamp.rx * 0.8 && Math.abs(lamp.y - y) < Math.max(60, lamp.ry),
  )
}

/** The rooms that a point lies in. */
const roomsAt = (scenery: Scenery, at: Point): Scenery['grounds'] =>
  scenery.grounds.filter(({ kind, area }) => INDOORS.has(kind) && isIn(at, area))

/** Light over a place, as a picture to multiply and as numbers to ask. */
export type LightMap = {
  /** Null where nothing is darker than painted. */
  readonly canvas: HTMLCanvasElement | null
  /** Brightness of somebody who stands there, 0.66 to 1.04 (LOOK, light and shadow). */
  readonly at: (x: number, y: number) => number
}

const LEAST = 0.66
const MOST = 1.04

/** The light of a place in its variant. */
export function lightMapOf(scenery: Scenery, windows: readonly LitWindow[]): LightMap {
  const { world, lighting, rain } = scenery
  if (lighting === 'day' && !rain && scenery.lamps.length === 0) return { canvas: null, at: () => MOST }
  const { canvas, ctx } = canvasOf(world.w * MAP_SCALE, world.h * MAP_SCALE)
  ctx.setTransform(MAP_SCALE, 0, 0, MAP_SCALE, -world.x * MAP_SCALE, -world.y * MAP_SCALE)
  ctx.fillStyle = lighting === 'day' && rain ? RAINY_DAY : AMBIENT[lighting]
  ctx.fillRect(world.x, world.y, world.w, world.h)
  if (lighting === 'work') {
    for (const { kind, area } of scenery.grounds) {
      if (kind !== 'stage' && !OPEN.has(kind)) continue
      ctx.fillStyle = kind === 'stage' ? STAGE : AMBIENT.day
      ctx.fill(outlineOf(area))
    }
  }
  ctx.globalCompositeOperation = 'screen'
  if (lighting === 'night') {
    ctx.fillStyle = SKY
    const open = new Path2D()
    for (const { kind, area } of scenery.grounds) if (OPEN.has(kind)) open.addPath(outlineOf(area))
    ctx.fill(open)
    lightenViews(ctx, scenery)
  }
  for (const lamp of scenery.lamps) {
    const rooms = roomsAt(scenery, lamp)
    ctx.save()
    if (rooms.length > 0) {
      const walls = new Path2D()
      for (const { area } of rooms) walls.addPath(outlineOf(area))
      ctx.clip(walls)
      if (lighting === 'night' && rooms.every(({ kind }) => kind !== 'stage')) {
        ctx.fillStyle = `rgba(${LIGHT[lamp.colour]}, ${0.34 * lamp.strength})`
        ctx.fill(walls)
      }
    }
    pool(ctx, lamp)
    if (lamp.glows && rooms.length === 0) {
      for (const { wider, weaker } of [SPREAD, HEART])
        pool(ctx, { ...lamp, rx: lamp.rx * wider, ry: lamp.ry * wider, strength: lamp.strength * weaker })
    }
    ctx.restore()
  }
  if (lighting !== 'day') {
    for (const thing of scenery.things) beam(ctx, thing)
    lightFromScreens(ctx, scenery)
  }
  for (const { x, y, wide, side, colour, strength } of windows) {
    pool(ctx, { x, y: y + side * 34, rx: wide * 0.9 + 60, ry: 112, colour, strength })
    pool(ctx, { x, y: y + side * 16, rx: wide * 0.62 + 14, ry: 52, colour, strength: strength * 0.8 })
  }
  for (const pane of scenery.panes) {
    if (!isLit(scenery, pane)) continue
    const dx = pane.to.x - pane.from.x
    const dy = pane.to.y - pane.from.y
    const length = Math.sqrt(dx * dx + dy * dy)
    for (const side of [-1, 1]) {
      pool(ctx, {
        x: (pane.from.x + pane.to.x) / 2 - (dy / length) * 40 * side,
        y: (pane.from.y + pane.to.y) / 2 + (dx / length) * 40 * side,
        rx: Math.abs(dx) * 0.7 + 60,
        ry: Math.abs(dy) * 0.7 + 70,
        colour: 'tungsten',
        strength: 0.78,
      })
    }
  }
  return { canvas, at: brightness(canvas, scenery) }
}

/** Reads the map once; asking it is a look into a small table. */
function brightness(map: HTMLCanvasElement, { world }: Scenery): LightMap['at'] {
  const columns = Math.max(1, Math.ceil(world.w / GRID_PX))
  const rows = Math.max(1, Math.ceil(world.h / GRID_PX))
  const { ctx } = canvasOf(columns, rows)
  ctx.drawImage(map, 0, 0, columns, rows)
  const pixels = ctx.getImageData(0, 0, columns, rows).data
  const values = Float32Array.from({ length: columns * rows }, (_, index) => {
    const red = pixels[index * 4] ?? 0
    const green = pixels[index * 4 + 1] ?? 0
    const blue = pixels[index * 4 + 2] ?? 0
    const light = (0.35 * red + 0.5 * green + 0.15 * blue) / 255
    return Math.min(MOST, Math.max(LEAST, 0.5 + light * 0.62))
  })
  return (x, y) => {
    const column = Math.min(columns - 1, Math.max(0, Math.floor((x - world.x) / GRID_PX)))
    const row = Math.min(rows - 1, Math.max(0, Math.floor((y - world.y) / GRID_PX)))
    return values[row * columns + column] ?? MOST
  }
}
