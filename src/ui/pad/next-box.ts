/** One step of the focus: along an axis of the screen. */
export type Way = { readonly axis: 'dx' | 'dy'; readonly sign: -1 | 1 }

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** A box as seen along the way: from where to where ahead, and from where to where across. */
type Seen = { readonly near: number; readonly far: number; readonly low: number; readonly high: number }

const seenAlong = ({ left, top, right, bottom }: Box, { axis, sign }: Way): Seen => {
  const [from, to, low, high] = axis === 'dx' ? [left, right, top, bottom] : [top, bottom, left, right]
  return sign > 0 ? { near: from, far: to, low, high } : { near: -to, far: -from, low, high }
}

const gap = (a: Seen, b: Seen): number => Math.max(0, a.low - b.high, b.low - a.high)
const middle = (from: number, to: number): number => (from + to) / 2

/** What lies aside costs more than what lies ahead, and between equals the one that is straight ahead wins. */
const ASIDE = 4
const OFF_MIDDLE = 0.05

/** The number of the box that an eye would go to from here, that way; null where there is none. */
export const nextBox = (boxes: readonly Box[], here: Box, way: Way): number | null => {
  const from = seenAlong(here, way)
  const start = middle(from.near, from.far)
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [at, box] of boxes.entries()) {
    const to = seenAlong(box, way)
    // Boxes that stand within each other lie neither ahead nor behind.
    if (middle(to.near, to.far) <= start || to.near < start) continue
    const ahead = Math.max(0, to.near - from.far)
    const off = Math.abs(middle(to.low, to.high) - middle(from.low, from.high))
    const cost = ahead + ASIDE * gap(from, to) + OFF_MIDDLE * off
    if (cost >= least) continue
    best = at
    least = cost
  }
  return best
}
