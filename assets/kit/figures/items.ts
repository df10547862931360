import { dark, light } from '../colour.ts'
import { INK } from '../palette.ts'
import { circle, each, ellipse, line, put, rect, shape, stroke } from '../svg.ts'

const edge = (width = 1): { stroke: string; width: number } => ({ stroke: INK, width })

const clipboard = (): string =>
  rect(-6.2, -20.5, 12.4, 9.6, '#8a6a44', { rx: 1, ...edge() }) +
  rect(-5.2, -19.6, 10.4, 7.6, '#f1ebdc') +
  each([0, 1, 2], (row) => line(-3.8, -18 + row * 2, 3.6 - row, -18 + row * 2, '#8d8778', 0.7)) +
  rect(-2, -12.6, 4, 1.8, '#aab2bc')

const sides = (): string =>
  put(
    rect(-4, -5, 8, 10, '#f6f1e4', edge(0.9)) +
      each([0, 1, 2, 3], (row) => line(-2.6, -3.2 + row * 2, 2.6, -3.2 + row * 2, '#8d8778', 0.6)),
    0,
    -15.5,
    -7,
  )

const phone = (): string =>
  rect(-2.4, -17.8, 4.8, 7.4, '#11151c', { rx: 1, ...edge(0.8) }) + rect(-1.8, -17, 3.6, 5.6, '#bfe3ff')

const handheld = (): string =>
  rect(6.4, -16.8, 4.6, 7.4, '#22262e', { rx: 1.1, ...edge(0.9) }) +
  line(7.4, -16.8, 7.4, -23, '#22262e', 1.7) +
  circle(9.8, -15.2, 0.9, '#57d68d')

const coffee = (): string => circle(14.6, -8.2, 3.5, '#f1ebdc', edge()) + circle(14.6, -8.2, 2.1, '#5a3a22')

const pole = (x: number, y: number, micX: number, micY: number, length: number): string =>
  line(5.6, -10, x, y, INK, 4) +
  line(5.6, -10, x, y, '#8b939e', 2.2) +
  put(
    rect(-3.6, -11, 7.2, length, '#5d5750', { rx: 3.6, ...edge(1.1) }) +
      stroke(`M-1.6,-8L-1.6,${length - 14}M1.4,-8L1.4,${length - 14}`, '#857d73', 0.9),
    micX,
    micY,
    8,
  )

/** A coil of cable round the right shoulder. */
const cableCoil = (): string =>
  circle(14.5, -3, 8, 'none', edge(5.6)) +
  circle(14.5, -3, 8, 'none', { stroke: '#2c3038', width: 3.6 }) +
  circle(14.5, -3, 7.4, 'none', { stroke: '#5a626e', width: 0.9 }) +
  circle(14.5, -3, 9, 'none', { stroke: '#5a626e', width: 0.6 })

const brushAndKit = (): string =>
  line(3.5, -16, -1, -21.5, '#d9c7a4', 1.6) +
  ellipse(-2, -22.6, 1.7, 2.3, '#d79aa8', { ...edge(0.7), transform: 'rotate(-38 -2 -22.6)' }) +
  rect(-20, -11, 8.4, 8.4, '#c97f9a', { rx: 2, ...edge() }) +
  rect(-18.6, -9.6, 2.4, 5.6, '#f0d6de') +
  rect(-15.4, -9.6, 2.4, 5.6, '#5c3642')

const focusControl = (): string =>
  rect(-6, -18, 12, 6.4, '#2a303a', { rx: 1.4, ...edge() }) + rect(-4.4, -16.6, 8.8, 3.6, '#9fd0ea')

const appleBox = (): string =>
  rect(-10, -19.5, 20, 9.6, '#b98a55', { ...edge(1.1), rx: 0.8 }) + rect(-2.8, -15.8, 5.6, 2.2, '#50371f', { rx: 1.1 })

const sandbag = (): string =>
  put(
    rect(-11, -4.6, 22, 9.2, '#b4633a', { rx: 4, ...edge(1.1) }) +
      rect(-2, -4.6, 4, 9.2, '#8b4727') +
      line(-8, -1, -4, -1, '#d18e63', 1.2),
    0,
    -15,
  )

/** Held in the hands, drawn under them. */
export const drawItem = {
  clipboard,
  sides,
  phone,
  handheld,
  coffee,
  boom: () => pole(-20, -74, -20, -76, 20),
  'boom-short': () => pole(-9, -42, -9, -43, 18),
  coil: cableCoil,
  brush: brushAndKit,
  focus: focusControl,
  'apple-box': appleBox,
  sandbag,
} as const satisfies Readonly<Record<string, () => string>>

export type ItemName = keyof typeof drawItem

const backpack = (colour: string): string =>
  rect(-8.4, 4.6, 16.8, 11, colour, { rx: 4, ...edge(1.2) }) +
  rect(-5.4, 10.2, 10.8, 3.8, dark(colour, 0.25), { rx: 1.6 }) +
  line(-3, 7.2, 3, 7.2, light(colour, 0.35), 1.2)

/** The courier's delivery: a taped carton on a carrying frame. */
const carton = (): string =>
  rect(-13, 3, 26, 19, '#c7a06a', { rx: 2, ...edge(1.2) }) +
  rect(-3, 3, 6, 19, '#e0c79a') +
  rect(4, 12, 7, 6, '#f3efe4')

/** The medic's bag at the left hip. */
const medicBag = (): string =>
  rect(-24, -2, 13, 14, '#3f6f6a', { rx: 3, ...edge(1.2) }) +
  rect(-22, 0, 9, 3, '#4f8580', { rx: 1 }) +
  rect(-19, 3.6, 3, 7, '#f4efe4') +
  rect(-21, 5.6, 7, 3, '#f4efe4')

const shoulderBag = (colour: string): string =>
  rect(8, 2, 9, 13, colour, { rx: 2.4, ...edge(1.1) }) + rect(8, 2, 9, 4.6, light(colour, 0.14), { rx: 2 })

export const drawOnBack = {
  'backpack-dark': () => backpack('#3d434c'),
  'backpack-violet': () => backpack('#6f5a86'),
  'backpack-green': () => backpack('#56684a'),
  carton,
  'medic-bag': medicBag,
  'shoulder-bag': () => shoulderBag('#7a5a3c'),
} as const satisfies Readonly<Record<string, () => string>>

export type BackItemName = keyof typeof drawOnBack

/** Worn over everything, in front of the face seen from above. */
export const drawLanyard = (): string => {
  const cord = 'M-6.4,3Q-9,-7 -1.4,-13M6.4,3Q9,-7 1.4,-13'
  return (
    stroke(cord, INK, 3) +
    stroke(cord, '#e98bae', 1.7) +
    rect(-4.2, -20, 8.4, 8, '#fbf7ee', { ...edge(), rx: 1 }) +
    rect(-2.8, -18.4, 5.6, 1.8, '#2f6b9e')
  )
}

/** A shirt front between the lapels of a jacket. */
export const SHIRT_FRONT = shape('M-1.6,-8L1.6,-8L2.6,9L-2.6,9Z', '#e9e1cd')
