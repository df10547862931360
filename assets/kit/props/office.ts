import { dark, light } from '../colour.ts'
import { INK, outline } from '../palette.ts'
import { circle, each, line, num, put, rect, shape, stroke, times } from '../svg.ts'

const screen = (x: number, y: number, w = 22): string =>
  rect(x - w / 2, y - 3, w, 6, '#1a1e25', { rx: 1.4, ...outline(1) }) +
  rect(x - w / 2 + 1.6, y + 2.2, w - 3.2, 2.4, '#bfe0f2', { rx: 0.8 })

const paper = (x: number, y: number, turn = 0, colour = '#f3efe4'): string =>
  put(
    rect(-5, -7, 10, 14, colour, { stroke: INK, width: 0.7 }) +
      each([-4, -1.4, 1.2, 3.8], (line1) => line(-3.2, line1, 3, line1, '#a29a88', 0.7)),
    x,
    y,
    turn,
  )

/** A desk with screen, keyboard and papers; whoever works there sits at its south side. */
export const officeDesk = (w: number, h: number, seed: number): string =>
  rect(-w / 2, -h / 2, w, h, '#b79a72', { rx: 2, ...outline(1.3) }) +
  rect(-w / 2 + 3, -h / 2 + 3, w - 6, h - 6, '#c4a981', { rx: 1.4 }) +
  screen(seed % 2 === 0 ? -6 : 8, -h / 2 + 9) +
  rect((seed % 2 === 0 ? -6 : 8) - 10, -h / 2 + 18, 20, 6, '#e5e2d8', { rx: 1, stroke: INK, width: 0.7 }) +
  paper(w / 2 - 14, 0, 12 - (seed % 5) * 6) +
  paper(w / 2 - 18, 3, -8 + (seed % 3) * 7, '#f4d3d9') +
  circle(-w / 2 + 11, h / 2 - 9, 3.6, ['#b23a48', '#39526b', '#e3bf43', '#f3efe4'][seed % 4] ?? '#f3efe4', {
    stroke: INK,
    width: 0.8,
  }) +
  rect(-w / 2 + 5, -h / 2 + 5, 9, 14, '#3b424c', { rx: 1.4, stroke: INK, width: 0.8 })

/** An office chair, back to the south. */
export const officeChair = (colour: string): string =>
  each([18, 90, 162, 234, 306], (turn) => {
    const x = Math.cos((turn * Math.PI) / 180) * 13
    const y = Math.sin((turn * Math.PI) / 180) * 13
    return line(0, 0, x, y, '#14171c', 2.4) + circle(x, y, 2.2, '#14171c')
  }) +
  rect(-11, -10, 22, 20, colour, { rx: 6, ...outline(1.2) }) +
  rect(-8, -8, 16, 8, light(colour, 0.14), { rx: 3 }) +
  rect(-11, 8, 22, 6, dark(colour, 0.2), { rx: 3, ...outline(1) })

/** A table for meetings: sides and a call sheet on it. */
export const meetingTable = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, '#8d6a42', { rx: 5, ...outline(1.4) }) +
  rect(-w / 2 + 4, -h / 2 + 4, w - 8, h - 8, '#9d7a50', { rx: 4 }) +
  each([-w * 0.3, -w * 0.06, w * 0.24], (x, index) =>
    paper(x, index % 2 === 0 ? -6 : 8, index * 23 - 20, ['#f3efe4', '#cfe0ee', '#f6e7a1'][index]),
  ) +
  circle(w * 0.38, -h * 0.2, 4, '#f7f4ea', { stroke: INK, width: 0.8 }) +
  circle(w * 0.38, -h * 0.2, 2.2, '#5a3a22')

