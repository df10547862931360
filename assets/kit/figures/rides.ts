import { dark, light } from '../colour.ts'
import { INK } from '../palette.ts'
import { circle, each, ellipse, line, num, put, rect, shape, stroke } from '../svg.ts'
import type { Pose, PoseName } from './poses.ts'
import { POSES } from './poses.ts'

const edge = (width = 1): { stroke: string; width: number } => ({ stroke: INK, width })

const wheelchair = (step: number): string =>
  each(
    [-1, 1],
    (side) =>
      rect(side * 14.6 - 2.6, -8, 5.2, 25, '#14171c', { rx: 2.4, ...edge(0.9) }) +
      line(side * 14.6, -6 + ((step * 8) % 22), side * 14.6, -5.4 + ((step * 8) % 22), '#8e97a3', 1.8) +
      line(side * 17.4, -5, side * 17.4, 14, '#aab3bf', 1.3) +
      circle(side * 8, -15.5, 2.4, '#14171c', edge(0.8)) +
      line(side * 7, 10, side * 7, 19, INK, 4) +
      line(side * 7, 10, side * 7, 19, '#59616d', 2.2),
  ) +
  rect(-11, -9, 22, 20, '#2f3744', { rx: 3, ...edge(1.2) }) +
  rect(-11, 9, 22, 4.6, '#23272f', { rx: 2, ...edge(1) }) +
  rect(-8, -20, 16, 4, '#59616d', { rx: 1.4, ...edge(0.9) })

/** Thighs and shoes of somebody who sits. */
export const drawLap = (k: number, trousers: string, shoes: string): string =>
  each(
    [-1, 1],
    (side) =>
      rect(side * 5.4 * k - 3, -19.6, 6, 7, shoes, { rx: 2.6, ...edge(1.1) }) +
      line(side * 6 * k, -2, side * 5.4 * k, -13, INK, 9.4) +
      line(side * 6 * k, -2, side * 5.4 * k, -13, trousers, 7.2) +
      line(side * 6 * k - 1, -4, side * 5.4 * k - 1, -12, light(trousers, 0.14), 1.6, { opacity: 0.7 }),
  )

const pram = (step: number): string =>
  each(
    [
      [-9.5, -42],
      [9.5, -42],
      [-9.5, -24],
      [9.5, -24],
    ],
    ([x, y]) =>
      rect(x - 2, y - 3.4, 4, 7, '#14171c', { rx: 1.6 }) +
      line(x, y - 2 + ((step * 2) % 5), x, y - 1.6 + ((step * 2) % 5), '#8e97a3', 1),
  ) +
  stroke('M-9,-16H9M-8,-16L-7,-24M8,-16L7,-24', INK, 3.4) +
  stroke('M-9,-16H9M-8,-16L-7,-24M8,-16L7,-24', '#8e97a3', 1.8) +
  rect(-9, -48, 18, 27, '#3f5a6e', { rx: 6, ...edge(1.2) }) +
  rect(-7, -38, 14, 14, '#dfe6ea', { rx: 4, ...edge(0.8) }) +
  circle(0, -40, 3.6, '#dca57c', edge(0.8)) +
  shape('M-9,-37Q-9.6,-49 0,-49Q9.6,-49 9,-37Q0,-41.4 -9,-37Z', '#4f6f86', edge(1.1)) +
  stroke('M-5,-39Q-4,-47 0,-48.4M5,-39Q4,-47 0,-48.4', dark('#4f6f86', 0.3), 0.9)

const rollator = (step: number): string =>
  each(
    [-9, 9],
    (x) =>
      rect(x - 1.8, -29, 3.6, 7, '#14171c', { rx: 1.5 }) +
      line(x, -27 + (step % 3), x, -26.6 + (step % 3), '#8e97a3', 1) +
      stroke(`M${x},-13V-28`, '#8e97a3', 2.2),
  ) +
  rect(-8, -24, 16, 6, '#39526b', { rx: 1.6, ...edge(1) }) +
  stroke('M-9,-16H9', '#8e97a3', 2)

const crutches = (step: number): string => {
  const swing = [-4, -1.4, 1.4, 4, 1.4, -1.4][step % 6] ?? 0
  return each(
    [-1, 1],
    (side) =>
      line(side * 15.6, -3, side * 18.6, -9 + swing, INK, 3.8) +
      line(side * 15.6, -3, side * 18.6, -9 + swing, '#aab3bf', 2.2) +
      circle(side * 18.6, -9 + swing, 2, '#14171c') +
      stroke(`M${side * 13},1Q${side * 15.6},3.4 ${side * 18},1`, '#59616d', 2.4),
  )
}

const bicycle = (colour: string): string =>
  rect(-1.9, -34, 3.8, 21, '#14171c', { rx: 1.9, ...edge(0.8) }) +
  rect(-1.9, 13, 3.8, 21, '#14171c', { rx: 1.9, ...edge(0.8) }) +
  line(0, -30, 0, -16, '#59616d', 0.8) +
  line(0, 16, 0, 31, '#59616d', 0.8) +
  line(0, -16, 0, 18, INK, 4.2) +
  line(0, -16, 0, 18, colour, 2.6) +
  stroke('M-11,-15.5Q0,-19.5 11,-15.5', INK, 3.8) +
  stroke('M-11,-15.5Q0,-19.5 11,-15.5', '#59616d', 2) +
  circle(0, -20, 2, '#fff3c9')

