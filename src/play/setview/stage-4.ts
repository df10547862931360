import * as plan from '../../../assets/kit/places/stage-4.plan.ts'
import type { PlaceArt } from './place-art.ts'

const LEAVES = { closed: 'prop/stage-door-closed', held: 'prop/stage-door-held', open: 'prop/stage-door-open' }

/** Stage 4, personnel door 2. */
export const STAGE_4: PlaceArt = {
  id: 'stage-4',
  world: plan.WORLD,
  // The wall of the next room lies above what a screen of 900 px shows beside the slate.
  home: { x: 0, y: 84, w: 1066, h: 816 },
  layers: { ground: 'stage-4/ground', redEdge: 'stage-4/red-edge', redGlow: 'stage-4/red-glow' },
  doors: [
    { id: 'door-2-outer', ...plan.DOOR_2_OUTER.centre, scale: plan.DOOR_2_OUTER.scale, frames: LEAVES },
    { id: 'door-2-inner', ...plan.DOOR_2_INNER.centre, scale: plan.DOOR_2_INNER.scale, frames: LEAVES },
  ],
  lamp: plan.RED_LAMP,
  bell: plan.BELL,
  frame: plan.CAMERA.frame,
  boom: { ...plan.BOOM_HEARS, colour: '#3F2680' },
  pools: { x: 800, y: 150 },
  residents: plan.RESIDENTS,
  labels: plan.LABELS,
  props: { 'flight-case': { frame: 'prop/flight-case', words: plan.FLIGHT_CASE_TAPE } },
  light: plan.personLight,
}