/** The copier that everybody waits for. */
export const copier = (): string =>
  rect(-28, -22, 56, 44, '#cfd2cf', { rx: 3, ...outline(1.4) }) +
  rect(-25, -19, 38, 30, '#3b424c', { rx: 2, ...outline(1) }) +
  rect(-22, -16, 32, 24, '#58626f', { rx: 1 }) +
  rect(16, -18, 10, 22, '#aab0b1', { rx: 1.4, ...outline(0.8) }) +
  each([-14, -9, -4], (y) => circle(21, y, 1.6, y === -14 ? '#57d68d' : '#59616d')) +
  rect(-20, 13, 34, 7, '#f7f4ea', { stroke: INK, width: 0.8 }) +
  rect(-38, -8, 12, 18, '#b9bcb9', { rx: 1.4, ...outline(1) })

export const printer = (): string =>
  rect(-17, -13, 34, 26, '#dfe0dc', { rx: 3, ...outline(1.2) }) +
  rect(-12, -9, 24, 9, '#3b424c', { rx: 1.4 }) +
  rect(-10, 3, 20, 8, '#f7f4ea', { stroke: INK, width: 0.8 })

/** Filing cabinets side by side, drawers to the south. */
export const filingCabinets = (w: number): string => {
  const count = Math.max(1, Math.round(w / 22))
  return times(count, (index) => {
    const x = -w / 2 + (index * w) / count
    return (
      rect(x, -14, w / count, 28, '#8a939f', { rx: 1, ...outline(1.1) }) +
      rect(x + 2, -12, w / count - 4, 18, '#9aa3ae') +
      rect(x + w / count / 2 - 4, 8, 8, 3, '#3b424c', { rx: 1 })
    )
  })
}

/** A shelf of binders and boxes against a wall in the north. */
export const shelves = (w: number, seed: number): string => {
  const count = Math.floor((w - 6) / 7)
  const spines = ['#b23a48', '#39526b', '#c7b08a', '#6b7a4a', '#2f3744', '#9a6a86', '#e9e1cd', '#4d7a8c']
  return (
    rect(-w / 2, -11, w, 22, '#7a5833', { rx: 1, ...outline(1.2) }) +
    rect(-w / 2 + 2, -9, w - 4, 18, '#5d4326') +
    times(count, (index) =>
      rect(
        -w / 2 + 4 + index * 7,
        -8,
        5.8,
        13 + ((index * 5 + seed) % 4),
        spines[(index * 3 + seed) % 8] ?? '#e9e1cd',
        {
          stroke: INK,
          width: 0.6,
        },
      ),
    )
  )
}

/** The board on the wall: strips of the schedule and a map. */
export const planningBoard = (w: number): string =>
  rect(-w / 2, -5, w, 10, '#d9d4c4', outline(1.2)) +
  times(Math.floor((w - 8) / 9), (index) =>
    rect(-w / 2 + 4 + index * 9, -3.4, 7, 6.8, ['#ffffff', '#f6e7a1', '#cfe0ee', '#d2e5c8'][index % 4] ?? '#ffffff', {
      stroke: '#8a7f6c',
      width: 0.5,
    }),
  )

export const waterCooler = (): string =>
  rect(-11, -11, 22, 22, '#dfe2df', { rx: 3, ...outline(1.2) }) +
  circle(0, -1, 8.4, '#8fc3dc', outline(1)) +
  circle(0, -1, 5, '#b9dcec') +
  circle(-2.4, -3.4, 1.6, '#ffffff', { opacity: 0.8 })

export const pottedPlant = (radius: number): string =>
  circle(0, 0, radius * 0.62, '#8a5a3c', outline(1.2)) +
  times(9, (index) => {
    const turn = (index * 40 * Math.PI) / 180
    const x = Math.cos(turn) * radius
    const y = Math.sin(turn) * radius
    return shape(
      `M0,0Q${num(x * 0.5 - y * 0.28)},${num(y * 0.5 + x * 0.28)} ${num(x)},${num(y)}Q${num(x * 0.5 + y * 0.28)},${num(y * 0.5 - x * 0.28)} 0,0Z`,
      index % 2 === 0 ? '#4f7a4c' : '#5f8c58',
      { stroke: '#1d2d1a', width: 0.8 },
    )
  })

