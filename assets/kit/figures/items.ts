import { dark, light } from '../colour.ts'
import { INK } from '../palette.ts'
import { canopy } from '../props/street-furniture.ts'
import { circle, each, ellipse, line, put, rect, shape, stroke } from '../svg.ts'
import type { PoseName } from './poses.ts'

const edge = (width = 1): { stroke: string; width: number } => ({ stroke: INK, width })

const clipboard = (): string =>
  rect(-6.2, -20.5, 12.4, 9.6, '#8a6a44', { rx: 1, ...edge() }) +
  rect(-5.2, -19.6, 10.4, 7.6, '#f1ebdc') +
  each([0, 1, 2], (row) => line(-3.8, -18 + row * 2, 3.6 - row, -18 + row * 2, '#8d8778', 0.7)) +
  rect(-2, -12.6, 4, 1.8, '#aab2bc')

/** A folding board with a word on it, as it stands on a pavement. */
const signBoard = (): string =>
  rect(-9, -24, 18, 12, '#d9a33b', { rx: 1, ...edge() }) +
  rect(-7.4, -22.6, 14.8, 9.2, '#f6f1e4') +
  each([0, 1], (row) => line(-5, -20 + row * 3.4, 5 - row * 2, -20 + row * 3.4, '#23262c', 1.1))

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

const coffee = (): string => circle(14.2, -11.6, 3.5, '#f1ebdc', edge()) + circle(14.2, -11.6, 2.1, '#5a3a22')

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

const tray = (): string =>
  rect(-12.5, -25, 25, 13.5, '#3f4650', { rx: 2, ...edge(1.1) }) +
  each(
    [
      [-7.6, -21.6],
      [0, -21.6],
      [7.6, -21.6],
      [-7.6, -15],
      [0, -15],
      [7.6, -15],
    ],
    ([x, y]) => circle(x, y, 3.1, '#f1ebdc', edge(0.8)) + circle(x, y, 1.9, '#5a3a22'),
  )

const walkie = (): string =>
  rect(12.6, -14.6, 4.4, 7.6, '#22262e', { rx: 1.1, ...edge(0.9) }) +
  line(13.6, -14.6, 13.6, -20.4, '#22262e', 1.7) +
  circle(15.8, -13, 0.8, '#57d68d')

const phoneAtEar = (): string => rect(7.4, -9.6, 3.4, 8, '#11151c', { rx: 1, ...edge(0.8) })

const phoneUp = (): string =>
  rect(-4.6, -19.6, 9.2, 5, '#11151c', { rx: 1, ...edge(0.9) }) + rect(-3.8, -16, 7.6, 1.3, '#bfe3ff')

const case_ = (colour: string): string =>
  rect(13.4, -9.6, 8.6, 21, colour, { rx: 1.6, ...edge(1.2) }) +
  rect(15, -7.6, 5.4, 17, light(colour, 0.14), { rx: 1 }) +
  rect(15.2, -1.4, 5, 4, '#c3cad3', { rx: 1, ...edge(0.8) })

const bagOfShopping = (side: 1 | -1): string =>
  put(
    shape('M-5,-4.6L5,-4.6L6,5.6L-6,5.6Z', side < 0 ? '#c7a06a' : '#e9e4d6', edge()) +
      (side < 0
        ? circle(-2, -1.4, 2.3, '#6f9a4a') +
          circle(2, 0.4, 2.1, '#d0543a') +
          rect(-4, 1.6, 7.4, 2.2, '#dfb46a', { rx: 1 })
        : circle(1.6, -1, 2.3, '#e5b23c') + rect(-4, -2.2, 3.6, 6.4, '#7aa7c4', { rx: 1 })),
    side * 18.6,
    -6,
  )

const broom = (): string =>
  line(-7, -5, 9, -31, INK, 4) +
  line(-7, -5, 9, -31, '#b98d5b', 2.4) +
  put(
    rect(-10, -4, 20, 6, '#7a5833', { rx: 1, ...edge(1) }) +
      each([-8, -4.6, -1.2, 2.2, 5.6], (x) => rect(x, -8.6, 2.6, 5.4, '#c9b07a', { stroke: INK, width: 0.6 })),
    10,
    -33,
    32,
  )

