import { dark, light } from '../colour.ts'
import { INK } from '../palette.ts'
import { circle, each, ellipse, shape, stroke } from '../svg.ts'

/** The middle of the head is this far north of the shoulders. */
export const HEAD_Y = -2.7
const Y = HEAD_Y

export type HairStyle =
  | 'bald'
  | 'crop'
  | 'short'
  | 'part'
  | 'bun'
  | 'pony'
  | 'long'
  | 'bob'
  | 'afro'
  | 'braids'
  | 'beanie'
  | 'bobble'
  | 'cap'
  | 'cap-back'
  | 'scarf'
  | 'hood'
  | 'bucket'
  | 'helmet'
  | 'officer'
  | 'balding'
  | 'curls'
  | 'topknot'
  | 'hard-hat'
  | 'turban'
  | 'flat-cap'
  | 'sun-hat'
  | 'paramedic'

const thin = { stroke: INK, width: 0.9 } as const
const edge = { stroke: INK, width: 1 } as const

/** The back 70 % of the head, so that a sliver of the face stays free. */
const CAP_OF_HAIR = `M-7.6,${Y - 0.2}A7.7,7.7 0 1 0 7.6,${Y - 0.2}Q5,${Y - 4.2} 0,${Y - 3.6}Q-5,${Y - 4.2} -7.6,${Y - 0.2}Z`
const shortHair = (colour: string): string => shape(CAP_OF_HAIR, colour, thin)
const sheen = (colour: string): string =>
  stroke(`M-4.6,${Y + 1.2}Q-3.8,${Y - 3} .6,${Y - 3.4}`, light(colour, 0.2), 1.5, { opacity: 0.75 })

const pony = (c: string): string =>
  shape(
    `M-2.6,${Y + 6}C-4.6,${Y + 10} -3,${Y + 15} .8,${Y + 16.5}C2.4,${Y + 13} 3.6,${Y + 10} 2.6,${Y + 6}Z`,
    c,
    edge,
  ) +
  shortHair(c) +
  circle(0, Y + 6.6, 1.4, '#e7dccb') +
  sheen(c)

const long = (c: string): string =>
  shape(
    `M-7.7,${Y - 1.6}C-10.4,${Y + 6} -8.5,${Y + 12} -4,${Y + 12.5}Q0,${Y + 13.4} 4,${Y + 12.5}C8.5,${Y + 12} 10.4,${Y + 6} 7.7,${Y - 1.6}Q4.8,${Y - 4.4} 0,${Y - 3.6}Q-4.8,${Y - 4.4} -7.7,${Y - 1.6}Z`,
    c,
    edge,
  ) +
  stroke(`M0,${Y - 4}L0,${Y + 5}`, dark(c, 0.4), 0.8) +
  stroke(`M-4.6,${Y + 1.2}Q-5,${Y + 6} -3.4,${Y + 10}`, light(c, 0.2), 1.2, { opacity: 0.6 }) +
  sheen(c)

const bob = (c: string): string =>
  shape(
    `M-8.2,${Y - 1.8}C-10,${Y + 4} -8,${Y + 9} 0,${Y + 9.2}C8,${Y + 9} 10,${Y + 4} 8.2,${Y - 1.8}Q5,${Y - 4.4} 0,${Y - 3.8}Q-5,${Y - 4.4} -8.2,${Y - 1.8}Z`,
    c,
    edge,
  ) + sheen(c)

const CURLS = [
  [-4, 0],
  [1, -1.6],
  [5, 2],
  [-1.6, 4],
  [3, 6],
  [-5.5, 5],
] as const
const afro = (c: string): string =>
  shape(
    `M-8.6,${Y - 2.6}A10.3,10 0 1 0 8.6,${Y - 2.6}Q5,${Y - 4.2} 0,${Y - 3.8}Q-5,${Y - 4.2} -8.6,${Y - 2.6}Z`,
    c,
    edge,
  ) + each(CURLS, ([x, y]) => circle(x, Y + y, 1.1, light(c, 0.2), { opacity: 0.45 }))

