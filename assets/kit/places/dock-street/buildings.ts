import { ground } from '../../grounds.ts'
import { outline } from '../../palette.ts'
import { dinerBooth, stool } from '../../props/furniture.ts'
import { circle, each, put, rect, stroke, times } from '../../svg.ts'

/** The diner with its roof off: counter, stools, booths. */
const dinerRoom = (): string =>
  rect(398, -40, 322, 246, '#5d544c', outline(1.4)) +
  rect(406, -30, 306, 228, ground('check')) +
  rect(406, -30, 306, 228, '#7a4a24', { opacity: 0.22 }) +
  rect(412, 84, 190, 22, '#8c5f3a', { ...outline(1.2), rx: 2 }) +
  rect(412, 84, 190, 6, '#b98a55') +
  each([454, 480, 506, 532, 558, 584], (x) => put(stool(), x, 120, 0, 0.82)) +
  put(dinerBooth(), 452, 172, 90, 0.66) +
  put(dinerBooth(), 528, 172, 90, 0.66) +
  put(dinerBooth(), 690, 150, 0, 0.6) +
  put(dinerBooth(), 690, 104, 0, 0.6)

/** Lit windows, the open door and the striped awning. */
const dinerFront = (): string =>
  rect(398, 196, 322, 10, '#6c4c3a', outline(1.2)) +
  rect(412, 198.5, 92, 5, '#ffdca6') +
  rect(512, 198.5, 84, 5, '#ffdca6') +
  rect(656, 198.5, 56, 5, '#ffdca6') +
  rect(604, 195, 42, 12, '#3a2f2a') +
  put(rect(0, -3, 34, 6, '#4d7a74', { ...outline(1), rx: 1 }), 608, 200, -72) +
  rect(404, 206, 196, 21, '#2f6f73', outline(1.2)) +
  times(7, (index) => rect(418 + index * 28, 206.6, 14, 19.8, '#d8d2c1')) +
  rect(404, 206, 196, 3, '#000000', { opacity: 0.25 }) +
  stroke(`M404,227${times(14, () => 'q7,6 14,0')}`, '#0a0c10', 1)

const brickHouse = (): string =>
  rect(726, 60, 220, 146, ground('brick')) +
  rect(736, 60, 200, 130, ground('roof')) +
  rect(726, 196, 220, 10, '#6b5e55', outline(1.2)) +
  rect(752, 198, 70, 6, '#39434f') +
  rect(842, 198, 34, 6, '#2a2f37') +
  rect(886, 198, 48, 6, '#39434f') +
  rect(770, 96, 50, 66, '#4a525e', { ...outline(1.2), rx: 2 }) +
  rect(777, 103, 36, 20, '#353b44') +
  rect(777, 130, 36, 24, '#353b44') +
  circle(886, 130, 15, '#626a76', outline(1.2)) +
  circle(886, 130, 9, '#454c56')

const eastHouse = (): string =>
  rect(952, 60, 160, 140, ground('tar')) +
  rect(952, 188, 160, 11, '#4d535c') +
  rect(952, 198, 160, 9, '#58606b', outline(1.2)) +
  rect(972, 199.5, 110, 5.5, '#ffcf98', { opacity: 0.75 }) +
  rect(968, 206, 118, 17, '#5a4660', outline(1.2))

const southBlocks = (): string =>
  rect(400, 652, 240, 170, ground('roof')) +
  rect(400, 652, 240, 10, '#6a5d52', outline(1.2)) +
  rect(630, 652, 10, 170, '#6a5d52', outline(1.2)) +
  rect(926, 652, 180, 170, ground('tar')) +
  rect(926, 652, 180, 10, '#565c66', outline(1.2)) +
  rect(926, 652, 10, 170, '#565c66', outline(1.2)) +
  rect(972, 700, 70, 50, '#4a525e', { ...outline(1.2), rx: 2 }) +
  circle(1007, 725, 18, '#3c434d', { stroke: '#2c3139', width: 1 }) +
  each([0, 60, 120], (turn) => put(rect(-17, -2, 34, 4, '#5d6672', { rx: 2 }), 1007, 725, turn))

export const paintBuildings = (): string => dinerRoom() + dinerFront() + brickHouse() + eastHouse() + southBlocks()