const blower = (): string =>
  line(14, -8, 9, -36, INK, 6.4) +
  line(14, -8, 9, -36, '#2b3039', 4.2) +
  rect(5.6, -41, 6.4, 7, '#2b3039', { rx: 1.4, ...edge(1) }) +
  rect(10.4, -11, 10, 14, '#dd6f34', { rx: 4, ...edge(1.2) }) +
  circle(15.4, -4, 3, '#20242c')

const stillsCamera = (): string =>
  rect(-5.4, -19, 10.8, 6, '#22262e', { rx: 1.2, ...edge() }) +
  rect(-2.6, -24.4, 5.2, 6, '#2e343e', { rx: 1, ...edge() }) +
  line(-1.8, -24, 1.8, -24, '#8fb4d9', 1.3) +
  circle(3.6, -15.6, 0.9, '#e8e8e8')

const longLens = (): string =>
  rect(-5.4, -19, 10.8, 6, '#22262e', { rx: 1.2, ...edge() }) +
  rect(-3.2, -34, 6.4, 16, '#d9d4c4', { rx: 1.4, ...edge(1.1) }) +
  rect(-3.8, -36.6, 7.6, 5, '#2e343e', { rx: 1, ...edge(1) }) +
  line(-2.4, -36, 2.4, -36, '#8fb4d9', 1.4)

const placard = (): string =>
  line(0, -12, 0, -24, INK, 3.6) +
  line(0, -12, 0, -24, '#b98d5b', 2) +
  rect(-15, -31, 30, 9, '#f3efe4', { rx: 0.8, ...edge(1.1) }) +
  stroke('M-11,-28h15M-11,-25.4h20', '#8d3b3a', 1.5)

const bottle = (): string => circle(14.4, -11.4, 2.9, '#3f6f4a', edge()) + circle(14.4, -11.4, 1.3, '#cfe0c4')

const parcel = (): string =>
  rect(-11, -26, 22, 14.6, '#c7a06a', { rx: 1, ...edge(1.2) }) +
  rect(-2.4, -26, 4.8, 14.6, '#e0c79a') +
  rect(4, -23, 5.4, 4, '#f3efe4')

const papers = (colour: string): string =>
  put(
    rect(-6, -8, 12, 16, colour, edge(0.9)) +
      each([0, 1, 2, 3, 4], (row) =>
        line(-3.8, -5.4 + row * 2.8, 3.8 - (row % 2) * 2, -5.4 + row * 2.8, '#8d7378', 0.7),
      ),
    1,
    -17,
    8,
  ) + put(rect(-6, -8, 12, 16, dark(colour, 0.06), edge(0.9)), -4, -15, -14)

const tablet = (): string =>
  rect(-6.4, -20, 12.8, 9, '#1a1e25', { rx: 1.4, ...edge() }) + rect(-5.2, -18.8, 10.4, 6.6, '#bfe0f2', { rx: 0.6 })

const plate = (): string =>
  circle(0, -16.5, 6.4, '#f7f4ea', edge(0.9)) + circle(-1.6, -17.4, 2.6, '#c98f4f') + circle(2.2, -15.4, 2, '#7fae4b')

const stand = (): string =>
  line(-14, 12, 19, -30, INK, 4.6) +
  line(-14, 12, 19, -30, '#aab3bf', 2.8) +
  each([-3.4, 0, 3.4], (x) => line(-14, 12, -20 + x, 20 + x * 0.6, '#8e97a3', 2))

const baton = (): string => line(24, -10, 29, -21, '#11151c', 4) + line(25.4, -13, 28.6, -20, '#ffb765', 2.6)

const cane = (): string =>
  line(15, -8, 17, -15, INK, 3.2) + line(15, -8, 17, -15, '#7a5833', 1.8) + circle(17, -15.4, 1.5, '#20242c')

