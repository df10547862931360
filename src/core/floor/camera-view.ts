import type { Camera, Point } from './plan.ts'

/** A point as a camera measures it: millimetres ahead along its heading, and aside, positive to the right. */
export type Seen = { readonly ahead: number; readonly aside: number }

/** Where a frame begins and what it takes in, for a camera or for its image in a mirror. */
export type Eye = {
  readonly at: Point
  /** Heading, of length 1. */
  readonly ux: number
  readonly uy: number
  /** The frame lies between these: aside over ahead. */
  readonly left: number
  readonly right: number
  readonly depth: number
}

const THOUSANDTHS = 1000

/** The eye of a camera. */
export const eyeOf = (camera: Camera): Eye => {
  const length = Math.sqrt(camera.dx * camera.dx + camera.dy * camera.dy)
  const slope = camera.slope / THOUSANDTHS
  return {
    at: camera,
    ux: camera.dx / length,
    uy: camera.dy / length,
    left: -slope,
    right: slope,
    depth: camera.depth,
  }
}

export const seenFrom = ({ at, ux, uy }: Eye, { x, y }: Point): Seen => {
  const dx = x - at.x
  const dy = y - at.y
  return { ahead: dx * ux + dy * uy, aside: dy * ux - dx * uy }
}

/** The point of the plan that lies so far ahead of an eye and aside. */
export const pointFrom = ({ at, ux, uy }: Eye, { ahead, aside }: Seen): Point => ({
  x: at.x + ahead * ux - aside * uy,
  y: at.y + ahead * uy + aside * ux,
})

/**
 * Points of somebody round that lie between the edges of the frame: the middle, both sides, and the one nearest to the
 * frame. None where nobody of that size could be in it.
 */
export const samplesIn = (eye: Eye, point: Point, radius: number): readonly Point[] => {
  const { ahead, aside } = seenFrom(eye, point)
  if (ahead <= 0 || ahead > eye.depth) return []
  const low = eye.left * ahead
  const high = eye.right * ahead
  const nearest = Math.max(low, Math.min(high, aside))
  if (Math.abs(nearest - aside) > radius) return []
  const asides = [aside, aside - radius, aside + radius].filter((one) => one >= low && one <= high)
  if (asides.length === 0) asides.push(nearest)
  return asides.map((one) => pointFrom(eye, { ahead, aside: one }))
}
