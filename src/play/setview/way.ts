/** A place on a way, written into by `pointOnWay`. */
export type Spot = { x: number; y: number; dx: number; dy: number }

type Points = readonly { readonly x: number; readonly y: number }[]

/** Length of a way through points. */
export function wayLength(way: Points): number {
  let length = 0
  for (let i = 1; i < way.length; i += 1) {
    const a = way[i - 1]
    const b = way[i]
    if (a !== undefined && b !== undefined) length += Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2)
  }
  return length
}

/** Writes the place at that length from the beginning, with the direction of the way there; past the end is the end. */
export function pointOnWay(way: Points, at: number, spot: Spot): void {
  let left = at
  for (let i = 1; i < way.length; i += 1) {
    const a = way[i - 1]
    const b = way[i]
    if (a === undefined || b === undefined) continue
    const length = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2)
    if (length === 0) continue
    const part = Math.min(1, left / length)
    spot.x = a.x + (b.x - a.x) * part
    spot.y = a.y + (b.y - a.y) * part
    spot.dx = (b.x - a.x) / length
    spot.dy = (b.y - a.y) / length
    if (left <= length) return
    left -= length
  }
}

/** Lengths at which 1, 2, 3 … seconds are left of `ms` for the whole way, the last second first. */
export function secondsOnWay(length: number, ms: number): readonly number[] {
  if (ms <= 0) return []
  const whole = Math.min(9, Math.floor((ms - 1) / 1000))
  return Array.from({ length: whole }, (_, i) => length * (1 - ((i + 1) * 1000) / ms))
}
