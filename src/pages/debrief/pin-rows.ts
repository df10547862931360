/** What the edges of a strip take beside the names of its lanes. */
export const STRIP_EDGES_PX = 14
/** Width of a pin with a little air. */
const PIN_PX = 27
/** The least strip of a small screen, where it is scrolled. */
const NARROW_PX = 502
const STEP_PX = 120
/** No wider than this, however many pins there are. */
const MOST_PX = 2000
/** A pin may stand this far from its moment, where others are in its way: a line leads back to it. */
const ASIDE_PX = 40
const MOST_ROWS = 4

/** Where a pin stands: its row from above, and its share of the strip. */
export type PinPlace = { readonly row: number; readonly share: number }

/** Puts pins into so many rows, in the order of their moments: where none is free each goes on beside the last of the row that ends first. */
const layRows = (shares: readonly number[], width: number, rows: number): readonly PinPlace[] => {
  const ends = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY)
  const places = shares.map((share) => {
    const free = ends.findIndex((end) => end <= share * width)
    const row = free < 0 ? ends.indexOf(Math.min(...ends)) : free
    const x = Math.max(share * width, ends[row] ?? 0)
    ends[row] = x + PIN_PX
    return { row, x }
  })
  // What was pushed over the right edge pushes the others of its row back.
  const limits = ends.map(() => width)
  return places
    .toReversed()
    .map(({ row, x }) => {
      const at = Math.min(x, limits[row] ?? width)
      limits[row] = at - PIN_PX
      return { row, share: at / width }
    })
    .toReversed()
}

const asidePx = (shares: readonly number[], places: readonly PinPlace[], width: number): number =>
  Math.max(0, ...places.map(({ share }, at) => Math.abs(share - (shares[at] ?? share)) * width))

/**
 * Where pins lie without touching, by the shares of their moments, in as few rows as keep them near these, and how wide the
 * strip has to be: what is scrolled anyway is made so wide that two rows are enough.
 */
export const layPins = (
  shares: readonly number[],
  px: number,
  narrow: boolean,
): { readonly width: number; readonly places: readonly PinPlace[] } => {
  if (narrow) {
    for (let width = NARROW_PX; ; width += STEP_PX) {
      const places = layRows(shares, width, 2)
      if (width >= MOST_PX || asidePx(shares, places, width) <= ASIDE_PX) return { width, places }
    }
  }
  for (let rows = 1; ; rows += 1) {
    const places = layRows(shares, px, rows)
    if (rows === MOST_ROWS || asidePx(shares, places, px) <= (rows === 1 ? 0 : ASIDE_PX)) return { width: px, places }
  }
}
