import type { Build, GroundKind, LabelTone, LightColour, Lighting, Side, Surface } from '../../../core/floor/kinds.ts'
import type { Only, Plan, Point as PlanPoint } from '../../../core/floor/plan.ts'
import type { PropKind } from '../../../core/floor/prop-kinds.ts'
import type { DoorId, PropId } from '../../../core/vocabulary/ids.ts'
import { pxOf } from '../scale.ts'
import { boxAround, isIn } from './numbers.ts'
import type { Area, Box, Point, Strip } from './shapes.ts'

/** Ground of streets and yards, that people walk and drive on in the open. */
export const STREET_GROUNDS: ReadonlySet<string> = new Set(['pavement', 'road', 'lane', 'yard', 'path'])

export type Thing = Point & {
  readonly id: PropId
  readonly kind: PropKind
  /** Degrees clockwise. */
  readonly turn: number
  readonly w: number
  readonly h: number
  /** Height above the ground. */
  readonly tall: number
  readonly seed: number
}

export type DoorWay = Strip & {
  readonly id: DoorId
  readonly leaves: number
  readonly hinge: Side | null
  readonly swing: Side | null
  readonly glass: boolean
  readonly open: boolean
}

export type Lamp = Point & {
  readonly rx: number
  readonly ry: number
  readonly colour: LightColour
  /** 0 to 1. */
  readonly strength: number
  readonly glows: boolean
}

/** What a camera takes in: from its lens along its heading, opening by `slope` to either side. */
export type View = Point & { readonly dx: number; readonly dy: number; readonly slope: number; readonly depth: number }

export type Way = { readonly line: readonly Point[]; readonly width: number }

/** Everything of a place that can be seen, in one variant, measured in world pixels. */
export type Scenery = {
  readonly world: Box
  readonly lighting: Lighting
  readonly wet: boolean
  readonly rain: boolean
  readonly grounds: readonly { readonly kind: GroundKind; readonly surface: Surface; readonly area: Area }[]
  readonly kerbs: readonly { readonly line: readonly Point[]; readonly dropped: boolean }[]
  readonly lanes: readonly {
    readonly road: string
    readonly centre: readonly Point[]
    readonly width: number
    readonly live: boolean
  }[]
  /** Level ways for people on foot. */
  /** Level ways for walkers. */
  readonly walks: readonly Way[]
  /** Every way on foot. */
  readonly treads: readonly Way[]
  readonly walls: readonly (Strip & { readonly made: Build; readonly sees: boolean })[]
  readonly blocks: readonly { readonly id: string; readonly area: Area; readonly made: Build; readonly seed: number }[]
  readonly doors: readonly DoorWay[]
  readonly panes: readonly Strip[]
  readonly mirrors: readonly { readonly from: Point; readonly to: Point }[]
  readonly things: readonly Thing[]
  readonly keepClear: readonly Area[]
  readonly danger: readonly Area[]
  readonly marks: readonly Point[]
  readonly lamps: readonly Lamp[]
  readonly views: readonly View[]
  readonly labels: readonly (Point & { readonly key: string; readonly tone: LabelTone; readonly turn: number })[]
}

/** A number that a name always gives, for what may vary from thing to thing. */
export function seedOf(name: string): number {
  let sum = 7
  for (let i = 0; i < name.length; i += 1) sum = (sum * 31 + name.charCodeAt(i)) % 100_003
  return sum
}

const at = ({ x, y }: PlanPoint): Point => ({ x: pxOf(x), y: pxOf(y) })
const strip = <T extends { readonly from: PlanPoint; readonly to: PlanPoint; readonly thick: number }>({
  from,
  to,
  thick,
}: T): Strip => ({ from: at(from), to: at(to), thick: pxOf(thick) })

/** Larger rooms than this (120 m²) say themselves how they are lit. */
const ROOM_PX2 = 120 * 44 * 44

/** Rooms in which somebody has left the light on: at night every small room without a lamp of its own. */
function roomLights(grounds: Scenery['grounds'], lamps: readonly Lamp[]): readonly Lamp[] {
  return grounds.flatMap(({ kind, area }) => {
    const { x, y, w, h } = boxAround(area)
    if (kind !== 'floor' || w * h > ROOM_PX2 || lamps.some((lamp) => isIn(lamp, area))) return []
    return [
      {
        x: x + w / 2,
        y: y + h / 2,
        rx: w * 0.62,
        ry: h * 0.8,
        colour: 'tungsten' as const,
        strength: 0.56,
        glows: false,
      },
    ]
  })
}

/** Work lights hang in rows this far apart under the roof of a stage, and light so much of the floor. */
const ROW_PX = 460
const WORK = { rx: 310, ry: 260, strength: 0.6 } as const
/** None burns over a wall of screens or into it. */
const DARK_PX = 330

/** The rows of work lights of every stage, but for what lies near its screens. */
function workLights(grounds: Scenery['grounds'], walls: Plan['walls']): readonly Lamp[] {
  const screens = walls.filter(({ made }) => made === 'led').map(({ from }) => at(from))
  return grounds.flatMap(({ kind, area }) => {
    const { x, y, w, h } = boxAround(area)
    if (kind !== 'stage' || w * h < ROOM_PX2) return []
    const columns = Math.max(1, Math.round(w / ROW_PX))
    const rows = Math.max(1, Math.round(h / ROW_PX))
    return Array.from({ length: columns * rows }, (_, index) => ({
      x: x + (((index % columns) + 0.5) * w) / columns,
      y: y + ((Math.floor(index / columns) + 0.5) * h) / rows,
      ...WORK,
      colour: 'work' as const,
      glows: false,
    })).filter((lamp) => !screens.some((screen) => Math.hypot(screen.x - lamp.x, screen.y - lamp.y) < DARK_PX))
  })
}

