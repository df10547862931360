import { describe, expect, it } from 'vitest'
import type { Frame } from '../figures/frames.ts'
import { propFrames } from '../props/frames.ts'
import { makeAtlas } from './atlas.ts'
import { pack } from './pack.ts'
import { paint } from './painting.ts'
import { cropped, rasterise, visibleBox } from './rasterise.ts'

const SQUARE = '<rect x="1" y="2" width="3" height="2" fill="#ff0000"/>'
const square = `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6" viewBox="0 0 8 6">${SQUARE}</svg>`

describe('a rasterised drawing', () => {
  it('has as many pixels as its scale says and keeps its colours', async () => {
    const { width, height, data } = await rasterise(square, 2)
    expect([width, height]).toEqual([16, 12])
    expect([...data.subarray((5 * 16 + 3) * 4, (5 * 16 + 3) * 4 + 4)]).toEqual([255, 0, 0, 255])
  })

  it('is trimmed to what can be seen', async () => {
    const whole = await rasterise(square, 1)
    expect(visibleBox(whole)).toEqual({ x: 1, y: 2, w: 3, h: 2 })
    const part = cropped(whole, visibleBox(whole))
    expect(part.data.length).toBe(3 * 2 * 4)
    expect([...part.data].every((value, index) => value === (index % 4 === 0 || index % 4 === 3 ? 255 : 0))).toBe(true)
  })

  it('leaves one clear pixel of a drawing without anything in it', async () => {
    const empty = await rasterise(square.replace(SQUARE, ''), 1)
    expect(visibleBox(empty)).toEqual({ x: 0, y: 0, w: 1, h: 1 })
  })
})

describe('a painting', () => {
  it('is cut out of its canvas, so that groups outside do no harm', async () => {
    const drawing = `<g opacity="0.5">${SQUARE}</g><rect x="20" y="0" width="4" height="4" fill="#00ff00"/>`
    const picture = await paint(
      {
        name: 'x',
        box: { x: 20, y: 0, w: 4, h: 4 },
        canvas: { x: 0, y: 0, w: 30, h: 10 },
        blend: 'normal',
        keep: 'exact',
        drawing,
      },
      1,
    )
    expect([picture.width, picture.height]).toEqual([4, 4])
    expect([...picture.data.subarray(0, 4)]).toEqual([0, 255, 0, 255])
  })
})

describe('the packing', () => {
  const pieces = Array.from({ length: 60 }, (_, index) => ({
    name: `piece-${index}`,
    w: 20 + ((index * 7) % 30),
    h: 16 + ((index * 11) % 40),
  }))

  it('lets no piece touch another or the rim', () => {
    const { width, height, places } = pack(pieces)
    const boxes = places.map(({ name, x, y }) => ({
      x,
      y,
      ...(pieces.find((piece) => piece.name === name) ?? { w: 0, h: 0 }),
    }))
    for (const [index, a] of boxes.entries()) {
      expect(a.x >= 2 && a.y >= 2 && a.x + a.w + 2 <= width && a.y + a.h + 2 <= height).toBe(true)
      for (const b of boxes.slice(index + 1)) {
        expect(a.x + a.w + 2 <= b.x || b.x + b.w + 2 <= a.x || a.y + a.h + 2 <= b.y || b.y + b.h + 2 <= a.y).toBe(true)
      }
    }
  })

  it('does not depend on the order of the pieces', () => {
    const sorted = (list: typeof pieces): unknown => [...pack(list).places].sort((a, b) => (a.name < b.name ? -1 : 1))
    expect(sorted([...pieces].reverse())).toEqual(sorted(pieces))
  })

  it('refuses what is wider than a page', () => {
    expect(() => pack([{ name: 'wide', w: 3000, h: 10 }])).toThrow('do not fit')
  })
})

describe('an atlas', () => {
  const few: readonly Frame[] = propFrames().slice(0, 4)

  it('is equal to the byte on repeat', async () => {
    const first = await makeAtlas('few@1x.webp', few, 1)
    const second = await makeAtlas('few@1x.webp', few, 1)
    expect(first.json).toEqual(second.json)
    expect(first.webp.equals(second.webp)).toBe(true)
  })

  it('tells each frame’s place on the page and in its box', async () => {
    const { json } = await makeAtlas('few@2x.webp', few, 2)
    for (const { name, half } of few) {
      const entry = json.frames[name]
      expect(entry?.sourceSize).toEqual({ w: half * 4, h: half * 4 })
      expect(entry?.spriteSourceSize.w).toBe(entry?.frame.w)
      expect((entry?.frame.x ?? 9999) + (entry?.frame.w ?? 0)).toBeLessThan(json.meta.size.w)
    }
  })
})
