import type { DoorId, PropId } from '../vocabulary/ids.ts'
import { sidesOf } from './area.ts'
import { type Box, boxOf, boxOfThing, crossesBox } from './box.ts'
import type { Block, Plan, Point } from './plan.ts'
import { HIDES_FROM } from './prop-kinds.ts'

/** What a plan's doors and loose things are like now. */
export type Now = {
  readonly openDoors: readonly DoorId[]
  /** Where loose things stand that were carried. */
  readonly moved?: readonly PropId[]
}

/** Sides of a building count as walls of this thickness. */
const SIDE = 20
/** Glass that only reflects is seen on its surface, in the middle of the wall. */
const SHEET = 2

type Standing = {
  /** Boxes that nobody walks through, whatever is open. */
  readonly walk: readonly Box[]
  /** Boxes that nobody sees through, whatever is open. */
  readonly sight: readonly Box[]
  readonly doors: readonly { readonly id: DoorId; readonly box: Box; readonly glass: boolean }[]
  /** Lists that were asked for, by what was open and moved. */
  readonly asked: Map<string, readonly Box[]>
}

const isUpright = (block: Block): boolean =>
  block.area.length === 4 && sidesOf(block.area).every(({ from, to }) => from.x === to.x || from.y === to.y)

/** A building as boxes: one if it stands upright, otherwise one for each side. */
export const boxesOfBlock = (block: Block): readonly Box[] => {
  const [a, , c] = block.area
  if (a !== undefined && c !== undefined && isUpright(block)) {
    const middle = (a.y + c.y) / 2
    return [boxOf({ from: { x: a.x, y: middle }, to: { x: c.x, y: middle }, thick: Math.abs(c.y - a.y) })]
  }
  return sidesOf(block.area).map(({ from, to }) => boxOf({ from, to, thick: SIDE }))
}

const standingOf = (plan: Plan): Standing => {
  const blocks = plan.blocks.map((block) => ({ block, boxes: boxesOfBlock(block) }))
  const things = plan.dressing.filter(({ solid }) => solid).map((thing) => ({ thing, box: boxOfThing(thing, thing) }))
  const walls = plan.walls.map((wall) => ({ wall, box: boxOf(wall) }))
  return {
    walk: [
      ...walls.map(({ box }) => box),
      ...plan.panes.map(boxOf),
      ...blocks.flatMap(({ boxes }) => boxes),
      ...things.map(({ box }) => box),
    ],
    sight: [
      ...walls.filter(({ wall }) => !wall.sees).map(({ box }) => box),
      ...plan.panes.filter(({ glass }) => glass === 'reflects').map((pane) => boxOf({ ...pane, thick: SHEET })),
      ...blocks.filter(({ block }) => !block.sees).flatMap(({ boxes }) => boxes),
      ...things.filter(({ thing }) => thing.h >= HIDES_FROM).map(({ box }) => box),
    ],
    doors: plan.doors.map((door) => ({ id: door.id, box: boxOf(door), glass: door.glass })),
    asked: new Map(),
  }
}

/** Made once for a plan; a plan never changes. */
const known = new WeakMap<Plan, Standing>()

const standing = (plan: Plan): Standing => {
  const ready = known.get(plan)
  if (ready !== undefined) return ready
  const fresh = standingOf(plan)
  known.set(plan, fresh)
  return fresh
}

/** The same list for the same doors and things, made once. */
const once = (
  plan: Plan,
  what: 'walk' | 'sight',
  now: Now,
  make: (standing: Standing) => readonly Box[],
): readonly Box[] => {
  const known = standing(plan)
  const key = `${what} ${now.openDoors.join(' ')} / ${(now.moved ?? []).join(' ')}`
  const ready = known.asked.get(key)
  if (ready !== undefined) return ready
  const fresh = make(known)
  known.asked.set(key, fresh)
  return fresh
}

const looseBoxes = (plan: Plan, { moved = [] }: Now, hides: boolean): readonly Box[] =>
  plan.props
    .filter(({ solid, h }) => solid && (!hides || h >= HIDES_FROM))
    .map((thing) => boxOfThing(thing, moved.includes(thing.id) ? thing.movedTo : thing))

/** What nobody walks through now: walls, glass, buildings, solid things, and doors that are shut. */
export const walkBoxes = (plan: Plan, now: Now): readonly Box[] =>
  once(plan, 'walk', now, ({ walk, doors }) => {
    const shut = doors.filter(({ id }) => !now.openDoors.includes(id))
    return [...walk, ...shut.map(({ box }) => box), ...looseBoxes(plan, now, false)]
  })

/** What nobody sees through now: walls, buildings, tall things, and doors that are shut and have no glass. */
export const sightBoxes = (plan: Plan, now: Now): readonly Box[] =>
  once(plan, 'sight', now, ({ sight, doors }) => {
    const shut = doors.filter(({ id, glass }) => !glass && !now.openDoors.includes(id))
    return [...sight, ...shut.map(({ box }) => box), ...looseBoxes(plan, now, true)]
  })

/** Doors that stand open when a run begins. */
export const openAtFirst = (plan: Plan): readonly DoorId[] => plan.doors.filter(({ open }) => open).map(({ id }) => id)

/** Whether one sees from one point to another, past these boxes. */
export const isSeen = (from: Point, to: Point, boxes: readonly Box[]): boolean =>
  !boxes.some((box) => crossesBox(from, to, box))
