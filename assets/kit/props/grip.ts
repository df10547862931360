import { INK, outline } from '../palette.ts'
import { circle, each, line, put, rect, shape, stroke, times } from '../svg.ts'
import { weight } from './stands.ts'

/** A wall of the set, its face to the north and the jacks with their weights behind it. */
export const flat = (): string =>
  rect(-58, -22, 116, 9, '#b99a6a', outline(1.2)) +
  rect(-58, -22, 116, 3, '#d9cfb9') +
  each(
    [-36, 36],
    (x) =>
      shape(`M${x - 2.5},-13L${x + 2.5},-13L${x + 2.5},22L${x - 2.5},22Z`, '#a97f50', outline(1)) +
      line(x - 16, -13, x, 16, INK, 4.6) +
      line(x - 16, -13, x, 16, '#b98d5b', 2.6) +
      weight(x, 18),
  )

/** Bag of sand. */
export const sandbag = (): string =>
  rect(-15, -7.4, 30, 14.8, '#b0623a', { rx: 6, ...outline(1.2) }) +
  rect(-2.6, -7.4, 5.2, 14.8, '#8a4727') +
  stroke('M-11,-3Q-8,-4.6 -5,-3.4', '#d48f66', 1.4) +
  stroke('M-4,-9Q0,-12 4,-9', '#20242c', 1.8)

/** Two apple boxes. */
export const appleBoxes = (): string =>
  put(rect(-20, -12, 40, 24, '#a97f50', outline(1.2)) + rect(-6, -2.4, 12, 4.8, '#4f371f', { rx: 2.4 }), 3, 5, 12) +
  rect(-20, -15, 40, 24, '#bd9160', outline(1.2)) +
  line(-18, -9, 18, -9, '#a97f50', 0.9) +
  line(-18, 1, 18, 1, '#a97f50', 0.9) +
  rect(-6, -6, 12, 4.8, '#4f371f', { rx: 2.4 })

/** Step ladder. */
export const ladder = (): string =>
  each([-12, 12], (x) => line(x, -36, x * 1.3, 36, INK, 5) + line(x, -36, x * 1.3, 36, '#c98a3a', 3)) +
  each([-28, -16, -4, 8, 20, 31], (y) => {
    const half = 12 * (1 + (0.3 * (y + 36)) / 72)
    return line(-half, y, half, y, '#e6c58f', 3) + line(-half, y + 1.4, half, y + 1.4, '#6f4b1c', 0.8)
  })

const COIL_RINGS = [
  { r: 18, colour: '#31363f' },
  { r: 14.5, colour: '#3b414b' },
  { r: 11, colour: '#31363f' },
] as const
/** Coiled cable with its tie. */
export const cableCoil = (): string =>
  each(
    COIL_RINGS,
    ({ r, colour }) =>
      circle(0, 0, r, 'none', { stroke: INK, width: 4.6 }) + circle(0, 0, r, 'none', { stroke: colour, width: 3 }),
  ) +
  stroke('M18,2Q26,8 20,20', INK, 4.6) +
  stroke('M18,2Q26,8 20,20', '#3b414b', 3) +
  rect(-20.6, -2.6, 5.4, 5.2, '#e9e6dc', { rx: 0.6, transform: 'rotate(20)' })

/** Rubber matting over a cable, east to west. */
export function matting(length = 110): string {
  const west = -length / 2
  const plates = Math.max(0, Math.ceil((length - 40.6) / 36.6))
  const studs = Math.ceil((length - 10) / 8)
  return (
    rect(west, -14, length, 28, '#23262c', { rx: 1.5, ...outline(1.3) }) +
    rect(west, -14, length, 6, '#d8b23a') +
    rect(west, 8, length, 6, '#d8b23a') +
    rect(west, -6, length, 12, '#2f333b') +
    times(plates, (index) => line(west + 36.6 * (index + 1), -14, west + 36.6 * (index + 1), 14, INK, 1.4)) +
    times(studs, (index) => {
      const x = west + 6 + index * 8
      return line(x, -11.6, x + 3, -10.4, '#8d7322', 1) + line(x, 10.4, x + 3, 11.6, '#8d7322', 1)
    })
  )
}

/** Cable drum lying on its side. */
export const cableDrum = (): string =>
  circle(3, 4, 27, '#05070b', { opacity: 0.35 }) +
  circle(0, 0, 26, '#a97f50', outline(1.3)) +
  circle(0, 0, 21, '#2b3039', outline(1)) +
  each([17, 13], (r) => circle(0, 0, r, 'none', { stroke: '#454c57', width: 1.4 })) +
  circle(0, 0, 8, '#bd9160', outline(1)) +
  circle(0, 0, 3, '#14171c')

const STORED = ['#b99a6a', '#a98b5d', '#bfa274', '#8f98a2', '#b99a6a'] as const
/** Five flats laid against the wall. */
export const storedFlats = (): string =>
  each(STORED, (colour, index) => rect(-60 + index * 3, -20 + index * 8, 120, 6, colour, outline(1)))

/** A cable on the floor along a path. */
export const cable = (d: string): string =>
  stroke(d, INK, 5) + stroke(d, '#30353e', 3) + stroke(d, '#565e6a', 0.8, { transform: 'translate(0 -.8)' })
