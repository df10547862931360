import { apart } from './brush.ts'
import { INK, type Made } from './made.ts'
import { random } from './numbers.ts'
import type { Point } from './shapes.ts'

/** A wall as far as one sees it from above. */
export type Wall = Pick<Made, 'top' | 'lit' | 'shade'>

/** Height of the parapet and of what is seen of the wall below it, world pixels. */
const PARAPET = 9
const FACE = 11

const DOORS = ['#7a3b34', '#2f5a58', '#3c4f74', '#4a4038', '#8a7a4a'] as const

function windowOf(ctx: CanvasRenderingContext2D, x: number, w: number): void {
  ctx.fillStyle = '#23282f'
  ctx.fillRect(x - 1.4, 0.6, w + 2.8, 7.6)
  ctx.fillStyle = '#47586a'
  ctx.fillRect(x, 1.6, w, 5.8)
  ctx.fillStyle = 'rgba(196, 218, 232, 0.5)'
  ctx.fillRect(x, 1.6, w, 1.4)
  ctx.fillStyle = '#23282f'
  for (let bar = x + 14; bar < x + w - 8; bar += 15) ctx.fillRect(bar, 1.6, 1.2, 5.8)
  // The sill catches the light.
  ctx.fillStyle = 'rgba(238, 232, 218, 0.75)'
  ctx.fillRect(x - 2, PARAPET + 1, w + 4, 2.2)
}

function boxOfFlowers(ctx: CanvasRenderingContext2D, x: number, w: number, next: () => number): void {
  ctx.fillStyle = '#5d4632'
  ctx.fillRect(x + 2, PARAPET + 3, w - 4, 7)
  for (let at = x + 5; at < x + w - 4; at += 4.6) {
    ctx.fillStyle = next() < 0.5 ? '#5d8a4c' : '#4a733f'
    ctx.beginPath()
    ctx.arc(at, PARAPET + 5 + next() * 3, 3.1, 0, 2 * Math.PI)
    ctx.fill()
    if (next() < 0.6) continue
    ctx.fillStyle = ['#d8776f', '#e6c35c', '#e3dccb', '#b48ac0'][Math.floor(next() * 4)] ?? '#d8776f'
    ctx.fillRect(at - 1.2, PARAPET + 5, 2.4, 2.4)
  }
}

function doorOf(ctx: CanvasRenderingContext2D, x: number, next: () => number): void {
  ctx.fillStyle = '#c9c4b6'
  ctx.fillRect(x - 3, 0.4, 34, PARAPET + FACE)
  ctx.fillStyle = DOORS[Math.floor(next() * DOORS.length)] ?? DOORS[0]
  ctx.fillRect(x, 2, 28, PARAPET + FACE - 4)
  ctx.fillStyle = 'rgba(255, 255, 255, 0.16)'
  ctx.fillRect(x + 3, 4, 9, PARAPET + FACE - 8)
  ctx.fillRect(x + 16, 4, 9, PARAPET + FACE - 8)
  ctx.fillStyle = '#e6c35c'
  ctx.fillRect(x + 24, 11, 2.4, 2.4)
}

/** Water comes down from the gutter at the corner of a house. */
function pipe(ctx: CanvasRenderingContext2D, x: number): void {
  ctx.fillStyle = INK
  ctx.fillRect(x - 2.6, 6, 5.2, PARAPET + FACE - 5)
  ctx.fillStyle = '#6c7480'
  ctx.fillRect(x - 1.6, 7, 3.2, PARAPET + FACE - 7)
}

/** What a front shows; a shop window by where it begins. */
type Front = {
  readonly seed: number
  readonly lived: boolean
  readonly shop: { readonly from: number; readonly wide: number } | null
}

const FASCIAS = ['#2f6f73', '#8d3b3a', '#3f5f46', '#4a5a86'] as const

