import { INK, outline } from '../palette.ts'
import { circle, each, line, put, rect, shape, times } from '../svg.ts'

/** Camera on its dolly, looking east. */
export const dollyCamera = (): string =>
  each(
    [
      [-34, -26],
      [-34, 26],
      [28, -26],
      [28, 26],
    ],
    ([x, y]) => rect(x - 9, y - 4, 18, 8, '#14171c', { rx: 3, ...outline(0.8) }),
  ) +
  shape('M-44,-20L-44,20L-36,25L30,25L38,20L38,-20L30,-25L-36,-25Z', '#6a7280', outline(1.4)) +
  shape('M-41,-18L-41,18L-35,22L29,22L35,18L35,-18L29,-22L-35,-22Z', '#7d8695') +
  each([-28, -14, 0, 14], (x) => line(x, -19, x, 19, '#697280', 1)) +
  rect(-54, -3, 12, 6, '#343b45', { rx: 2, ...outline(1) }) +
  line(-58, -13, -58, 13, INK, 5) +
  line(-58, -13, -58, 13, '#8a939f', 2.6) +
  rect(-36, -19, 13, 13, '#2a2e36', { rx: 3, ...outline(1) }) +
  rect(-34.6, -17.6, 10.2, 10.2, '#3a404a', { rx: 2 }) +
  circle(0, 0, 15, '#39404b', outline(1.2)) +
  circle(0, 0, 10.5, '#2c323b', { stroke: '#68717e', width: 1 }) +
  rect(-23, -9.5, 13, 19, '#1e222a', { rx: 2.5, ...outline(1.1) }) +
  rect(-20.6, -6.8, 4, 13.6, '#3b424d', { rx: 1 }) +
  rect(-12, -11, 31, 22, '#3a414d', { rx: 3, ...outline(1.3) }) +
  rect(-9, -8.6, 25, 6, '#6a7484', { rx: 1.6 }) +
  circle(-4, 4, 2.6, '#1b1f26') +
  circle(4, 4, 2.6, '#1b1f26') +
  rect(19, -6.8, 14, 13.6, '#1a1d23', { rx: 1.6, ...outline(1.1) }) +
  line(22.6, -6, 22.6, 6, '#5b6470', 1.2) +
  line(27, -6, 27, 6, '#5b6470', 1.2) +
  shape('M33,-11L47,-15.5L47,15.5L33,11Z', '#14171c', outline(1.2)) +
  line(46, -13, 46, 13, '#8fb4d9', 1.3, { opacity: 0.8 }) +
  shape('M33,-11L36,-19L48,-20L47,-15.5Z', '#20242c', outline(1)) +
  put(
    rect(-7, -2.4, 14, 4.8, '#1a1d23', { rx: 1, ...outline(0.9) }) + line(-5, 1.4, 5, 1.4, '#a8d5ef', 1.4),
    4,
    -18,
    -8,
  )

/** Rails with sleepers, east to west. */
export function track(length = 176): string {
  const sleepers = Math.ceil((length - 8) / 22)
  return (
    times(sleepers, (index) =>
      rect(-length / 2 + 4.5 + index * 22, -31, 7, 62, '#6b4e30', { rx: 1, stroke: INK, width: 0.9 }),
    ) +
    each(
      [-26, 26],
      (y) =>
        line(-length / 2, y, length / 2, y, INK, 5.4) +
        line(-length / 2, y, length / 2, y, '#8e97a3', 3.2) +
        line(-length / 2, y - 0.8, length / 2, y - 0.8, '#c3cad3', 1),
    )
  )
}

/** Tent with the roof away: two screens on the north side and their light on the floor. */
export const village = (): string =>
  rect(-72, -52, 144, 104, '#05070b', { rx: 6, opacity: 0.4, transform: 'translate(6 8)' }) +
  rect(-70, -50, 140, 100, '#2a303a', { rx: 2 }) +
  each(
    [
      [-68, -48],
      [68, -48],
      [-68, 48],
      [68, 48],
    ],
    ([x, y]) => rect(x - 4, y - 4, 8, 8, '#8e97a3', { rx: 1, ...outline(1) }),
  ) +
  rect(-66, -46, 132, 92, '#323944') +
  each(
    [-52, 6],
    (x) =>
      rect(x, -34, 46, 14, '#1a1e25', { rx: 2, ...outline(1.1) }) + rect(x + 3, -23.4, 40, 3.6, '#bfe0f2', { rx: 1 }),
  ) +
  shape('M-49,-19L-9,-19L0,12L-58,12Z', '#9cc7e0', { opacity: 0.16 }) +
  shape('M9,-19L49,-19L58,12L0,12Z', '#9cc7e0', { opacity: 0.16 })

/** Canvas chair; whoever sits in it faces north. */
export const directorsChair = (): string =>
  line(-15, -13, 15, 15, '#7a5833', 3) +
  line(15, -13, -15, 15, '#7a5833', 3) +
  rect(-15, -11, 30, 24, '#20242c', { rx: 2, ...outline(1.2) }) +
  rect(-13, -9, 26, 9, '#2c323c', { rx: 1.4 }) +
  rect(-19, -13, 5, 27, '#a97f50', { rx: 2, ...outline(1) }) +
  rect(14, -13, 5, 27, '#a97f50', { rx: 2, ...outline(1) }) +
  rect(-17, 12, 34, 6, '#2c323c', { rx: 2, ...outline(1.1) })