/** Knees to either side of the bar, one forward as the pedals stand. */
const pedalling = (step: number, trousers: string, shoes: string): string => {
  const turn = Math.sin((step / 6) * 2 * Math.PI) * 4.4
  return each(
    [-1, 1],
    (side) =>
      rect(side * 5.8 - 2.8, -1 - side * turn, 5.6, 8, trousers, { rx: 2.4, ...edge(1) }) +
      rect(side * 5.8 - 2.2, -4 - side * turn, 4.4, 4.6, shoes, { rx: 1.8, ...edge(0.8) }),
  )
}

const kickScooter = (): string =>
  rect(-1.7, -20, 3.4, 9, '#14171c', { rx: 1.6, ...edge(0.8) }) +
  rect(-1.7, 12, 3.4, 9, '#14171c', { rx: 1.6, ...edge(0.8) }) +
  rect(-3.4, -12, 6.8, 26, '#3b424c', { rx: 3, ...edge(1) }) +
  stroke('M-10,-15H10', INK, 3.6) +
  stroke('M-10,-15H10', '#59616d', 2)

const leg = (x: number, y: number, coat: string): string => ellipse(x, y, 1.9, 2.7, dark(coat, 0.25), edge(0.8))

/** A dog at the end of its lead, ahead on the right. */
const dog = (step: number, coat: string): string => {
  const trot = Math.sin((step / 6) * 2 * Math.PI) * 2.2
  return (
    stroke('M12,-13Q20,-16 22,-24', '#d24c3c', 1.4) +
    put(
      stroke(`M0,8Q${num(4 - trot)},12 ${num(2.4 - trot)},15`, INK, 3.4) +
        stroke(`M0,8Q${num(4 - trot)},12 ${num(2.4 - trot)},15`, coat, 2) +
        leg(-3.4, -4 - trot, coat) +
        leg(3.4, -4 + trot, coat) +
        leg(-3.4, 6 + trot, coat) +
        leg(3.4, 6 - trot, coat) +
        ellipse(0, 1.4, 5, 8.6, coat, edge(1.1)) +
        ellipse(-1.4, 0, 1.7, 5, light(coat, 0.25)) +
        ellipse(0, -8.4, 4, 4.6, coat, edge(1.1)) +
        ellipse(-3.7, -7.4, 1.6, 2.9, dark(coat, 0.35)) +
        ellipse(3.7, -7.4, 1.6, 2.9, dark(coat, 0.35)) +
        circle(0, -12.4, 1.3, '#14171c') +
        stroke('M-4,-3.6Q0,-2 4,-3.6', '#d24c3c', 1.6),
      23,
      -27,
    )
  )
}

export type RideName = 'bicycle' | 'crutches' | 'dog' | 'pram' | 'rollator' | 'scooter' | 'wheelchair'

/** What somebody moves with: drawn below them, with the arms and legs that go with it. */
export type Ride = {
  /** `step` is 0 to 5 on the way, 0 at rest. */
  readonly draw: (
    step: number,
    colours: { readonly cloth: string; readonly trousers: string; readonly shoes: string },
  ) => string
  readonly pose: PoseName
  /** Legs of their own, a lap, or none to be seen. */
  readonly legs: 'walk' | 'lap' | 'none'
  /** The arms are free for gestures: a hand lets go. */
  readonly reach: number
}

export const RIDES: Readonly<Record<RideName, Ride>> = {
  bicycle: {
    draw: (step, { cloth, trousers, shoes }) => bicycle(cloth) + pedalling(step, trousers, shoes),
    pose: 'bars',
    legs: 'none',
    reach: 44,
  },
  crutches: { draw: (step) => crutches(step), pose: 'crutches', legs: 'walk', reach: 36 },
  dog: { draw: (step, { cloth }) => dog(step, cloth), pose: 'leash', legs: 'walk', reach: 52 },
  pram: { draw: (step) => pram(step), pose: 'bars', legs: 'walk', reach: 60 },
  rollator: { draw: (step) => rollator(step), pose: 'bars', legs: 'walk', reach: 40 },
  scooter: {
    draw: (_step, { shoes }) =>
      kickScooter() +
      rect(-2.4, -7, 4.8, 8, shoes, { rx: 2, ...edge(1) }) +
      rect(-2, 3, 4.8, 8, shoes, { rx: 2, ...edge(1) }),
    pose: 'bars',
    legs: 'none',
    reach: 36,
  },
  wheelchair: { draw: (step) => wheelchair(step), pose: 'rims', legs: 'lap', reach: 36 },
}

/** The arms at the wheels of a wheelchair: forward along the rims and back. */
export function onRims(step: number): Pose {
  const y = [-3, 0, 3, 4, 0, -4][step % 6] ?? 0
  const { left, right } = POSES.rims
  return {
    left: { ...left, hand: [left.hand[0], left.hand[1] + y] },
    right: { ...right, hand: [right.hand[0], right.hand[1] + y] },
  }
}
