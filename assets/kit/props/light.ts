import { INK, outline } from '../palette.ts'
import { circle, each, line, put, rect, shape } from '../svg.ts'
import { legs, weight } from './stands.ts'

/** Lamp on a stand, shining north. */
export const fresnel = (): string =>
  legs(25) +
  weight(0, 22, 0) +
  circle(0, 0, 4, '#59616d', outline(1)) +
  line(-15, 1, 15, 1, INK, 4.6) +
  line(-15, 1, 15, 1, '#8e97a3', 2.4) +
  shape('M-11,-15L-17,-31L17,-31L11,-15Z', '#22262d', outline(1.2)) +
  shape('M-9,-16L-13.6,-29L13.6,-29L9,-16Z', '#3a3f48') +
  shape('M-11,-15L-24,-22L-28,-30L-17,-31Z', '#2b3038', outline(1)) +
  shape('M11,-15L24,-22L28,-30L17,-31Z', '#2b3038', outline(1)) +
  shape('M-12,9Q-13,-14 -11,-16L11,-16Q13,-14 12,9Q8,14 0,14Q-8,14 -12,9Z', '#3d444f', outline(1.3)) +
  each([-4, 1, 6], (y) => line(-8.6, y, 8.6, y, '#23272f', 1.6)) +
  rect(-10.4, -16.4, 20.8, 4.2, '#ffe2ae', { rx: 1.6, stroke: INK, width: 0.9 })

/** Soft light on a stand, shining north. */
export const softBox = (): string =>
  legs(24) +
  weight(-14, 14, 30) +
  shape('M-16,6L-44,-16L44,-16L16,6Z', '#24282f', outline(1.3)) +
  shape('M-13,3L-36,-14L36,-14L13,3Z', '#3b414a') +
  line(0, 5, 0, -15, '#24282f', 1.4) +
  rect(-45, -22, 90, 6.6, '#fff1d6', { rx: 2, ...outline(1.1) }) +
  rect(-9, 4, 18, 10, '#2c3139', { rx: 2, ...outline(1.1) })

/** C-stand with a black flag. */
export const flagStand = (): string =>
  legs(22, '#9aa3ae') +
  weight(2, 19, 12) +
  line(0, 0, 20, -18, INK, 4.4) +
  line(0, 0, 20, -18, '#b4bcc6', 2.2) +
  circle(0, 0, 4.4, '#7d8693', outline(1)) +
  circle(0, 0, 1.6, '#22262d') +
  circle(20, -18, 3, '#7d8693', outline(1)) +
  put(
    rect(-30, -9, 60, 18, '#15181d', { rx: 1.4, stroke: '#59616d', width: 1.4 }) +
      line(-26, -5, 26, -5, '#2a2f37', 1) +
      line(-26, 1, 20, 1, '#2a2f37', 1),
    28,
    -29,
    -24,
  )

/** Street lamp whose arm reaches east. */
export const streetLamp = (): string =>
  circle(-30, 0, 8, '#3c434d', outline(1.2)) +
  circle(-30, 0, 4, '#59616d') +
  line(-28, 0, 18, 0, INK, 5.6) +
  line(-28, 0, 18, 0, '#4a525e', 3.4) +
  rect(12, -7.4, 30, 14.8, '#39404a', { rx: 7, ...outline(1.2) }) +
  rect(17, -4.4, 21, 8.8, '#ffe0a8', { rx: 4.4 })

/** Power distribution box. */
export const distro = (): string =>
  rect(-20, -14, 40, 28, '#2b3039', { rx: 3, ...outline(1.3) }) +
  rect(-17, -11, 34, 22, '#39404a', { rx: 2 }) +
  each(
    [
      [-10, -4, '#e2653b'],
      [0, -4, '#4d9fd6'],
      [10, -4, '#e2653b'],
      [-10, 5, '#57b36f'],
      [0, 5, '#e9e6dc'],
      [10, 5, '#57b36f'],
    ],
    ([x, y, c]) => circle(x, y, 3.3, '#14171c') + circle(x, y, 1.7, c),
  )
