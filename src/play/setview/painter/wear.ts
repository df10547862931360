import type { GroundKind, Surface } from '../../../core/floor/kinds.ts'
import { apart, field } from './brush.ts'
import { boxAround, random, scatter } from './numbers.ts'
import type { Area, Box, Point } from './shapes.ts'

/** Adds to a ground, within the part of it that lies in a box, what time has left there. */
export type Wear = (ctx: CanvasRenderingContext2D, area: Area, box: Box, seed: number) => void

/** Decals may lie across the edge of a box. */
const REACH = 110
const around = ({ x, y, w, h }: Box): Box => ({ x: x - REACH, y: y - REACH, w: w + 2 * REACH, h: h + 2 * REACH })

/** A trench that was dug and filled: newer stuff with a seam of tar round it. */
function patch(ctx: CanvasRenderingContext2D, { x, y }: Point, size: number, tone: string): void {
  const w = 86 * size
  const h = 44 * size
  ctx.fillStyle = tone
  ctx.fillRect(x, y, w, h)
  ctx.strokeStyle = 'rgba(34, 37, 43, 0.34)'
  ctx.lineWidth = 1.8
  ctx.strokeRect(x, y, w, h)
}

/** A crack that wanders, and sends out a branch on its way. */
function crack(ctx: CanvasRenderingContext2D, { x, y }: Point, size: number, next: () => number): void {
  const turn = next() * 2 * Math.PI
  ctx.strokeStyle = 'rgba(38, 41, 47, 0.36)'
  ctx.lineWidth = 0.9
  ctx.lineJoin = 'round'
  ctx.beginPath()
  const wander = (from: Point, heading: number, steps: number): void => {
    let at = from
    let course = heading
    ctx.moveTo(at.x, at.y)
    for (let step = 0; step < steps; step += 1) {
      course += (next() - 0.5) * 1.3
      at = { x: at.x + Math.cos(course) * 11 * size, y: at.y + Math.sin(course) * 11 * size }
      ctx.lineTo(at.x, at.y)
      if (step === 3 && steps > 5) {
        wander(at, course + (next() < 0.5 ? 0.9 : -0.9), 3)
        ctx.moveTo(at.x, at.y)
      }
    }
  }
  wander({ x, y }, turn, 8)
  ctx.stroke()
}

/** What dripped there once: dark in its heart, lost at its rim, with a few drops beside it. */
function stain(ctx: CanvasRenderingContext2D, at: Point, size: number, next: () => number): void {
  const w = 20 * size
  field(ctx, at, w * 1.4, w, '26, 29, 34', 0.06 + next() * 0.05)
  field(ctx, { x: at.x + (next() - 0.5) * w, y: at.y + (next() - 0.5) * w * 0.6 }, w * 0.7, w * 0.5, '26, 29, 34', 0.09)
  ctx.fillStyle = 'rgba(26, 29, 34, 0.12)'
  for (let drop = 0; drop < 4; drop += 1) {
    ctx.beginPath()
    ctx.arc(at.x + (next() - 0.5) * w * 4, at.y + (next() - 0.5) * w * 2.6, 0.9 + next() * 1.3, 0, 2 * Math.PI)
    ctx.fill()
  }
}

/** Broad fields in which a ground is a little lighter or darker than beside them. */
function mottle(area: Area, box: Box, seed: number, ctx: CanvasRenderingContext2D): void {
  scatter(area, around(box), { cell: 150, seed: seed + 3 }, (at, next) => {
    field(ctx, at, 56 + next() * 54, 34 + next() * 40, next() < 0.55 ? '20, 24, 30' : '255, 255, 255', 0.05)
  })
}

function leaf(ctx: CanvasRenderingContext2D, { x, y }: Point, next: () => number): void {
  ctx.fillStyle = ['#a07a3c', '#8a6232', '#7d7a3a', '#b08d4a'][Math.floor(next() * 4)] ?? '#a07a3c'
  ctx.beginPath()
  ctx.ellipse(x, y, 3.2, 1.7, next() * 3, 0, 2 * Math.PI)
  ctx.fill()
}

const hard: Wear = (ctx, area, box, seed) => {
  mottle(area, box, seed, ctx)
  scatter(area, around(box), { cell: 190, seed }, (at, next) => {
    const kind = next()
    const size = 0.6 + next() * 0.8
    if (kind < 0.08) patch(ctx, at, size, next() < 0.5 ? 'rgba(56, 61, 69, 0.42)' : 'rgba(96, 101, 108, 0.3)')
    else if (kind < 0.4) crack(ctx, at, size, next)
    else if (kind < 0.66) stain(ctx, at, size, next)
  })
}

