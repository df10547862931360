import { isIn } from '../../../core/floor/area.ts'
import { type Box, boxOf, boxOfThing, isInBox, spanIn } from '../../../core/floor/box.ts'
import { boxesOfBlock } from '../../../core/floor/obstacles.ts'
import type { Area, Only, Point } from '../../../core/floor/plan.ts'
import type { Placed } from './placed.ts'

/** Something that is in the way, with the words for it. */
export type Mass = Only & {
  readonly what: string
  readonly boxes: readonly Box[]
  /** A building is not only its sides. */
  readonly area: Area | null
  readonly kind: 'wall' | 'pane' | 'block' | 'door' | 'thing'
  readonly id: string
  readonly height: number
  readonly sees: boolean
  readonly loose: boolean
}

const WALL_HEIGHT = 3000

/** Everything that people bump into, doors apart. */
export const massesOf = ({ place, plan, source }: Placed): readonly Mass[] => {
  const wallLine = (id: string): number => {
    const index = place.walls.findIndex((wall) => wall.id === id)
    return source.at(['walls', index, 'id']).line
  }
  const base = { area: null, loose: false, only: null, height: WALL_HEIGHT }
  return [
    ...plan.walls.map(
      (wall): Mass => ({
        ...base,
        what: `wall "${wall.id}" (line ${wallLine(wall.id)})`,
        boxes: [boxOf(wall)],
        kind: 'wall',
        id: wall.id,
        sees: wall.sees,
      }),
    ),
    ...plan.panes.map(
      (pane): Mass => ({
        ...base,
        what: `window "${pane.id}"`,
        boxes: [boxOf(pane)],
        kind: 'pane',
        id: pane.id,
        sees: pane.glass !== 'reflects',
        only: pane.only,
      }),
    ),
    ...plan.blocks.map(
      (block): Mass => ({
        ...base,
        what: `block "${block.id}"`,
        boxes: boxesOfBlock(block),
        area: block.area,
        kind: 'block',
        id: block.id,
        sees: block.sees,
      }),
    ),
    ...[
      ...plan.dressing.map((thing) => ({ thing, loose: false })),
      ...plan.props.map((thing) => ({ thing, loose: true })),
    ]
      .filter(({ thing }) => thing.solid)
      .map(
        ({ thing, loose }): Mass => ({
          ...base,
          what: `prop "${thing.id}"`,
          boxes: [boxOfThing(thing, thing)],
          kind: 'thing',
          id: thing.id,
          sees: false,
          only: thing.only,
          height: thing.h,
          loose,
        }),
      ),
  ]
}

/** Whether a point lies in a mass grown by a margin. */
export const isInMass = (point: Point, { boxes, area }: Mass, margin: number): boolean =>
  boxes.some((box) => isInBox(point, box, margin)) || (area !== null && isIn(point, area))

/** The middle of the part of a line that lies in a mass grown by a margin; null where it misses it. */
export const crossingOf = (a: Point, b: Point, { boxes }: Mass, margin: number): Point | null => {
  for (const box of boxes) {
    const span = spanIn(a, b, box, margin)
    if (span === null) continue
    const share = (span.enter + span.leave) / 2
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
  }
  return null
}

/** Whether two things can be there at the same time. */
export const together = (a: Only, b: Only): boolean =>
  a.only === null || b.only === null || a.only.some((variant) => b.only?.includes(variant) === true)
