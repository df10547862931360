export type Sized = { readonly name: string; readonly w: number; readonly h: number }
export type Placed = { readonly name: string; readonly x: number; readonly y: number }
export type Packed = { readonly width: number; readonly height: number; readonly places: readonly Placed[] }

const GAP = 2

/** Rows of pieces, tallest first, no wider than `width`; two clear pixels round each. */
function rows(pieces: readonly Sized[], width: number): Packed {
  const sorted = [...pieces].sort((a, b) => b.h - a.h || b.w - a.w || (a.name < b.name ? -1 : 1))
  const places: Placed[] = []
  let x = GAP
  let y = GAP
  let rowHeight = 0
  for (const { name, w, h } of sorted) {
    if (x + w + GAP > width) {
      x = GAP
      y += rowHeight + GAP
      rowHeight = 0
    }
    places.push({ name, x, y })
    x += w + GAP
    rowHeight = Math.max(rowHeight, h)
  }
  return { width, height: y + rowHeight + GAP, places }
}

const WIDTHS = [256, 384, 512, 640, 768, 1024, 1280, 1536, 1792, 2048] as const
/** The longest side that a texture may have. */
export const MAX_PAGE = 2048

/** One page for all pieces, near to square and never over 2048. Throws when they do not fit. */
export function pack(pieces: readonly Sized[]): Packed {
  for (const width of WIDTHS) {
    if (pieces.some((piece) => piece.w + 2 * GAP > width)) continue
    const packed = rows(pieces, width)
    if (packed.height <= width) return packed
  }
  throw new Error(`${pieces.length} frames do not fit on a page of ${MAX_PAGE}`)
}
