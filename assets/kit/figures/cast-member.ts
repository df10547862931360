import type { FigureLook } from './figure.ts'
import type { ItemName } from './items.ts'
import type { PoseName, Swings } from './poses.ts'

/** One thing that a look can be seen doing. Without an item the hands keep what they hold at rest. */
export type Doing = { readonly frame: string; readonly pose: PoseName; readonly item?: ItemName | 'nothing' }

/** A member of the cast or the crew: the look, what the hands do at rest, and the frames that make sense for it. */
export type CastMember = {
  readonly name: string
  readonly look: FigureLook
  readonly rest: PoseName
  readonly item?: ItemName
  readonly moves: 'walks' | 'walks-and-runs' | 'stays'
  readonly swings: Swings
  readonly seated?: boolean
  readonly does: readonly Doing[]
  /** Half the box of the frames in world pixels, where 36 is too small. */
  readonly reach?: number
}

/** Poses as they are, under their own names. */
export const does = (...poses: readonly PoseName[]): readonly Doing[] => poses.map((pose) => ({ frame: pose, pose }))
