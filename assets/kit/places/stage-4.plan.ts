import { type Box, contains, type Point } from '../geometry.ts'

/**
 * Stage 4, personnel door 2, measured. Every number is in world pixels, 44 to the metre, x to the east and y to the
 * south; `metres`, `pointInMetres` and `boxInMetres` of geometry.ts turn them into metres. Headings are degrees
 * clockwise from north, which is the way the figures are drawn.
 */

/** What the painting covers. */
export const WORLD: Box = { x: -40, y: 60, w: 1200, h: 900 }

/** A door of two leaves. The leaves turn on the two ends of the opening and swing to the north. */
export type Door = {
  readonly centre: Point
  /** Clear width of the opening. */
  readonly width: number
  /** Scale at which the frames `prop/stage-door-*` are drawn. */
  readonly scale: number
  /** Where a hand from outside takes hold. */
  readonly handle: Point
  /** The floor between the jambs: whoever is in it is going through. */
  readonly threshold: Box
}

export const DOOR_2_OUTER: Door = {
  centre: { x: 536, y: 466 },
  width: 76,
  scale: 1,
  handle: { x: 523, y: 470 },
  threshold: { x: 498, y: 457, w: 76, h: 18 },
}
export const DOOR_2_INNER: Door = {
  centre: { x: 536, y: 318 },
  width: 68,
  scale: 0.9,
  handle: { x: 525, y: 322 },
  threshold: { x: 502, y: 300, w: 68, h: 32 },
}
/** Priya's door: a single leaf in the stage wall. */
export const DOOR_3: Door = {
  centre: { x: 72, y: 318 },
  width: 58,
  scale: 1,
  handle: { x: 88, y: 322 },
  threshold: { x: 44, y: 302, w: 58, h: 30 },
}
/** The elephant door, closed for sound. */
export const ELEPHANT_DOOR: Box = { x: 150, y: 306, w: 230, h: 29 }
/** The sound lock of door 2, 3 m square inside its walls (syllabus S03). */
export const VESTIBULE: Box = { x: 470, y: 330, w: 132, h: 132 }

/** The apron between the stage wall and the forklift aisle. */
export const WALKWAY: Box = { x: -40, y: 331, w: 1200, h: 259 }
/** The yellow kerb lines of the aisle, north and south; their y is the upper edge. */
export const AISLE_KERBS: { readonly north: Box; readonly south: Box } = {
  north: { x: -40, y: 590, w: 1200, h: 5 },
  south: { x: -40, y: 742, w: 1200, h: 5 },
}

/** The lane inside along the stage wall, 4 ft (safety and conduct 4.9). */
export const FIRE_LANE_INSIDE: Box = { x: -40, y: 246.4, w: 1200, h: 53.6 }
/** The dashed box in front of door 2, which leads from the door to the aisle and stays empty. */
export const KEEP_CLEAR: Box = { x: 474, y: 470, w: 124, h: 116 }

/** Nobody walks through these. The openings of the doors are left out, a closed leaf fills them. */
export const WALLS: readonly Box[] = [
  { x: -40, y: 300, w: 84, h: 31 },
  { x: 102, y: 300, w: 394, h: 31 },
  { x: 576, y: 300, w: 584, h: 31 },
  { x: 462, y: 328, w: 8, h: 144 },
  { x: 602, y: 328, w: 8, h: 144 },
  { x: 462, y: 460, w: 36, h: 12 },
  { x: 574, y: 460, w: 36, h: 12 },
  { x: 962, y: 331, w: 198, h: 45 },
  { x: 962, y: 470, w: 198, h: 70 },
  { x: -40, y: 800, w: 1200, h: 160 },
]
/** Solid things on the apron that do not move. */
export const OBSTACLES: readonly Box[] = [
  { x: 158, y: 370, w: 76, h: 30 },
  { x: 796, y: 340, w: 68, h: 24 },
]

/** Where the way round begins: the mouth of the east corridor, 40 s longer (syllabus S03). */
export const EAST_CORRIDOR: { readonly mouth: Box; readonly inside: Point; readonly seconds: number } = {
  mouth: { x: 962, y: 377, w: 8, h: 92 },
  inside: { x: 1130, y: 424 },
  seconds: 40,
}

export type Mark = {
  readonly centre: Point
  readonly scale: number
  readonly half: { readonly w: number; readonly h: number }
}
/** Four tape corners: the trainee's post, 1 m outside the door, out of the swing of the leaves. */
export const MARK_D2: Mark = { centre: { x: 564, y: 510 }, scale: 0.94, half: { w: 28.2, h: 22.6 } }
export const MARK_D3: Mark = { centre: { x: 72, y: 370 }, scale: 0.9, half: { w: 27, h: 21.6 } }

