import { group, num, rect, type Options } from '../../../assets/kit/svg.ts'
import type { Point, Rect } from '../../core/floor/plan.ts'

/** Colours of the authoring view: ink on paper, so that what is wrong stands out. */
export const INK = '#1D1A16'
export const QUIET = '#6E6557'
export const PAPER = '#FFFDF8'
export const RED = '#B3160F'
export const BLUE = '#24527C'
export const GREEN = '#1B6B40'
export const GOLD = '#B8860B'
export const VIOLET = '#5B3E96'

/** How a plan is laid on a sheet. */
export type Sheet = {
  /** Pixels to a metre. */
  readonly scale: number
  readonly width: number
  readonly height: number
  /** What of the plan the sheet shows, on the sheet. */
  readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly at: (point: Point) => Point
  readonly long: (mm: number) => number
}

const WIDEST = 1560
const HIGHEST = 1020
const SIDE = 44
const HEAD = 74
const FOOT = 62
const MM = 1000

/** The largest sheet of the usual size that takes a whole plan. */
export const sheetOf = (bounds: Rect): Sheet => {
  const scale = Math.min((WIDEST * MM) / bounds.w, (HIGHEST * MM) / bounds.h)
  const long = (mm: number): number => (mm * scale) / MM
  const frame = { x: SIDE, y: HEAD, w: long(bounds.w), h: long(bounds.h) }
  return {
    scale,
    width: Math.round(frame.w + 2 * SIDE),
    height: Math.round(frame.h + HEAD + FOOT),
    frame,
    long,
    at: ({ x, y }) => ({ x: frame.x + long(x - bounds.x), y: frame.y + long(y - bounds.y) }),
  }
}

/** The path of a polygon or a line on a sheet. */
export const pathOn = (sheet: Sheet, points: readonly Point[], closed = true): string =>
  points
    .map(sheet.at)
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${num(x)},${num(y)}`)
    .join('') + (closed ? 'Z' : '')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export type Lettering = {
  readonly size?: number
  readonly colour?: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: 500 | 600 | 700
  readonly family?: 'Barlow' | 'Barlow Condensed' | 'Courier Prime'
  readonly turn?: number
  readonly halo?: boolean
}

/** Words on the sheet, with a paper rim so that lines do not cut them. */
export const words = (x: number, y: number, text: string, lettering: Lettering = {}): string => {
  const {
    size = 11,
    colour = INK,
    anchor = 'start',
    weight = 600,
    family = 'Barlow Condensed',
    turn,
    halo = true,
  } = lettering
  const rim = halo ? ` stroke="${PAPER}" stroke-width="2.6" stroke-linejoin="round" paint-order="stroke"` : ''
  const turned = turn === undefined || turn === 0 ? '' : ` transform="rotate(${num(turn)} ${num(x)} ${num(y)})"`
  return `<text x="${num(x)}" y="${num(y)}" fill="${colour}" font-family="${family}" font-weight="${weight}" font-size="${size}" text-anchor="${anchor}"${rim}${turned}>${escaped(text)}</text>`
}

/** How wide some words are, near enough to keep others off them. */
export const widthOf = (text: string, size = 11): number => text.length * size * 0.46

/** Pieces of a drawing that end where the plan ends. */
export const cutToFrame = ({ frame }: Sheet, inner: string, options: Options = {}): string =>
  `<clipPath id="frame">${rect(frame.x, frame.y, frame.w, frame.h, '#000')}</clipPath>` +
  group(inner, { ...options, clip: 'frame' })
