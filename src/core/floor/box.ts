import { unitOf, UNIT } from './headings.ts'
import type { Area, Fixture, Point, Stretch } from './plan.ts'

/** A rectangle that may stand askew, made ready for many questions. */
export type Box = {
  readonly from: Point
  readonly length: number
  /** Direction of its length, of length 1. */
  readonly ux: number
  readonly uy: number
  readonly half: number
  /** The upright rectangle around it. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const made = (from: Point, ux: number, uy: number, length: number, half: number): Box => {
  const reachX = Math.abs(uy) * half
  const reachY = Math.abs(ux) * half
  const endX = from.x + ux * length
  const endY = from.y + uy * length
  return {
    from,
    length,
    ux,
    uy,
    half,
    left: Math.min(from.x, endX) - reachX,
    right: Math.max(from.x, endX) + reachX,
    top: Math.min(from.y, endY) - reachY,
    bottom: Math.max(from.y, endY) + reachY,
  }
}

/** The box of a stretch. Square roots are exact to the bit in every engine. */
export const boxOf = ({ from, to, thick }: Stretch): Box => {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.sqrt(dx * dx + dy * dy)
  if (length === 0) return made(from, 1, 0, 0, thick / 2)
  return made(from, dx / length, dy / length, length, thick / 2)
}

/** The box of a thing that stands somewhere. */
export const boxOfThing = (thing: Pick<Fixture, 'turn' | 'w' | 'd'>, at: Point): Box => {
  const { dx, dy } = unitOf(thing.turn)
  const ux = dx / UNIT
  const uy = dy / UNIT
  return made({ x: at.x - (ux * thing.w) / 2, y: at.y - (uy * thing.w) / 2 }, ux, uy, thing.w, thing.d / 2)
}

/** Its four corners. */
export const cornersOf = ({ from, length, ux, uy, half }: Box): Area => {
  const to = { x: from.x + ux * length, y: from.y + uy * length }
  const sideX = -uy * half
  const sideY = ux * half
  return [
    { x: from.x - sideX, y: from.y - sideY },
    { x: to.x - sideX, y: to.y - sideY },
    { x: to.x + sideX, y: to.y + sideY },
    { x: from.x + sideX, y: from.y + sideY },
  ]
}

/** Whether a point lies in a box grown by a margin; its rim is outside. */
export const isInBox = (point: Point, box: Box, margin = 0): boolean => {
  const x = point.x - box.from.x
  const y = point.y - box.from.y
  const along = x * box.ux + y * box.uy
  const across = y * box.ux - x * box.uy
  return along > -margin && along < box.length + margin && Math.abs(across) < box.half + margin
}

/** The part of a line from a to b that lies in a box, as shares of the line. */
export type Span = { readonly enter: number; readonly leave: number }

/** The part of the straight line from a to b that lies in a box grown by a margin (slab test along its axes); or null. */
export const spanIn = (a: Point, b: Point, box: Box, margin = 0): Span | null => {
  const around = margin * (Math.abs(box.ux) + Math.abs(box.uy))
  if (Math.max(a.x, b.x) <= box.left - around || Math.min(a.x, b.x) >= box.right + around) return null
  if (Math.max(a.y, b.y) <= box.top - around || Math.min(a.y, b.y) >= box.bottom + around) return null
  const x = a.x - box.from.x
  const y = a.y - box.from.y
  const dx = b.x - a.x
  const dy = b.y - a.y
  let enter = 0
  let leave = 1
  const along = x * box.ux + y * box.uy
  const going = dx * box.ux + dy * box.uy
  const low = -margin
  const high = box.length + margin
  if (going === 0) {
    if (along <= low || along >= high) return null
  } else {
    const first = (low - along) / going
    const second = (high - along) / going
    enter = Math.max(enter, Math.min(first, second))
    leave = Math.min(leave, Math.max(first, second))
  }
  const beside = y * box.ux - x * box.uy
  const aside = dy * box.ux - dx * box.uy
  const wide = box.half + margin
  if (aside === 0) {
    if (beside <= -wide || beside >= wide) return null
  } else {
    const first = (-wide - beside) / aside
    const second = (wide - beside) / aside
    enter = Math.max(enter, Math.min(first, second))
    leave = Math.min(leave, Math.max(first, second))
  }
  return enter < leave ? { enter, leave } : null
}

/** Whether the straight line from a to b crosses a box grown by a margin. */
export const crossesBox = (a: Point, b: Point, box: Box, margin = 0): boolean => spanIn(a, b, box, margin) !== null
