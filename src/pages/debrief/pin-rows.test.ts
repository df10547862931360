import { describe, expect, it } from 'vitest'
import { layPins } from './pin-rows.ts'

/** Forty pins, most of them close together. */
const CROWD = Array.from({ length: 40 }, (_, at) => 0.3 + at * 0.008)

describe('pins on the strip', () => {
  it('lie in one row where there is room', () => {
    expect(layPins([0, 0.2, 0.5, 0.9], true)).toEqual({ width: 502, rows: [0, 0, 0, 0] })
  })

  it('do not pile up on a small screen: the strip grows until three rows are enough', () => {
    const { width, rows } = layPins(CROWD, true)
    expect(Math.max(...rows)).toBeLessThan(3)
    expect(width).toBeGreaterThan(800)
  })

  it('stay within the page on a wide one', () => {
    expect(layPins(CROWD, false).width).toBe(700)
  })
})
