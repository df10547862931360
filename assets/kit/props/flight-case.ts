import { outline } from '../palette.ts'
import { circle, each, line, rect } from '../svg.ts'

/** A road case on castors, 76 by 48. The page letters the tape on its lid. */
export const flightCase = (): string =>
  each(
    [
      [-32, -25],
      [32, -25],
      [-32, 25],
      [32, 25],
    ],
    ([x, y]) => rect(x - 5, y - 4, 10, 8, '#14171c', { rx: 2, ...outline(0.8) }),
  ) +
  rect(-38, -24, 76, 48, '#2a2e36', { rx: 2.5, ...outline(1.4) }) +
  rect(-38, -24, 76, 48, 'none', { rx: 2.5, stroke: '#aab3bf', width: 2.6 }) +
  line(0, -22, 0, 22, '#8e97a3', 1.6) +
  each(
    [
      [-38, -24],
      [38, -24],
      [-38, 24],
      [38, 24],
    ],
    ([x, y]) => circle(x * 0.94, y * 0.92, 4.6, '#c3cad3', outline(1)),
  ) +
  each(
    [-20, 20],
    (x) =>
      rect(x - 5, -26.5, 10, 6, '#c3cad3', { rx: 1, ...outline(0.8) }) +
      rect(x - 5, 20.5, 10, 6, '#c3cad3', { rx: 1, ...outline(0.8) }),
  ) +
  rect(-31, -9, 24, 17, '#EFEBE0', { transform: 'rotate(-3)' }) +
  line(8, -14, 30, -14, '#3b414b', 2) +
  line(8, -8, 24, -8, '#3b414b', 2)

export const flightCaseShadow = (): string => rect(-40, -26, 80, 52, '#05070b', { rx: 3, transform: 'translate(5 6)' })
