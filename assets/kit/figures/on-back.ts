import { dark, light } from '../colour.ts'
import { INK } from '../palette.ts'
import { line, rect, shape, stroke } from '../svg.ts'

const edge = (width = 1): { stroke: string; width: number } => ({ stroke: INK, width })

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

const thermalBox = (): string =>
  rect(-13, 3, 26, 20, '#3fa39a', { rx: 2, ...edge(1.2) }) +
  rect(-10, 6, 20, 14, '#4fb8ae', { rx: 1 }) +
  rect(-13, 11.6, 26, 2.4, '#dfeee9')

const wheeledCase = (): string =>
  stroke('M14.6,-5L17,12', INK, 3.4) +
  stroke('M14.6,-5L17,12', '#8e97a3', 1.8) +
  rect(9, 11, 16, 22, '#5a4660', { rx: 3, ...edge(1.2) }) +
  rect(12, 14, 10, 16, light('#5a4660', 0.12), { rx: 2 })

export const drawOnBack = {
  'backpack-dark': () => backpack('#3d434c'),
  'backpack-violet': () => backpack('#6f5a86'),
  'backpack-green': () => backpack('#56684a'),
  carton,
  'medic-bag': medicBag,
  'shoulder-bag': () => shoulderBag('#7a5a3c'),
  'thermal-box': thermalBox,
  'wheeled-case': wheeledCase,
  'tool-pouch': () => shoulderBag('#a97f50'),
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
