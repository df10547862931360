import type { GroundKind, Surface } from '../../../core/floor/kinds.ts'
import { boxAround, scatter } from './numbers.ts'
import type { Area, Box, Point } from './shapes.ts'

/** Adds to a ground, within the part of it that lies in a box, what time has left there. */
export type Wear = (ctx: CanvasRenderingContext2D, area: Area, box: Box, seed: number) => void

/** Decals may lie across the edge of a box. */
const REACH = 110
const around = ({ x, y, w, h }: Box): Box => ({ x: x - REACH, y: y - REACH, w: w + 2 * REACH, h: h + 2 * REACH })

function patch(ctx: CanvasRenderingContext2D, { x, y }: Point, size: number, tone: string): void {
  ctx.fillStyle = tone
  ctx.beginPath()
  ctx.moveTo(x, y)
  ctx.lineTo(x + 84 * size, y - 3)
  ctx.lineTo(x + 88 * size, y + 42 * size)
  ctx.lineTo(x + 3, y + 45 * size)
  ctx.fill()
}

function crack(ctx: CanvasRenderingContext2D, { x, y }: Point, size: number, bend: number): void {
  ctx.strokeStyle = 'rgba(40, 44, 50, 0.4)'
  ctx.lineWidth = 0.9
  ctx.beginPath()
  ctx.moveTo(x, y)
  ctx.quadraticCurveTo(x + 18 * size, y - 9, x + 34 * size, y + 6 * bend)
  ctx.quadraticCurveTo(x + 48 * size, y + 14, x + 70 * size, y + 4)
  ctx.stroke()
}

function stain(ctx: CanvasRenderingContext2D, { x, y }: Point, size: number, turn: number): void {
  ctx.fillStyle = 'rgba(30, 33, 38, 0.13)'
  ctx.beginPath()
  ctx.ellipse(x, y, 20 * size, 13 * size, turn * 3, 0, 2 * Math.PI)
  ctx.ellipse(x + 14 * size, y + 8, 10 * size, 8 * size, 0, 0, 2 * Math.PI)
  ctx.fill()
}

function leaf(ctx: CanvasRenderingContext2D, { x, y }: Point, next: () => number): void {
  ctx.fillStyle = ['#a07a3c', '#8a6232', '#7d7a3a', '#b08d4a'][Math.floor(next() * 4)] ?? '#a07a3c'
  ctx.beginPath()
  ctx.ellipse(x, y, 3.2, 1.7, next() * 3, 0, 2 * Math.PI)
  ctx.fill()
}

const hard: Wear = (ctx, area, box, seed) => {
  scatter(area, around(box), { cell: 190, seed }, (at, next) => {
    const kind = next()
    const size = 0.6 + next() * 0.8
    if (kind < 0.08) patch(ctx, at, size, next() < 0.5 ? 'rgba(56, 61, 69, 0.42)' : 'rgba(96, 101, 108, 0.3)')
    else if (kind < 0.5) crack(ctx, at, size, next())
    else if (kind < 0.82) stain(ctx, at, size, next())
  })
}

const paved: Wear = (ctx, area, box, seed) => {
  scatter(area, around(box), { cell: 150, seed }, (at, next) => {
    const kind = next()
    const size = 0.5 + next() * 0.6
    if (kind < 0.24) crack(ctx, at, size, next())
    else if (kind < 0.5) stain(ctx, at, size, next())
    else if (kind < 0.68) {
      ctx.fillStyle = 'rgba(58, 58, 56, 0.5)'
      for (let i = 0; i < 3; i += 1) {
        ctx.beginPath()
        ctx.arc(at.x + next() * 40, at.y + next() * 40, 1.6, 0, 2 * Math.PI)
        ctx.fill()
      }
    } else if (kind < 0.8) leaf(ctx, at, next)
  })
}

/** Old bays of a car park, half gone. */
function bays(ctx: CanvasRenderingContext2D, area: Area, box: Box): void {
  const { x, y, w, h } = boxAround(area)
  if (w < 900 || h < 700) return
  ctx.fillStyle = 'rgba(233, 232, 224, 0.3)'
  for (let row = y + 190; row < y + h - 230; row += 760) {
    if (row > box.y + box.h || row + 230 < box.y) continue
    const first = x + 130 + Math.max(0, Math.ceil((box.x - x - 130) / 110)) * 110
    for (let at = first; at < Math.min(x + w - 120, box.x + box.w); at += 110) ctx.fillRect(at, row, 3, 220)
  }
}