/** The arm of a street lamp reaches to the light that it carries, where the plan does not turn it. */
function towardsLight(thing: Thing, lamps: readonly Lamp[]): Thing {
  if (thing.kind !== 'street-lamp' || thing.turn !== 0) return thing
  const own = lamps.find(
    ({ x, y, glows }) =>
      glows && Math.hypot(x - thing.x, y - thing.y) < ARM_PX && Math.hypot(x - thing.x, y - thing.y) > 1,
  )
  return own === undefined ? thing : { ...thing, turn: (Math.atan2(own.y - thing.y, own.x - thing.x) * 180) / Math.PI }
}
/** No light hangs farther from its post (2.5 m). */
const ARM_PX = 110

/** What a plan shows in its first look. Loose things are drawn where the run has them, not here. */
export function sceneryOf(plan: Plan): Scenery {
  const look = plan.looks[0]
  const here = ({ only }: Only): boolean => only === null || look === undefined || only.includes(look.variant)
  const spots = new Map(plan.spots.map((spot) => [spot.id, spot]))
  const { bounds } = plan
  const grounds = plan.ground.filter(here).map(({ kind, surface, area }) => ({ kind, surface, area: area.map(at) }))
  const lamps: readonly Lamp[] = plan.lights
    .filter(here)
    .filter(({ on }) => on)
    .map(({ x, y, rx, ry, colour, strength, glows }) => ({
      ...at({ x, y }),
      rx: pxOf(rx),
      ry: pxOf(ry),
      colour,
      strength: strength / 100,
      glows,
    }))
  // By day the lamps hang where they hang at night.
  const hung: readonly Lamp[] = plan.lights.map(({ x, y, colour, glows }) => ({
    ...at({ x, y }),
    rx: 0,
    ry: 0,
    colour,
    strength: 0,
    glows,
  }))
  const blocks = plan.blocks.map(({ id, area, made }) => ({ id, area: area.map(at), made, seed: seedOf(id) }))
  const things: readonly Thing[] = [...plan.dressing, ...(plan.decor ?? [])].filter(here).map((thing) =>
    towardsLight(
      {
        ...at(thing),
        id: thing.id,
        kind: thing.kind,
        turn: thing.turn,
        w: pxOf(thing.w),
        h: pxOf(thing.d),
        tall: pxOf(thing.h),
        seed: seedOf(thing.id),
      },
      hung,
    ),
  )
  const ways = plan.paths
    .filter(({ kind }) => kind === 'walk')
    .map(({ along, width, level }) => ({
      level,
      width: pxOf(width),
      line: along.flatMap((id) => {
        const spot = spots.get(id)
        return spot === undefined ? [] : [at(spot)]
      }),
    }))
  return {
    world: { ...at(bounds), w: pxOf(bounds.w), h: pxOf(bounds.h) },
    lighting: look?.lighting ?? 'day',
    wet: look?.wet ?? false,
    rain: look?.rain ?? false,
    grounds,
    kerbs: plan.kerbs.map(({ line, dropped }) => ({ line: line.map(at), dropped })),
    lanes: plan.lanes.map(({ road, centre, width, live }) => ({
      road,
      centre: centre.map(at),
      width: pxOf(width),
      live,
    })),
    walks: ways.filter(({ level }) => level),
    treads: ways,
    walls: plan.walls.map((wall) => ({ ...strip(wall), made: wall.made, sees: wall.sees })),
    blocks,
    doors: plan.doors.map((door) => ({
      ...strip(door),
      id: door.id,
      leaves: door.leaves,
      hinge: door.hinge,
      swing: door.swing,
      glass: door.glass,
      open: door.open,
    })),
    panes: plan.panes.filter(here).map(strip),
    mirrors: plan.mirrors.filter(here).map(({ from, to }) => ({ from: at(from), to: at(to) })),
    things,
    keepClear: plan.zones.filter(({ kind }) => kind === 'keep-clear').map(({ area }) => area.map(at)),
    danger: plan.zones.filter(({ kind }) => kind === 'danger').map(({ area }) => area.map(at)),
    marks: plan.posts.flatMap(({ mark }) => {
      const spot = spots.get(mark)
      return spot === undefined ? [] : [at(spot)]
    }),
    lamps: [
      ...lamps,
      ...(look?.lighting === 'night' ? roomLights(grounds, lamps) : []),
      ...(look?.lighting === 'work' ? workLights(grounds, plan.walls) : []),
    ],
    views: plan.cameras.filter(here).map(({ x, y, dx, dy, slope, depth }) => {
      const length = Math.sqrt(dx * dx + dy * dy)
      return { ...at({ x, y }), dx: dx / length, dy: dy / length, slope: slope / 1000, depth: pxOf(depth) }
    }),
    labels: plan.labels.filter(here).map(({ x, y, text, tone, turn }) => ({ ...at({ x, y }), key: text, tone, turn })),
  }
}
