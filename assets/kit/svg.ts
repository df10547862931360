/**
 * Elements of a drawing as SVG text. Coordinates come first, then the fill, then what is seldom said. Numbers are
 * rounded to a hundredth, so that the same call always gives the same text.
 */
export type BlendMode = 'multiply' | 'screen'

export type Options = {
  readonly stroke?: string
  readonly width?: number
  readonly opacity?: number
  readonly rx?: number
  readonly dash?: string
  readonly cap?: 'round' | 'butt'
  readonly join?: 'round' | 'miter'
  readonly transform?: string
  readonly filter?: string
  readonly clip?: string
  readonly blend?: BlendMode
  readonly rule?: 'evenodd'
}

export const num = (value: number): string => {
  const rounded = Math.round(value * 100) / 100
  return Object.is(rounded, -0) ? '0' : rounded.toString()
}

const NAMES: Readonly<Record<Exclude<keyof Options, 'blend' | 'filter' | 'clip'>, string>> = {
  stroke: 'stroke',
  width: 'stroke-width',
  opacity: 'opacity',
  rx: 'rx',
  dash: 'stroke-dasharray',
  cap: 'stroke-linecap',
  join: 'stroke-linejoin',
  transform: 'transform',
  rule: 'fill-rule',
}

function attributes(options: Options = {}): string {
  let text = ''
  for (const [key, name] of Object.entries(NAMES)) {
    const value = Reflect.get(options, key)
    if (typeof value === 'string' || typeof value === 'number') text += ` ${name}="${value}"`
  }
  if (options.filter !== undefined) text += ` filter="url(#${options.filter})"`
  if (options.clip !== undefined) text += ` clip-path="url(#${options.clip})"`
  if (options.blend !== undefined) text += ` style="mix-blend-mode:${options.blend}"`
  return text
}

export const rect = (x: number, y: number, w: number, h: number, fill: string, options?: Options): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${fill}"${attributes(options)}/>`

export const circle = (x: number, y: number, r: number, fill: string, options?: Options): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}"${attributes(options)}/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, options?: Options): string =>
  `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"${attributes(options)}/>`

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  width: number,
  options?: Options,
): string =>
  `<line x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}"${attributes({ stroke, width, cap: 'round', ...options })}/>`

/** A filled outline. */
export const shape = (d: string, fill: string, options?: Options): string =>
  `<path d="${d}" fill="${fill}"${attributes(options)}/>`

/** A drawn line without a fill, round at its ends. */
export const stroke = (d: string, colour: string, width: number, options?: Options): string =>
  `<path d="${d}" fill="none"${attributes({ stroke: colour, width, cap: 'round', join: 'round', ...options })}/>`

export const group = (inner: string, options?: Options): string => `<g${attributes(options)}>${inner}</g>`

/** The same piece moved, turned (degrees clockwise) and scaled about its own origin. */
export function put(inner: string, x: number, y: number, turn = 0, scale = 1, options: Options = {}): string {
  const rotate = turn === 0 ? '' : ` rotate(${num(turn)})`
  const grow = scale === 1 ? '' : ` scale(${num(scale)})`
  return group(inner, { ...options, transform: `translate(${num(x)} ${num(y)})${rotate}${grow}` })
}

/** A drawing for each element of a list, one after the other. */
export const each = <const T>(items: readonly T[], draw: (item: T, index: number) => string): string =>
  items.map(draw).join('')

/** A drawing for each number from 0 to `count` - 1. */
export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** A blur that other elements can name as their filter. */
export const blurFilter = (id: string, deviation: number): string =>
  `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${deviation}"/></filter>`

export const clipPath = (id: string, d: string): string => `<clipPath id="${id}"><path d="${d}"/></clipPath>`

export type Stop = { readonly at: number; readonly colour: string; readonly opacity?: number }
const stops = (list: readonly Stop[]): string =>
  each(
    list,
    ({ at, colour, opacity }) =>
      `<stop offset="${num(at)}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${num(opacity)}"`}/>`,
  )

export const radialGradient = (id: string, list: readonly Stop[]): string =>
  `<radialGradient id="${id}">${stops(list)}</radialGradient>`

/** From left to right, or from the first point to the second in parts of the box that it fills. */
export const linearGradient = (id: string, list: readonly Stop[], from = [0, 0], to = [1, 0]): string =>
  `<linearGradient id="${id}" x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}">${stops(list)}</linearGradient>`

export const pattern = (id: string, w: number, h: number, inner: string, transform?: string): string =>
  `<pattern id="${id}" width="${w}" height="${h}" patternUnits="userSpaceOnUse"${
    transform === undefined ? '' : ` patternTransform="${transform}"`
  }>${inner}</pattern>`

/** A whole document that shows a box of a drawing. */
export const svgDocument = (
  view: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  body: string,
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${num(view.w)}" height="${num(view.h)}" viewBox="${num(view.x)} ${num(view.y)} ${num(view.w)} ${num(view.h)}">${body}</svg>`
