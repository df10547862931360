type Point = { readonly x: number; readonly y: number }
type Box = Point & { readonly w: number; readonly h: number }

/** From whoever the card is about to its edge, and from the card to the edge of the picture, pixels. */
const GAP = 34
const EDGE = 8

const covered = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y))

const within = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most - EDGE))

/** A card that hangs well enough stays where it hangs: another side must cover so many square pixels less. */
const STAYS = 400
/** The sides and corners are near whoever it is; farther away it must cover so much less. */
const NEAR = 8
const FAR = 2500

/**
 * Where a card about somebody goes: beside them, over or under them, at a corner, or beside what is in the way there; the
 * first place that covers nothing of `kept`, and where there is none the one that covers least. `before` is the side on which it hung until now.
 */
export const cardPlace = (
  at: Point,
  card: { readonly w: number; readonly h: number },
  room: { readonly w: number; readonly h: number },
  kept: readonly Box[],
  before = -1,
): Point & { readonly side: number } => {
  const [left, right] = [at.x - GAP - card.w, at.x + GAP]
  const [over, under] = [at.y - GAP - card.h, at.y + GAP]
  const sideY = at.y - card.h / 3
  const overX = at.x - card.w / 2
  const tried = [
    { x: left, y: sideY },
    { x: right, y: sideY },
    { x: overX, y: over },
    { x: overX, y: under },
    { x: right, y: over },
    { x: left, y: over },
    { x: right, y: under },
    { x: left, y: under },
    ...kept.flatMap((other) => [
      { x: other.x + other.w + EDGE, y: sideY },
      { x: other.x - EDGE - card.w, y: sideY },
    ]),
  ].map(({ x, y }) => ({ x: within(x, room.w - card.w), y: within(y, room.h - card.h), ...card }))
  const person = { x: at.x - GAP / 2, y: at.y - GAP / 2, w: GAP, h: GAP }
  const costs = tried.map(
    (box, side) =>
      [...kept, person].reduce((sum, other) => sum + covered(box, other), 0) +
      (side < NEAR ? 0 : FAR) -
      (side === before ? STAYS : 0),
  )
  const side = costs.indexOf(Math.min(...costs))
  const best = tried[side] ?? at
  return { x: Math.round(best.x), y: Math.round(best.y), side }
}