/** A shop: its glass with what is shown behind it, and the painted board below, in the colour of its awning. */
function shopOf(ctx: CanvasRenderingContext2D, x: number, w: number, seed: number): void {
  const next = random(seed)
  ctx.fillStyle = '#1d2128'
  ctx.fillRect(x - 3, 0, w + 6, PARAPET)
  ctx.fillStyle = '#5d7488'
  ctx.fillRect(x, 1.4, w, 6.4)
  for (let at = x + 4; at < x + w - 8; at += 7 + next() * 9) {
    ctx.fillStyle = ['#d8c79a', '#b9674f', '#7fa08a', '#e3dccb', '#8a6b45'][Math.floor(next() * 5)] ?? '#d8c79a'
    ctx.fillRect(at, 4.4, 3 + next() * 5, 3.4)
  }
  ctx.fillStyle = 'rgba(214, 232, 242, 0.55)'
  ctx.fillRect(x, 1.4, w, 1.5)
  ctx.fillStyle = '#1d2128'
  for (let bar = x + 30; bar < x + w - 12; bar += 32) ctx.fillRect(bar, 1, 1.6, 7)
  ctx.fillStyle = FASCIAS[seed % FASCIAS.length] ?? FASCIAS[0]
  ctx.fillRect(x - 3, PARAPET, w + 6, FACE - 1)
  ctx.fillStyle = 'rgba(255, 255, 255, 0.22)'
  ctx.fillRect(x - 3, PARAPET, w + 6, 1.6)
  // A name in gilded letters, too small from here to be read.
  ctx.fillStyle = 'rgba(240, 222, 170, 0.85)'
  for (let at = x + w * 0.24; at < x + w * 0.76; at += 6.4)
    ctx.fillRect(at, PARAPET + 3.6, next() < 0.14 ? 0 : 4.2, 4.4)
}

const near = (door: number, { from, wide }: NonNullable<Front['shop']>): boolean =>
  door < from + wide + 10 && door + 40 > from - 10

/** The upper edge of the front of a house, as far as one sees it from above: windows with their sills, a door, a pipe. */
export function paintFront(
  ctx: CanvasRenderingContext2D,
  from: Point,
  to: Point,
  wall: Wall,
  { seed, lived, shop }: Front,
): void {
  const length = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2)
  apart(ctx, () => {
    ctx.translate(from.x, from.y)
    ctx.rotate(Math.atan2(to.y - from.y, to.x - from.x))
    ctx.fillStyle = wall.lit
    ctx.fillRect(0, PARAPET, length, FACE)
    ctx.fillStyle = wall.shade
    ctx.fillRect(0, PARAPET + FACE - 3, length, 3)
    ctx.fillStyle = wall.top
    ctx.fillRect(0, 0, length, PARAPET)
    ctx.fillStyle = wall.shade
    for (let x = 6; x < length; x += 12) ctx.fillRect(x, 1, 0.9, 7)
    ctx.strokeStyle = INK
    ctx.lineWidth = 1.2
    ctx.strokeRect(0, 0, length, PARAPET)
    const next = random(seed + Math.round(length))
    const entrance = lived && length > 220 ? 60 + next() * (length - 150) : null
    const door = entrance !== null && shop !== null && near(entrance, shop) ? shop.from + shop.wide + 14 : entrance
    for (let x = 26; x < length - 70; x += 62 + Math.floor(next() * 50)) {
      const w = 34 + next() * 26
      const flowers = next()
      if (door !== null && x < door + 40 && x + w > door - 12) continue
      if (shop !== null && x < shop.from + shop.wide + 12 && x + w > shop.from - 12) continue
      windowOf(ctx, x, w)
      if (lived && flowers < 0.34) boxOfFlowers(ctx, x, w, next)
    }
    if (shop !== null) shopOf(ctx, shop.from, shop.wide, seed)
    if (door !== null) doorOf(ctx, door, next)
    pipe(ctx, 7)
    ctx.strokeStyle = INK
    ctx.beginPath()
    ctx.moveTo(0, PARAPET + FACE)
    ctx.lineTo(length, PARAPET + FACE)
    ctx.stroke()
  })
}
