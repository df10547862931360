import { dark, light } from '../colour.ts'
import { INK, outline } from '../palette.ts'
import { circle, each, ellipse, line, num, put, rect, shape, stroke, times } from '../svg.ts'

const CUPS = [
  [-56, 14],
  [-48, 15],
  [-40, 14],
  [-32, 15],
] as const
const FRUIT = [
  [-22, -7, '#d9402f'],
  [-15, -9, '#d97f2f'],
  [-13, -1, '#d9402f'],
  [-20, 0, '#7fae4b'],
  [-17, -4, '#e3bf43'],
] as const
const RINGS = [
  [8, 8],
  [15, 12],
  [21, 8],
  [13, 7],
] as const

/** Craft service: urn, cups, fruit, bars, bakery, cold box. */
export const craftyTable = (): string =>
  rect(-62, -24, 124, 48, '#d9d4c4', { rx: 2, ...outline(1.4) }) +
  times(8, (index) => rect(-62 + index * 16, -24, 8, 48, '#c34a3f', { opacity: 0.2 })) +
  circle(-46, -6, 10, '#8e97a3', outline(1.2)) +
  circle(-46, -6, 7, '#aab3bf') +
  circle(-46, -6, 2.2, '#23272f') +
  rect(-49, 3, 6, 5, '#23272f', { rx: 1 }) +
  each(CUPS, ([x, y]) => circle(x, y, 3.2, '#f3efe4', { stroke: INK, width: 0.8 }) + circle(x, y, 1.8, '#5a3a22')) +
  circle(-18, -4, 11, '#a97f50', outline(1.1)) +
  each(FRUIT, ([x, y, c]) => circle(x, y, 3.7, c, { stroke: INK, width: 0.6 })) +
  rect(0, -19, 24, 16, '#6d8a5a', { rx: 1, ...outline(1) }) +
  each(['#e3bf43', '#c34a3f', '#5e86b8'], (c, index) => rect(2.4 + index * 7, -16.6, 5.6, 11, c, { rx: 0.8 })) +
  rect(2, 3, 26, 15, '#f3efe4', { rx: 7, ...outline(1) }) +
  each(RINGS, ([x, y]) => circle(x, y, 3.3, '#c98f4f', { stroke: INK, width: 0.6 }) + circle(x, y, 1.1, '#f3efe4')) +
  rect(34, -19, 22, 26, '#3f6f9c', { rx: 2, ...outline(1.1) }) +
  rect(36, -17, 18, 9, '#cfe6f4', { opacity: 0.8 }) +
  each([38, 44, 50], (x) => circle(x, 0, 2.5, '#cfe6f4', { stroke: INK, width: 0.6 })) +
  rect(38, 12, 18, 7, '#f7f4ea', { rx: 1, ...outline(0.8) })

/** A long folding table; what lies on it depends on its seed. */
export const longTable = (w: number, h: number, colour: string, seed: number): string =>
  rect(-w / 2, -h / 2, w, h, colour, { rx: 2, ...outline(1.3) }) +
  rect(-w / 2 + 3, -h / 2 + 3, w - 6, h - 6, light(colour, 0.1), { rx: 1 }) +
  line(0, -h / 2 + 2, 0, h / 2 - 2, dark(colour, 0.14), 1) +
  times(Math.floor(w / 26), (index) => {
    const x = -w / 2 + 15 + index * 26
    const kind = (index * 7 + seed) % 4
    if (kind === 0) return circle(x, -h * 0.16, 3.4, '#f7f4ea', { stroke: INK, width: 0.7 })
    if (kind === 1) return put(rect(-5, -7, 10, 14, '#f3efe4', { stroke: INK, width: 0.7 }), x, h * 0.06, index * 17)
    if (kind === 2) return rect(x - 5, -4, 10, 8, '#3b424c', { rx: 1.6, stroke: INK, width: 0.7 })
    return ''
  })

/** Hot food on a counter: lids, steam, plates at its end. */
export const cateringCounter = (w: number): string =>
  rect(-w / 2, -18, w, 36, '#b4bcc6', { rx: 2, ...outline(1.4) }) +
  times(Math.floor((w - 34) / 32), (index) => {
    const x = -w / 2 + 6 + index * 32
    const food = ['#a35f34', '#d7b04f', '#6f8f4d', '#c98f4f', '#8d3b3a'][index % 5] ?? '#a35f34'
    return (
      rect(x, -13, 28, 26, '#77808d', { rx: 2, ...outline(0.9) }) +
      rect(x + 3, -10, 22, 20, food, { rx: 2 }) +
      rect(x + 5, -8, 9, 6, light(food, 0.2), { rx: 2, opacity: 0.8 })
    )
  }) +
  each([0, 1, 2], (index) => circle(w / 2 - 15, -6 + index * 5, 9, '#f7f4ea', { stroke: INK, width: 0.7 }))