const braid = (x: number): string => `M${x},${Y + 4}Q${x * 1.25},${Y + 9} ${x * 1.1},${Y + 12.5}`
const braids = (c: string): string =>
  each([-5.4, -1.8, 1.8, 5.4], (x) => stroke(braid(x), INK, 3.4) + stroke(braid(x), c, 2.2)) +
  shortHair(c) +
  each([-4, 0, 4], (x) => stroke(`M${x},${Y - 3.8}L${x * 1.1},${Y + 5.4}`, light(c, 0.2), 0.8, { opacity: 0.7 }))

const knitted = (c: string): string =>
  circle(0, Y + 0.4, 8.1, c, edge) +
  stroke(`M-7.2,${Y - 2.2}Q0,${Y - 7.6} 7.2,${Y - 2.2}`, light(c, 0.26), 2.6) +
  stroke(
    `M0,${Y - 3.4}L0,${Y + 7}M-4,${Y - 2.6}Q-4.8,${Y + 2} -3.4,${Y + 6.4}M4,${Y - 2.6}Q4.8,${Y + 2} 3.4,${Y + 6.4}`,
    dark(c, 0.28),
    0.8,
  )

const cap = (c: string): string =>
  shape(
    `M-6.6,${Y - 3}C-6.4,${Y - 10.5} -3.4,${Y - 13} 0,${Y - 13}C3.4,${Y - 13} 6.4,${Y - 10.5} 6.6,${Y - 3}Q0,${Y - 6.4} -6.6,${Y - 3}Z`,
    dark(c, 0.25),
    edge,
  ) +
  circle(0, Y + 0.2, 7.9, c, edge) +
  stroke(`M0,${Y - 6.8}L0,${Y + 7.4}M-7,${Y - 2}Q0,${Y + 2} 7,${Y - 2}`, dark(c, 0.3), 0.8) +
  circle(0, Y + 0.2, 1, light(c, 0.4)) +
  stroke(`M-5,${Y - 0.2}Q-4.2,${Y - 4.2} -.8,${Y - 5}`, light(c, 0.35), 1.2, { opacity: 0.7 })

const capBack = (c: string): string =>
  shape(
    `M-6.2,${Y + 4}C-6,${Y + 10.5} -3.2,${Y + 12.6} 0,${Y + 12.6}C3.2,${Y + 12.6} 6,${Y + 10.5} 6.2,${Y + 4}Z`,
    dark(c, 0.25),
    edge,
  ) +
  shape(`M-7.7,${Y - 1.4}A7.9,7.9 0 1 0 7.7,${Y - 1.4}Q0,${Y - 7.4} -7.7,${Y - 1.4}Z`, c, edge) +
  stroke(`M0,${Y - 4}L0,${Y + 7}`, dark(c, 0.3), 0.8) +
  circle(0, Y + 0.6, 1, light(c, 0.4))

const scarf = (c: string): string =>
  shape(
    `M-8.4,${Y - 1.4}C-10,${Y + 5} -7.4,${Y + 11} 0,${Y + 11.4}C7.4,${Y + 11} 10,${Y + 5} 8.4,${Y - 1.4}C7.4,${Y - 6} 5,${Y - 7} 4.6,${Y - 6.6}Q0,${Y - 2.4} -4.6,${Y - 6.6}C-5,${Y - 7} -7.4,${Y - 6} -8.4,${Y - 1.4}Z`,
    c,
    edge,
  ) +
  stroke(`M-4.4,${Y + 8}Q-6.4,${Y + 2} -4,${Y - 4}M4.4,${Y + 8}Q6.4,${Y + 2} 4,${Y - 4}`, dark(c, 0.22), 0.9) +
  stroke(`M-1.6,${Y + 4}Q-2.6,${Y} -1,${Y - 3}`, light(c, 0.3), 1.3)

