import type { Brick } from './battery.ts'
import { TIME_OUT_MS } from './times.ts'
import { TRANSMITTER_OPENS_MS } from '../thresholds.ts'

/** How the radios of a show are programmed, and what is on the belt when the run begins. */
export type NetOptions = {
  /** Busy-channel lock-out: the radio refuses to transmit over somebody (radio reference (a.2) 5). */
  readonly lockOut: boolean
  readonly timeOutMs: number
  /** Audio really lost while a transmitter opens: 400 ms analogue, 700 ms digital or repeater. */
  readonly opensMs: number
  readonly volume: number
  readonly headset: boolean
  readonly brick: { readonly percent: number; readonly wear: Brick['wear'] }
  /** Hot bricks in the pocket. */
  readonly spares: number
  /** Spots with a bag of hot bricks: whoever stands there can swap. */
  readonly bricksAt: readonly string[]
}

/** A radio that is in order, on a show that programs nothing special. */
export const NET_DEFAULTS: NetOptions = {
  lockOut: false,
  timeOutMs: TIME_OUT_MS,
  opensMs: TRANSMITTER_OPENS_MS,
  volume: 6,
  headset: true,
  brick: { percent: 71, wear: 1 },
  spares: 1,
  bricksAt: [],
}