/** A round table with a cloth and as many chairs as fit. */
export const roundTable = (radius: number, chairs: number): string =>
  times(chairs, (index) => {
    const turn = (index * 360) / chairs
    const x = Math.sin((turn * Math.PI) / 180) * (radius + 10)
    const y = -Math.cos((turn * Math.PI) / 180) * (radius + 10)
    return put(
      rect(-8, -8, 16, 16, '#7a5833', { rx: 4, ...outline(1) }) + rect(-8.4, -9.4, 16.8, 4.4, '#5d4326', { rx: 2 }),
      x,
      y,
      turn,
    )
  }) +
  circle(0, 0, radius, '#e9e4d6', outline(1.3)) +
  circle(0, 0, radius - 4, '#f3efe4') +
  times(chairs, (index) => {
    const turn = (index * 2 * Math.PI) / chairs
    return circle(Math.sin(turn) * radius * 0.62, -Math.cos(turn) * radius * 0.62, 4.6, '#ffffff', {
      stroke: '#b7b2a4',
      width: 0.8,
    })
  }) +
  circle(0, 0, 5, '#6f9a5a', { stroke: INK, width: 0.7 })

/** Folding chairs in a row of any length, all facing north. */
export const chairRow = (w: number): string => {
  const count = Math.max(1, Math.floor(w / 30))
  return times(count, (index) => {
    const x = -w / 2 + (index + 0.5) * (w / count)
    return put(foldingChair(), x, 0)
  })
}

/** A folding chair; whoever sits in it faces north. */
export const foldingChair = (): string =>
  rect(-12, -11, 24, 22, '#8a939f', { rx: 3, ...outline(1.2) }) +
  rect(-9, -8, 18, 9, '#a0a9b4', { rx: 2 }) +
  rect(-13, 9, 26, 5, '#6b7481', { rx: 2.4, ...outline(1) })

/** A tent without walls, its posts on the ground. */
export const tentPosts = (w: number, h: number): string =>
  rect(-w / 2 + 3, -h / 2 + 3, w - 6, h - 6, '#000000', { opacity: 0.16 }) +
  each(
    [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ],
    ([a, b]) => rect((a * w) / 2 - 4 - a * 4, (b * h) / 2 - 4 - b * 4, 8, 8, '#8e97a3', { rx: 1, ...outline(1) }),
  )

/** Guy ropes from the corners of a roof to pegs in the ground. */
const guys = (w: number, h: number): string =>
  each([-1, 1], (a) =>
    each([-1, 1], (b) => {
      const x = (a * w) / 2
      const y = (b * h) / 2
      return (
        line(x, y, x + a * 11, y + b * 11, '#e6dfcd', 1.1, { opacity: 0.8 }) +
        circle(x + a * 11, y + b * 11, 1.9, '#c9a24a', { stroke: INK, width: 0.7 })
      )
    }),
  )

/** The edge of cloth that hangs down round a roof, in bows. */
const valance = (w: number, h: number, colour: string): string => {
  const bows = (from: number, to: number, at: (along: number) => readonly [number, number, number, number]): string => {
    const count = Math.max(2, Math.round((to - from) / 13))
    return times(count, (index) => {
      const [x, y, rx, ry] = at(from + ((index + 0.5) * (to - from)) / count)
      return ellipse(x, y, rx, ry, colour, { stroke: INK, width: 0.7 })
    })
  }
  const x = w / 2
  const y = h / 2
  const wide = (w / Math.max(2, Math.round(w / 13))) * 0.5
  const high = (h / Math.max(2, Math.round(h / 13))) * 0.5
  return (
    bows(-x, x, (at) => [at, y - 0.5, wide, 4.4]) +
    bows(-x, x, (at) => [at, -y + 0.5, wide, 3.2]) +
    bows(-y, y, (at) => [-x + 0.5, at, 3.2, high]) +
    bows(-y, y, (at) => [x - 0.5, at, 4, high])
  )
}

