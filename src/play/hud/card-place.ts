type Point = { readonly x: number; readonly y: number }
type Box = Point & { readonly w: number; readonly h: number }

/** From whoever the card is about to its edge, and from the card to the edge of the picture, pixels. */
const GAP = 34
const EDGE = 8

const covered = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y))

const within = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most - EDGE))

/**
 * Where a card about somebody goes: beside them, over or under them, the first place that covers nothing of `kept`, and
 * where there is none the one that covers least.
 */
export const cardPlace = (
  at: Point,
  card: { readonly w: number; readonly h: number },
  room: { readonly w: number; readonly h: number },
  kept: readonly Box[],
): Point => {
  const sideY = at.y - card.h / 3
  const overX = at.x - card.w / 2
  const tried = [
    { x: at.x - GAP - card.w, y: sideY },
    { x: at.x + GAP, y: sideY },
    { x: overX, y: at.y - GAP - card.h },
    { x: overX, y: at.y + GAP },
  ].map(({ x, y }) => ({ x: within(x, room.w - card.w), y: within(y, room.h - card.h), ...card }))
  const person = { x: at.x - GAP / 2, y: at.y - GAP / 2, w: GAP, h: GAP }
  const costs = tried.map((box) => [...kept, person].reduce((sum, other) => sum + covered(box, other), 0))
  const best = tried[costs.indexOf(Math.min(...costs))] ?? at
  return { x: Math.round(best.x), y: Math.round(best.y) }
}
