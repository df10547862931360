import { dark, light } from '../colour.ts'
import { INK, outline } from '../palette.ts'
import { random } from '../random.ts'
import { circle, each, ellipse, line, num, put, rect, shape, stroke, times } from '../svg.ts'

/** Wire fence with posts, east to west. */
export const wireFence = (w: number): string => {
  const posts = Math.max(2, Math.round(w / 44) + 1)
  const gap = w / (posts - 1)
  return (
    line(-w / 2, 0, w / 2, 0, '#4a525e', 3) +
    times(Math.floor(w / 12), (index) => line(-w / 2 + 4 + index * 12, -3, -w / 2 + 9 + index * 12, 4, '#7d8693', 1)) +
    times(posts, (index) => circle(-w / 2 + index * gap, 0, 4, '#59616d', outline(1)))
  )
}

/** Crowd barrier of steel, east to west, feet across. */
export const crowdBarrier = (w: number): string =>
  each([-w / 2 + 12, w / 2 - 12], (x) => line(x, -9, x, 9, INK, 5) + line(x, -9, x, 9, '#8e97a3', 3)) +
  line(-w / 2, 0, w / 2, 0, INK, 6) +
  line(-w / 2, 0, w / 2, 0, '#aab3bf', 3.6) +
  times(Math.floor(w / 9), (index) => line(-w / 2 + 4 + index * 9, -1.4, -w / 2 + 4 + index * 9, 1.4, '#6b7481', 1.4))

/** Railings of iron, east to west. */
export const railings = (w: number): string =>
  line(-w / 2, 0, w / 2, 0, INK, 4.4) +
  line(-w / 2, 0, w / 2, 0, '#3b424c', 2.4) +
  times(Math.floor(w / 8), (index) => circle(-w / 2 + 4 + index * 8, 0, 1.9, '#59616d', { stroke: INK, width: 0.7 }))

/** Tape between two stands: keep out. */
export const barrierTape = (w: number): string =>
  line(-w / 2, 0, w / 2, 0, INK, 3.6) +
  line(-w / 2, 0, w / 2, 0, '#e9e6dc', 2.2) +
  times(Math.floor(w / 16), (index) => line(-w / 2 + index * 16, 0, -w / 2 + 8 + index * 16, 0, '#c9402f', 2.2)) +
  each([-w / 2, w / 2], (x) => circle(x, 0, 6, '#20242c', outline(1)) + circle(x, 0, 2.6, '#e3bf43'))

/** A foot bridge of planks, north to south. */
export const footBridge = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, '#a97f50', outline(1.4)) +
  times(Math.floor((h - 6) / 8.2), (index) =>
    line(-w / 2, -h / 2 + 6 + index * 8.2, w / 2, -h / 2 + 6 + index * 8.2, '#7a5833', 1.2),
  ) +
  each([-w / 2 - 4, w / 2 - 3], (x) => rect(x, -h / 2 - 2, 7, h + 4, '#7a5833', outline(1.1)))

/** A cloth on the grass with a basket and plates. */
export const picnicSet = (): string =>
  rect(-52, -40, 104, 80, '#f1ebdc', outline(1.2)) +
  times(6, (index) => rect(-52 + index * 17.3, -40, 8.6, 80, '#b23a48', { opacity: 0.55 })) +
  times(5, (index) => rect(-52, -40 + index * 16, 104, 8, '#b23a48', { opacity: 0.4 })) +
  rect(8, -26, 30, 22, '#a97f50', { rx: 3, ...outline(1.2) }) +
  line(8, -15, 38, -15, '#7a5833', 1.4) +
  circle(-16, 10, 9, '#f3efe4', outline(0.9)) +
  circle(-16, 10, 5, '#c98f4f') +
  circle(8, 16, 7, '#f3efe4', outline(0.9)) +
  circle(24, 14, 4, '#7fae4b', outline(0.8)) +
  circle(31, 18, 4, '#d9402f', outline(0.8))

/** Boulders, as by a stream or on a stage. */
export const rocks = (w: number, h: number, seed: number, colour: string): string => {
  const next = random(seed * 71 + 9)
  return times(4, (index) => {
    const x = (next() - 0.5) * w * 0.5
    const y = (next() - 0.5) * h * 0.5
    const rx = w * (0.2 + next() * 0.12)
    const ry = h * (0.2 + next() * 0.12)
    return (
      ellipse(x, y, rx, ry, dark(colour, 0.06 * index), outline(1.3)) +
      ellipse(x - rx * 0.22, y - ry * 0.26, rx * 0.56, ry * 0.46, light(colour, 0.14), { opacity: 0.8 })
    )
  })
}

/** A pallet, with or without sacks. */
export const pallet = (loaded: boolean): string =>
  times(5, (index) => rect(-26, -22 + index * 9, 52, 7, '#a97f50', outline(0.9))) +
  (loaded
    ? each(
        [
          [-12, -9],
          [12, -9],
          [-12, 10],
          [12, 10],
        ],
        ([x, y]) => rect(x - 11, y - 8, 22, 16, '#c9bfa4', { rx: 4, ...outline(1) }),
      )
    : '')

