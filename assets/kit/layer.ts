import type { Box } from './geometry.ts'

/** A picture of a place: the box of the world that it covers, and how it is laid over what is below. */
export type Layer = {
  readonly name: string
  readonly box: Box
  readonly blend: 'normal' | 'screen'
  /** Soft edges and flat colours are kept exactly; whole paintings are not. */
  readonly keep: 'exact' | 'painted'
  /** The drawing, in world pixels. */
  readonly drawing: string
  /** Everything drawn lies at least partly in here; the box itself without it. */
  readonly canvas?: Box
}