const slate = (): string =>
  rect(-9, -21, 18, 10.5, '#f1ebdc', { rx: 0.8, ...edge() }) +
  rect(-9, -24, 18, 3.4, '#14171c', edge()) +
  each([-6, -1.5, 3], (x) => shape(`M${x},-24l2.4,0 -1.6,3.4 -2.4,0z`, '#f1ebdc')) +
  line(-9, -17.4, 9, -17.4, '#2a2e36', 0.7)

/** Which hand holds a thing; what is worn leaves both free. */
export type HeldIn = 'right' | 'both' | 'worn'
export type Item = {
  readonly draw: () => string
  readonly held: HeldIn
  /** The arms of somebody who only carries it. */
  readonly rest: PoseName
  /** What the left hand keeps while the right one says something; all of it under the arm without it. */
  readonly kept?: () => string
  /** Drawn above the head. */
  readonly over?: () => string
  /** Half the box that it needs, where an ordinary one is too small. */
  readonly reach?: number
}
const held = (
  draw: () => string,
  how: HeldIn,
  rest: PoseName,
  extras: Pick<Item, 'kept' | 'over' | 'reach'> = {},
): Item => ({
  draw,
  held: how,
  rest,
  ...extras,
})

const nothing = (): string => ''

/** Everything that hands hold, drawn under them. */
export const ITEMS = {
  'apple-box': held(appleBox, 'both', 'front'),
  baton: held(baton, 'right', 'hold-right'),
  blower: held(blower, 'right', 'tool', { reach: 56 }),
  boom: held(() => pole(-20, -74, -20, -76, 20), 'both', 'boom', { reach: 102 }),
  'boom-short': held(() => pole(-9, -42, -9, -43, 18), 'both', 'boom', { reach: 66 }),
  bottle: held(bottle, 'right', 'idle'),
  broom: held(broom, 'both', 'sweep', { reach: 60 }),
  brush: held(brushAndKit, 'both', 'work'),
  camera: held(stillsCamera, 'both', 'eye'),
  cane: held(cane, 'right', 'idle'),
  case: held(() => case_('#2a2e36'), 'right', 'at-side'),
  clipboard: held(clipboard, 'both', 'front'),
  coffee: held(coffee, 'right', 'idle'),
  coil: held(cableCoil, 'worn', 'shoulder'),
  focus: held(focusControl, 'both', 'eye'),
  handheld: held(handheld, 'right', 'radio'),
  'long-lens': held(longLens, 'both', 'eye', { reach: 50 }),
  papers: held(() => papers('#f4d3d9'), 'both', 'pages'),
  parcel: held(parcel, 'both', 'hug'),
  phone: held(phone, 'both', 'front'),
  'phone-ear': held(phoneAtEar, 'right', 'ear'),
  'phone-up': held(phoneUp, 'both', 'eye'),
  placard: held(placard, 'both', 'front', { reach: 46 }),
  plate: held(plate, 'both', 'front'),
  sandbag: held(sandbag, 'both', 'front'),
  shopping: held(() => bagOfShopping(-1) + bagOfShopping(1), 'both', 'carry', { kept: () => bagOfShopping(-1) }),
  sides: held(sides, 'both', 'front'),
  sign: held(signBoard, 'both', 'front'),
  slate: held(slate, 'both', 'front'),
  stand: held(stand, 'both', 'shoulder', { reach: 50 }),
  tablet: held(tablet, 'both', 'front'),
  toolbox: held(() => case_('#b4522e'), 'right', 'at-side'),
  tray: held(tray, 'both', 'tray'),
  umbrella: held(nothing, 'right', 'umbrella', {
    over: () => put(canopy(26, '#2f3e57'), 5, -10, 0, 1, { opacity: 0.9 }),
    reach: 50,
  }),
  walkie: held(walkie, 'right', 'idle'),
} as const satisfies Readonly<Record<string, Item>>

export type ItemName = keyof typeof ITEMS

export const itemOf = (name: ItemName): Item => ITEMS[name]