/** The red light and the bell are on the front of the vestibule. */
export const RED_LAMP: Point = { x: 624, y: 470 }
export const BELL: Point = { x: 448, y: 470 }
export const EXIT_SIGN: Point = { x: 642, y: 344 }

/** The yellow band along the lower edge of `KEEP_CLEAR`, with the name of the lane on it. */
export const FIRE_LANE_BAND: Box = { x: 491, y: 565, w: 90, h: 19 }

/** 1.7 by 1.1 m: first in the keep-clear box, later on the taped place at the wall. */
export const FLIGHT_CASE: {
  readonly size: { readonly w: number; readonly h: number }
  readonly inLane: Point
  readonly moved: Point
  readonly movedPlace: Box
} = {
  size: { w: 76, h: 48 },
  inLane: { x: 514, y: 533 },
  moved: { x: 336, y: 392 },
  movedPlace: { x: 286, y: 356, w: 100, h: 72 },
}

export type Waypoint = Point & { readonly heading: number; readonly gear: 'forward' | 'reverse' }
/**
 * The forklift comes from the east, turns its forks to the stored flats, and then backs towards the queue (syllabus
 * S03, twist B). Body 92 by 54, forks 52 beyond its nose; frames `prop/forklift` face east like all vehicles.
 */
export const FORKLIFT: {
  readonly body: { readonly w: number; readonly h: number }
  readonly forks: number
  readonly parked: Waypoint
  readonly driveIn: readonly Waypoint[]
  readonly reverse: readonly Waypoint[]
} = {
  body: { w: 92, h: 54 },
  forks: 52,
  parked: { x: 884, y: 668, heading: 270, gear: 'forward' },
  driveIn: [
    { x: 1240, y: 668, heading: 270, gear: 'forward' },
    { x: 884, y: 668, heading: 270, gear: 'forward' },
    { x: 812, y: 672, heading: 235, gear: 'forward' },
    { x: 784, y: 690, heading: 190, gear: 'forward' },
  ],
  reverse: [
    { x: 784, y: 690, heading: 190, gear: 'reverse' },
    { x: 770, y: 636, heading: 165, gear: 'reverse' },
    { x: 734, y: 556, heading: 150, gear: 'reverse' },
  ],
}

/** A camera on a dolly looks east into the set; the frame lies between the two edges, up to its walls. */
export const CAMERA: {
  readonly lens: Point
  readonly heading: number
  readonly frame: { readonly apex: Point; readonly upper: Point; readonly lower: Point }
} = {
  lens: { x: 678, y: 166 },
  heading: 90,
  frame: { apex: { x: 668, y: 166 }, upper: { x: 928, y: 80.5 }, lower: { x: 802, y: 200 } },
}
/** The microphone at the end of the boom, outside the frame. What it hears ends where the arc is drawn. */
export const BOOM_MIC: Point = { x: 722, y: 187 }
export const BOOM_HEARS: {
  readonly from: Point
  readonly to: Point
  readonly radius: number
} = { from: { x: 712, y: 334 }, to: { x: 652, y: 486 }, radius: 190 }

/** Named places to stand outside, with room for a figure each. */
export const SPOTS = {
  d2: { x: 564, y: 510 },
  d3: { x: 72, y: 372 },
  d2Palm: { x: 536, y: 512 },
  handle: { x: 499, y: 502 },
  oneMetreOut: { x: 496, y: 546 },
  queue1: { x: 650, y: 516 },
  queue2: { x: 690, y: 516 },
  queue3: { x: 734, y: 520 },
  wall1: { x: 650, y: 384 },
  wall2: { x: 690, y: 384 },
  wall3: { x: 732, y: 384 },
  torres: { x: 616, y: 552 },
  eastTurn: { x: 890, y: 424 },
  eastMouth: { x: 966, y: 424 },
  eastGone: { x: 1130, y: 424 },
  westIn: { x: -70, y: 540 },
  eastIn: { x: 1190, y: 540 },
  aisleCrossing: { x: 398, y: 664 },
  southWestIn: { x: 360, y: 780 },
  inVestibule: { x: 536, y: 396 },
  insideDoor: { x: 536, y: 274 },
} as const satisfies Readonly<Record<string, Point>>

