import { castFrames, type Frame, strangersFrames } from './figures/frames.ts'
import type { Layer } from './layer.ts'
import { heroPictures } from './places/dock-street-night.ts'
import { monitorPicture } from './places/stage-4.monitor.ts'
import { stage4Layers } from './places/stage-4.ts'
import { propFrames } from './props/frames.ts'

/** Pixels to a world pixel at which everything is made: ordinary screens and fine ones. */
export const SCALES = [1, 2] as const

export type Atlas = { readonly name: string; readonly what: string; readonly frames: () => readonly Frame[] }

/** Every atlas of the product. */
export const ATLASES: readonly Atlas[] = [
  {
    name: 'figures',
    what: 'Cast and crew of the stage door, props, shadows and marks',
    frames: () => [...castFrames(), ...propFrames()],
  },
  {
    name: 'strangers',
    what: 'Twelve of the crew and twelve of the public, made from seeds',
    frames: strangersFrames,
  },
]

export type PaintingSet = {
  readonly what: string
  readonly layers: () => readonly Layer[]
  /** Small pictures of the page come in one size for every screen. */
  readonly scales: readonly number[]
}

/** Every painting of the product. */
export const PAINTINGS: readonly PaintingSet[] = [
  { what: 'Stage 4, personnel door 2: the place and its red light', layers: stage4Layers, scales: SCALES },
  { what: 'What the monitor at the stage door shows', layers: () => [monitorPicture()], scales: [2] },
  { what: 'Dock Street at night, for the front page', layers: heroPictures, scales: SCALES },
]
