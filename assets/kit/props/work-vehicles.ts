import { dark, light, mix } from '../colour.ts'
import { GLASS, GLASS_LIGHT, INK, outline } from '../palette.ts'
import { circle, each, line, rect, shape, stroke, times } from '../svg.ts'

const TYRE = '#111318'
const METAL = '#59616d'

/** Steps up to a door in the south side, from (x, y). */
const steps = (x: number, y: number, width = 40): string =>
  each(['#5d656e', '#6f7780', '#838b94'], (colour, index) =>
    rect(x - width / 2, y + index * 8, width, 8, colour, outline(0.9)),
  )

const roofVent = (x: number, y: number): string =>
  rect(x - 13, y - 11, 26, 22, '#aab0b1', { rx: 3, stroke: '#7d8486', width: 1 }) +
  circle(x, y, 8, '#8e9597') +
  line(x - 6, y, x + 6, y, '#6d7477', 1.4) +
  line(x, y - 6, x, y + 6, '#6d7477', 1.4)

/** How far the doors of a trailer are: shut, or open with light on the steps. */
type TrailerOptions = {
  readonly length: number
  readonly colour: string
  readonly doors: number
  readonly open: boolean
}

/** A cast trailer, doors and steps to the south, 88 deep without its steps. */
export function trailer({ length, colour, doors, open }: TrailerOptions): string {
  const west = -length / 2
  const gap = length / doors
  const ribs = Math.floor((length - 36) / 26)
  return (
    rect(west, -44, length, 88, colour, { rx: 5, ...outline(1.5) }) +
    rect(west + 5, -39, length - 10, 78, light(colour, 0.18), { rx: 3 }) +
    times(ribs + 1, (index) => line(west + 26 + index * 26, -38, west + 26 + index * 26, 38, dark(colour, 0.06), 1)) +
    rect(west + 5, -39, length - 10, 5, light(colour, 0.4), { rx: 2, opacity: 0.7 }) +
    times(doors, (index) => roofVent(west + gap * (index + 0.62), -8)) +
    rect(west + 12, 36, length - 24, 6, '#9aa0a0') +
    times(doors, (index) => {
      const x = west + gap * (index + 0.5)
      const leaf = open && index === 0
      return (
        (leaf
          ? rect(x - 17, 40, 34, 7, '#ffe2b0', outline(1)) +
            rect(0, -3, 36, 6, '#b9bdb9', { rx: 1, ...outline(1.1), transform: `translate(${x - 17} 46) rotate(112)` })
          : rect(x - 17, 40, 34, 6, '#8b9294', outline(1))) +
        steps(x, 46) +
        stroke(`M${x + 22},46v24`, '#3b424c', 3)
      )
    }) +
    shape(`M${west},-8L${west - 20},0L${west},8Z`, METAL, outline(1))
  )
}

/** Many small rooms and toilets in a row, doors to the south. */
export const honeywagon = (length: number): string => {
  const west = -length / 2
  const rooms = Math.max(2, Math.round(length / 54))
  const gap = length / rooms
  return (
    rect(west, -42, length, 84, '#c9ccc9', { rx: 5, ...outline(1.5) }) +
    rect(west + 5, -37, length - 10, 74, '#d6d8d4', { rx: 3 }) +
    times(rooms - 1, (index) => line(west + gap * (index + 1), -36, west + gap * (index + 1), 36, '#b6bab8', 1.2)) +
    times(
      rooms,
      (index) =>
        rect(west + gap * (index + 0.5) - 10, -12, 20, 16, '#aeb3b3', { rx: 2, stroke: '#8b9294', width: 1 }) +
        times(3, (slat) =>
          line(
            west + gap * (index + 0.5) - 6,
            -8 + slat * 4,
            west + gap * (index + 0.5) + 6,
            -8 + slat * 4,
            '#8b9294',
            1,
          ),
        ) +
        each(['#59616d', '#6d7683', '#838c98'], (colour, step) =>
          rect(west + gap * (index + 0.5) - 12, 42 + step * 5, 24, 5, colour, outline(0.9)),
        ),
    ) +
    shape(`M${-west},-8L${-west + 18},0L${-west},8Z`, METAL, outline(1))
  )
}