/** The courier's way to the handle, which crosses the aisle. */
export const COURIER_WAY: readonly Point[] = [
  { x: 398, y: 664 },
  { x: 424, y: 604 },
  { x: 452, y: 560 },
  { x: 484, y: 522 },
  { x: 499, y: 502 },
]

/** The people who work beyond the wall and stay where they are. `light` is the brightness at which they are drawn. */
export type Resident = Point & {
  readonly look: string
  readonly pose: string
  readonly heading: number
  readonly light: number
}
export const RESIDENTS: readonly Resident[] = [
  { look: 'camera-operator', pose: 'idle', x: 596, y: 166, heading: 90, light: 0.62 },
  { look: 'dolly-grip', pose: 'idle', x: 532, y: 172, heading: 90, light: 0.5 },
  { look: 'boom', pose: 'idle', x: 690, y: 216, heading: 60, light: 0.66 },
  { look: 'cast1', pose: 'idle', x: 792, y: 150, heading: -70, light: 0.92 },
  { look: 'cast2', pose: 'idle', x: 846, y: 164, heading: -100, light: 0.88 },
  { look: 'first-ad', pose: 'ptt', x: 560, y: 222, heading: 74, light: 0.6 },
  { look: 'hmu', pose: 'idle', x: 430, y: 214, heading: 60, light: 0.5 },
  { look: 'director', pose: 'seated', x: 286, y: 172, heading: 0, light: 0.62 },
  { look: 'script-supervisor', pose: 'seated', x: 338, y: 172, heading: 0, light: 0.62 },
]

export type LabelTone = 'ink' | 'ink-quiet' | 'bone' | 'yellow' | 'red' | 'sound' | 'floor' | 'exit' | 'tape'
/** A word that the page writes into the picture: the point is on its base line, `size` in pixels, letters spaced 1.5. */
export type Label = Point & {
  readonly key: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly tone: LabelTone
  readonly turn?: number
}
export const LABELS: readonly Label[] = [
  { key: 'place.stage-4.stage', x: 206, y: 352, anchor: 'start', size: 14, tone: 'ink' },
  { key: 'place.stage-4.vestibule', x: 536, y: 404, anchor: 'middle', size: 12.5, tone: 'bone' },
  { key: 'place.stage-4.fire-lane-inside', x: 30, y: 280, anchor: 'start', size: 12.5, tone: 'yellow' },
  { key: 'place.stage-4.fire-lane', x: 536, y: 580, anchor: 'middle', size: 16, tone: 'floor' },
  { key: 'place.stage-4.east-corridor', x: 1014, y: 362, anchor: 'middle', size: 12.5, tone: 'ink' },
  { key: 'place.stage-4.round', x: 1014, y: 494, anchor: 'middle', size: 12.5, tone: 'ink' },
  { key: 'place.stage-4.walkway', x: 40, y: 582, anchor: 'start', size: 12.5, tone: 'ink-quiet' },
  { key: 'place.stage-4.forklift-aisle', x: 40, y: 624, anchor: 'start', size: 12.5, tone: 'ink' },
  { key: 'place.stage-4.video-village', x: 312, y: 216, anchor: 'middle', size: 12.5, tone: 'bone' },
  { key: 'place.stage-4.red-light', x: 648, y: 474, anchor: 'start', size: 12.5, tone: 'red' },
  { key: 'place.stage-4.bell', x: 430, y: 474, anchor: 'end', size: 12.5, tone: 'ink' },
  { key: 'place.stage-4.exit', x: 642, y: 348.5, anchor: 'middle', size: 12.5, tone: 'exit' },
  { key: 'place.stage-4.boom-hears', x: 724, y: 420, anchor: 'middle', size: 12.5, tone: 'sound', turn: 106 },
]
/** The tape on the flight case, from the centre of its frame. */
export const FLIGHT_CASE_TAPE: Label = {
  key: 'place.stage-4.flight-case-tape',
  x: -19,
  y: 4,
  anchor: 'middle',
  size: 11,
  tone: 'tape',
  turn: -3,
}

/** Brightness of a person who stands there: work light outside, the pools of the set within (0.5 to 1.04). */
export function personLight(at: Point): number {
  if (contains(VESTIBULE, at)) return 0.82
  if (at.y > 331) return 1.04
  const dx = (at.x - 800) / 240
  const dy = (at.y - 150) / 130
  const far = Math.sqrt(dx * dx + dy * dy)
  return far >= 1 ? 0.55 : 0.55 + 0.37 * (1 - far)
}
