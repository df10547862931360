import { rowsFor } from './timeline.ts'

/** What the names of the lanes and the edges take of a strip. */
export const LANE_NAMES_PX = 118
/** Width of a pin with a little air. */
const PIN_PX = 27
/** The strip of a wide screen, and the least of a small one, where it is scrolled. */
const WIDE_PX = 700
const NARROW_PX = 502
const STEP_PX = 120
/** No wider than this, however many pins there are, and no more rows than these as long as it may grow. */
const MOST_PX = 2000
const MOST_ROWS = 3

const rowsAt = (shares: readonly number[], width: number): readonly number[] =>
  rowsFor(
    shares.map((share) => ({ from: share * width, to: share * width + PIN_PX })),
    0,
  )

/**
 * The rows in which pins lie without touching, by their shares of the strip, and how wide it has to be: what is scrolled
 * anyway is made so wide that they do not pile up.
 */
export const layPins = (
  shares: readonly number[],
  narrow: boolean,
): { readonly width: number; readonly rows: readonly number[] } => {
  let width = narrow ? NARROW_PX : WIDE_PX
  let rows = rowsAt(shares, width)
  while (narrow && width < MOST_PX && Math.max(0, ...rows) >= MOST_ROWS) {
    width += STEP_PX
    rows = rowsAt(shares, width)
  }
  return { width, rows }
}
