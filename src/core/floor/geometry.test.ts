import { describe, expect, it } from 'vitest'
import { crosses, distance, inside, within } from './geometry.ts'

const BOX = { x: 100, y: 100, w: 200, h: 100 }

describe('distance', () => {
  it.each([
    [{ x: 0, y: 0 }, { x: 3000, y: 4000 }, 5000],
    [{ x: 5, y: 5 }, { x: 5, y: 5 }, 0],
    [{ x: 0, y: 0 }, { x: 1, y: 1 }, 1],
  ])('from %o to %o is %d mm', (a, b, far) => {
    expect(distance(a, b)).toBe(far)
  })
})

describe('crosses', () => {
  it.each([
    ['straight through', { x: 0, y: 150 }, { x: 400, y: 150 }, true],
    ['along above it', { x: 0, y: 50 }, { x: 400, y: 50 }, false],
    ['short of it', { x: 0, y: 150 }, { x: 90, y: 150 }, false],
    ['over a corner', { x: 50, y: 150 }, { x: 150, y: 50 }, false],
    ['through a corner', { x: 50, y: 170 }, { x: 170, y: 50 }, true],
    ['from inside', { x: 150, y: 150 }, { x: 150, y: 400 }, true],
    ['along its edge', { x: 0, y: 100 }, { x: 400, y: 100 }, false],
  ])('%s', (_, a, b, wanted) => {
    expect(crosses(a, b, BOX)).toBe(wanted)
    expect(crosses(b, a, BOX)).toBe(wanted)
  })

  it('counts the margin around it', () => {
    expect(crosses({ x: 0, y: 50 }, { x: 400, y: 50 }, BOX, 60)).toBe(true)
  })
})

describe('inside and within', () => {
  it('leave the edge out and bring a point back to it', () => {
    expect(inside({ x: 100, y: 150 }, BOX)).toBe(false)
    expect(inside({ x: 101, y: 150 }, BOX)).toBe(true)
    expect(within({ x: -5, y: 150.6 }, BOX)).toEqual({ x: 100, y: 151 })
  })
})
