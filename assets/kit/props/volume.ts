import { INK, outline } from '../palette.ts'
import { circle, each, line, put, rect, shape, times } from '../svg.ts'

/** A truss from above: two rails with their lacing, along x about its own middle. */
const truss = (length: number): string =>
  rect(-length / 2, -6.5, length, 13, '#14171c', { opacity: 0.5 }) +
  times(Math.max(1, Math.round(length / 16)), (index, count = Math.max(1, Math.round(length / 16))) => {
    const x = -length / 2 + (index * length) / count
    const up = index % 2 === 0
    return line(x, up ? -5 : 5, x + length / count, up ? 5 : -5, '#7d8693', 1.4)
  }) +
  each(
    [-5, 5],
    (y) => line(-length / 2, y, length / 2, y, INK, 3.6) + line(-length / 2, y, length / 2, y, '#8e97a3', 2.2),
  )

/** A ceiling of screens that hangs from trusses, seen from above: backs of cabinets, and what hangs them. */
export const ledCeiling = (w: number, h: number): string => {
  const columns = Math.max(1, Math.round(w / 44))
  const rows = Math.max(1, Math.round(h / 44))
  const a = w / columns
  const b = h / rows
  return (
    times(columns * rows, (index) => {
      const x = -w / 2 + (index % columns) * a
      const y = -h / 2 + Math.floor(index / columns) * b
      return (
        rect(x + 1.5, y + 1.5, a - 3, b - 3, '#1d222b', { rx: 1.5, stroke: INK, width: 1, opacity: 0.2 }) +
        rect(x + a / 2 - 7, y + b / 2 - 4, 14, 8, '#4a525e', { rx: 1, opacity: 0.34 })
      )
    }) +
    each([-1, 0, 1], (side) => put(truss(w + 26), 0, side * (h / 2 - 4))) +
    each([-1, 1], (side) => put(truss(h + 26), side * (w / 2 - 4), 0, 90)) +
    each([-1, 1], (x) =>
      each(
        [-1, 1],
        (y) =>
          circle(x * (w / 2 - 4), y * (h / 2 - 4), 8.5, '#d3ac37', outline(1.2)) +
          circle(x * (w / 2 - 4), y * (h / 2 - 4), 3, '#2b3039'),
      ),
    )
  )
}

const ON_SCREEN = ['#f0c79a', '#bfe0f2', '#8fd0b8', '#d9a3b8'] as const

/** The desks from which the pictures of the wall are driven, screens to the north: two screens and a keyboard a seat. */
export const brainBar = (w: number): string => {
  const seats = Math.max(2, Math.round(w / 62))
  const gap = w / seats
  return (
    rect(-w / 2, -16, w, 38, '#39404a', { rx: 3, ...outline(1.4) }) +
    rect(-w / 2 + 3, -13, w - 6, 32, '#4d5663', { rx: 2 }) +
    rect(-w / 2 + 3, 15, w - 6, 4, '#5d6774', { rx: 2 }) +
    times(seats - 1, (index) => line(-w / 2 + gap * (index + 1), -15, -w / 2 + gap * (index + 1), 21, '#262b33', 1.2)) +
    times(seats, (index) => {
      const x = -w / 2 + gap * (index + 0.5)
      const shown = (at: number): string => ON_SCREEN[(index * 2 + at) % ON_SCREEN.length] ?? ON_SCREEN[0]
      return (
        put(rect(-12, -4, 24, 8, '#14171c', { rx: 1.4, ...outline(1) }), x - 13, -9, -8) +
        put(rect(-12, -4, 24, 8, '#14171c', { rx: 1.4, ...outline(1) }), x + 13, -9, 8) +
        put(rect(-10.5, 1.6, 21, 2.8, shown(0)), x - 13, -9, -8) +
        put(rect(-10.5, 1.6, 21, 2.8, shown(1)), x + 13, -9, 8) +
        rect(x - 13, 5, 22, 7, '#22262d', { rx: 1.4, stroke: INK, width: 0.8 }) +
        each([-9, -5, -1, 3], (key) => rect(x + key, 6.6, 2.6, 1.6, '#59616d')) +
        circle(x + 15, 8.4, 2.2, '#22262d', { stroke: INK, width: 0.7 }) +
        (index % 2 === 0
          ? circle(x + 22, 10, 3.2, '#e9e4d6', { stroke: INK, width: 0.7 })
          : put(rect(-4, -5.4, 8, 10.8, '#f3efe4', { stroke: INK, width: 0.7 }), x - 22, 8, 12))
      )
    })
  )
}

/** A camera that watches the markers, on a stand, looking north. */
export const trackingCamera = (): string =>
  circle(0, 0, 8, '#2b3039', outline(1.2)) +
  rect(-6, -13, 12, 10, '#1a1e25', { rx: 2, ...outline(1) }) +
  circle(0, -12, 2.6, '#c84b4b') +
  each([30, 150, 270], (turn) => put(line(0, 6, 0, 15, '#59616d', 2.4), 0, 0, turn))

/** A marker on the floor by which the picture is aligned: a chequered square of tape with a ring round its middle. */
export const trackingMarker = (): string =>
  rect(-9, -9, 18, 18, '#e9e6dc', { rx: 1 }) +
  rect(-9, -9, 9, 9, '#14171c') +
  rect(0, 0, 9, 9, '#14171c') +
  circle(0, 0, 3.2, '#e9e6dc', { stroke: '#14171c', width: 1 })

/** Racks of processors behind the wall. */
export const serverRacks = (w: number): string => {
  const count = Math.max(1, Math.round(w / 30))
  return times(count, (index) => {
    const x = -w / 2 + index * (w / count)
    return (
      rect(x + 1, -18, w / count - 2, 36, '#23272f', { rx: 2, ...outline(1.3) }) +
      rect(x + 4, -15, w / count - 8, 30, '#1a1e25', { rx: 1 }) +
      each([-10, -3, 4, 11], (y, row) =>
        circle(x + 8 + ((row * 7 + index * 3) % 12), y, 1.2, row % 2 === 0 ? '#57d68d' : '#4d9fd6'),
      )
    )
  })
}

/** A stand of shoe covers at the edge of the floor. */
export const shoeCovers = (): string =>
  rect(-18, -12, 36, 24, '#6f7680', { rx: 3, ...outline(1.2) }) +
  each([-11, 0, 11], (x) =>
    shape(`M${x - 4},6Q${x - 5},-6 ${x},-7Q${x + 5},-6 ${x + 4},6Z`, '#8fc3dc', { stroke: INK, width: 0.8 }),
  )
