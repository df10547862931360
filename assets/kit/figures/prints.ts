import { dark, light } from '../colour.ts'
import { INK } from '../palette.ts'
import { circle, each, ellipse, line, num, rect, shape, stroke, times } from '../svg.ts'

/** What is drawn on the cloth of a top and cut off at its edge; `w` is half the width of the shoulders. */
export type PrintName =
  | 'apron'
  | 'blouse'
  | 'checks'
  | 'coveralls'
  | 'hi-vis'
  | 'high-collar'
  | 'hoodie'
  | 'jacket'
  | 'number'
  | 'officer'
  | 'robe'
  | 'stripe'
  | 'stripes'
  | 'suit'
  | 'uniform'

const lapels = (colour: string): string =>
  shape('M-3,-8L-8.4,-7L-4.6,3.4L-.6,8.4L-.6,2Z', dark(colour, 0.26)) +
  shape('M3,-8L8.4,-7L4.6,3.4L.6,8.4L.6,2Z', dark(colour, 0.26)) +
  line(0, 3, 0, 9, dark(colour, 0.4), 0.9)

const zip = (colour: string): string =>
  line(0, -8, 0, 9, dark(colour, 0.42), 1.3) + line(0.9, -8, 0.9, 9, light(colour, 0.22), 0.6)

const pockets = (w: number, colour: string): string =>
  each([-w * 0.52, w * 0.52], (x) => rect(x - 2.6, -6.4, 5.2, 3, dark(colour, 0.24), { rx: 0.8 }))

const bandsAcross = (w: number, colour: string): string =>
  stroke(`M${num(-w)},3.4Q0,7 ${num(w)},3.4`, colour, 2.2) +
  stroke(`M${num(-w * 0.58)},-9L${num(-w * 0.62)},5M${num(w * 0.58)},-9L${num(w * 0.62)},5`, colour, 2)

export const drawPrint: Readonly<Record<PrintName, (w: number, colour: string) => string>> = {
  apron: (w) =>
    shape(`M${num(-w * 0.5)},-9L${num(w * 0.5)},-9L${num(w * 0.46)},-2L${num(-w * 0.46)},-2Z`, '#e4dfd2') +
    stroke(`M${num(-w * 0.4)},-2Q${num(-w * 0.3)},4 -1,7M${num(w * 0.4)},-2Q${num(w * 0.3)},4 1,7`, '#e4dfd2', 1.6),
  blouse: (w, c) =>
    stroke(`M-4,-8Q0,-3 4,-8`, light(c, 0.5), 2) +
    each([-w * 0.5, w * 0.5], (x) => ellipse(x, -3, 3, 2.2, light(c, 0.28))),
  checks: (w, c) =>
    times(7, (index) =>
      line(-w + 3 + index * w * 0.3, -9, -w + 3 + index * w * 0.3, 10, light(c, 0.26), 1, { opacity: 0.8 }),
    ) + times(5, (index) => line(-w, -7 + index * 4, w, -7 + index * 4, dark(c, 0.3), 1, { opacity: 0.8 })),
  coveralls: (w, c) => zip(c) + pockets(w, c) + stroke(`M${num(-w)},5Q0,8.6 ${num(w)},5`, dark(c, 0.4), 1.8),
  'hi-vis': (w) => bandsAcross(w, '#f4f1dc'),
  'high-collar': (_w, c) => ellipse(0, 1, 8.4, 6.6, light(c, 0.2)) + ellipse(0, 1, 6.4, 5, dark(c, 0.3)),
  hoodie: (_w, c) =>
    ellipse(0, 5.2, 8.8, 5, light(c, 0.12), { stroke: dark(c, 0.5), width: 0.9 }) +
    ellipse(0, 4.4, 5.6, 2.8, dark(c, 0.3)) +
    stroke('M-2.4,-5L-3,-8.6M2.4,-5L3,-8.6', light(c, 0.6), 0.9),
  jacket: (w, c) => zip(c) + pockets(w, c),
  number: (w) =>
    rect(-w * 0.34, 1, w * 0.68, 6, '#f3efe4', { stroke: INK, width: 0.6 }) + rect(-2.4, 2.6, 4.8, 2.8, '#23272f'),
  officer: (w) =>
    rect(-w - 2, 3.2, w * 2 + 4, 3.2, '#dfe6ee') +
    times(5, (index) => rect(-14 + index * 6, 3.2, 3, 3.2, '#22315a')) +
    each([-w * 0.74, w * 0.74], (x) => rect(x - 2.4, -3.4, 4.8, 2, '#e9d9a0', { rx: 0.6 })) +
    rect(-w * 0.5, -7.4, 3, 2.6, '#e9d9a0', { rx: 0.5 }),
  robe: (w, c) =>
    shape('M-2.4,-9L-8,-8L-1,7L1,7L8,-8L2.4,-9L0,1Z', light(c, 0.34)) +
    stroke(`M${num(-w)},4Q0,8 ${num(w)},4`, dark(c, 0.22), 2.2),
  stripe: (w, c) => rect(-w - 2, 2.6, w * 2 + 4, 2.6, dark(c, 0.6)),
  stripes: (w, c) =>
    times(4, (index) =>
      stroke(`M${num(-w)},${-6 + index * 4}Q0,${-3 + index * 4} ${num(w)},${-6 + index * 4}`, light(c, 0.62), 1.5),
    ),
  suit: (_w, c) =>
    shape('M-2.4,-8L2.4,-8L1,5L-1,5Z', '#e9e4d6') + shape('M-1,-7L1,-7L.9,4L0,6L-.9,4Z', '#7a2f38') + lapels(c),
  uniform: (w, c) =>
    pockets(w, c) +
    each([-w * 0.74, w * 0.74], (x) => rect(x - 2.6, -3.2, 5.2, 2, light(c, 0.4), { rx: 0.6 })) +
    line(0, -8, 0, 8, dark(c, 0.4), 0.9),
}

/** The hem of a coat or a dress round the legs, drawn under arms and trunk. */
export const drawHem = (w: number, colour: string, wide: boolean): string =>
  ellipse(0, 1.4, w * (wide ? 0.98 : 0.84), wide ? 12.4 : 10.6, dark(colour, 0.16), { stroke: INK, width: 1.2 }) +
  (wide
    ? times(5, (index) =>
        line(-w * 0.6 + index * w * 0.3, 8, -w * 0.66 + index * w * 0.33, 12.4, dark(colour, 0.36), 0.9),
      )
    : line(0, 6, 0, 11.6, dark(colour, 0.4), 1))

/** A scarf round the neck, its ends in front. */
export const drawNeckScarf = (colour: string): string =>
  ellipse(0, 0.6, 8, 6, colour, { stroke: INK, width: 0.9 }) +
  stroke('M-2,-5L-4,-10', INK, 4) +
  stroke('M-2,-5L-4,-10', light(colour, 0.12), 2.6) +
  circle(0, 0.6, 4.6, dark(colour, 0.24))
