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

/** The upper edge of the front of a house, as far as one sees it from above: windows with their sills, a door, a pipe. */
export function paintFront(
  ctx: CanvasRenderingContext2D,
  from: Point,
  to: Point,
  wall: Wall,
  { seed, lived }: { readonly seed: number; readonly lived: boolean },
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
    const door = lived && length > 220 ? 60 + next() * (length - 150) : null
    for (let x = 26; x < length - 70; x += 62 + Math.floor(next() * 50)) {
      const w = 34 + next() * 26
      const flowers = next()
      if (door !== null && x < door + 40 && x + w > door - 12) continue
      windowOf(ctx, x, w)
      if (lived && flowers < 0.34) boxOfFlowers(ctx, x, w, next)
    }
    if (door !== null) doorOf(ctx, door, next)
    pipe(ctx, 7)
    ctx.strokeStyle = INK
    ctx.beginPath()
    ctx.moveTo(0, PARAPET + FACE)
    ctx.lineTo(length, PARAPET + FACE)
    ctx.stroke()
  })
}