/** The counter of a kitchenette: sink, kettle, cups; its front to the south. */
export const kitchenette = (w: number): string =>
  rect(-w / 2, -14, w, 28, '#c9c5b8', { rx: 1.4, ...outline(1.3) }) +
  rect(-w / 2 + 6, -9, 26, 17, '#9aa3ae', { rx: 3, ...outline(1) }) +
  circle(-w / 2 + 19, 0, 2, '#3b424c') +
  stroke(`M${-w / 2 + 19},-11v6`, '#59616d', 2.4) +
  circle(-w / 2 + 46, -1, 7, '#39404a', outline(1)) +
  stroke(`M${-w / 2 + 52},-1h5`, '#39404a', 2.4) +
  times(Math.max(1, Math.floor((w - 74) / 10)), (index) =>
    circle(-w / 2 + 66 + index * 10, index % 2 === 0 ? -4 : 3, 3.4, '#f7f4ea', { stroke: INK, width: 0.7 }),
  )

export const fridge = (): string =>
  rect(-16, -15, 32, 30, '#e5e6e2', { rx: 3, ...outline(1.4) }) +
  rect(-13, -12, 26, 20, '#f2f3ef', { rx: 2 }) +
  rect(-16, 10, 32, 5, '#c9cfd4', outline(0.8)) +
  rect(8, 11.4, 6, 2, '#59616d')

/** Doors of a lift in a wall to the north: shut, or open on the car. */
export const liftDoors = (open: boolean): string =>
  rect(-34, -10, 68, 20, '#59616d', outline(1.3)) +
  (open
    ? rect(-26, -10, 52, 18, '#e9dcc0', outline(1)) +
      rect(-30, 4, 9, 5, '#aab3bf', outline(0.9)) +
      rect(21, 4, 9, 5, '#aab3bf', outline(0.9))
    : rect(-27, 2, 26.5, 7, '#aab3bf', outline(1)) + rect(0.5, 2, 26.5, 7, '#aab3bf', outline(1))) +
  rect(30, 11, 5, 7, '#22262d', { rx: 1 }) +
  circle(32.5, 13, 1.2, '#ffd9a0')

/** A flight of stairs going down to the south. */
export const stairs = (w: number, h: number): string => {
  const treads = Math.max(3, Math.round(h / 11))
  return (
    times(treads, (index) =>
      rect(-w / 2, -h / 2 + (index * h) / treads, w, h / treads, dark('#a9aaa4', 0.06 + 0.05 * index), outline(0.8)),
    ) +
    each([-w / 2 - 2, w / 2 - 2], (x) => rect(x, -h / 2, 4, h, '#59616d', { rx: 2, ...outline(0.9) })) +
    stroke(`M0,${-h / 2 + 8}V${h / 2 - 12}m-6,-7l6,8l6,-8`, '#f1ede2', 2, { opacity: 0.75 })
  )
}

export const extinguisher = (): string =>
  rect(-9, -7, 18, 6, '#d7d9d6', { rx: 1, ...outline(0.9) }) +
  circle(0, 2, 6, '#b23a2f', outline(1.1)) +
  circle(0, 2, 2.2, '#20242c') +
  stroke('M3,-1q5,3 3,8', '#20242c', 1.6)

/** A counter where visitors sign in. */
export const receptionDesk = (w: number): string =>
  rect(-w / 2, -18, w, 36, '#6b5238', { rx: 8, ...outline(1.4) }) +
  rect(-w / 2 + 5, -12, w - 10, 22, '#8d6a42', { rx: 5 }) +
  screen(-w * 0.2, -6, 20) +
  paper(w * 0.14, 1, 8) +
  circle(w * 0.34, -2, 4, '#57a06a', outline(0.8))

/** A vending machine, its front to the south. */
export const vendingMachine = (): string =>
  rect(-20, -16, 40, 32, '#3f6f9c', { rx: 2, ...outline(1.4) }) +
  rect(-17, -13, 34, 18, '#2f5880', { rx: 1 }) +
  rect(-20, 9, 40, 7, '#bfe0f2', outline(0.9)) +
  each([-13, -5, 3, 11], (x, index) =>
    rect(x, 10, 5, 5, ['#b23a48', '#e3bf43', '#57b36f', '#dd6f34'][index] ?? '#b23a48'),
  )
