import { INK, outline } from '../palette.ts'
import { circle, each, line, put, rect, shape, times } from '../svg.ts'

/** A ceiling of screens on a truss, seen from above: it hides what stands below, so only its frame is drawn. */
export const ledCeiling = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, 'none', { stroke: '#59616d', width: 4, opacity: 0.8 }) +
  times(Math.floor(w / 60), (index) =>
    line(-w / 2 + 30 + index * 60, -h / 2, -w / 2 + 30 + index * 60, h / 2, '#59616d', 1.6, { opacity: 0.55 }),
  ) +
  each([-1, 1], (a) =>
    each([-1, 1], (b) => rect((a * w) / 2 - 6, (b * h) / 2 - 6, 12, 12, '#3b424c', { rx: 2, ...outline(1.1) })),
  )

/** The desks from which the pictures of the wall are driven, screens to the north. */
export const brainBar = (w: number): string => {
  const seats = Math.max(2, Math.round(w / 62))
  const gap = w / seats
  return (
    rect(-w / 2, -16, w, 34, '#39404a', { rx: 3, ...outline(1.4) }) +
    rect(-w / 2 + 4, -12, w - 8, 26, '#464e5a', { rx: 2 }) +
    times(seats, (index) => {
      const x = -w / 2 + gap * (index + 0.5)
      return (
        rect(x - 24, -11, 22, 6, '#1a1e25', { rx: 1.4, ...outline(1) }) +
        rect(x + 2, -11, 22, 6, '#1a1e25', { rx: 1.4, ...outline(1) }) +
        rect(x - 22, -5.4, 18, 2.6, '#f0c79a') +
        rect(x + 4, -5.4, 18, 2.6, '#bfe0f2') +
        rect(x - 12, 3, 24, 7, '#22262d', { rx: 1.4, stroke: INK, width: 0.8 })
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

/** A row of markers on the floor by which the picture is aligned. */
export const trackingMarker = (): string =>
  rect(-9, -9, 18, 18, '#e9e6dc', { rx: 1 }) + rect(-9, -9, 9, 9, '#14171c') + rect(0, 0, 9, 9, '#14171c')

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
