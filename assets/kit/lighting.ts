import { each, ellipse, num, radialGradient } from './svg.ts'

/** A pool of light: middle, radii, colour, and strength from 0 to 1. */
export type Pool = {
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
  readonly colour: string
  readonly strength: number
}

export const pool = (x: number, y: number, rx: number, ry: number, colour: string, strength: number): Pool => ({
  x,
  y,
  rx,
  ry,
  colour,
  strength,
})

/** The falling off of a pool (LOOK, light and shadow): full, half at .45, a trace at .78, nothing at the rim. */
export const poolGradients = (name: string, pools: readonly Pool[]): string =>
  each(pools, ({ colour, strength }, index) =>
    radialGradient(`${name}-${index}`, [
      { at: 0, colour, opacity: strength },
      { at: 0.45, colour, opacity: strength * 0.5 },
      { at: 0.78, colour, opacity: strength * 0.13 },
      { at: 1, colour, opacity: 0 },
    ]),
  )

/** The pools themselves, screened over the ambient light of a light map. */
export const drawPools = (name: string, pools: readonly Pool[], grow = 1, clip?: string): string =>
  each(pools, ({ x, y, rx, ry }, index) =>
    ellipse(x, y, rx * grow, ry * grow, `url(#${name}-${index})`, {
      blend: 'screen',
      ...(clip === undefined ? {} : { clip }),
    }),
  )

/** A source that shines by itself: bright in the middle, a third of it soon after. */
export const glowGradient = (id: string, colour: string, strength: number): string =>
  radialGradient(id, [
    { at: 0, colour, opacity: strength },
    { at: 0.35, colour, opacity: Number(num(strength * 0.34)) },
    { at: 1, colour, opacity: 0 },
  ])

/** Everything in it darkens or tints what is painted below. */
export const lightMap = (inner: string): string => `<g style="mix-blend-mode:multiply;isolation:isolate">${inner}</g>`

/** Everything in it is added to what is painted below. */
export const glows = (inner: string): string => `<g style="mix-blend-mode:screen">${inner}</g>`

/** Keeps the blending inside from reaching what lies outside. */
export const isolated = (inner: string): string => `<g style="isolation:isolate">${inner}</g>`
