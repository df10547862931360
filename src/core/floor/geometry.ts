import type { Point, Rect } from './plan.ts'

/** Distance in millimetres, rounded to the nearest whole one. Square roots are exact to the bit in every engine. */
export const distance = (a: Point, b: Point): number => {
  const dx = a.x - b.x
  const dy = a.y - b.y
  return Math.round(Math.sqrt(dx * dx + dy * dy))
}

export const inside = (point: Point, rect: Rect, margin = 0): boolean =>
  point.x > rect.x - margin &&
  point.x < rect.x + rect.w + margin &&
  point.y > rect.y - margin &&
  point.y < rect.y + rect.h + margin

/** Whether the straight line from a to b crosses a rectangle grown by a margin (slab test). */
export const crosses = (a: Point, b: Point, rect: Rect, margin = 0): boolean => {
  let enter = 0
  let leave = 1
  const axes = [
    [a.x, b.x - a.x, rect.x - margin, rect.x + rect.w + margin],
    [a.y, b.y - a.y, rect.y - margin, rect.y + rect.h + margin],
  ] as const
  for (const [from, along, low, high] of axes) {
    if (along === 0) {
      if (from <= low || from >= high) return false
      continue
    }
    const first = (low - from) / along
    const second = (high - from) / along
    enter = Math.max(enter, Math.min(first, second))
    leave = Math.min(leave, Math.max(first, second))
  }
  return enter < leave
}

export const within = (point: Point, rect: Rect): Point => ({
  x: Math.max(rect.x, Math.min(rect.x + rect.w, Math.round(point.x))),
  y: Math.max(rect.y, Math.min(rect.y + rect.h, Math.round(point.y))),
})
