import type { Stance } from '../../../assets/kit/figures/person.ts'
import type { DoorId, PlaceId, PropId } from '../../core/vocabulary/ids.ts'
import type { LedScreen } from './painter/led-curve.ts'

/** World pixels. */
export type Spot = { readonly x: number; readonly y: number }
export type Box = Spot & { readonly w: number; readonly h: number }

/** A word painted into the picture. */
export type PlaceLabel = Spot & {
  readonly key: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  /** `plain` and `lamp` take the colour that can be read on what is painted there. */
  readonly tone:
    | 'ink'
    | 'ink-quiet'
    | 'bone'
    | 'yellow'
    | 'red'
    | 'rose'
    | 'sound'
    | 'floor'
    | 'exit'
    | 'tape'
    | 'plain'
    | 'lamp'
  readonly turn?: number
}

/** Somebody who works in the place and never moves; drawn where the run does not say otherwise. */
export type Resident = Spot & {
  readonly look: string
  readonly pose: Stance['pose']
  readonly heading: number
  readonly light: number
}

/** One leaf of a door: hung at a point, closed along a heading, open after so many degrees or pushed aside. */
export type DoorLeaf = Spot & {
  readonly length: number
  /** Degrees clockwise from east. */
  readonly closed: number
  /** Degrees that it turns; 0 where it slides along itself. */
  readonly swing: number
  readonly glass: boolean
}

/** The two edges of a frame and where they part, with what burns before the camera. */
export type FrameArt = { readonly apex: Spot; readonly upper: Spot; readonly lower: Spot }

/** A place as the picture knows it: what the plan of the run does not say because nothing depends on it. */
export type PlaceArt = {
  readonly id: PlaceId
  readonly world: Box
  /** What the camera shows before anybody moves. */
  readonly home: Box
  /** Daylight: shadows fall to the south-east, nothing glows. */
  readonly day: boolean
  readonly rain: boolean
  /** What lies under a roof: no rain falls there. */
  readonly dry: readonly (readonly Spot[])[]
  /** Names of painted layers: what never changes, and the red light while the camera rolls. Null: painted from the plan. */
  readonly layers: { readonly ground: string; readonly redEdge: string; readonly redGlow: string } | null
  readonly doors: readonly { readonly id: DoorId; readonly at: Spot; readonly leaves: readonly DoorLeaf[] }[]
  /** Red lights that say that the camera rolls, each facing so many degrees clockwise of south. */
  readonly lamps: readonly (Spot & { readonly turn: number })[]
  readonly bells: readonly Spot[]
  readonly frames: readonly FrameArt[]
  readonly boom: { readonly from: Spot; readonly to: Spot; readonly radius: number; readonly colour: string } | null
  readonly pools: Spot | null
  /** Walls whose picture moves. */
  readonly screens: readonly LedScreen[]
  readonly residents: readonly Resident[]
  readonly labels: readonly PlaceLabel[]
  /** Words that go with a loose thing. */
  readonly words: Readonly<Record<PropId, PlaceLabel>>
  /** How bright somebody is drawn who stands there, to 1. */
  readonly light: (x: number, y: number) => number
}