/** A crate of wood with a lid of slats. */
export const crate = (w: number, h: number, colour: string): string =>
  rect(-w / 2, -h / 2, w, h, colour, { rx: 1, ...outline(1.3) }) +
  times(Math.max(2, Math.round(h / 10)), (index) => {
    const rows = Math.max(2, Math.round(h / 10))
    return rect(
      -w / 2 + 2,
      -h / 2 + 2 + (index * (h - 4)) / rows,
      w - 4,
      (h - 4) / rows - 1.4,
      light(colour, index % 2 === 0 ? 0.1 : 0.04),
    )
  }) +
  each([-w / 2 + 3, w / 2 - 8], (x) => rect(x, -h / 2 + 1, 5, h - 2, dark(colour, 0.18)))

/** Cardboard boxes. */
export const cartons = (seed: number): string =>
  put(
    rect(-15, -12, 30, 24, '#c7a06a', { rx: 1, ...outline(1.2) }) + rect(-3, -12, 6, 24, '#e0c79a'),
    -6,
    4,
    seed * 13,
  ) +
  put(
    rect(-12, -10, 24, 20, '#d2ae7a', { rx: 1, ...outline(1.1) }) + rect(-12, -2, 24, 4, '#e6d0a8'),
    9,
    -7,
    -seed * 11 - 8,
  )

/** A leaf blower or a mower left on the ground. */
export const leafBlower = (): string =>
  rect(-20, -9, 26, 18, '#dd6f34', { rx: 6, ...outline(1.3) }) +
  circle(-8, 0, 6, '#20242c', outline(1)) +
  line(4, 0, 30, 5, INK, 8) +
  line(4, 0, 30, 5, '#2b3039', 5.4)

export const lawnMower = (): string =>
  each(
    [
      [-16, -17],
      [12, -17],
      [-16, 11],
      [12, 11],
    ],
    ([x, y]) => rect(x, y, 10, 6, '#14171c', { rx: 2 }),
  ) +
  rect(-22, -14, 44, 28, '#4d7a5c', { rx: 5, ...outline(1.3) }) +
  circle(2, 0, 9, '#2b3039', outline(1)) +
  stroke('M-22,-9L-46,-9M-22,9L-46,9M-46,-9V9', '#59616d', 2.6)

/** A drinking fountain of a park. */
export const fountain = (): string =>
  circle(0, 0, 15, '#8f8d86', outline(1.3)) +
  circle(0, 0, 10.5, '#6f979b', { stroke: '#5c5a54', width: 1.2 }) +
  circle(-2, -2, 3, '#cfe3e2')

/** A row of portable toilets, doors to the south. */
export const portableToilets = (w: number): string => {
  const count = Math.max(1, Math.round(w / 48))
  return times(count, (index) => {
    const x = -w / 2 + index * (w / count)
    return (
      rect(x + 2, -22, w / count - 4, 44, '#3f6f8c', { rx: 3, ...outline(1.3) }) +
      rect(x + 6, -18, w / count - 12, 30, '#4f84a3', { rx: 6 }) +
      rect(x + 8, 16, w / count - 16, 5, '#dfe6ea', outline(0.8)) +
      circle(x + w / count - 12, -12, 3, '#2b3039')
    )
  })
}

/** A guard’s hut at a gate. */
export const guardHut = (): string =>
  rect(-24, -24, 48, 48, '#7d8693', { rx: 2, ...outline(1.4) }) +
  shape('M-24,-24L0,0L24,-24Z', '#949dab') +
  shape('M-24,24L0,0L24,24Z', '#69717d') +
  stroke('M-24,-24L24,24M24,-24L-24,24', '#59616d', 1.2) +
  rect(-12, 21, 24, 5, '#bfe0f2', outline(0.9))

/** A rising arm across a gate, hinge in the west. */
export const gateArm = (w: number, open: boolean): string =>
  put(
    line(0, 0, w, 0, INK, 7) +
      line(0, 0, w, 0, '#e9e6dc', 4.6) +
      times(Math.floor(w / 22), (index) => line(8 + index * 22, 0, 17 + index * 22, 0, '#c9402f', 4.6)),
    -w / 2,
    0,
    open ? -78 : 0,
  ) + rect(-w / 2 - 9, -8, 18, 16, '#3b424c', { rx: 2, ...outline(1.2) })

/** A stone, a post, a number: the way to a place, pointing north. */
export const fingerPost = (): string =>
  circle(0, 6, 6, '#6b5238', outline(1.2)) +
  shape('M-7,4L-7,-16L0,-24L7,-16L7,4Z', '#e3d6b4', outline(1.1)) +
  stroke('M0,-2V-16m-3.4,4L0,-17l3.4,5', '#5c4a30', 1.6)

/** A pool of water that lies where the ground is low. */
export const puddle = (w: number, h: number, seed: number): string => {
  const next = random(seed * 41 + 17)
  const points = times(9, (index) => {
    const turn = (index / 9) * 6.283
    const far = 0.8 + next() * 0.3
    return `${index === 0 ? 'M' : 'L'}${num(Math.cos(turn) * (w / 2) * far)},${num(Math.sin(turn) * (h / 2) * far)}`
  })
  return (
    stroke(`${points}Z`, '#2f3a44', 10, { opacity: 0.3 }) +
    shape(`${points}Z`, '#4b5a66', { opacity: 0.55, stroke: '#8fa3b0', width: 0.8 })
  )
}
