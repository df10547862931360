import { INK, outline } from '../palette.ts'
import { circle, each, line, rect, stroke } from '../svg.ts'
import { castor } from './stands.ts'

/** Wooden bench. */
export const bench = (): string =>
  rect(-42, -14, 84, 28, '#05070b', { opacity: 0.35, rx: 2, transform: 'translate(3 4)' }) +
  each([-12, -4, 4], (y) => rect(-42, y, 84, 6.6, '#8d6a42', { rx: 1, ...outline(1) })) +
  rect(-42, 12, 84, 5, '#6f522f', { rx: 1, ...outline(1) }) +
  each([-34, 34], (x) => rect(x - 2.4, -14, 4.8, 30, '#3b424c', { rx: 1, ...outline(0.9) }))

/** Planted trough. */
export const planter = (): string =>
  rect(-36, -16, 72, 32, '#6c6a66', { rx: 2, ...outline(1.3) }) +
  rect(-31, -11, 62, 22, '#2c241d') +
  each(
    [
      [-24, -3, 9],
      [-10, 3, 10],
      [4, -3, 11],
      [18, 2, 9],
      [27, -4, 6],
    ],
    ([x, y, r], i) => circle(x, y, r, i % 2 ? '#3a5540' : '#486850') + circle(x - 2, y - 2, r * 0.5, '#5a7e60'),
  )

/** Clothes on a rail. */
export const costumeRack = (): string =>
  each([-40, 40], (x) => rect(x - 2, -17, 4, 34, '#59616d', { rx: 2, ...outline(0.9) })) +
  line(-40, 0, 40, 0, '#aab3bf', 2.6) +
  each(['#b23a48', '#39526b', '#c7b08a', '#6b7a4a', '#2f3744', '#9a6a86', '#e9e1cd', '#4d7a8c'], (c, i) =>
    rect(-35 + i * 9, -13 + (i % 3), 6.4, 25, c, { rx: 3, stroke: INK, width: 0.9 }),
  )

/** Bank of walkie chargers. */
export const walkieCharger = (): string =>
  rect(-42, -14, 84, 28, '#23272f', { rx: 3, ...outline(1.3) }) +
  each(
    [0, 1, 2, 3, 4, 5],
    (i) =>
      rect(-38 + i * 13, -10, 10.4, 20, i === 3 ? '#14171c' : '#343b46', { rx: 1.6, stroke: INK, width: 0.9 }) +
      (i === 3
        ? ''
        : rect(-36.4 + i * 13, -8, 7.2, 6, '#4a525e', { rx: 1 }) +
          line(-36 + i * 13, -10, -36 + i * 13, -18, '#14171c', 2)) +
      circle(-33 + i * 13, 7, 1.4, i === 3 ? '#3a404a' : i === 1 ? '#f2b233' : '#57d68d'),
  )

/** The sound mixer’s cart. */
export const soundCart = (): string =>
  castor(-22, -22) +
  castor(22, -22) +
  castor(-22, 22) +
  castor(22, 22) +
  rect(-28, -22, 56, 44, '#4b4461', { rx: 3, ...outline(1.3) }) +
  rect(-25, -19, 50, 38, '#584f71', { rx: 2 }) +
  rect(-22, -6, 36, 22, '#23272f', { rx: 2, ...outline(1) }) +
  each(
    [0, 1, 2, 3, 4, 5],
    (i) =>
      line(-18.4 + i * 5.6, -2, -18.4 + i * 5.6, 12, '#3f4651', 2) +
      rect(-20.2 + i * 5.6, 1 + ((i * 37) % 9), 3.6, 3, '#e9e6dc', { rx: 0.8 }),
  ) +
  rect(-22, -17, 22, 8, '#1a1e25', { rx: 1, ...outline(0.9) }) +
  rect(-20, -15, 18, 4, '#7fd0a4', { opacity: 0.7 }) +
  line(20, -16, 20, -30, INK, 3) +
  line(20, -16, 20, -30, '#9aa3ae', 1.4) +
  line(25, -16, 27, -28, INK, 3) +
  line(25, -16, 27, -28, '#9aa3ae', 1.4) +
  circle(20, 4, 5.4, 'none', { stroke: '#23272f', width: 2.4 })

/** Two benches and a table. */
export const dinerBooth = (): string =>
  rect(-40, -28, 14, 56, '#8d3b3a', { rx: 4, ...outline(1.2) }) +
  rect(26, -28, 14, 56, '#8d3b3a', { rx: 4, ...outline(1.2) }) +
  rect(-22, -20, 44, 40, '#cfc6b2', { rx: 3, ...outline(1.2) }) +
  circle(-9, -6, 6, '#f3efe4', { stroke: INK, width: 0.7 }) +
  circle(9, 7, 6, '#f3efe4', { stroke: INK, width: 0.7 }) +
  rect(-2, -14, 4, 6, '#c34a3f', { rx: 1 })

/** Bar stool. */
export const stool = (): string =>
  circle(0, 0, 10, '#aab3bf', outline(1.1)) +
  circle(0, 0, 8, '#8d3b3a') +
  stroke('M-4,-3A5,5 0 0 1 1,-5', '#c96f68', 1.6)

/** A desk with papers and a cup. */
export const desk = (): string =>
  rect(-34, -16, 68, 32, '#6b4d36', { rx: 3, ...outline(1.2) }) +
  rect(-30, -12, 60, 12, '#7d5c42', { rx: 2 }) +
  rect(-12, 2, 16, 9, '#ece5d5', outline(0.8)) +
  circle(18, -2, 5, '#f3efe4', outline(0.8))

/** A red sofa with its back to the north. */
export const sofa = (): string =>
  rect(-26, -9, 52, 18, '#8d3b3a', { rx: 5, ...outline(1.2) }) + rect(-26, -9, 52, 6, '#7a3130', { rx: 3 })
