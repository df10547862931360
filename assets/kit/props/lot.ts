import { INK, outline } from '../palette.ts'
import { random } from '../random.ts'
import { circle, each, ellipse, line, num, rect, shape, stroke, times } from '../svg.ts'

/** What a trailer is towed by, coupling to the east: its frame, two gas bottles, the wheel that holds it up. */
export const towBar = (): string =>
  stroke('M-28,-17L17,-1.5M-28,17L17,1.5M-16,-12V12', INK, 6.4) +
  stroke('M-28,-17L17,-1.5M-28,17L17,1.5M-16,-12V12', '#6b7481', 4) +
  each(
    [-5.6, 5.6],
    (y) =>
      circle(-21, y, 6.4, '#c9ccc9', outline(1.1)) +
      circle(-21.6, y - 0.8, 3.8, '#e3e5e2') +
      circle(-21, y, 1.7, '#8d3b3a', { stroke: INK, width: 0.6 }),
  ) +
  rect(1, 8, 11, 6, '#111318', { rx: 2.4 }) +
  line(6.5, 3, 6.5, 9, '#59616d', 2.6) +
  circle(6.5, 2.4, 3.6, '#8e97a3', outline(1)) +
  rect(14, -5, 13, 10, '#4a525e', { rx: 3.4, ...outline(1.2) }) +
  circle(22, 0, 2.6, '#20242c')

/** Steps of a trailer, their rails on both sides, up from the north or from the south. */
export const trailerSteps = (w: number, h: number): string => {
  const treads = 3
  const deep = h / treads
  return (
    rect(-w / 2, -h / 2, w, h, '#5d656e', { rx: 1, ...outline(1.3) }) +
    times(treads, (index) => {
      const y = -h / 2 + index * deep
      return (
        rect(-w / 2 + 1.4, y + 1.2, w - 2.8, deep - 2.4, '#7d8690', { rx: 0.8 }) +
        rect(-w / 2 + 1.4, y + 1.2, w - 2.8, 1.8, '#a3abb4') +
        times(Math.floor((w - 8) / 7), (bar) =>
          line(-w / 2 + 6 + bar * 7, y + 4.6, -w / 2 + 6 + bar * 7, y + deep - 3, '#666f79', 1),
        )
      )
    }) +
    each(
      [-w / 2 + 1, w / 2 - 1],
      (x) =>
        line(x, -h / 2, x, h / 2, INK, 4.2) +
        line(x, -h / 2, x, h / 2, '#aab3bf', 2.2) +
        each([-h / 2 + 2, h / 2 - 2], (y) => circle(x, y, 2.6, '#59616d', { stroke: INK, width: 0.7 })),
    )
  )
}

const PAINT = '#d5d4cc'

/** Bays of a car park, two and a half metres to each, with a stop for the wheels at their north end. */
export const parkingBays = (w: number, h: number): string => {
  const bays = Math.max(1, Math.round(w / 110))
  const bay = w / bays
  return (
    times(bays + 1, (index) => rect(-w / 2 + index * bay - 2.4, -h / 2, 4.8, h, PAINT, { opacity: 0.42 })) +
    rect(-w / 2 - 2.4, -h / 2 - 2.4, w + 4.8, 4.8, PAINT, { opacity: 0.42 }) +
    times(bays, (index) => {
      const x = -w / 2 + (index + 0.5) * bay
      return (
        rect(x - 32 + 2, -h / 2 + 12, 64, 8, '#20242c', { rx: 2, opacity: 0.3 }) +
        rect(x - 32, -h / 2 + 9, 64, 8, '#a9a89f', { rx: 2, ...outline(1) }) +
        rect(x - 30, -h / 2 + 10, 60, 2.4, '#c6c5bd', { rx: 1 }) +
        each([-22, 16], (at) => rect(x + at, -h / 2 + 9.6, 6, 6.8, '#d3ac37'))
      )
    })
  )
}

/** An arrow that is painted on the ground, its head to the east. */
export const paintedArrow = (w: number, h: number): string =>
  shape(
    `M${num(-w / 2)},-5H${num(w / 2 - h * 0.9)}V${num(-h / 2)}L${num(w / 2)},0L${num(w / 2 - h * 0.9)},${num(h / 2)}V5H${num(-w / 2)}Z`,
    PAINT,
    { opacity: 0.46 },
  ) + each([-0.34, -0.02, 0.2], (at) => line(w * at, -4, w * at + 5, 4, '#6f757b', 1.2, { opacity: 0.5 }))

/** A walkway that is painted on the ground, east to west: two lines, and bars between them. */
export const paintedWalk = (w: number, h: number): string =>
  each([-h / 2, h / 2 - 4], (y) => rect(-w / 2, y, w, 4, '#d3ac37', { opacity: 0.5 })) +
  times(Math.floor(w / 88), (index) => rect(-w / 2 + 22 + index * 88, -h / 2 + 9, 9, h - 18, PAINT, { opacity: 0.2 }))

/** An island between bays: a kerb, grass, and what was planted there. */
export const island = (w: number, h: number, seed: number): string => {
  const next = random(seed * 43 + 19)
  const r = Math.min(w, h) / 2
  return (
    rect(-w / 2 + 3, -h / 2 + 3, w, h, '#14171c', { rx: r, opacity: 0.26 }) +
    rect(-w / 2, -h / 2, w, h, '#a9a89f', { rx: r, ...outline(1.3) }) +
    rect(-w / 2 + 1.6, -h / 2 + 1.6, w - 5, h - 5, '#c2c1b8', { rx: r - 2 }) +
    rect(-w / 2 + 7, -h / 2 + 7, w - 14, h - 14, '#7f9a62', { rx: r - 7, stroke: '#5b6e45', width: 1.6 }) +
    times(Math.round((w * h) / 230), () => {
      const x = (next() - 0.5) * (w - 26)
      const y = (next() - 0.5) * (h - 24)
      const turn = next() * 4 - 2
      return line(x, y, x + turn, y - 5, next() < 0.5 ? '#94b176' : '#667f4f', 1.3)
    }) +
    times(Math.round((w * h) / 1900), () => {
      const x = (next() - 0.5) * (w - 40)
      const y = (next() - 0.5) * (h - 36)
      const size = 6 + next() * 5
      return (
        ellipse(x + 2, y + 2.4, size, size * 0.8, '#2b3a22', { opacity: 0.34 }) +
        circle(x, y, size, '#557849', { stroke: '#1d2d1a', width: 1.1 }) +
        circle(x - size * 0.26, y - size * 0.3, size * 0.5, '#7a9f66')
      )
    })
  )
}
