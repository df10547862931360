import type { DoorId, PlaceId, PropId } from '../../core/vocabulary/ids.ts'

/** World pixels. */
export type Spot = { readonly x: number; readonly y: number }
export type Box = Spot & { readonly w: number; readonly h: number }

/** A word painted into the picture. */
export type PlaceLabel = Spot & {
  readonly key: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly tone: 'ink' | 'ink-quiet' | 'bone' | 'yellow' | 'red' | 'sound' | 'floor' | 'exit' | 'tape'
  readonly turn?: number
}

/** Somebody who works in the place and never moves; drawn where the run does not say otherwise. */
export type Resident = Spot & {
  readonly look: string
  readonly pose: string
  readonly heading: number
  readonly light: number
}

/** A place as the picture knows it: what the plan of the run does not say because nothing depends on it. */
export type PlaceArt = {
  readonly id: PlaceId
  readonly world: Box
  /** What the camera shows before anybody moves. */
  readonly home: Box
  /** Names of the painted layers: what never changes, and the red light while the camera rolls. */
  readonly layers: { readonly ground: string; readonly redEdge: string; readonly redGlow: string }
  readonly doors: readonly (Spot & {
    readonly id: DoorId
    readonly scale: number
    readonly frames: { readonly closed: string; readonly held: string; readonly open: string }
  })[]
  readonly lamp: Spot
  readonly bell: Spot
  readonly frame: { readonly apex: Spot; readonly upper: Spot; readonly lower: Spot }
  readonly boom: { readonly from: Spot; readonly to: Spot; readonly radius: number; readonly colour: string }
  readonly pools: Spot
  readonly residents: readonly Resident[]
  readonly labels: readonly PlaceLabel[]
  readonly props: Readonly<Record<PropId, { readonly frame: string; readonly words: PlaceLabel | null }>>
  readonly light: (at: Spot) => number
}