/** The roof of a tent: four slopes, lit from the north-west, each with a seam down its middle and a sag in its cloth. */
export const tentRoof = (w: number, h: number, colour: string): string => {
  const x = w / 2
  const y = h / 2
  return (
    guys(w, h) +
    valance(w, h, dark(colour, 0.12)) +
    rect(-x, -y, w, h, colour, { rx: 2, ...outline(1.4) }) +
    shape(`M${num(-x)},${num(-y)}L0,0L${num(x)},${num(-y)}Z`, light(colour, 0.14)) +
    shape(`M${num(x)},${num(-y)}L0,0L${num(x)},${num(y)}Z`, dark(colour, 0.1)) +
    shape(`M${num(-x)},${num(y)}L0,0L${num(x)},${num(y)}Z`, dark(colour, 0.24)) +
    shape(`M${num(-x)},${num(-y)}L0,0L${num(-x)},${num(y)}Z`, light(colour, 0.06)) +
    shape(`M${num(-x * 0.5)},${num(-y + 2)}Q0,${num(-y * 0.5)} ${num(x * 0.5)},${num(-y + 2)}Z`, light(colour, 0.24)) +
    shape(`M${num(-x + 2)},${num(-y * 0.5)}Q${num(-x * 0.5)},0 ${num(-x + 2)},${num(y * 0.5)}Z`, light(colour, 0.13)) +
    shape(`M${num(-x * 0.5)},${num(y - 2)}Q0,${num(y * 0.5)} ${num(x * 0.5)},${num(y - 2)}Z`, dark(colour, 0.32)) +
    stroke(`M0,${num(-y + 1)}L0,${num(y - 1)}M${num(-x + 1)},0L${num(x - 1)},0`, dark(colour, 0.3), 0.8, {
      opacity: 0.6,
    }) +
    stroke(
      `M${num(-x)},${num(-y)}L${num(x)},${num(y)}M${num(x)},${num(-y)}L${num(-x)},${num(y)}`,
      dark(colour, 0.4),
      1.5,
    ) +
    stroke(`M${num(-x + 1)},${num(-y)}L0,-1M${num(x - 1)},${num(-y)}L0,-1`, light(colour, 0.4), 0.9, { opacity: 0.7 }) +
    circle(0, 0, 4.6, dark(colour, 0.3), outline(1)) +
    circle(-0.8, -0.8, 2, light(colour, 0.36))
  )
}

/** A long marquee with a ridge east to west: bays of cloth between its frames. */
export const marqueeRoof = (w: number, h: number, colour: string): string => {
  const bays = Math.max(2, Math.round(w / 88))
  const bay = w / bays
  return (
    guys(w, h) +
    valance(w, h, dark(colour, 0.1)) +
    rect(-w / 2, -h / 2, w, h, colour, { rx: 2, ...outline(1.4) }) +
    rect(-w / 2 + 1, -h / 2 + 1, w - 2, h / 2 - 1, light(colour, 0.16)) +
    rect(-w / 2 + 1, 0, w - 2, h / 2 - 1, dark(colour, 0.14)) +
    times(bays, (index) => {
      const x = -w / 2 + (index + 0.5) * bay
      return (
        ellipse(x, -h * 0.26, bay * 0.36, h * 0.17, light(colour, 0.5), { opacity: 0.5 }) +
        ellipse(x, h * 0.27, bay * 0.36, h * 0.16, dark(colour, 0.24), { opacity: 0.4 })
      )
    }) +
    times(bays - 1, (index) => {
      const x = -w / 2 + (index + 1) * bay
      return (
        line(x, -h / 2 + 1, x, h / 2 - 1, dark(colour, 0.26), 1.8) +
        line(x - 1.2, -h / 2 + 1, x - 1.2, 0, light(colour, 0.5), 0.8)
      )
    }) +
    line(-w / 2 + 2, 0, w / 2 - 2, 0, dark(colour, 0.34), 2.6) +
    line(-w / 2 + 2, -1.6, w / 2 - 2, -1.6, light(colour, 0.6), 1)
  )
}

/** A screen of cloth to change behind. */
export const changingScreen = (): string =>
  stroke('M-34,8L-12,-8L10,8L32,-8', INK, 6) + stroke('M-34,8L-12,-8L10,8L32,-8', '#c7b08a', 3.6)

/** Bags and coats that people have put down. */
export const belongings = (seed: number): string =>
  each(
    [
      [-14, -4, '#3d434c'],
      [4, 5, '#6f5a86'],
      [17, -6, '#7a5a3c'],
    ],
    ([x, y, c], index) =>
      put(
        rect(-8, -7, 16, 14, c, { rx: 4, ...outline(1.1) }) + rect(-5, -5, 10, 4, light(c, 0.16), { rx: 2 }),
        x,
        y,
        seed * 31 + index * 40,
      ),
  )

/** A stand of umbrellas and ponchos for the crew. */
export const umbrellaStand = (): string =>
  circle(0, 0, 13, '#59616d', outline(1.2)) +
  circle(0, 0, 9.6, '#2b3039') +
  each(
    [
      [-3, -2, '#2f3e57'],
      [3, -3, '#8d3b3a'],
      [0, 4, '#56684a'],
    ],
    ([x, y, c]) => circle(x, y, 3, c, { stroke: INK, width: 0.7 }),
  )
