import { apart, areaOf, farFrom, isIn, sidesOf } from '../../../core/floor/area.ts'
import { type Box, boxOf, cornersOf, isInBox } from '../../../core/floor/box.ts'
import { boxesOfBlock } from '../../../core/floor/obstacles.ts'
import type { Area, Point, Stretch } from '../../../core/floor/plan.ts'
import { legsOf, stretchOf } from '../../lower/place/openings.ts'
import { cornersIn } from '../../lower/plan.ts'
import { at, metres, placeProblem, type Placed, type PlaceProblem, spelled } from './placed.ts'

/** A body is this wide: nobody gets through less, millimetres. */
const BODY_WIDTH = 600
/** So far beside the side of a room its wall may stand, millimetres. */
const BESIDE = 150
/** Walls that come nearer than this meet, millimetres. */
const MEETS = 20
/** A hole is looked for in steps of this, and counts from twice as much. */
const STEP = 25

type Cover = { readonly box: Box; readonly area: Area | null }

/** Everything that closes a room: pieces of wall, openings that were written down, buildings, and the edge of the plan. */
const coversOf = ({ place, plan }: Placed): readonly Cover[] => {
  const legs = legsOf(place)
  const wider = (stretch: Stretch): Cover => ({
    box: boxOf({ ...stretch, thick: stretch.thick + 2 * BESIDE }),
    area: null,
  })
  const rim = sidesOf(areaOf(plan.bounds)).map(({ from, to }) => wider({ from, to, thick: 0 }))
  return [
    ...plan.walls.map(wider),
    ...plan.doors.map(wider),
    ...plan.panes.map(wider),
    ...place.gaps.map((gap) => wider(stretchOf(legs, gap))),
    ...plan.blocks.flatMap((block) => boxesOfBlock(block).map((box) => ({ box, area: block.area }))),
    ...rim,
  ]
}

const isCovered = (point: Point, covers: readonly Cover[]): boolean =>
  covers.some(({ box, area }) =>
    area === null ? isInBox(point, box, MEETS) : isInBox(point, box, BESIDE) || isIn(point, area),
  )

type Hole = { readonly from: Point; readonly to: Point }

const holesIn = (area: Area, covers: readonly Cover[]): readonly Hole[] => {
  const holes: Hole[] = []
  for (const { from, to } of sidesOf(area)) {
    const length = apart(from, to)
    const steps = Math.max(1, Math.ceil(length / STEP))
    const pointAt = (step: number): Point => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    })
    let begins: number | null = null
    for (let step = 0; step <= steps + 1; step += 1) {
      const isOpen = step <= steps && !isCovered(pointAt(step), covers)
      if (isOpen) begins ??= step
      else if (begins !== null) {
        if (step - begins > 2) holes.push({ from: pointAt(begins), to: pointAt(step - 1) })
        begins = null
      }
    }
  }
  return holes
}

const leaks = (placed: Placed): readonly PlaceProblem[] => {
  const covers = coversOf(placed)
  return placed.place.ground.flatMap((ground, index) => {
    if (!ground.room) return []
    return holesIn(cornersIn(ground), covers).map(({ from, to }) => {
      const values = { room: ground.id, wide: metres(apart(from, to)), at: spelled(from), until: spelled(to) }
      return at(placeProblem('PL020', placed.source.at(['ground', index]), values), from, to)
    })
  })
}

type Other = { readonly what: string; readonly area: Area }

const farFromArea = (point: Point, area: Area): number =>
  isIn(point, area) ? 0 : Math.min(...sidesOf(area).map(({ from, to }) => farFrom(from, to, point)))

/** Ends of walls that stop just short of another wall. */
const nearMisses = (placed: Placed): readonly PlaceProblem[] => {
  const { place, plan, source } = placed
  const legs = legsOf(place)
  const blocks: readonly Other[] = plan.blocks.map(({ id, area }) => ({ what: `block "${id}"`, area }))
  return place.walls.flatMap((wall, index) => {
    const first = wall.line[0]
    const last = wall.line.at(-1)
    if (wall.closed || first === undefined || last === undefined || apart(first, last) === 0) return []
    const back = apart(first, last)
    const where = source.at(['walls', index])
    if (wall.line.length > 2 && back < BODY_WIDTH) {
      const values = { wall: wall.id, wide: metres(back), at: spelled(last) }
      return [at(placeProblem('PL022', where, values), last)]
    }
    return [first, last].flatMap((end) => {
      const others: readonly Other[] = [
        ...blocks,
        ...legs
          .filter((leg) => leg.wall !== index)
          .map((leg) => ({ what: `wall "${place.walls[leg.wall]?.id ?? ''}"`, area: cornersOf(boxOf(leg)) })),
      ]
      const near = others
        .map((other) => ({ ...other, far: farFromArea(end, other.area) - wall.thick / 2 }))
        .filter(({ far }) => far < BODY_WIDTH)
        .toSorted((a, b) => a.far - b.far)[0]
      if (near === undefined || near.far <= MEETS) return []
      const values = { wall: wall.id, wide: metres(near.far), what: near.what, at: spelled(end) }
      return [at(placeProblem('PL021', where, values), end)]
    })
  })
}

/** Holes in walls. */
export const checkHoles = (placed: Placed): readonly PlaceProblem[] => [...leaks(placed), ...nearMisses(placed)]
