import type { GroundKind, Surface } from '../../core/floor/kinds.ts'
import type { Tread } from './synth/steps.ts'

const TREAD_OF: Readonly<Record<Surface, Tread>> = {
  slab: 'hard',
  asphalt: 'hard',
  cobble: 'hard',
  gravel: 'gravel',
  concrete: 'hard',
  grass: 'soft',
  earth: 'soft',
  water: 'wet',
  planks: 'hollow',
  tiles: 'hard',
  carpet: 'soft',
  stage: 'hollow',
  led: 'hollow',
}

/** How steps sound on ground; on wet streets they splash. */
export const treadOf = (surface: Surface, wet: boolean): Tread => {
  const tread = TREAD_OF[surface]
  return wet && tread === 'hard' ? 'wet' : tread
}

const ROOMS: readonly GroundKind[] = ['floor', 'stage', 'set', 'hot-set']

/** Whether there is a roof over that kind of ground. */
export const isRoom = (kind: GroundKind): boolean => ROOMS.includes(kind)
