import { ground } from '../grounds.ts'
import { INK, outline } from '../palette.ts'
import { dollyCamera, directorsChair, track, village } from '../props/camera.ts'
import { costumeRack, desk, planter, sofa, soundCart } from '../props/furniture.ts'
import { appleBoxes, cable, cableCoil, flat, ladder, matting } from '../props/grip.ts'
import { distro, flagStand, fresnel, softBox } from '../props/light.ts'
import { each, line, put, rect, shape, stroke, times } from '../svg.ts'
import { FIRE_LANE_INSIDE, WORLD } from './stage-4.plan.ts'

const WIDTH = WORLD.w
const LEFT = WORLD.x

const floor = (): string => rect(LEFT, WORLD.y, WIDTH, 252, ground('stage'))

/** The painted lane along the wall: its line and pale slashes. */
const fireLane = (): string =>
  rect(LEFT, FIRE_LANE_INSIDE.y - 3.4, WIDTH, 3.4, '#d9b53c') +
  times(27, (index) => shape(`M${-30 + index * 44},300l16,-50 8,0 -16,50z`, '#d9b53c', { opacity: 0.12 }))

/** A room with its back walls to the south and east, open to the camera in the west. */
const room = (): string =>
  rect(722, 60, 208, 140, ground('carpet')) +
  rect(722, 60, 208, 140, '#7a5a38', { opacity: 0.3 }) +
  put(flat(), 784, 220, 0, 0.92) +
  put(flat(), 882, 220, 0, 0.92) +
  put(flat(), 948, 112, -90, 0.92) +
  put(flat(), 948, 184, -90, 0.6) +
  put(desk(), 862, 118) +
  put(directorsChair(), 826, 184, 180, 0.6) +
  put(planter(), 900, 80, 0, 0.5) +
  put(sofa(), 764, 100)

const cameraSide = (): string =>
  put(track(150), 584, 166) +
  put(dollyCamera(), 634, 166, 0, 0.94) +
  put(fresnel(), 694, 108, 104, 0.8) +
  put(flagStand(), 668, 132, 20, 0.7) +
  put(appleBoxes(), 694, 196, 10, 0.6) +
  put(softBox(), 832, 72, 186, 0.8)

const VILLAGE_CHAIRS = [286, 338] as const
const crewSide = (): string =>
  put(village(), 312, 152, 0, 0.86) +
  each(VILLAGE_CHAIRS, (x) => put(directorsChair(), x, 174, 180, 0.8)) +
  put(soundCart(), 452, 166, 20, 0.78) +
  put(costumeRack(), 170, 158, 90, 0.8) +
  put(cableCoil(), 520, 108, 0, 0.6) +
  put(ladder(), 1026, 160, 8, 0.8) +
  put(distro(), 1010, 226, 0, 0.8)

/** The run to the lamps stays off the lane; one lead crosses it under matting. */
const leads = (): string =>
  cable('M1000,226C940,246 700,240 640,234S500,246 424,240S360,226 352,196') +
  stroke('M650,235C632,236 622,240 620,248V300', INK, 4.4) +
  stroke('M650,235C632,236 622,240 620,248V300', '#30353e', 2.6) +
  put(matting(92), 620, 273.2, 90, 0.58)

/** Timber along the north edge of the picture: a rostrum and a stack of sheets. */
const northEdge = (): string =>
  rect(40, 60, 86, 26, '#7a6a52', outline(1.2)) +
  each([58, 76, 94, 112], (x) => line(x, 61, x, 85, '#5f5240', 1)) +
  rect(1060, 60, 70, 40, '#8f98a2', outline(1.2)) +
  rect(1054, 60, 70, 34, '#b99a6a', outline(1.2))

/** The stage with its set, north of the wall, as under an even light. */
export const paintInside = (): string =>
  floor() + fireLane() + northEdge() + room() + cameraSide() + crewSide() + leads()
