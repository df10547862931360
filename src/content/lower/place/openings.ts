import { apart, farFrom, nearestOn, whole } from '../../../core/floor/area.ts'
import type { Point, Stretch, Wall } from '../../../core/floor/plan.ts'
import type { ShapedPlace } from '../../shape/place-shape.ts'

type ShapedWall = ShapedPlace['walls'][number]

/** An opening belongs to a wall whose line is at most this far beside its middle, millimetres. */
const OPENING_OFF = 150

/** A straight leg of a wall, before anything is cut out of it. */
export type Leg = Stretch & { readonly wall: number; readonly leg: number }

/** The legs of a wall, from corner to corner. */
const legsOfWall = ({ line, closed, thick }: ShapedWall, wall: number): readonly Leg[] => {
  const ends = closed ? [...line.slice(1), ...line.slice(0, 1)] : line.slice(1)
  return ends.map((to, leg) => ({ from: line[leg] ?? to, to, thick, wall, leg }))
}

export const legsOf = (place: ShapedPlace): readonly Leg[] => place.walls.flatMap(legsOfWall)

/** Something that is cut out of a wall. */
export type Opening = { readonly at: Point; readonly width: number }

/** Where an opening lies on its wall; null where no wall runs through all of it. */
export const legOf = (legs: readonly Leg[], { at, width }: Opening): Leg | null => {
  let best: Leg | null = null
  let least = OPENING_OFF
  for (const leg of legs) {
    const off = farFrom(leg.from, leg.to, at)
    if (off > least || (best !== null && off >= least)) continue
    const along = apart(leg.from, nearestOn(leg.from, leg.to, at))
    if (along < width / 2 || apart(leg.from, leg.to) - along < width / 2) continue
    best = leg
    least = off
  }
  return best
}

const onLine = ({ from, to }: Leg, along: number): Point => {
  const length = apart(from, to)
  return whole({ x: from.x + ((to.x - from.x) * along) / length, y: from.y + ((to.y - from.y) * along) / length })
}

/** The stretch of a wall that an opening takes; straight across the page where it lies on none. */
export const stretchOf = (legs: readonly Leg[], opening: Opening, depth?: number): Stretch => {
  const leg = legOf(legs, opening)
  const { at, width } = opening
  if (leg === null) {
    const half = Math.round(width / 2)
    return { from: { x: at.x - half, y: at.y }, to: { x: at.x + half, y: at.y }, thick: depth ?? 200 }
  }
  const along = apart(leg.from, nearestOn(leg.from, leg.to, at))
  return { from: onLine(leg, along - width / 2), to: onLine(leg, along + width / 2), thick: depth ?? leg.thick }
}

/** Everything that is cut out of the walls of a place. */
const openingsOf = (place: ShapedPlace): readonly Opening[] => [...place.doors, ...place.windows, ...place.gaps]

/** The walls of a place in straight pieces, with doors, windows and gaps cut out. */
export const wallPieces = (place: ShapedPlace): readonly Wall[] => {
  const legs = legsOf(place)
  const cuts = openingsOf(place).map((opening) => ({ opening, leg: legOf(legs, opening) }))
  return legs.flatMap((leg) => {
    const wall = place.walls[leg.wall]
    if (wall === undefined) return []
    const taken = cuts
      .filter((cut) => cut.leg === leg)
      .map(({ opening }) => {
        const middle = apart(leg.from, nearestOn(leg.from, leg.to, opening.at))
        return { begins: middle - opening.width / 2, ends: middle + opening.width / 2 }
      })
      .toSorted((a, b) => a.begins - b.begins)
    const { id, thick, made, sees, damps } = wall
    const pieces: Wall[] = []
    const add = (begins: number, ends: number): void => {
      if (ends - begins >= 1)
        pieces.push({ id, from: onLine(leg, begins), to: onLine(leg, ends), thick, made, sees, damps })
    }
    let at = 0
    for (const { begins, ends } of taken) {
      add(at, begins)
      at = Math.max(at, ends)
    }
    add(at, apart(leg.from, leg.to))
    return pieces
  })
}