const yard: Wear = (ctx, area, box, seed) => {
  bays(ctx, area, box)
  hard(ctx, area, box, seed)
  scatter(area, around(box), { cell: 420, seed: seed + 5 }, ({ x, y }, next) => {
    const long = 70 + next() * 60
    ctx.strokeStyle = 'rgba(28, 30, 34, 0.16)'
    ctx.lineWidth = 8
    for (const off of [0, 42]) {
      ctx.beginPath()
      ctx.moveTo(x - long, y + off)
      ctx.quadraticCurveTo(x, y + off + (next() - 0.5) * 60, x + long, y + off - 26)
      ctx.stroke()
    }
  })
}

function tuft(ctx: CanvasRenderingContext2D, { x, y }: Point, next: () => number): void {
  ctx.strokeStyle = next() < 0.5 ? '#5c7a45' : '#86a465'
  ctx.lineWidth = 1.3
  ctx.beginPath()
  for (const lean of [-4, -1.4, 1.4, 4]) {
    ctx.moveTo(x, y)
    ctx.quadraticCurveTo(x + lean * 0.4, y - 4, x + lean, y - 7 - next() * 3)
  }
  ctx.stroke()
}

function flowers(ctx: CanvasRenderingContext2D, { x, y }: Point, next: () => number): void {
  const colour = next() < 0.6 ? '#f2efe4' : '#ead36a'
  const count = 3 + Math.floor(next() * 5)
  for (let i = 0; i < count; i += 1) {
    ctx.fillStyle = colour
    ctx.beginPath()
    ctx.arc(x + (next() - 0.5) * 46, y + (next() - 0.5) * 34, 1.7, 0, 2 * Math.PI)
    ctx.fill()
  }
}

const lawn: Wear = (ctx, area, box, seed) => {
  scatter(area, around(box), { cell: 210, seed: seed + 9 }, ({ x, y }, next) => {
    ctx.fillStyle = next() < 0.5 ? 'rgba(72, 96, 50, 0.08)' : 'rgba(178, 198, 128, 0.07)'
    ctx.beginPath()
    ctx.ellipse(x, y, 50 + next() * 50, 26 + next() * 30, next() * 3, 0, 2 * Math.PI)
    ctx.fill()
  })
  scatter(area, around(box), { cell: 92, seed }, (at, next) => {
    const kind = next()
    if (kind < 0.42) tuft(ctx, at, next)
    else if (kind < 0.54) flowers(ctx, at, next)
    else if (kind < 0.6) leaf(ctx, at, next)
  })
}

const trodden: Wear = (ctx, area, box, seed) => {
  scatter(area, around(box), { cell: 70, seed }, ({ x, y }, next) => {
    const kind = next()
    if (kind < 0.3) {
      ctx.fillStyle = 'rgba(96, 86, 62, 0.5)'
      ctx.beginPath()
      ctx.ellipse(x, y, 2.6 + next() * 2.4, 2 + next() * 1.6, next() * 3, 0, 2 * Math.PI)
      ctx.fill()
    } else if (kind < 0.44) {
      ctx.fillStyle = 'rgba(120, 108, 78, 0.12)'
      ctx.beginPath()
      ctx.ellipse(x, y, 30, 14, next() * 3, 0, 2 * Math.PI)
      ctx.fill()
    } else if (kind < 0.5) leaf(ctx, { x, y }, next)
  })
}

const stream: Wear = (ctx, area, box, seed) => {
  scatter(area, around(box), { cell: 84, seed }, ({ x, y }, next) => {
    ctx.strokeStyle = next() < 0.6 ? 'rgba(222, 238, 234, 0.6)' : 'rgba(70, 104, 108, 0.5)'
    ctx.lineWidth = 1.5
    ctx.beginPath()
    ctx.moveTo(x - 16, y)
    ctx.quadraticCurveTo(x - 6, y - 5, x + 4, y)
    ctx.quadraticCurveTo(x + 12, y + 4, x + 22, y - 1)
    ctx.stroke()
  })
}

const boarded: Wear = (ctx, area, box, seed) => {
  scatter(area, around(box), { cell: 170, seed }, ({ x, y }, next) => {
    ctx.strokeStyle = next() < 0.5 ? 'rgba(232, 84, 142, 0.75)' : 'rgba(95, 199, 214, 0.7)'
    if (next() > 0.2) return
    ctx.lineWidth = 3
    ctx.beginPath()
    ctx.moveTo(x - 7, y)
    ctx.lineTo(x + 7, y)
    ctx.moveTo(x, y)
    ctx.lineTo(x, y + 9)
    ctx.stroke()
  })
}

const BY_SURFACE: Partial<Readonly<Record<Surface, Wear>>> = {
  asphalt: hard,
  concrete: hard,
  slab: paved,
  grass: lawn,
  gravel: trodden,
  water: stream,
  stage: boarded,
}

/** What a ground of that kind looks like after years of use; null where nothing is left on it. */
export const wearOf = (kind: GroundKind, surface: Surface): Wear | null =>
  kind === 'yard' && surface === 'asphalt' ? yard : (BY_SURFACE[surface] ?? null)
