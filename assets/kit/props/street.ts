import { outline } from '../palette.ts'
import { circle, clipPath, each, group, line, rect, shape, stroke } from '../svg.ts'

/** Traffic cone. */
export const cone = (): string =>
  rect(-12, -12, 24, 24, '#2c2f35', { rx: 4, ...outline(1.1) }) +
  circle(0, 0, 10, '#c95f2b', outline(0.9)) +
  circle(0, 0, 7.4, '#e9e6dc') +
  circle(0, 0, 5.2, '#dd6f34') +
  circle(0, 0, 2, '#7e3b1c') +
  stroke('M-7.6,-3.6A8.4,8.4 0 0 1 -2,-8', '#f2a171', 1.3, { opacity: 0.8 })

const PLANK = 'M-48.5,-5H48.5Q50,-5 50,-3.5V3.5Q50,5 48.5,5H-48.5Q-50,5 -50,3.5V-3.5Q-50,-5 -48.5,-5Z'
/** Striped barricade with two lamps. */
export const barricade = (): string =>
  each([-44, 38], (x) => rect(x, -12, 6, 24, '#8a6a44', { rx: 1, ...outline(1) })) +
  clipPath('barricade-plank', PLANK) +
  shape(PLANK, '#e9e6dc', outline(1.2)) +
  group(
    each([-54, -32, -10, 12, 34], (x) => shape(`M${x},6L${x + 11},-6L${x + 22},-6L${x + 11},6Z`, '#d5702f')),
    {
      clip: 'barricade-plank',
    },
  ) +
  circle(-41, 0, 3.4, '#ffcf70', outline(1)) +
  circle(41, 0, 3.4, '#ffcf70', outline(1))

/** Fire hydrant. */
export const hydrant = (): string =>
  rect(-10, -3.6, 20, 7.2, '#8e8f57', { rx: 2, ...outline(1.1) }) +
  circle(0, 0, 7.4, '#a5a667', outline(1.1)) +
  circle(0, 0, 3.8, '#c9c98b') +
  circle(0, 0, 1.5, '#4a4a2a')

/** Manhole cover. */
export const manhole = (): string =>
  circle(0, 0, 15.4, '#3b4048', { stroke: '#262a31', width: 1.8 }) +
  circle(0, 0, 12.2, 'none', { stroke: '#4d545e', width: 1.1 }) +
  each([-7, -2.4, 2.4, 7], (v) => line(-8, v, 8, v, '#4d545e', 1.4))

/** Litter bin. */
export const litterBin = (): string =>
  circle(0, 0, 15, '#3f5147', outline(1.3)) +
  circle(0, 0, 11, '#20242c') +
  shape('M-7,-3L-1,-8L6,-5L7,3L0,7L-6,4Z', '#14171c') +
  rect(-3, -4, 7, 5, '#d9d4c4', { transform: 'rotate(24)' }) +
  circle(4, 4, 2.4, '#b9463a')

/** News box. */
export const newsBox = (): string =>
  rect(-13, -12, 26, 24, '#2f6f7d', { rx: 2, ...outline(1.3) }) +
  rect(-10, -9, 20, 12, '#3f8a9a', { rx: 1 }) +
  rect(-9, 5, 18, 4, '#cfe6f4', { opacity: 0.6 })

/** A notice on a stand; the page writes on it. */
export const notice = (): string =>
  rect(-15, -3, 30, 14, '#59616d', { rx: 1, ...outline(1) }) +
  rect(-16, -10, 32, 12, '#f0e9d6', { rx: 1, ...outline(1.1) }) +
  rect(-13, -7.6, 26, 2.6, '#20242c') +
  rect(-13, -3.4, 18, 2, '#8a8474')
