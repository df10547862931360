import { ground } from '../grounds.ts'
import { outline } from '../palette.ts'
import { bell, elephantDoor, exitSign, singleDoor } from '../props/doors.ts'
import { bench, walkieCharger } from '../props/furniture.ts'
import { appleBoxes, cableDrum, storedFlats } from '../props/grip.ts'
import { lockUpMark } from '../props/marks.ts'
import { cone, litterBin } from '../props/street.ts'
import { circle, each, line, put, rect, shape, stroke } from '../svg.ts'
import {
  AISLE_KERBS,
  BELL,
  DOOR_2_INNER,
  DOOR_2_OUTER,
  DOOR_3,
  ELEPHANT_DOOR,
  EXIT_SIGN,
  FIRE_LANE_BAND,
  FLIGHT_CASE,
  KEEP_CLEAR,
  MARK_D2,
  MARK_D3,
  VESTIBULE,
  WORLD,
} from './stage-4.plan.ts'

const YELLOW = '#d3ac37'
const LEFT = WORLD.x
const WIDTH = WORLD.w

const floor = (): string => rect(LEFT, 328, WIDTH, 480, ground('concrete'))

/** What wheels and years leave on a floor. */
const wear = (): string =>
  each([652, 686], (y) =>
    stroke(`M-40,${y}C200,${y + 6} 420,${y - 5} 640,${y + 2}S980,${y - 6} 1160,${y}`, '#7d7e79', 5, { opacity: 0.22 }),
  ) +
  stroke('M812,690C790,640 780,612 812,596', '#76776f', 4, { opacity: 0.24, dash: '26 5' }) +
  circle(236, 524, 20, '#84857f', { opacity: 0.3 }) +
  circle(246, 532, 12, '#7b7c76', { opacity: 0.26 }) +
  circle(902, 556, 15, '#868781', { opacity: 0.28 }) +
  stroke('M110,478q34,12 58,-6t66,10', '#8d8e88', 1.4, { opacity: 0.7 }) +
  stroke('M720,460q30,-10 52,8t46,2', '#8d8e88', 1.4, { opacity: 0.7 })

/** An arrow of floor paint that points east from (0, 0). */
const floorArrow = 'M0,-8h44v-12l26,20 -26,20v-12h-44z'

const paint = (): string =>
  each([AISLE_KERBS.north, AISLE_KERBS.south], ({ x, y, w, h }) => rect(x, y, w, h, YELLOW)) +
  each([250, 660], (x) => put(shape(floorArrow, YELLOW, { opacity: 0.55 }), x + 70, 668, 180)) +
  rect(KEEP_CLEAR.x, KEEP_CLEAR.y, KEEP_CLEAR.w, KEEP_CLEAR.h, 'none', { stroke: YELLOW, width: 4, dash: '16 8' }) +
  rect(FIRE_LANE_BAND.x, FIRE_LANE_BAND.y, FIRE_LANE_BAND.w, FIRE_LANE_BAND.h, YELLOW) +
  rect(FLIGHT_CASE.movedPlace.x, FLIGHT_CASE.movedPlace.y, FLIGHT_CASE.movedPlace.w, FLIGHT_CASE.movedPlace.h, 'none', {
    stroke: '#f1ede2',
    width: 2.6,
    dash: '14 8',
    opacity: 0.7,
  }) +
  each([MARK_D2, MARK_D3], ({ centre, scale }) => put(lockUpMark(), centre.x, centre.y, 0, scale))

/** The stage wall: quilted pads inside, steel outside. */
const wall = (): string =>
  rect(LEFT, 300, WIDTH, 12, ground('padding'), outline(1)) +
  rect(LEFT, 311, WIDTH, 20, '#6f7680', outline(1.3)) +
  rect(LEFT, 311, WIDTH, 6, '#8a919b') +
  stroke('M664,326H778V338M1160,326H870V338', '#59606a', 2.4)

const jambs = (centre: { readonly x: number; readonly y: number }, scale: number): string =>
  put(
    rect(-56, -8, 18, 16, '#4a4f58', outline(1.2)) + rect(38, -8, 18, 16, '#4a4f58', outline(1.2)),
    centre.x,
    centre.y,
    0,
    scale,
  )

