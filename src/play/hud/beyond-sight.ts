import type { Project } from './project.ts'

type Point = { readonly x: number; readonly y: number }

/** Where a point would be on the screen that may be out of sight, by what a metre beside `from` is; null without a picture. */
export const beyondSight = (project: Project, from: Point, to: Point): Point | null => {
  const here = project(from.x, from.y)
  const there = project(from.x + 1000, from.y)
  if (here === null || there === null) return null
  const scale = (there.x - here.x) / 1000
  return { x: here.x + (to.x - from.x) * scale, y: here.y + (to.y - from.y) * scale }
}
