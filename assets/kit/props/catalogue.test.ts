import { describe, expect, it } from 'vitest'
import { PROP_KINDS } from '../../../src/core/floor/prop-kinds.ts'
import { rasterise, visibleBox } from '../build/rasterise.ts'
import { svgDocument } from '../svg.ts'
import { PROP_ART } from './catalogue.ts'
import { DRIVEN } from './driven.ts'
import { PIECES } from './pieces.ts'
import type { PropArt } from './prop.ts'

const PX_PER_MM = 44 / 1000

const kinds = Object.entries(PROP_KINDS).map(([name, { w, d }]) => ({
  name,
  art: PROP_ART[name as keyof typeof PROP_ART] as PropArt | undefined,
  options: { w: w * PX_PER_MM, h: d * PX_PER_MM, seed: 12 },
}))

/** The farthest that a drawing reaches from its middle; null where it reaches its box. */
async function reaches(svg: string, half: number): Promise<boolean> {
  const whole = await rasterise(svgDocument({ x: -half, y: -half, w: 2 * half, h: 2 * half }, svg), 1)
  const box = visibleBox(whole)
  return Math.min(box.x, box.y, whole.width - box.x - box.w, whole.height - box.y - box.h) > 0
}

describe('the things that a place may name', () => {
  it('can all be drawn, and nothing else is', () => {
    expect(kinds.filter(({ art }) => art === undefined).map(({ name }) => name)).toEqual([])
    expect(Object.keys(PROP_ART).filter((name) => !Object.hasOwn(PROP_KINDS, name))).toEqual([])
  })

  it('stay within what they say they reach', async () => {
    const wide: string[] = []
    for (const { name, art, options } of kinds) {
      if (art === undefined) continue
      const half = Math.ceil(Math.max(Math.sqrt(options.w ** 2 + options.h ** 2) / 2 + 10, art.reach ?? 0))
      const svg = art.draw(options) + (art.over?.(options) ?? '')
      if (!(await reaches(svg, half))) wide.push(name)
    }
    expect(wide).toEqual([])
  })

  it('are the same each time', () => {
    for (const { art, options } of kinds) expect(art?.draw(options)).toBe(art?.draw(options))
  })

  it('carry no letters, which come from the page', () => {
    expect(kinds.filter(({ art, options }) => art?.draw(options).includes('<text') === true)).toEqual([])
  })
})

describe('pieces and vehicles', () => {
  it('fit their boxes', async () => {
    const wide: string[] = []
    for (const [name, { half, draw }] of Object.entries(PIECES)) if (!(await reaches(draw(), half))) wide.push(name)
    for (const [name, { half, draw }] of Object.entries(DRIVEN)) {
      if (!(await reaches(draw(3, true), half))) wide.push(name)
    }
    expect(wide).toEqual([])
  })
})
