import { type Eye, type Seen, pointFrom, seenFrom } from './camera-view.ts'
import { whole } from './area.ts'
import type { Area, Point } from './plan.ts'

/** Something that ends a look, as a line. `id` tells mirrors from walls. */
export type Edge = { readonly from: Point; readonly to: Point; readonly id: string | null }

type Line = {
  readonly a: Seen
  readonly b: Seen
  readonly low: number
  readonly high: number
  readonly id: string | null
}

/** What lies nearer than this to the lens is not looked at, millimetres. */
const NEAR = 1
/** Slopes that differ by less are the same look. */
const SAME = 1e-9

const slopeOf = ({ ahead, aside }: Seen): number => aside / ahead

/** An edge as an eye sees it, cut to what lies before the lens; null where nothing of it does. */
const lineOf = (eye: Eye, { from, to, id }: Edge): Line | null => {
  const near = (here: Seen, there: Seen): Seen => {
    if (here.ahead >= NEAR) return here
    const share = (NEAR - here.ahead) / (there.ahead - here.ahead)
    return { ahead: NEAR, aside: here.aside + share * (there.aside - here.aside) }
  }
  const first = seenFrom(eye, from)
  const second = seenFrom(eye, to)
  if (first.ahead < NEAR && second.ahead < NEAR) return null
  const a = near(first, second)
  const b = near(second, first)
  const low = Math.min(slopeOf(a), slopeOf(b))
  const high = Math.max(slopeOf(a), slopeOf(b))
  if (high - low < SAME || high <= eye.left || low >= eye.right) return null
  return { a, b, low, high, id }
}

/** How far ahead a look of this slope meets a line. */
const aheadOn = ({ a, b }: Line, slope: number): number =>
  (a.ahead * b.aside - b.ahead * a.aside) / (b.aside - a.aside - slope * (b.ahead - a.ahead))

/** The slope at which two lines cross, where they do. */
const crossing = (one: Line, other: Line): number | null => {
  const low = Math.max(one.low, other.low)
  const high = Math.min(one.high, other.high)
  if (high - low < SAME) return null
  // 1 / ahead is straight in the slope, so that two lines cross where their difference does.
  const first = 1 / aheadOn(one, low) - 1 / aheadOn(other, low)
  const last = 1 / aheadOn(one, high) - 1 / aheadOn(other, high)
  if (first * last >= 0) return null
  return low + ((high - low) * first) / (first - last)
}

/** One stretch of looks that end on the same line. */
export type Reach = {
  readonly left: number
  readonly right: number
  readonly farLeft: Point
  readonly farRight: Point
  readonly nearLeft: Point
  readonly nearRight: Point
  readonly id: string | null
}

const eventsOf = (eye: Eye, lines: readonly Line[]): readonly number[] => {
  const slopes = [eye.left, eye.right]
  for (const [at, line] of lines.entries()) {
    slopes.push(line.low, line.high)
    for (const other of lines.slice(at + 1)) {
      const slope = crossing(line, other)
      if (slope !== null) slopes.push(slope)
    }
  }
  const inside = slopes.filter((slope) => slope >= eye.left && slope <= eye.right).sort((a, b) => a - b)
  return inside.filter((slope, at) => at === 0 || slope - (inside[at - 1] ?? slope) >= SAME)
}

/**
 * Where the looks of an eye end, from the left edge of its frame to the right: on the nearest edge, or at its depth.
 * With `behind` only what lies beyond that line counts, as for the image of a camera in a mirror.
 */
export const sweep = (eye: Eye, edges: readonly Edge[], behind: Edge | null = null): readonly Reach[] => {
  const start = behind === null ? null : lineOf(eye, behind)
  if (behind !== null && start === null) return []
  const wall: Line = {
    a: { ahead: eye.depth, aside: eye.depth * eye.left },
    b: { ahead: eye.depth, aside: eye.depth * eye.right },
    low: eye.left,
    high: eye.right,
    id: null,
  }
  const lines = [wall, ...edges.flatMap((edge) => lineOf(eye, edge) ?? [])]
  const slopes = eventsOf(eye, start === null ? lines : [...lines, start])
  const reaches: Reach[] = []
  const at = (line: Line, slope: number): Point => {
    const ahead = aheadOn(line, slope)
    return pointFrom(eye, { ahead, aside: ahead * slope })
  }
  for (const [index, left] of slopes.slice(0, -1).entries()) {
    const right = slopes[index + 1] ?? left
    const middle = (left + right) / 2
    const from = start === null ? NEAR : aheadOn(start, middle)
    let nearest = wall
    for (const line of lines) {
      if (line.low >= middle || line.high <= middle) continue
      const ahead = aheadOn(line, middle)
      if (ahead > from && ahead < aheadOn(nearest, middle)) nearest = line
    }
    if (from >= eye.depth) continue
    reaches.push({
      left,
      right,
      farLeft: at(nearest, left),
      farRight: at(nearest, right),
      nearLeft: start === null ? eye.at : at(start, left),
      nearRight: start === null ? eye.at : at(start, right),
      id: nearest.id,
    })
  }
  return reaches
}

const STRAIGHT = 2

/** A polygon in whole millimetres without points that repeat or lie on the line between their neighbours. */
const tidied = (points: readonly Point[]): Area => {
  const rounded = points.map(whole)
  const distinct = rounded.filter(({ x, y }, at) => {
    const before = rounded[(at + rounded.length - 1) % rounded.length]
    return before === undefined || x !== before.x || y !== before.y
  })
  return distinct.filter((point, at) => {
    const before = distinct[(at + distinct.length - 1) % distinct.length] ?? point
    const after = distinct[(at + 1) % distinct.length] ?? point
    const dx = after.x - before.x
    const dy = after.y - before.y
    const off = Math.abs(dx * (point.y - before.y) - dy * (point.x - before.x))
    return off > STRAIGHT * Math.sqrt(dx * dx + dy * dy)
  })
}

/** The polygon that some reaches cover together. */
export const polygonOf = (reaches: readonly Reach[]): Area =>
  tidied([
    ...reaches.flatMap(({ farLeft, farRight }) => [farLeft, farRight]),
    ...[...reaches].reverse().flatMap(({ nearLeft, nearRight }) => [nearRight, nearLeft]),
  ])
