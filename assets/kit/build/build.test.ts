import { describe, expect, it } from 'vitest'
import { encodePainting, paint } from './painting.ts'
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

  it('is equal to the byte on repeat', async () => {
    const layer = {
      name: 'x',
      box: { x: 0, y: 0, w: 40, h: 30 },
      blend: 'normal',
      keep: 'painted',
      drawing: SQUARE.replace('width="3"', 'width="30" opacity="0.5"'),
    } as const
    const first = await encodePainting(await paint(layer, 2), layer.keep)
    const second = await encodePainting(await paint(layer, 2), layer.keep)
    expect(first.equals(second)).toBe(true)
  })
})
