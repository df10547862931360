import type { Project } from './project.ts'
import type { Size } from './sizes.ts'

type Point = { readonly x: number; readonly y: number }

/** Where a point would be on the screen that may be out of sight, by what a metre beside `from` is; null without a picture. */
export const beyondSight = (project: Project, from: Point, to: Point): Point | null => {
  const here = project(from.x, from.y)
  const there = project(from.x + 1000, from.y)
  if (here === null || there === null) return null
  const scale = (there.x - here.x) / 1000
  return { x: here.x + (to.x - from.x) * scale, y: here.y + (to.y - from.y) * scale }
}

/** From the edge of the picture to a label that stands for what is beyond it, pixels. */
const EDGE = 12

export type Beyond = '' | 'left' | 'right' | 'up' | 'down'

/** Where a label of this size stands in a room for something that may be out of sight, and to which side that is. */
export const atEdge = (far: Point, own: Size, room: Size): Point & { readonly beyond: Beyond } => ({
  x: Math.max(EDGE + own.w / 2, Math.min(far.x, room.w - EDGE - own.w / 2)),
  y: Math.max(EDGE + own.h, Math.min(far.y, room.h - EDGE - own.h)),
  beyond: far.x < 0 ? 'left' : far.x > room.w ? 'right' : far.y < 0 ? 'up' : far.y > room.h ? 'down' : '',
})
