import { describe, expect, it } from 'vitest'
import { type Elbows, makeRoom } from './elbow-room.ts'

const at = (x: number, more: Partial<Elbows> = {}): Elbows => ({
  trueX: x,
  trueY: 0,
  x,
  y: 0,
  asideX: 0,
  asideY: 0,
  firm: false,
  apart: false,
  ...more,
})

describe('elbow room', () => {
  it('keeps two who pass from being drawn through each other, and leaves the rest where they are', () => {
    const [a, b, c] = [at(100), at(120), at(300)]
    makeRoom([a, b, c], 16, true)
    expect([a.x, b.x, c.x]).toEqual([93, 127, 300])
  })

  it('leaves the trainee in place, and moves nobody farther than a step aside', () => {
    const [me, close] = [at(100, { firm: true }), at(104)]
    makeRoom([me, close], 16, true)
    expect([me.x, close.x]).toEqual([100, 121])
  })

  it('takes no account of what drives, and comes back when there is room again', () => {
    const [car, walker] = [at(100, { apart: true }), at(110, { asideX: 8 })]
    makeRoom([car, walker], 16, false)
    expect([car.x, walker.x > 110 && walker.x < 118]).toEqual([100, true])
    makeRoom([car, walker], 5000, false)
    expect(walker.x).toBeCloseTo(110)
  })
})
