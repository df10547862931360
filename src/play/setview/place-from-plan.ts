import type { Side } from '../../core/floor/kinds.ts'
import type { Plan } from '../../core/floor/plan.ts'
import { ledScreens } from './painter/led-curve.ts'
import { meeting, sidesOf } from './painter/numbers.ts'
import { lengthOf } from './painter/walls.ts'
import { INDOORS, type LightMap } from './painter/light-map.ts'
import type { DoorWay, Scenery, View } from './painter/scenery.ts'
import type { DoorLeaf, FrameArt, PlaceArt } from './place-art.ts'
import { pxOf } from './scale.ts'

const DEGREES = 180 / Math.PI
/** How far a leaf opens. */
const SWING = 84

/** Metres at which talking aloud spoils a take in the open (set and crew 2.4). */
const BOOM_HEARS_MM = 7000

const SIDE: Readonly<Record<Side, { readonly x: number; readonly y: number }>> = {
  north: { x: 0, y: -1 },
  east: { x: 1, y: 0 },
  south: { x: 0, y: 1 },
  west: { x: -1, y: 0 },
}

/** Which way a leaf that lies along (dx, dy) turns to come to that side: clockwise is above zero. */
const turnTo = (dx: number, dy: number, side: Side | null): number => {
  if (side === null) return SWING
  const { x, y } = SIDE[side]
  return dx * y - dy * x >= 0 ? SWING : -SWING
}

function leavesOf(door: DoorWay): readonly DoorLeaf[] {
  const { from, to, glass, swing, hinge, leaves } = door
  const length = lengthOf(door)
  const dx = (to.x - from.x) / length
  const dy = (to.y - from.y) / length
  const along = Math.atan2(dy, dx) * DEGREES
  if (leaves > 1) {
    return [
      { ...from, length: length / 2 - 0.6, closed: along, swing: turnTo(dx, dy, swing), glass },
      { ...to, length: length / 2 - 0.6, closed: along + 180, swing: turnTo(-dx, -dy, swing), glass },
    ]
  }
  // The hinge is the end of the doorway that lies on that side.
  const atEnd = hinge !== null && SIDE[hinge].x * dx + SIDE[hinge].y * dy > 0
  const slides = hinge === null && swing === null
  const sign = atEnd ? -1 : 1
  return [
    {
      ...(atEnd ? to : from),
      length: length - 1,
      closed: atEnd ? along + 180 : along,
      swing: slides ? 0 : turnTo(dx * sign, dy * sign, swing),
      glass,
    },
  ]
}

type Spot = FrameArt['apex']

/** Where a line of sight ends: at the first wall or house that one does not look through. */
function sightTo(from: Spot, to: Spot, { walls, blocks }: Scenery): Spot {
  let share = 1
  const stop = (c: Spot, d: Spot): void => {
    const met = meeting(from, to, c, d)
    if (met !== null) share = Math.min(share, met)
  }
  for (const wall of walls) if (!wall.sees) stop(wall.from, wall.to)
  for (const { area } of blocks) for (const side of sidesOf(area)) stop(side.from, side.to)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function frameOf({ x, y, dx, dy, slope, depth }: View, scenery: Scenery): FrameArt {
  const apex = { x, y }
  const edge = (side: 1 | -1): Spot => ({
    x: x + (dx - side * dy * slope) * depth,
    y: y + (dy + side * dx * slope) * depth,
  })
  return { apex, upper: sightTo(apex, edge(-1), scenery), lower: sightTo(apex, edge(1), scenery) }
}

/** Half of what is drawn of the arc: the side towards the first post. */
const ARC = 52 / DEGREES

function boomOf(plan: Plan, { views, marks, lighting }: Scenery): PlaceArt['boom'] {
  const mic = { x: pxOf(plan.mic.x), y: pxOf(plan.mic.y) }
  const radius = pxOf(BOOM_HEARS_MM)
  const [post] = marks
  if (views.length === 0 || post === undefined) return null
  const towards = Math.atan2(post.y - mic.y, post.x - mic.x)
  const at = (turn: number) => ({ x: mic.x + Math.cos(turn) * radius, y: mic.y + Math.sin(turn) * radius })
  return {
    from: at(towards - ARC),
    to: at(towards + ARC),
    radius,
    colour: lighting === 'night' ? '#C3ABEA' : '#3F2680',
  }
}

/** A place as the picture knows it, from nothing but its plan. */
export function placeFromPlan(plan: Plan, scenery: Scenery, light: LightMap): PlaceArt {
  const day = scenery.lighting === 'day'
  const { things } = scenery
  return {
    id: plan.id,
    world: scenery.world,
    home: scenery.world,
    day,
    rain: scenery.rain,
    dry: scenery.grounds.filter(({ kind }) => INDOORS.has(kind)).map(({ area }) => area),
    layers: null,
    doors: scenery.doors.map((door) => ({
      id: door.id,
      at: { x: (door.from.x + door.to.x) / 2, y: (door.from.y + door.to.y) / 2 },
      leaves: leavesOf(door),
    })),
    lamps: things.filter(({ kind }) => kind === 'red-light').map(({ x, y, turn }) => ({ x, y, turn: turn + 180 })),
    bells: things.filter(({ kind }) => kind === 'bell').map(({ x, y }) => ({ x, y })),
    frames: scenery.views.map((view) => frameOf(view, scenery)),
    boom: boomOf(plan, scenery),
    pools: null,
    screens: ledScreens(scenery),
    residents: [],
    labels: [],
    words: {},
    light: light.at,
  }
}
