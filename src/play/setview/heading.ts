/** People turn at 540 degrees a second. */
export const TURN_DEG_PER_S = 540

/** Degrees clockwise from north (up the page) of a direction; any length but zero. */
export const headingOf = (dx: number, dy: number): number => (Math.atan2(dx, -dy) * 180) / Math.PI

/** The same heading between -180 and 180. */
export const wrapped = (degrees: number): number => {
  const turn = (degrees + 180) % 360
  return (turn < 0 ? turn + 360 : turn) - 180
}

/** The heading after turning from one towards the other by the shorter side, at most `most` degrees. */
export const turnedToward = (from: number, to: number, most: number): number => {
  const way = wrapped(to - from)
  if (Math.abs(way) <= most) return to
  return from + (way < 0 ? -most : most)
}
