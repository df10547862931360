import { INK, outline } from '../palette.ts'
import { circle, each, line, put, rect, shape, stroke } from '../svg.ts'
import { castor, legs, weight } from './stands.ts'

/** A camera on sticks, looking east. */
export const cameraOnSticks = (): string =>
  legs(26, '#8e97a3', 2.6) +
  circle(0, 0, 9, '#39404b', outline(1.2)) +
  rect(-24, -8.5, 12, 17, '#1e222a', { rx: 2.5, ...outline(1.1) }) +
  rect(-13, -10.5, 30, 21, '#3a414d', { rx: 3, ...outline(1.3) }) +
  rect(-10, -8.2, 24, 6, '#6a7484', { rx: 1.6 }) +
  rect(17, -6.6, 14, 13.2, '#1a1d23', { rx: 1.6, ...outline(1.1) }) +
  line(20.6, -5.8, 20.6, 5.8, '#5b6470', 1.2) +
  line(25, -5.8, 25, 5.8, '#5b6470', 1.2) +
  shape('M31,-10.5L44,-15L44,15L31,10.5Z', '#14171c', outline(1.2)) +
  line(43, -12.6, 43, 12.6, '#8fb4d9', 1.3, { opacity: 0.8 }) +
  put(
    rect(-7, -2.4, 14, 4.8, '#1a1d23', { rx: 1, ...outline(0.9) }) + line(-5, 1.4, 5, 1.4, '#a8d5ef', 1.4),
    2,
    -17,
    -8,
  )

/** A telescopic crane with a remote head, its arm to the east. */
export const cameraCrane = (length: number): string => {
  const east = length - 60
  return (
    each(
      [
        [-44, -22],
        [-44, 22],
        [12, -22],
        [12, 22],
      ],
      ([x, y]) => rect(x - 9, y - 5, 18, 10, '#14171c', { rx: 3, ...outline(0.9) }),
    ) +
    rect(-50, -18, 70, 36, '#4a525e', { rx: 4, ...outline(1.3) }) +
    rect(-46, -14, 62, 28, '#59616d', { rx: 3 }) +
    circle(-14, 0, 13, '#39404b', outline(1.2)) +
    line(-60, 0, east, 0, INK, 12) +
    line(-60, 0, east * 0.55, 0, '#8e97a3', 9) +
    line(east * 0.4, 0, east, 0, '#b4bcc6', 6) +
    line(-60, -2.6, east * 0.55, -2.6, '#c3cad3', 1.6) +
    rect(-74, -12, 22, 24, '#2b3039', { rx: 2, ...outline(1.2) }) +
    put(
      rect(-11, -9, 22, 18, '#3a414d', { rx: 3, ...outline(1.2) }) +
        rect(9, -6, 9, 12, '#14171c', { rx: 1, ...outline(1) }),
      east + 8,
      0,
    )
  )
}

const shelfOf = (x: number, y: number, w: number, h: number): string =>
  rect(x, y, w, h, '#1a1e25', { rx: 1.6, ...outline(1) })

/** Cart of the camera department: cases, a small screen, batteries. */
export const cameraCart = (): string =>
  each([-30, 30], (x) => castor(x, -20) + castor(x, 20)) +
  rect(-37, -21, 74, 42, '#4d5560', { rx: 3, ...outline(1.3) }) +
  rect(-34, -18, 68, 36, '#5b6470', { rx: 2 }) +
  shelfOf(-30, -15, 24, 12) +
  rect(-28, -6.4, 20, 2.2, '#bfe0f2') +
  rect(-2, -15, 16, 13, '#2b3039', { rx: 1.4, ...outline(0.9) }) +
  rect(17, -15, 14, 13, '#2b3039', { rx: 1.4, ...outline(0.9) }) +
  rect(-30, 3, 32, 13, '#22262e', { rx: 1.4, ...outline(0.9) }) +
  each([-26, -19, -12, -5], (x) => circle(x, 9.5, 2.2, '#8fb4d9')) +
  each([8, 17, 26], (x) => rect(x - 3, 4, 6, 11, '#c9a23a', { rx: 1, ...outline(0.8) }))

/** Monitor cart of the DIT. */
export const ditCart = (): string =>
  each([-28, 28], (x) => castor(x, -22) + castor(x, 22)) +
  rect(-34, -22, 68, 44, '#59616d', { rx: 3, ...outline(1.3) }) +
  rect(-31, -19, 62, 38, '#656e7b', { rx: 2 }) +
  shelfOf(-28, -17, 26, 9) +
  shelfOf(2, -17, 26, 9) +
  rect(-26, -9.6, 22, 2.4, '#bfe0f2') +
  rect(4, -9.6, 22, 2.4, '#bfe0f2') +
  rect(-26, -2, 30, 16, '#2b3039', { rx: 1.4, ...outline(1) }) +
  each([0, 1, 2, 3, 4], (i) => line(-23 + i * 6, 1, -23 + i * 6, 11, '#8a939f', 1.4)) +
  rect(10, 0, 16, 12, '#a97f50', { rx: 1, ...outline(0.9) })

