import type { Layer } from './layer.ts'
import { heroPictures } from './places/dock-street-night.ts'
import { monitorPicture } from './places/stage-4.monitor.ts'
import { stage4Layers } from './places/stage-4.ts'

/** Pixels to a world pixel at which everything is made: ordinary screens and fine ones. */
export const SCALES = [1, 2] as const

export type PaintingSet = {
  readonly what: string
  readonly layers: () => readonly Layer[]
  /** Small pictures of the page come in one size for every screen. */
  readonly scales: readonly number[]
}

/** Every painting of the product. People and things are drawn on the page itself. */
export const PAINTINGS: readonly PaintingSet[] = [
  { what: 'Stage 4, personnel door 2: the place and its red light', layers: stage4Layers, scales: SCALES },
  { what: 'What the monitor at the stage door shows', layers: () => [monitorPicture()], scales: [2] },
  { what: 'Dock Street at night, for the front page', layers: heroPictures, scales: SCALES },
]
