import type { Ground } from '../../../../assets/kit/grounds.ts'
import type { GroundKind, Surface } from '../../../core/floor/kinds.ts'
import { apart, type Brush, lineThrough, outlineOf, strokes } from './brush.ts'
import { boxAround, random } from './numbers.ts'
import { seedOf, type Area, type Scenery } from './scenery.ts'

const TILE_OF: Readonly<Record<Surface, Ground>> = {
  slab: 'slab',
  asphalt: 'asphalt',
  cobble: 'cobble',
  gravel: 'gravel',
  concrete: 'concrete',
  grass: 'grass',
  earth: 'earth',
  water: 'water',
  planks: 'boards',
  tiles: 'tiles',
  carpet: 'carpet-tiles',
  stage: 'stage',
  led: 'rubber',
}

/** On a set the dressing decides: diner tiles and patterned carpet instead of those of an office. */
const SET_TILES: Partial<Readonly<Record<Surface, Ground>>> = { tiles: 'check', carpet: 'carpet' }

const tileOf = (kind: GroundKind, surface: Surface): Ground =>
  (kind === 'set' || kind === 'hot-set' ? SET_TILES[surface] : undefined) ?? TILE_OF[surface]

/** What daylight adds to a ground that was painted in middle tones (LOOK 12.2, and the pictures of base camp and park). */
const DAYLIGHT: Partial<Readonly<Record<Surface, readonly [colour: string, opacity: number]>>> = {
  asphalt: ['#b9bdb8', 0.4],
  slab: ['#e6e3d8', 0.34],
  concrete: ['#ffffff', 0.12],
  cobble: ['#c9c6bc', 0.36],
  gravel: ['#efe6cd', 0.26],
  grass: ['#a9c383', 0.14],
  earth: ['#d8c39d', 0.22],
  stage: ['#c9c3b5', 0.2],
  water: ['#cfe3df', 0.22],
}

function mown(ctx: CanvasRenderingContext2D, area: Area): void {
  const box = boxAround(area)
  ctx.fillStyle = 'rgba(255, 255, 255, 0.05)'
  for (let x = box.x - box.h; x < box.x + box.w; x += 150) {
    ctx.beginPath()
    ctx.moveTo(x + box.h * 0.38, box.y)
    ctx.lineTo(x + box.h * 0.38 + 72, box.y)
    ctx.lineTo(x + 72, box.y + box.h)
    ctx.lineTo(x, box.y + box.h)
    ctx.fill()
  }
}

function rippled(ctx: CanvasRenderingContext2D, path: Path2D): void {
  ctx.lineJoin = 'round'
  strokes(ctx, path, [
    ['rgba(46, 70, 60, 0.55)', 16],
    ['rgba(190, 216, 208, 0.5)', 5],
  ])
}

/** Patches, cracks and stains: what a surface has been through. */
function worn(ctx: CanvasRenderingContext2D, surface: Surface, area: Area, seed: number): void {
  const box = boxAround(area)
  const next = random(seed)
  const count = Math.min(46, Math.round((box.w * box.h) / 46_000))
  for (let i = 0; i < count; i += 1) {
    const x = box.x + next() * box.w
    const y = box.y + next() * box.h
    const size = 0.6 + next() * 0.8
    const kind = next()
    if (surface === 'asphalt' && kind < 0.3) {
      ctx.fillStyle = kind < 0.15 ? 'rgba(56, 61, 69, 0.5)' : 'rgba(92, 97, 104, 0.35)'
      ctx.beginPath()
      ctx.moveTo(x, y)
      ctx.lineTo(x + 84 * size, y - 5 * next())
      ctx.lineTo(x + 90 * size, y + 42 * size)
      ctx.lineTo(x + 3, y + 46 * size)
      ctx.fill()
    } else if (kind < 0.65) {
      ctx.strokeStyle = 'rgba(40, 44, 50, 0.42)'
      ctx.lineWidth = 0.9
      ctx.beginPath()
      ctx.moveTo(x, y)
      ctx.quadraticCurveTo(x + 18 * size, y - 9, x + 34 * size, y + 6 * next())
      ctx.quadraticCurveTo(x + 48 * size, y + 14, x + 70 * size, y + 4)
      ctx.stroke()
    } else {
      ctx.fillStyle = 'rgba(30, 33, 38, 0.14)'
      ctx.beginPath()
      ctx.ellipse(x, y, 20 * size, 13 * size, next() * 3, 0, 2 * Math.PI)
      ctx.ellipse(x + 14 * size, y + 8, 10 * size, 8 * size, 0, 0, 2 * Math.PI)
      ctx.fill()
    }
  }
}

const WORN: ReadonlySet<Surface> = new Set(['asphalt', 'concrete', 'slab', 'stage'])

/** Every ground in its order, with the edges and the wear that go with what it is made of. */
export function paintGrounds({ ctx, fill }: Brush, scenery: Scenery): void {
  const day = scenery.lighting === 'day'
  scenery.grounds.forEach(({ kind, surface, area }, index) => {
    const path = outlineOf(area)
    ctx.fillStyle = fill(tileOf(kind, surface))
    ctx.fill(path)
    const daylight = day ? DAYLIGHT[surface] : undefined
    apart(ctx, () => {
      ctx.clip(path)
      if (daylight !== undefined) {
        ctx.globalAlpha = daylight[1]
        ctx.fillStyle = daylight[0]
        ctx.fill(path)
        ctx.globalAlpha = 1
      }
      if (surface === 'grass') mown(ctx, area)
      if (surface === 'water') rippled(ctx, path)
      if (WORN.has(surface)) worn(ctx, surface, area, seedOf(`${kind}-${index}`))
    })
    if (kind === 'path') {
      ctx.lineJoin = 'round'
      strokes(ctx, path, [['rgba(110, 98, 70, 0.55)', 3]])
    }
    if (surface === 'grass') strokes(ctx, path, [['rgba(60, 76, 44, 0.5)', 2.4]])
  })
}

/** Kerb stones with the shadow of their edge; where a kerb is dropped only a flush line is left. */
export function paintKerbs({ ctx }: Brush, scenery: Scenery): void {
  ctx.lineCap = 'butt'
  ctx.lineJoin = 'round'
  for (const { line, dropped } of scenery.kerbs) {
    const path = lineThrough(line, 30)
    if (dropped) {
      strokes(ctx, path, [['#8c8a82', 4]])
      ctx.setLineDash([3, 5])
      strokes(ctx, path, [['#d9b53c', 2.6]])
      ctx.setLineDash([])
      continue
    }
    apart(ctx, () => {
      ctx.translate(0, 2)
      ctx.globalAlpha = 0.5
      strokes(ctx, path, [['#23272e', 8]])
    })
    strokes(ctx, path, [['#9b9a94', 5]])
    apart(ctx, () => {
      ctx.translate(0, -1.4)
      strokes(ctx, path, [['#b6b4ac', 1.4]])
    })
  }
}
