import type { DoorId, PlaceId, PropId, SpotId, TextId } from '../vocabulary/ids.ts'

/** Millimetres from the plan's corner; x to the right (east), y down the page (south). */
export type Point = { readonly x: number; readonly y: number }
export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** A named place to stand, and its ways on. */
export type Spot = Point & {
  readonly id: SpotId
  readonly text: TextId | null
  /** Spots that one can walk to straight from here. */
  readonly to: readonly SpotId[]
  /** Doors that must be open on the way to a neighbour. */
  readonly through: Readonly<Record<SpotId, DoorId>>
}

/** One place of the show, as data: what blocks the way, what carries sound, where one can stand. */
export type Plan = {
  readonly id: PlaceId
  readonly bounds: Rect
  readonly walls: readonly Rect[]
  readonly doors: readonly {
    readonly id: DoorId
    readonly at: Rect
    /** Open when the run begins. */
    readonly open: boolean
    /** A trainee may push it. */
    readonly mine: boolean
  }[]
  readonly spots: readonly Spot[]
  readonly props: readonly (Point & { readonly id: PropId; readonly movedTo: Point })[]
  /** The microphone nearest to the trainee's side, and the barriers of every zone towards it. */
  readonly mic: Point
  readonly zones: readonly { readonly id: string; readonly at: Rect; readonly barriers: readonly (DoorId | 'wall')[] }[]
  /** Camera position and the two edges of its frame, as points. */
  readonly frame: { readonly at: Point; readonly edges: readonly [Point, Point] }
  /** Where people go who take the way round, go through the post's door, or leave. */
  readonly ways: { readonly round: SpotId; readonly through: SpotId; readonly away: SpotId }
  /** Where a radio gets nothing in or out, or breaks up: concrete, steel, a truck body (radio reference (a.2) 8). */
  readonly deadSpots: readonly (Point & {
    readonly id: string
    readonly radius: number
    readonly kind: 'dead' | 'broken'
  })[]
  readonly labels: readonly (Point & { readonly text: TextId; readonly tone: 'floor' | 'dark' | 'inside' | 'lamp' })[]
}
