import { circle, each, group, line, num, put, rect, shape, stroke, times } from '../svg.ts'
import {
  AISLE_KERBS,
  BELL,
  CAMERA,
  COURIER_WAY,
  DOOR_2_INNER,
  DOOR_2_OUTER,
  DOOR_3,
  ELEPHANT_DOOR,
  FIRE_LANE_INSIDE,
  KEEP_CLEAR,
  MARK_D2,
  MARK_D3,
  RED_LAMP,
  VESTIBULE,
} from './stage-4.plan.ts'

const INK = '#1D1A16'
const PAPER = '#FBF7EE'
const TINT = '#E9E3D6'
const IN_FRAME = '#F6E3B4'
const POST = '#F0CF45'
const FAINT = '#9B917F'

/** What is written on the plan, already in the reader's language. */
export type Stage4PlanLabels = {
  readonly stage: string
  readonly village: string
  readonly camera: string
  readonly inFrame: string
  readonly fireLane: string
  readonly vestibule: string
  readonly eastCorridor: string
  readonly round: string
  readonly walkway: string
  readonly forkliftAisle: string
  readonly redLight: string
  readonly bell: string
  /** The two posts, two letters each. */
  readonly doorTwo: string
  readonly doorThree: string
  readonly waiting: string
  readonly north: string
  /** The scale's length, four metres. */
  readonly scale: string
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Lettering = { readonly size?: number; readonly middle?: boolean; readonly end?: boolean; readonly loose?: boolean }
function label(x: number, y: number, text: string, { size = 21, middle, end, loose = true }: Lettering = {}): string {
  const anchor = middle === true ? 'middle' : end === true ? 'end' : 'start'
  return `<text x="${num(x)}" y="${num(y)}" fill="${INK}" font-family="'Barlow Condensed'" font-weight="600" font-size="${size}" text-anchor="${anchor}"${loose ? ' letter-spacing="1.2"' : ''}>${escaped(text)}</text>`
}

const hatch = (): string =>
  `<pattern id="stage-4-plan-hatch" width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="11" height="11" fill="#EFE7D6"/><line x1="0" y1="0" x2="0" y2="11" stroke="#C3B69D" stroke-width="2"/></pattern>`
const HATCH = 'url(#stage-4-plan-hatch)'

const WALL_Y = 300
const WALL_H = 31
/** Stretches of the stage wall between its openings. */
const WALL_PARTS = [
  { x: -40, w: 84 },
  { x: 102, w: 394 },
  { x: 576, w: 600 },
] as const

const walls = (): string =>
  each(WALL_PARTS, ({ x, w }) => rect(x, WALL_Y, w, WALL_H, HATCH, { stroke: INK, width: 3 })) +
  rect(462, 331, 8, 141, INK) +
  rect(602, 331, 8, 141, INK) +
  rect(462, 462, 36, 10, INK) +
  rect(574, 462, 36, 10, INK) +
  shape('M962,331H1200V376H962ZM962,470H1200V540H962Z', HATCH, { stroke: INK, width: 3 }) +
  rect(-40, 800, 1240, 60, HATCH, { stroke: INK, width: 3 }) +
  rect(ELEPHANT_DOOR.x, 304, ELEPHANT_DOOR.w, 23, PAPER, { stroke: INK, width: 3 }) +
  times(9, (index) => line(ELEPHANT_DOOR.x + 20 + index * 24, 306, ELEPHANT_DOOR.x + 20 + index * 24, 325, INK, 1.6))

/** A closed double leaf and the quarter circles through which it swings. */
const doubleDoor = (x: number, y: number, half: number): string =>
  rect(x - half, y - 3.5, half * 2, 7, PAPER, { stroke: INK, width: 2.4 }) +
  line(x, y - 3.5, x, y + 3.5, INK, 2.4) +
  stroke(
    `M${x},${y}A${half},${half} 0 0 0 ${x - half},${y - half}M${x},${y}A${half},${half} 0 0 1 ${x + half},${y - half}`,
    FAINT,
    1.8,
    {
      dash: '3 5',
    },
  )

const doors = (): string =>
  doubleDoor(DOOR_2_OUTER.centre.x, DOOR_2_OUTER.centre.y, 38) +
  doubleDoor(DOOR_2_INNER.centre.x, 315, 34) +
  rect(DOOR_3.threshold.x, 312, DOOR_3.threshold.w, 7, PAPER, { stroke: INK, width: 2.4 })

const { apex, upper, lower } = CAMERA.frame
/** The room of the scene in plan, the camera on its track, what it sees, and the tent of the village. */
const set = (): string =>
  shape(`M${apex.x},${apex.y}L${upper.x},${upper.y}L928,200L${lower.x},${lower.y}Z`, IN_FRAME) +
  line(apex.x, apex.y, upper.x, upper.y, INK, 3.2) +
  line(apex.x, apex.y, lower.x, lower.y, INK, 3.2) +
  stroke('M731,203H931V60', INK, 6) +
  stroke('M510,142H658M510,190H658', INK, 2.4) +
  each([524, 552, 580, 608, 636], (x) => line(x, 136, x, 196, INK, 1.6)) +
  rect(586, 148, 66, 36, INK, { rx: 5 }) +
  shape('M652,160L670,152L670,180L652,172Z', INK) +
  rect(250, 108, 124, 88, PAPER, { stroke: INK, width: 2.6 }) +
  stroke('M250,108L374,196M374,108L250,196', INK, 1.6) +
  each(
    [
      [812, 156],
      [866, 168],
    ],
    ([x, y], index) =>
      circle(x, y, 15, INK) +
      `<text x="${x}" y="${y + 7}" fill="${PAPER}" font-family="Barlow" font-weight="700" font-size="20" text-anchor="middle">${index + 1}</text>`,
  )

const floors = (): string =>
  rect(-40, 40, 1240, 820, PAPER) +
  rect(-40, 40, 1240, 262, TINT) +
  rect(-40, 595, 1240, 147, TINT) +
  rect(VESTIBULE.x, 331, VESTIBULE.w, 131, '#FFF6DF')

const lanes = (): string =>
  line(-40, FIRE_LANE_INSIDE.y, 1200, FIRE_LANE_INSIDE.y, INK, 2.2, { dash: '12 8' }) +
  rect(KEEP_CLEAR.x, KEEP_CLEAR.y + 4, KEEP_CLEAR.w, KEEP_CLEAR.h - 4, 'none', {
    stroke: INK,
    width: 2.4,
    dash: '10 7',
  }) +
  each([AISLE_KERBS.north, AISLE_KERBS.south], ({ y }) => line(-40, y + 2.5, 1200, y + 2.5, INK, 2.6)) +
  line(-40, 668, 1200, 668, FAINT, 2, { dash: '30 34' })

const arrowHead = (x: number, y: number, turn: number): string => put(shape('M0,-12L10,8L0,3L-10,8Z', INK), x, y, turn)
const dotted = (d: string): string => stroke(d, INK, 3.4, { dash: '2 9' })

/** Who comes from where, and which way they are sent. */
const ways = (): string => {
  const from = COURIER_WAY[0] ?? { x: 398, y: 664 }
  return (
    dotted(`M${from.x},${from.y + 30}C424,604 446,570 486,538`) +
    arrowHead(493, 532, 48) +
    dotted('M860,520L622,516') +
    arrowHead(614, 516, -90) +
    stroke('M700,424L936,424', INK, 3.4) +
    arrowHead(948, 424, 90)
  )
}

const forklift = (): string =>
  rect(806, 646, 76, 44, PAPER, { rx: 6, stroke: INK, width: 2.6 }) +
  stroke('M806,656H762M806,680H762', INK, 4) +
  rect(832, 654, 30, 28, 'none', { stroke: INK, width: 2 }) +
  stroke('M736,668H706', INK, 3.4) +
  arrowHead(696, 668, -90)

const storage = (): string =>
  group(
    times(5, (index) => rect(720 + index * 3, 754 + index * 8, 120, 5, PAPER, { stroke: INK, width: 1.8 })) +
      circle(902, 774, 21, PAPER, { stroke: INK, width: 2.4 }) +
      circle(902, 774, 9, 'none', { stroke: INK, width: 2 }) +
      circle(954, 778, 17, PAPER, { stroke: INK, width: 2.4 }) +
      circle(954, 778, 7, 'none', { stroke: INK, width: 2 }),
  )

/** A post: tape corners round its letters, filled where it is the reader's own. */
const post = (x: number, y: number, name: string, mine: boolean): string =>
  rect(x - 27, y - 27, 54, 54, mine ? POST : PAPER, { stroke: INK, width: 3.4 }) +
  stroke(
    `M${x - 27},${y - 9}V${y - 27}H${x - 9}M${x + 9},${y - 27}H${x + 27}V${y - 9}M${x + 27},${y + 9}V${y + 27}H${x + 9}M${x - 9},${y + 27}H${x - 27}V${y + 9}`,
    INK,
    6,
  ) +
  `<text x="${x}" y="${y + 10}" fill="${INK}" font-family="'Caveat Brush'" font-size="30" text-anchor="middle">${escaped(name)}</text>`

const lampSign = (): string =>
  circle(RED_LAMP.x + 2, RED_LAMP.y + 2, 11, PAPER, { stroke: INK, width: 2.6 }) +
  circle(RED_LAMP.x + 2, RED_LAMP.y + 2, 4.5, INK) +
  each([30, 60, 90, 120, 150], (turn) => put(line(0, -15, 0, -21, INK, 2.2), RED_LAMP.x + 2, RED_LAMP.y + 2, turn))

const bellSign = (): string =>
  circle(BELL.x, BELL.y + 2, 11, PAPER, { stroke: INK, width: 2.6 }) + circle(BELL.x, BELL.y + 2, 3, INK)

const compass = (letter: string): string =>
  put(
    circle(0, 0, 22, PAPER, { stroke: INK, width: 2.4 }) +
      shape('M0,-17L7,12L0,7L-7,12Z', INK) +
      `<text x="32" y="7" fill="${INK}" font-family="Barlow" font-weight="700" font-size="18">${escaped(letter)}</text>`,
    52,
    776,
  )

const scaleBar = (length: string): string =>
  rect(150, 778, 88, 9, INK) +
  rect(238, 778, 88, 9, PAPER, { stroke: INK, width: 2 }) +
  label(150, 770, '0') +
  label(304, 770, length, { loose: false })

const lettering = (l: Stage4PlanLabels): string =>
  label(40, 130, l.stage, { size: 24 }) +
  label(312, 222, l.village, { size: 19, middle: true }) +
  label(584, 222, l.camera, { size: 19, middle: true }) +
  label(948, 150, l.inFrame, { size: 20 }) +
  label(40, 282, l.fireLane, { size: 19 }) +
  label(536, 404, l.vestibule, { size: 18, middle: true, loose: false }) +
  label(950, 368, l.eastCorridor, { size: 19, end: true }) +
  label(824, 410, l.round, { size: 20, middle: true, loose: false }) +
  label(40, 572, l.walkway) +
  label(40, 634, l.forkliftAisle) +
  label(654, 480, l.redLight, { size: 19 }) +
  label(428, 480, l.bell, { size: 19, end: true }) +
  label(786, 506, l.waiting, { size: 20, middle: true, loose: false })

/**
 * The plan of stage 4 in ink on paper, a whole svg element that fills its frame. It is a picture: the page says in words
 * what it shows.
 */
export const stage4PlanSvg = (labels: Stage4PlanLabels): string =>
  `<svg viewBox="24 92 1050 716" width="100%" height="100%" aria-hidden="true" focusable="false"><defs>${hatch()}</defs>` +
  floors() +
  set() +
  lanes() +
  walls() +
  doors() +
  ways() +
  forklift() +
  storage() +
  lampSign() +
  bellSign() +
  post(MARK_D2.centre.x - 10, MARK_D2.centre.y + 12, labels.doorTwo, true) +
  post(MARK_D3.centre.x, MARK_D3.centre.y + 4, labels.doorThree, false) +
  compass(labels.north) +
  scaleBar(labels.scale) +
  lettering(labels) +
  '</svg>'