const hood = (c: string): string =>
  shape(
    `M-8.6,${Y - 1}C-9.6,${Y + 6} -6,${Y + 10.5} 0,${Y + 10.6}C6,${Y + 10.5} 9.6,${Y + 6} 8.6,${Y - 1}C7.6,${Y - 5.6} 5.4,${Y - 6.4} 5,${Y - 6}Q0,${Y - 1.8} -5,${Y - 6}C-5.4,${Y - 6.4} -7.6,${Y - 5.6} -8.6,${Y - 1}Z`,
    c,
    edge,
  ) +
  stroke(`M0,${Y - 3.6}L0,${Y + 9.6}`, dark(c, 0.3), 0.9) +
  stroke(`M-4.6,${Y + 3}Q-5,${Y - 1} -3.4,${Y - 3.6}`, light(c, 0.3), 1.2)

const bucket = (c: string): string =>
  circle(0, Y + 0.2, 10, c, edge) +
  circle(0, Y + 0.2, 6.2, light(c, 0.13), { stroke: dark(c, 0.35), width: 0.9 }) +
  stroke(`M-3,${Y - 2}Q-1.6,${Y - 4} 1,${Y - 4}`, light(c, 0.4), 1.1)

const helmet = (c: string): string =>
  shape(
    `M-7.4,${Y + 3}C-8.6,${Y - 6} -4,${Y - 10.4} 0,${Y - 10.4}C4,${Y - 10.4} 8.6,${Y - 6} 7.4,${Y + 3}C6.4,${Y + 8} 3,${Y + 10} 0,${Y + 10}C-3,${Y + 10} -6.4,${Y + 8} -7.4,${Y + 3}Z`,
    c,
    { stroke: INK, width: 1.1 },
  ) +
  stroke(
    `M-3.4,${Y - 7}Q-4.6,${Y} -3,${Y + 7}M0,${Y - 8.4}L0,${Y + 8}M3.4,${Y - 7}Q4.6,${Y} 3,${Y + 7}`,
    dark(c, 0.55),
    1.7,
  )

const officer = (c: string): string =>
  shape(
    `M-6.8,${Y - 4}C-6,${Y - 10.6} -3.4,${Y - 12} 0,${Y - 12}C3.4,${Y - 12} 6,${Y - 10.6} 6.8,${Y - 4}Z`,
    '#10131b',
    edge,
  ) +
  circle(0, Y + 0.4, 9, c, edge) +
  circle(0, Y + 0.4, 6.4, 'none', { stroke: light(c, 0.2), width: 0.9 }) +
  shape(`M0,${Y - 7.6}l1.5,1.5 -1.5,2.3 -1.5,-2.3z`, '#e9d9a0')

/** A rim of hair round a bare crown. */
const balding = (c: string): string =>
  shape(`M-7.6,${Y - 1}A7.7,7.7 0 1 0 7.6,${Y - 1}L5,${Y - 0.4}A5.2,5.2 0 1 1 -5,${Y - 0.4}Z`, c, thin) +
  stroke(`M-2.6,${Y - 1}Q-1.6,${Y - 3} 1,${Y - 3}`, '#ffffff', 1.2, { opacity: 0.35 })

const RINGLETS = [
  [-6, -1],
  [6, -1],
  [-7.4, 3],
  [7.4, 3],
  [-5.6, 7],
  [5.6, 7],
  [0, 8.6],
  [-3, -2.6],
  [3, -2.6],
] as const
const curls = (c: string): string =>
  each(RINGLETS, ([x, y]) => circle(x, Y + y, 3.5, c, thin)) +
  circle(0, Y + 2.4, 6.6, c) +
  each(RINGLETS, ([x, y]) => circle(x * 0.9 - 0.6, Y + y * 0.9 - 0.6, 1.3, light(c, 0.22), { opacity: 0.6 }))

const topknot = (c: string): string =>
  shortHair(c) + circle(0, Y + 1.6, 3.4, c, edge) + circle(-0.8, Y + 0.8, 1.2, light(c, 0.24), { opacity: 0.8 })

