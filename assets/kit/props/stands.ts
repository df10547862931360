import { dark, light } from '../colour.ts'
import { INK, outline, STEEL } from '../palette.ts'
import { circle, each, line, put, rect } from '../svg.ts'

/** The three legs of a stand. */
export const legs = (reach: number, colour = STEEL, width = 2): string =>
  each([90, 210, 330], (turn) => {
    const x = Math.cos((turn * Math.PI) / 180) * reach
    const y = Math.sin((turn * Math.PI) / 180) * reach
    return line(0, 0, x, y, INK, width + 2) + line(0, 0, x, y, colour, width) + circle(x, y, 2, '#14171c')
  })

/** A small bag of sand over a leg or a jack. */
export const weight = (x: number, y: number, turn = 0, colour = '#b0623a'): string =>
  put(
    rect(-8, -3.6, 16, 7.2, colour, { rx: 3.2, ...outline(1) }) +
      rect(-1.4, -3.6, 2.8, 7.2, dark(colour, 0.3)) +
      line(-6, -1, -3.4, -1, light(colour, 0.3), 0.9),
    x,
    y,
    turn,
  )

export const castor = (x: number, y: number): string =>
  rect(x - 3, y - 4.5, 6, 9, '#14171c', { rx: 2, ...outline(0.8) })
