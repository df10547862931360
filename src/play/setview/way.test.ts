import { describe, expect, it } from 'vitest'
import { pointOnWay, secondsOnWay, type Spot, wayLength } from './way.ts'

const corner = [
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 40 },
]

describe('a way', () => {
  it('is as long as its parts', () => {
    expect(wayLength(corner)).toBe(70)
  })

  it('gives the place and the direction at a length', () => {
    const spot: Spot = { x: 0, y: 0, dx: 0, dy: 0 }
    pointOnWay(corner, 50, spot)
    expect(spot).toEqual({ x: 30, y: 20, dx: 0, dy: 1 })
    pointOnWay(corner, 500, spot)
    expect([spot.x, spot.y]).toEqual([30, 40])
  })

  it('has a mark wherever a whole second is left', () => {
    expect(secondsOnWay(70, 3500).map(Math.round)).toEqual([50, 30, 10])
    expect(secondsOnWay(70, 1000)).toEqual([])
    expect(secondsOnWay(70, 0)).toEqual([])
  })
})
