import type { DoorId, PropId } from '../vocabulary/ids.ts'
import { boxOf, boxOfThing, cornersOf } from './box.ts'
import type { Build, GroundKind, LightColour, Lighting, Side, Surface } from './kinds.ts'
import type { Variant } from '../vocabulary/words.ts'
import type { Area, Plan, Point, Rect, Wall } from './plan.ts'
import type { PropKind } from './prop-kinds.ts'
import { inVariant, lookOf } from './variant.ts'

/** A place as a painter needs it, in millimetres and from the ground upwards. Nothing in it asks for hand-made art. */
export type PlaceLayers = {
  readonly place: string
  readonly variant: Variant
  readonly bounds: Rect
  readonly lighting: Lighting
  readonly wet: boolean
  readonly rain: boolean
  /** In the order in which it is painted. */
  readonly ground: readonly {
    readonly id: string
    readonly kind: GroundKind
    readonly surface: Surface
    readonly area: Area
  }[]
  readonly lanes: readonly {
    readonly id: string
    readonly area: Area
    readonly centre: readonly Point[]
    readonly flow: 'along' | 'against'
    readonly live: boolean
  }[]
  readonly kerbs: readonly { readonly line: readonly Point[]; readonly dropped: boolean }[]
  readonly blocks: readonly { readonly id: string; readonly area: Area; readonly made: Build }[]
  /** Pieces of wall with their corners; pieces of one wall meet without a gap. */
  readonly walls: readonly { readonly id: string; readonly area: Area; readonly made: Build; readonly sees: boolean }[]
  readonly panes: readonly {
    readonly id: string
    readonly area: Area
    readonly glass: 'passes' | 'reflects' | 'both'
  }[]
  readonly mirrors: readonly { readonly id: string; readonly from: Point; readonly to: Point }[]
  readonly doors: readonly {
    readonly id: DoorId
    readonly area: Area
    readonly from: Point
    readonly to: Point
    readonly leaves: number
    readonly hinge: Side | null
    readonly swing: Side | null
    readonly open: boolean
    readonly glass: boolean
  }[]
  /** Things that stand still, and loose ones where they are at first; the lower ones come first. */
  readonly props: readonly {
    readonly id: PropId
    readonly kind: PropKind
    readonly at: Point
    readonly turn: number
    readonly w: number
    readonly d: number
    readonly h: number
    readonly solid: boolean
    readonly loose: boolean
    readonly area: Area
  }[]
  readonly lights: readonly {
    readonly id: string
    readonly at: Point
    readonly rx: number
    readonly ry: number
    readonly colour: LightColour
    readonly strength: number
    readonly glows: boolean
  }[]
}

/** A piece of wall drawn out at the corners of its wall, so that no notch is left there. */
const drawnOut = (wall: Wall, walls: readonly Wall[]): Area => {
  const meets = (point: Point): boolean =>
    walls.some(
      (other) =>
        other !== wall &&
        other.id === wall.id &&
        [other.from, other.to].some(({ x, y }) => x === point.x && y === point.y),
    )
  const { ux, uy, half } = boxOf(wall)
  const start = meets(wall.from) ? half : 0
  const end = meets(wall.to) ? half : 0
  return cornersOf(
    boxOf({
      from: { x: wall.from.x - ux * start, y: wall.from.y - uy * start },
      to: { x: wall.to.x + ux * end, y: wall.to.y + uy * end },
      thick: wall.thick,
    }),
  )
}

/** What a painter paints of a place that has no hand-made art, in one of its variants; its first without one. */
export const layersOf = (whole: Plan, variant: Variant | null = null): PlaceLayers => {
  const look = lookOf(whole, variant)
  const plan = inVariant(whole, look.variant)
  const loose = plan.props.map((prop) => ({ ...prop, loose: true }))
  const still = plan.dressing.map((prop) => ({ ...prop, loose: false }))
  return {
    place: plan.id,
    variant: look.variant,
    bounds: plan.bounds,
    lighting: look.lighting,
    wet: look.wet,
    rain: look.rain,
    ground: plan.ground.map(({ id, kind, surface, area }) => ({ id, kind, surface, area })),
    lanes: plan.lanes.map(({ id, area, centre, flow, live }) => ({ id, area, centre, flow, live })),
    kerbs: plan.kerbs,
    blocks: plan.blocks.map(({ id, area, made }) => ({ id, area, made })),
    walls: plan.walls.map((wall) => ({
      id: wall.id,
      area: drawnOut(wall, plan.walls),
      made: wall.made,
      sees: wall.sees,
    })),
    panes: plan.panes.map((pane) => ({ id: pane.id, area: cornersOf(boxOf(pane)), glass: pane.glass })),
    mirrors: plan.mirrors.map(({ id, from, to }) => ({ id, from, to })),
    doors: plan.doors.map(({ id, from, to, thick, leaves, hinge, swing, open, glass }) => ({
      id,
      area: cornersOf(boxOf({ from, to, thick })),
      from,
      to,
      leaves,
      hinge,
      swing,
      open,
      glass,
    })),
    props: [...still, ...loose]
      .sort((a, b) => a.h - b.h)
      .map(({ id, kind, x, y, turn, w, d, h, solid, loose: isLoose }) => ({
        id,
        kind,
        at: { x, y },
        turn,
        w,
        d,
        h,
        solid,
        loose: isLoose,
        area: cornersOf(boxOfThing({ turn, w, d }, { x, y })),
      })),
    lights: plan.lights
      .filter(({ on }) => on)
      .map(({ id, x, y, rx, ry, colour, strength, glows }) => ({ id, at: { x, y }, rx, ry, colour, strength, glows })),
  }
}