/** Slabs as the tile lays them: two metres to a pair, every other row half a slab along. */
const SLAB = { w: 48, h: 32 } as const

/** Slabs that were taken up and laid again, from another quarry or with more years on them. */
function relaid(ctx: CanvasRenderingContext2D, area: Area, box: Box, seed: number): void {
  const whole = boxAround(area)
  const top = Math.floor(Math.max(whole.y, box.y) / SLAB.h)
  const bottom = Math.floor(Math.min(whole.y + whole.h, box.y + box.h) / SLAB.h)
  const left = Math.floor(Math.max(whole.x, box.x) / SLAB.w) - 1
  const right = Math.floor(Math.min(whole.x + whole.w, box.x + box.w) / SLAB.w)
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const next = random(seed + column * 7919 + row * 104_729)
      const kind = next()
      if (kind > 0.42) continue
      ctx.fillStyle =
        kind < 0.2 ? 'rgba(30, 30, 28, 0.07)' : kind < 0.36 ? 'rgba(255, 252, 240, 0.1)' : 'rgba(116, 92, 70, 0.11)'
      const shift = Math.abs(row) % 2 === 1 ? SLAB.w / 2 : 0
      ctx.fillRect(column * SLAB.w + shift + 0.8, row * SLAB.h + 0.8, SLAB.w - 1.6, SLAB.h - 1.6)
    }
  }
}

