import { describe, expect, it } from 'vitest'
import type { Plan } from '../../core/floor/plan.ts'
import { fitting, HEIGHT, mapSheet, type MapWord, WIDTH } from './map-sheet.ts'

const STREET = {
  bounds: { x: 0, y: 0, w: 116_000, h: 46_000 },
  spots: [
    { id: 'mark', x: 34_000, y: 25_000 },
    { id: 'west', x: 0, y: 25_000 },
  ],
  posts: [{ id: 'w2', mark: 'mark', comesFrom: 'west' }],
  cameras: [{ x: 53_000, y: 33_000 }],
} as unknown as Plan

const inside = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
  x > 0 && x < WIDTH && y > 0 && y < HEIGHT

describe('the part of a place on the call sheet', () => {
  it('holds the post, the camera and some of the way that people come', () => {
    const { at, window } = mapSheet(STREET, ['w2'])
    expect(
      [at({ x: 34_000, y: 25_000 }), at({ x: 53_000, y: 33_000 }), at({ x: 22_500, y: 25_000 })].every(inside),
    ).toBe(true)
    expect(window.w).toBeLessThan(60_000)
  })

  it('stays within the place, and is all of it where nothing is filmed and nobody has a post', () => {
    const { window } = mapSheet({ ...STREET, posts: [], cameras: [] }, [])
    expect(window.w).toBe(116_000)
    const held = mapSheet(STREET, ['w2']).window
    expect(held.x).toBeGreaterThanOrEqual(0)
    expect(held.y + held.h).toBeLessThanOrEqual(46_000)
  })
})

describe('words on the drawing', () => {
  const word = (key: string, x: number, y: number): MapWord => ({ key, words: 'DOCK STREET', at: { x, y }, turn: 0 })

  it('never lie on each other, on what is taken, or off the paper', () => {
    const words = [word('a', 200, 200), word('b', 210, 205), word('c', 200, 240), word('d', 4, 100), word('e', 500, 60)]
    const kept = fitting(words, [{ x: 300, y: 0, w: 344, h: 441 }])
    expect(kept.map(({ key, at: { x, y } }) => [key, x, y])).toEqual([
      ['a', 200, 200],
      ['b', 210, 223],
      ['c', 200, 240],
      ['d', 55.6, 100],
    ])
  })

  it('step aside where they would cut a line, and stay where every place cuts as many', () => {
    const from = { x: 200, y: 190 }
    expect(fitting([word('a', 200, 200)], [], [[from, { x: 200, y: 210 }]])[0]?.at).toEqual({ x: 200, y: 182 })
    expect(
      fitting(
        [word('a', 200, 200)],
        [],
        [
          [
            { x: 0, y: 0 },
            { x: 1, y: 1 },
          ],
        ],
      )[0]?.at,
    ).toEqual({ x: 200, y: 200 })
  })
})