/** A truck with a cab to the east and whatever lies on its body. */
const truck = (length: number, colour: string, roof: string): string => {
  const half = length / 2
  return (
    each([-half + 26, -half + 54, half - 46], (x) => each([-47, 39], (y) => rect(x - 11, y, 22, 8, TYRE, { rx: 3 }))) +
    rect(half - 64, -40, 62, 80, mix(colour, '#000000', 0.12), { rx: 14, ...outline(1.4) }) +
    rect(half - 56, -34, 34, 68, mix(colour, '#ffffff', 0.06), { rx: 9 }) +
    shape(
      `M${half - 20},-33Q${half - 8},-32 ${half - 7},-20L${half - 7},20Q${half - 8},32 ${half - 20},33Q${half - 14},0 ${half - 20},-33Z`,
      GLASS,
      { stroke: INK, width: 0.9 },
    ) +
    each([-44, 40], (y) => rect(half - 22, y, 9, 4, mix(colour, '#000000', 0.4), { rx: 1, ...outline(0.8) })) +
    rect(-half, -44, length - 62, 88, colour, { rx: 4, ...outline(1.4) }) +
    rect(-half + 5, -39, length - 72, 78, light(colour, 0.06), { rx: 2 }) +
    rect(-half + 5, -39, length - 72, 5, light(colour, 0.22), { rx: 2, opacity: 0.7 }) +
    roof
  )
}

const tailLift = (half: number): string =>
  rect(-half - 14, -34, 14, 68, METAL, { rx: 1, ...outline(1.1) }) +
  each([-24, -12, 0, 12, 24], (y) => line(-half - 12, y, -half - 2, y, '#7d8693', 1.6))

/** A working truck with its tail-lift down: grip, electric, camera, costume, by its colour. */
export const workTruck = (length: number, colour: string): string => {
  const half = length / 2
  return truck(
    length,
    colour,
    each([-16, 16], (y) => line(-half + 10, y, half - 74, y, dark(colour, 0.14), 1.4)) +
      line(half - 142, -39, half - 142, 39, dark(colour, 0.14), 1.4) +
      tailLift(half),
  )
}

/** A delivery van facing east, its rear doors to the west. */
export const deliveryVan = (colour: string, roof = ''): string =>
  each(
    [
      [-66, -44],
      [62, -44],
      [-66, 36],
      [62, 36],
    ],
    ([x, y]) => rect(x - 14, y, 28, 8, TYRE, { rx: 3 }),
  ) +
  shape(
    'M-100,-36Q-100,-42 -94,-42L70,-42Q96,-40 102,-16L102,16Q96,40 70,42L-94,42Q-100,42 -100,36Z',
    colour,
    outline(1.5),
  ) +
  rect(-95, -37, 134, 74, light(colour, 0.12), { rx: 4 }) +
  rect(-95, -37, 134, 6, light(colour, 0.34), { rx: 3, opacity: 0.8 }) +
  shape('M48,-37Q70,-36 78,-30Q86,0 78,30Q70,36 48,37Q60,0 48,-37Z', GLASS, { stroke: INK, width: 0.9 }) +
  shape('M54,-33Q68,-33 74,-28Q78,-14 79,-4L63,-2Q62,-18 54,-33Z', GLASS_LIGHT, { opacity: 0.5 }) +
  each([-47, 42], (y) => rect(56, y, 9, 5, dark(colour, 0.4), { rx: 1, ...outline(0.8) })) +
  each([-33, 22], (y) => rect(97, y, 4, 11, '#e9e2c8', { rx: 1.6 })) +
  each([-36, 26], (y) => rect(-100, y, 3.4, 10, '#8a2f2a', { rx: 1 })) +
  line(-97, 0, -88, 0, dark(colour, 0.3), 1.4) +
  roof

