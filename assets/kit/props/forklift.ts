import { outline } from '../palette.ts'
import { circle, each, line, put, rect, shape } from '../svg.ts'
import { figure } from '../figures/figure.ts'
import { POSES } from '../figures/poses.ts'

const driver = (): string =>
  figure(
    { skin: 4, hair: 'cap', hairColour: '#d7d9d6', top: '#4d5a48', trousers: '#5a5143', halfWidth: 13 },
    { pose: POSES.front, seated: true },
  )

/** The forklift with its driver, facing east; body 92 by 54, forks 52 beyond the nose. */
export const forklift = (): string =>
  each(
    [-13, 13],
    (y) => rect(40, y - 4, 58, 8, '#59616d', { rx: 1, ...outline(1) }) + line(44, y - 2, 92, y - 2, '#8e97a3', 1.2),
  ) +
  rect(34, -24, 9, 48, '#3b424c', { rx: 1, ...outline(1.2) }) +
  each([-18, 18], (y) => rect(30, y - 4, 16, 8, '#22262d', { rx: 1, ...outline(1) })) +
  each(
    [
      [-30, -28],
      [-30, 20],
      [18, -28],
      [18, 20],
    ],
    ([x, y]) => rect(x - 11, y, 22, 9, '#111318', { rx: 3 }),
  ) +
  shape('M-46,-14Q-46,-23 -36,-24L30,-24L34,-20L34,20L30,24L-36,24Q-46,23 -46,14Z', '#c9a23a', outline(1.4)) +
  shape('M-46,-14Q-46,-23 -36,-24L-20,-24L-20,24L-36,24Q-46,23 -46,14Z', '#3a3f48', outline(1)) +
  rect(-42, -12, 16, 24, '#4a525e', { rx: 2 }) +
  rect(-16, -16, 34, 32, '#2a2e36', { rx: 3 }) +
  put(driver(), 0, 0, 90, 0.84) +
  circle(19, 0, 7, 'none', { stroke: '#14171c', width: 2.4 }) +
  rect(-20, -22, 46, 44, 'none', { rx: 3, stroke: '#20242c', width: 3 }) +
  each([-12, -2, 8, 18], (x) => line(x, -21, x, 21, '#20242c', 1.8, { opacity: 0.75 }))