const paved: Wear = (ctx, area, box, seed) => {
  relaid(ctx, area, box, seed)
  scatter(area, around(box), { cell: 150, seed }, (at, next) => {
    const kind = next()
    const size = 0.5 + next() * 0.6
    if (kind < 0.18) crack(ctx, at, size, next)
    else if (kind < 0.48) stain(ctx, at, size, next)
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

/** Where a truck turned: two bent marks that begin and end in nothing. */
function tyres(ctx: CanvasRenderingContext2D, { x, y }: Point, long: number, next: () => number): void {
  apart(ctx, () => {
    ctx.translate(x, y)
    ctx.rotate((next() - 0.5) * 0.7)
    const mark = ctx.createLinearGradient(-long, 0, long, 0)
    mark.addColorStop(0, 'rgba(28, 30, 34, 0)')
    mark.addColorStop(0.4, 'rgba(28, 30, 34, 0.13)')
    mark.addColorStop(1, 'rgba(28, 30, 34, 0)')
    ctx.strokeStyle = mark
    const bend = (next() - 0.5) * 60
    for (const [off, wide] of [
      [0, 8],
      [0, 4],
      [42, 8],
      [42, 4],
    ] as const) {
      ctx.lineWidth = wide
      ctx.beginPath()
      ctx.moveTo(-long, off)
      ctx.quadraticCurveTo(0, off + bend, long, off - bend * 0.4)
      ctx.stroke()
    }
  })
}

/** A lot is laid in strips as wide as the machine, each from a load of its own, with tar in the joints between them. */
const LAID_PX = 176

function laid(ctx: CanvasRenderingContext2D, area: Area, box: Box, seed: number): void {
  const whole = boxAround(area)
  if (whole.w < 900 || whole.h < 700) return
  const first = Math.max(0, Math.floor((box.y - whole.y) / LAID_PX))
  for (let y = whole.y + first * LAID_PX; y < Math.min(whole.y + whole.h, box.y + box.h); y += LAID_PX) {
    const next = random(seed + Math.round(y))
    ctx.fillStyle = next() < 0.5 ? `rgba(24, 27, 32, ${0.07 * next()})` : `rgba(255, 253, 246, ${0.08 * next()})`
    ctx.fillRect(whole.x, y, whole.w, LAID_PX)
    ctx.fillStyle = 'rgba(30, 33, 38, 0.26)'
    ctx.fillRect(whole.x, y - 0.8, whole.w, 1.6)
  }
}

const yard: Wear = (ctx, area, box, seed) => {
  laid(ctx, area, box, seed)
  bays(ctx, area, box)
  hard(ctx, area, box, seed)
  scatter(area, around(box), { cell: 420, seed: seed + 5 }, (at, next) => {
    if (next() < 0.5) tyres(ctx, at, 80 + next() * 60, next)
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
    field(ctx, { x, y }, 60 + next() * 60, 36 + next() * 40, next() < 0.5 ? '62, 88, 42' : '190, 208, 136', 0.11)
  })
  scatter(area, around(box), { cell: 92, seed }, (at, next) => {
    const kind = next()
    if (kind < 0.42) tuft(ctx, at, next)
    else if (kind < 0.54) flowers(ctx, at, next)
    else if (kind < 0.6) leaf(ctx, at, next)
  })
}

/** A stone with the light on its north-west side. */
function pebble(ctx: CanvasRenderingContext2D, { x, y }: Point, next: () => number): void {
  const r = 1.6 + next() * 2
  for (const [tone, off, part] of [
    ['rgba(70, 62, 44, 0.45)', 0.9, 1],
    [next() < 0.5 ? '#a3987c' : '#b8ad91', 0, 1],
    ['rgba(246, 240, 222, 0.6)', -0.5, 0.5],
  ] as const) {
    ctx.fillStyle = tone
    ctx.beginPath()
    ctx.ellipse(x + off, y + off, r * part, r * part * 0.8, 0, 0, 2 * Math.PI)
    ctx.fill()
  }
}

const trodden: Wear = (ctx, area, box, seed) => {
  scatter(area, around(box), { cell: 120, seed: seed + 3 }, (at, next) => {
    field(ctx, at, 50 + next() * 50, 30 + next() * 30, next() < 0.55 ? '104, 88, 56' : '252, 246, 228', 0.06)
  })
  scatter(area, around(box), { cell: 46, seed }, (at, next) => {
    const kind = next()
    if (kind < 0.22) pebble(ctx, at, next)
    else if (kind < 0.26) leaf(ctx, at, next)
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

/** What a wheel or a stand that was dragged has left: a bent scratch, lighter than the paint or darker. */
function scuff(ctx: CanvasRenderingContext2D, { x, y }: Point, next: () => number): void {
  const long = 18 + next() * 54
  const turn = next() * Math.PI
  const bend = (next() - 0.5) * 30
  ctx.strokeStyle = next() < 0.5 ? 'rgba(236, 230, 216, 0.13)' : 'rgba(16, 17, 20, 0.22)'
  ctx.lineWidth = 1 + next() * 1.6
  ctx.lineCap = 'round'
  ctx.beginPath()
  ctx.moveTo(x - Math.cos(turn) * long, y - Math.sin(turn) * long)
  ctx.quadraticCurveTo(
    x - Math.sin(turn) * bend,
    y + Math.cos(turn) * bend,
    x + Math.cos(turn) * long,
    y + Math.sin(turn) * long,
  )
  ctx.stroke()
}

/** A mark of tape where somebody stood or something belongs: a T, a cross or a corner. */
function tape(ctx: CanvasRenderingContext2D, { x, y }: Point, next: () => number): void {
  ctx.strokeStyle =
    ['rgba(232, 84, 142, 0.7)', 'rgba(95, 199, 214, 0.66)', 'rgba(233, 201, 90, 0.6)'][Math.floor(next() * 3)] ??
    '#e8548e'
  ctx.lineWidth = 3
  ctx.lineCap = 'butt'
  apart(ctx, () => {
    ctx.translate(x, y)
    ctx.rotate(next() * Math.PI * 2)
    const kind = next()
    ctx.beginPath()
    ctx.moveTo(-7, 0)
    ctx.lineTo(7, 0)
    if (kind < 0.5) {
      ctx.moveTo(0, 0)
      ctx.lineTo(0, 9)
    } else if (kind < 0.75) {
      ctx.moveTo(0, -7)
      ctx.lineTo(0, 7)
    } else {
      ctx.moveTo(-5.5, 0)
      ctx.lineTo(-5.5, 12)
    }
    ctx.stroke()
  })
}

const boarded: Wear = (ctx, area, box, seed) => {
  scatter(area, around(box), { cell: 190, seed: seed + 3 }, (at, next) => {
    field(ctx, at, 70 + next() * 70, 50 + next() * 50, next() < 0.5 ? '14, 15, 18' : '214, 204, 186', 0.09)
  })
  scatter(area, around(box), { cell: 120, seed }, (at, next) => {
    const kind = next()
    if (kind < 0.46) scuff(ctx, at, next)
    else if (kind < 0.54) stain(ctx, at, 0.5 + next() * 0.5, next)
    else if (kind < 0.61) tape(ctx, at, next)
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
