/** A label and whoever it hangs on: their feet on the screen and the label's own size, in CSS pixels. */
export type Hanging = {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** It hangs clear of the ring round the trainee. */
  readonly ringed?: boolean
}

/**
 * Under the feet; where somebody else's label or body is, still under them but off to one side, over the head, a row
 * lower, or at the side.
 */
export type Hang = 'under' | 'underLeft' | 'underRight' | 'over' | 'lower' | 'right' | 'left'

/** A box of the screen in CSS pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** From the middle of a body to its label, farther where a ring is round it, and half of what a body takes up, pixels. */
const AWAY = 26
const RING = 38
const BODY = 22
const GAP = 2
/** A label goes back under the feet when there is this much more room there, so that it does not flutter. */
const MARGIN = 10

const HANGS: readonly Hang[] = ['under', 'underLeft', 'underRight', 'over', 'lower', 'right', 'left']

const awayOf = ({ ringed }: Hanging): number => (ringed === true ? RING : AWAY)

/**
 * How far the middle of a label is from the body, across: at the side it begins where the body, or the ring round it,
 * ends.
 */
const aside = (label: Hanging, hang: Hang): number => {
  const beside = awayOf(label) + label.w / 2
  // Farther off it would hang on nobody any more.
  const below = Math.max(0, Math.min(label.w / 2 - BODY, BODY))
  switch (hang) {
    case 'right':
      return beside
    case 'left':
      return -beside
    case 'underRight':
      return below
    case 'underLeft':
      return -below
    default:
      return 0
  }
}

const top = (label: Hanging, hang: Hang): number => {
  const { y, h } = label
  const away = awayOf(label)
  if (hang === 'right' || hang === 'left') return y - h / 2
  if (hang === 'over') return y - away - h
  return y + away + (hang === 'lower' ? h + GAP * 2 : 0)
}

const boxOf = (label: Hanging, hang: Hang, roomWidth: number, margin: number): Box => {
  const half = label.w / 2
  const x = Math.max(half + 4, Math.min(label.x + aside(label, hang), roomWidth - half - 4))
  const at = top(label, hang)
  return { left: x - half - margin, top: at - margin, right: x + half + margin, bottom: at + label.h + margin }
}

const bodyOf = ({ x, y }: Hanging): Box => ({ left: x - BODY, top: y - BODY, right: x + BODY, bottom: y + BODY })

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Where a label goes: its upper left corner, and how it hangs. */
export type Placed = { readonly left: number; readonly top: number; readonly hang: Hang }

/** What labels keep off: panels and captions at any price, and what is written on the ground where there is a choice. */
export type KeptFree = { readonly panels: readonly Box[]; readonly words: readonly Box[] }

/**
 * Places for labels so that none covers another, or the body of somebody else who has one. Earlier ones are placed first.
 * `before` is how they hung in the last frame.
 */
export const placeLabels = (
  labels: readonly Hanging[],
  roomWidth: number,
  before: readonly (Hang | undefined)[],
  { panels, words }: KeptFree = { panels: [], words: [] },
): readonly Placed[] => {
  const taken: Box[] = [...panels]
  return labels.map((label, index) => {
    const others = labels.filter((other) => other !== label).map(bodyOf)
    const isFree = (hang: Hang, margin: number, written: readonly Box[]): boolean => {
      const box = boxOf(label, hang, roomWidth, margin)
      return ![...taken, ...others, ...written].some((other) => touches(box, other))
    }
    const kept = before[index] ?? 'under'
    const free = (written: readonly Box[]): Hang | undefined =>
      isFree('under', kept === 'under' ? GAP : MARGIN, written)
        ? 'under'
        : [kept, ...HANGS].find((one) => one !== 'under' && isFree(one, GAP, written))
    const hang = free(words) ?? free([]) ?? 'under'
    const box = boxOf(label, hang, roomWidth, 0)
    taken.push(box)
    return { left: box.left, top: box.top, hang }
  })
}
