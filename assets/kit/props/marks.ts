import { circle, each, line, rect, shape, stroke } from '../svg.ts'

const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const

/** Four tape corners on the floor: somebody's post. */
export const lockUpMark = (colour = '#f1ede2'): string =>
  each(CORNERS, ([a, b]) =>
    shape(
      `M${a * 30},${b * 24}L${a * 15},${b * 24}L${a * 15},${b * 18.6}L${a * 24.6},${b * 18.6}L${a * 24.6},${b * 9}L${a * 30},${b * 9}Z`,
      colour,
      { opacity: 0.92 },
    ),
  )

/** An actor's mark: a T of tape. */
export const actorMark = (colour = '#e8548e'): string => rect(-13, -10, 26, 6, colour) + rect(-3, -4, 6, 18, colour)

/** Four corners round somebody who is about to be in the way. */
export const reticle = (half = 30): string =>
  each(CORNERS, ([a, b]) => {
    const d = `M${a * half},${b * half * 0.53}L${a * half},${b * half}L${a * half * 0.53},${b * half}`
    return stroke(d, '#0a0c10', 6) + stroke(d, '#FAF5EA', 3)
  })

/** Where a way ends: at the handle, or at the edge of the frame. */
export const cross = (half = 7): string =>
  each(
    [
      { colour: '#17150f', width: 6 },
      { colour: '#FAF5EA', width: 3 },
    ],
    ({ colour, width }) =>
      line(-half, -half, half, half, colour, width) + line(-half, half, half, -half, colour, width),
  )

/** The dashed ring that only the trainee has. */
export const traineeRing = (): string =>
  circle(0, 0, 31, '#FAF5EA', { opacity: 0.14 }) +
  circle(0, 0, 31, 'none', { stroke: '#FAF5EA', width: 1.8, opacity: 0.85, dash: '3 5' })

const WAVES = [
  { r: 13, opacity: 1 },
  { r: 19, opacity: 0.8 },
  { r: 25, opacity: 0.5 },
] as const
/** Three arcs over the head of whoever is on the air. */
export const talking = (colour = '#4FBFC9'): string =>
  each(WAVES, ({ r, opacity }) =>
    stroke(`M${-r * 0.72},${-r * 0.7}A${r},${r} 0 0 1 ${r * 0.72},${-r * 0.7}`, colour, 2.4, { opacity }),
  )