const CROSS = rect(-34, -4.5, 30, 9, '#b23a2f') + rect(-23.5, -15, 9, 30, '#b23a2f')
/** An ambulance facing east: light bar and a cross on the roof. */
export const ambulance = (lit: boolean): string =>
  deliveryVan(
    '#eef0ee',
    rect(-95, -37, 134, 7, '#c9a91f', { rx: 2 }) +
      rect(-95, 30, 134, 7, '#c9a91f', { rx: 2 }) +
      CROSS +
      rect(22, -28, 12, 26, lit ? '#8fb8ff' : '#4a78c8', { rx: 3, ...outline(1) }) +
      rect(22, 2, 12, 26, lit ? '#8fb8ff' : '#4a78c8', { rx: 3, ...outline(1) }),
  )

/** An ice-cream van: serving hatch to the south, a cone on the roof. */
export const iceCreamVan = (): string =>
  deliveryVan(
    '#f0e4ea',
    rect(-90, -37, 126, 8, '#e59ab4', { rx: 2 }) +
      rect(-62, 34, 66, 14, '#e59ab4', outline(1)) +
      each([-56, -42, -28, -14], (x) => rect(x, 34.6, 7, 12.8, '#f7eef2')) +
      shape('M-30,-8L-2,0L-30,8Z', '#c8955a', outline(1)) +
      circle(-33, 0, 10, '#f7eef2', outline(1)) +
      circle(-36, -3, 4, '#ffffff'),
  )

/** A box truck of the council with a flashing bar and cones on its bed. */
export const serviceTruck = (): string =>
  truck(
    170,
    '#c98a2e',
    each([-60, -38, -16], (x) =>
      each([-20, 4], (y) => circle(x, y + 8, 8, '#dd6f34', outline(0.9)) + circle(x, y + 8, 4, '#e9e6dc')),
    ) + rect(16, -20, 7, 40, '#ffcf70', { rx: 3, ...outline(1) }),
  )

/** Boom lift for a lamp, its arm to the east. */
export const condor = (): string =>
  each(
    [
      [-70, -26],
      [-28, -26],
      [-70, 26],
      [-28, 26],
    ],
    ([x, y]) => rect(x - 13, y - 6, 26, 12, '#14171c', { rx: 4, ...outline(1) }),
  ) +
  rect(-84, -22, 72, 44, '#d0852f', { rx: 4, ...outline(1.4) }) +
  rect(-80, -18, 30, 36, '#dd9647', { rx: 3 }) +
  circle(-46, 0, 15, '#b06d22', outline(1.1)) +
  line(-46, 0, 60, 0, INK, 14) +
  line(-46, 0, 60, 0, '#d0852f', 11) +
  line(-46, -3, 60, -3, '#e5ab67', 2) +
  line(0, 0, 76, 0, '#a9b1bb', 6) +
  rect(70, -15, 24, 30, '#3b424c', { rx: 2, ...outline(1.3) }) +
  rect(73, -12, 18, 24, '#4a525e', { rx: 1 }) +
  rect(92, -13, 6, 26, '#dcecff', { rx: 1.6, ...outline(1) })

/** A golf cart of the transport department, facing east. */
export const golfCart = (): string =>
  each(
    [
      [-30, -25],
      [28, -25],
      [-30, 18],
      [28, 18],
    ],
    ([x, y]) => rect(x - 8, y, 16, 7, TYRE, { rx: 2.4 }),
  ) +
  rect(-46, -20, 92, 40, '#dfe2df', { rx: 9, ...outline(1.3) }) +
  rect(-40, -17, 20, 34, '#5d656e', { rx: 3 }) +
  rect(-18, -18, 46, 36, '#eef0ee', { rx: 4, ...outline(1.1) }) +
  rect(-15, -15, 40, 9, '#ffffff', { rx: 2, opacity: 0.6 }) +
  rect(32, -14, 8, 28, '#c9cfd4', { rx: 3 })