/** Cart of props: drawers, a lamp, a teapot, a telephone. */
export const propsCart = (): string =>
  each([-30, 30], (x) => castor(x, -22) + castor(x, 22)) +
  rect(-38, -23, 76, 46, '#7a5833', { rx: 3, ...outline(1.3) }) +
  rect(-35, -20, 70, 40, '#8d6a42', { rx: 2 }) +
  circle(-22, -8, 8, '#c9b07a', outline(1)) +
  circle(-22, -8, 4, '#f1e3b8') +
  rect(-6, -16, 18, 12, '#b23a48', { rx: 3, ...outline(1) }) +
  circle(3, -10, 3.4, '#20242c') +
  circle(24, -9, 7, '#cfd6da', outline(1)) +
  stroke('M30,-9q6,0 5,5', '#cfd6da', 2) +
  each([-26, -8, 10], (x) => rect(x, 4, 14, 12, '#6b4d2e', { rx: 1, ...outline(0.9) }))

/** The director’s monitor on a stand, screen to the south. */
export const directorsMonitor = (): string =>
  legs(18) +
  rect(-24, -13, 48, 9, '#1a1e25', { rx: 2, ...outline(1.2) }) +
  rect(-21, -5.6, 42, 3.4, '#bfe0f2', { rx: 1 }) +
  shape('M-21,-2L21,-2L27,20L-27,20Z', '#9cc7e0', { opacity: 0.18 }) +
  line(-24, -17, 24, -17, '#22262d', 3)

/** A panel of light emitting diodes on a stand, shining north. */
export const ledPanel = (): string =>
  legs(22) +
  weight(10, 16, -20) +
  rect(-30, -13, 60, 10, '#2b3039', { rx: 2, ...outline(1.2) }) +
  rect(-28, -16, 56, 4, '#eaf2ff', { rx: 1.4, stroke: INK, width: 0.9 }) +
  line(-34, -8, 34, -8, '#8e97a3', 2) +
  each([-16, 0, 16], (x) => line(x, -11, x, -5, '#4a525e', 1.4))

/** A frame of cloth on two stands, seen from above: silk, black, or a bounce. */
export const overheadFrame = (w: number, h: number, colour: string): string =>
  rect(-w / 2, -h / 2, w, h, colour, { stroke: '#8e97a3', width: 3, opacity: 0.88 }) +
  stroke(`M${-w / 2},${-h / 2}L${w / 2},${h / 2}M${w / 2},${-h / 2}L${-w / 2},${h / 2}`, '#000000', 0.8, {
    opacity: 0.12,
  }) +
  each([-1, 1], (side) => put(circle(0, 0, 5, '#7d8693', outline(1)) + circle(0, 0, 2, '#22262d'), (side * w) / 2, 0)) +
  each(
    [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ],
    ([a, b]) => rect((a * w) / 2 - 4, (b * h) / 2 - 4, 8, 8, '#9aa3ae', { rx: 1, ...outline(0.9) }),
  )

/** White bounce board leaning on a stand, its face to the north. */
export const bounceBoard = (): string =>
  legs(20, '#9aa3ae') + weight(0, 18) + rect(-40, -8, 80, 9, '#f2f0e8', outline(1.3)) + rect(-40, -8, 80, 3, '#ffffff')

/** Haze machine. */
export const hazeMachine = (): string =>
  circle(0, -22, 9, '#dfe7ee', { opacity: 0.12 }) +
  circle(4, -28, 12, '#dfe7ee', { opacity: 0.1 }) +
  rect(-14, -8, 28, 26, '#2b3039', { rx: 3, ...outline(1.3) }) +
  rect(-6, -14, 12, 8, '#1a1e25', { rx: 1.4, ...outline(1) }) +
  rect(-10, -4, 20, 7, '#39404a', { rx: 1 }) +
  line(-10, 22, 10, 22, '#8e97a3', 2.4)

/** A cart of the grip department, C-stands upright in it. */
export const gripCart = (): string =>
  each([-34, 34], (x) => castor(x, -20) + castor(x, 20)) +
  rect(-42, -21, 84, 42, '#3f4650', { rx: 3, ...outline(1.3) }) +
  rect(-39, -18, 78, 36, '#333a43', { rx: 2 }) +
  each([-32, -24, -16, -8, 0], (x, index) => circle(x, -9 + (index % 2) * 4, 3.4, '#b4bcc6', outline(0.9))) +
  rect(8, -15, 26, 13, '#a97f50', { rx: 1, ...outline(0.9) }) +
  rect(-34, 4, 30, 11, '#b0623a', { rx: 4, ...outline(1) }) +
  rect(2, 4, 30, 11, '#b0623a', { rx: 4, ...outline(1) })
