import { describe, expect, it } from 'vitest'
import { layPins, type PinPlace } from './pin-rows.ts'

/** Forty pins, most of them close together. */
const CROWD = Array.from({ length: 40 }, (_, at) => 0.3 + at * 0.008)
/** Five within a second, as a run has them, and three at its end. */
const FEW = [0.05, 0.16, 0.181, 0.182, 0.19, 0.5, 0.99, 0.995, 1]

const rowsOf = (places: readonly PinPlace[]): number => 1 + Math.max(...places.map(({ row }) => row))

/** The least distance of two pins in one row, pixels. */
const nearest = (places: readonly PinPlace[], width: number): number =>
  Math.min(
    ...places.flatMap(({ row, share }, at) =>
      places.slice(at + 1).flatMap((other) => (other.row === row ? [Math.abs(other.share - share) * width] : [])),
    ),
  )

describe('pins on the strip', () => {
  it('lie in one row at their moments where there is room', () => {
    const shares = [0, 0.2, 0.5, 0.9]
    const places = shares.map((share) => ({ row: 0, share }))
    expect(layPins(shares, 700, true)).toEqual({ width: 502, places })
    expect(layPins(shares, 700, false)).toEqual({ width: 700, places })
  })

  it('stand aside a little before they stand on each other, and never over the edge', () => {
    const { places, width } = layPins(FEW, 700, false)
    expect(rowsOf(places)).toBe(2)
    expect(nearest(places, width)).toBeGreaterThan(26.9)
    for (const [at, { share }] of places.entries()) {
      expect(share).toBeLessThanOrEqual(1)
      expect(Math.abs(share - (FEW[at] ?? 0)) * width).toBeLessThanOrEqual(40)
    }
  })

  it('do not pile up on a small screen: the strip grows until two rows are enough', () => {
    const { width, places } = layPins(CROWD, 700, true)
    expect(rowsOf(places)).toBe(2)
    expect(nearest(places, width)).toBeGreaterThan(26.9)
    expect(width).toBeGreaterThan(800)
  })

  it('stay within the page on a wide one', () => {
    const { width, places } = layPins(CROWD, 700, false)
    expect(width).toBe(700)
    expect(nearest(places, width)).toBeGreaterThan(26.9)
  })
})