/** The sound lock: padded on both sides, a mat on its floor, an opening at each end. */
const vestibule = (): string =>
  rect(462, 328, 148, 142, '#5c636d', outline(1.4)) +
  rect(VESTIBULE.x, VESTIBULE.y, VESTIBULE.w, VESTIBULE.h, '#6e6a63') +
  rect(VESTIBULE.x, VESTIBULE.y, VESTIBULE.w, VESTIBULE.h, ground('stage'), { opacity: 0.5 }) +
  rect(VESTIBULE.x, VESTIBULE.y, 7, VESTIBULE.h, ground('padding')) +
  rect(VESTIBULE.x + 125, VESTIBULE.y, 7, VESTIBULE.h, ground('padding')) +
  rect(486, 346, 100, 96, '#33373d', { rx: 2 }) +
  rect(490, 350, 92, 88, '#3c4047', { rx: 2 }) +
  rect(DOOR_2_INNER.centre.x - 40, 300, 80, 32, '#4a4f58', outline(1)) +
  jambs(DOOR_2_INNER.centre, DOOR_2_INNER.scale) +
  rect(462, 460, 148, 12, '#7a818b', outline(1.2)) +
  rect(DOOR_2_OUTER.centre.x - 40, 457, 80, 18, '#3b4048', outline(1)) +
  jambs(DOOR_2_OUTER.centre, DOOR_2_OUTER.scale)

const otherDoors = (): string =>
  rect(DOOR_3.threshold.x, DOOR_3.threshold.y, DOOR_3.threshold.w, DOOR_3.threshold.h, '#59606a', outline(1)) +
  put(singleDoor(), DOOR_3.centre.x, DOOR_3.centre.y + 2) +
  put(elephantDoor('ground-hazard'), ELEPHANT_DOOR.x, ELEPHANT_DOOR.y)

/** Two walls of a corridor that leads east, and the arrow on its floor. */
const eastCorridor = (): string =>
  rect(962, 377, 200, 92, '#8b8c87') +
  rect(962, 331, 200, 44, '#7a818b', outline(1.3)) +
  rect(962, 369, 200, 7, '#969da6') +
  rect(962, 470, 200, 70, '#7a818b', outline(1.3)) +
  rect(962, 470, 200, 6, '#5c636d') +
  put(shape('M0,-7h46v-9l20,16 -20,16v-9h-46z', '#f1ede2', { opacity: 0.75 }), 980, 443)

/** The wall of the next stage and what is kept before it. */
const southSide = (): string =>
  rect(LEFT, 812, WIDTH, 160, '#3c4048') +
  rect(LEFT, 812, WIDTH, 160, ground('roof')) +
  rect(LEFT, 800, WIDTH, 16, '#6f7680', outline(1.3)) +
  rect(LEFT, 800, WIDTH, 5, '#8a919b') +
  put(storedFlats(), 780, 774) +
  put(cableDrum(), 900, 776) +
  put(cableDrum(), 952, 780, 40, 0.8) +
  put(litterBin(), 1004, 776, 0, 0.9) +
  put(appleBoxes(), 700, 776, 0, 0.8) +
  put(cone(), 1046, 776, 0, 0.8) +
  put(storedFlats(), 90, 774, 180) +
  put(appleBoxes(), 186, 778, 20, 0.8) +
  put(cone(), 330, 776, 0, 0.8)

const furniture = (): string =>
  put(exitSign(), EXIT_SIGN.x, EXIT_SIGN.y) +
  put(walkieCharger(), 830, 352, 0, 0.8) +
  put(bench(), 196, 384, 0, 0.9) +
  put(bell(), BELL.x, BELL.y) +
  line(448, 462, 462, 462, '#3b424c', 3)

/** The wall, the apron and the aisle, as under an even light. The doors of door 2 are drawings of their own. */
export const paintOutside = (): string =>
  floor() + wear() + paint() + wall() + otherDoors() + vestibule() + eastCorridor() + southSide() + furniture()
