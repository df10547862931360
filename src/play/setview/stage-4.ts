import * as plan from '../../../assets/kit/places/stage-4.plan.ts'
import type { DoorLeaf, PlaceArt } from './place-art.ts'

/** Two leaves that swing to the north, hung at the ends of the opening. */
const leaves = ({ centre, width }: plan.Door): readonly DoorLeaf[] => [
  { x: centre.x - width / 2, y: centre.y, length: width / 2 - 0.6, closed: 0, swing: -82, glass: false },
  { x: centre.x + width / 2, y: centre.y, length: width / 2 - 0.6, closed: 180, swing: 82, glass: false },
]

/** Stage 4, personnel door 2. */
export const STAGE_4: PlaceArt = {
  id: 'stage-4',
  world: plan.WORLD,
  // The wall of the next room lies above what a screen of 900 px shows beside the slate.
  home: { x: 0, y: 84, w: 1066, h: 816 },
  day: false,
  rain: false,
  dry: [],
  layers: { ground: 'stage-4/ground', redEdge: 'stage-4/red-edge', redGlow: 'stage-4/red-glow' },
  doors: [
    { id: 'door-2-outer', at: plan.DOOR_2_OUTER.centre, leaves: leaves(plan.DOOR_2_OUTER) },
    { id: 'door-2-inner', at: plan.DOOR_2_INNER.centre, leaves: leaves(plan.DOOR_2_INNER) },
  ],
  lamps: [{ ...plan.RED_LAMP, turn: 0 }],
  bells: [plan.BELL],
  frames: [plan.CAMERA.frame],
  boom: { ...plan.BOOM_HEARS, colour: '#3F2680' },
  pools: { x: 800, y: 150 },
  screens: [],
  residents: plan.RESIDENTS.map((resident) => ({
    ...resident,
    pose: resident.pose === 'ptt' ? 'ptt' : 'rest',
  })),
  labels: plan.LABELS,
  words: { 'flight-case': plan.FLIGHT_CASE_TAPE },
  light: (x, y) => plan.personLight({ x, y }),
}
