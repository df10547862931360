import { describe, expect, it } from 'vitest'
import { headingOf, turnedToward, wrapped } from './heading.ts'

describe('headingOf', () => {
  it.each([
    [0, -1, 0],
    [1, 0, 90],
    [0, 1, 180],
    [-1, 0, -90],
  ])('reads (%i, %i) as %i degrees from north', (dx, dy, degrees) => {
    expect(wrapped(headingOf(dx, dy) - degrees)).toBeCloseTo(0)
  })
})

describe('turnedToward', () => {
  it('goes the shorter way across south', () => {
    expect(wrapped(turnedToward(170, -170, 5))).toBeCloseTo(175)
    expect(wrapped(turnedToward(-170, 170, 5))).toBeCloseTo(-175)
  })

  it('stops where it wanted to go', () => {
    expect(turnedToward(10, 12, 27)).toBe(12)
  })
})