const hardHat = (c: string): string =>
  ellipse(0, Y - 1, 9.4, 10.4, dark(c, 0.16), edge) +
  circle(0, Y, 8, c, edge) +
  stroke(`M-3,${Y - 7.4}V${Y + 7}M3,${Y - 7.4}V${Y + 7}M0,${Y - 7.8}V${Y + 7.6}`, dark(c, 0.24), 1.2) +
  stroke(`M-5,${Y - 1}Q-4,${Y - 5} -1,${Y - 5.6}`, light(c, 0.5), 1.3, { opacity: 0.8 })

const turban = (c: string): string =>
  circle(0, Y + 0.6, 9.2, c, edge) +
  stroke(
    `M-8.4,${Y - 1.6}Q-1,${Y - 6} 5,${Y - 7}M-9,${Y + 2.6}Q0,${Y - 3} 8,${Y - 4}M-7.6,${Y + 6}Q1,${Y + 1} 9,${Y}M-3.6,${Y + 9}Q4,${Y + 5} 8.4,${Y + 4}`,
    dark(c, 0.3),
    1,
  ) +
  circle(0, Y + 0.6, 2, light(c, 0.16))

const flatCap = (c: string): string =>
  shape(
    `M-8.2,${Y + 1}C-9,${Y - 8} -4,${Y - 11} 0,${Y - 11}C4,${Y - 11} 9,${Y - 8} 8.2,${Y + 1}C7,${Y + 7} 3,${Y + 8.6} 0,${Y + 8.6}C-3,${Y + 8.6} -7,${Y + 7} -8.2,${Y + 1}Z`,
    c,
    edge,
  ) +
  stroke(`M-7,${Y - 5.6}Q0,${Y - 8.6} 7,${Y - 5.6}`, dark(c, 0.36), 1.2) +
  circle(0, Y, 1, dark(c, 0.3))

const sunHat = (c: string): string =>
  ellipse(0, Y, 13, 12, c, edge) +
  circle(0, Y, 7, light(c, 0.14), { stroke: dark(c, 0.36), width: 1.6 }) +
  stroke(`M-4,${Y - 2}Q-3,${Y - 4.6} 0,${Y - 5}`, light(c, 0.5), 1.2)

const paramedic = (c: string): string =>
  cap(c) + shape(`M-3,${Y + 0.2}h6M0,${Y - 2.8}v6`, 'none', { stroke: '#f4f7f2', width: 1.8 })

/** Hair or hat from above, by style; the colour is the hair's or the cloth's. */
export const drawHair: Readonly<Record<HairStyle, (colour: string) => string>> = {
  bald: () => stroke(`M-3.6,${Y - 1}Q-2.8,${Y - 4} 1.4,${Y - 4.2}`, '#ffffff', 1.4, { opacity: 0.35 }),
  crop: (c) => shape(CAP_OF_HAIR, c, { opacity: 0.92 }) + sheen(c),
  short: (c) => shortHair(c) + sheen(c),
  part: (c) => shortHair(c) + stroke(`M3,${Y - 4.4}Q2.2,${Y} 2.6,${Y + 4}`, dark(c, 0.4), 0.9) + sheen(c),
  bun: (c) =>
    circle(0, Y + 8.2, 3.9, c, edge) +
    stroke(`M-1.6,${Y + 7.6}Q0,${Y + 6.2} 1.6,${Y + 7.4}`, light(c, 0.2), 1) +
    shortHair(c) +
    sheen(c),
  pony,
  long,
  bob,
  afro,
  braids,
  beanie: (c) => knitted(c) + circle(0, Y + 0.8, 1, dark(c, 0.3)),
  bobble: (c) => knitted(c) + circle(0, Y + 1, 2.7, light(c, 0.35), thin),
  cap,
  'cap-back': capBack,
  scarf,
  hood,
  bucket,
  helmet,
  officer,
  balding,
  curls,
  topknot,
  'hard-hat': hardHat,
  turban,
  'flat-cap': flatCap,
  'sun-hat': sunHat,
  paramedic,
}
