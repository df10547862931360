import { describe, expect, it } from 'vitest'
import { atEdge, beyondSight } from './beyond-sight.ts'

const OWN = { w: 100, h: 20 }
const ROOM = { w: 800, h: 600 }

describe('what lies beyond the picture', () => {
  it('is reckoned from what a metre is where the trainee stands, though it is not in the picture', () => {
    const project = (x: number, y: number) => (x > 5000 ? null : { x: x * 0.04, y: y * 0.04 })
    expect(beyondSight(project, { x: 1000, y: 1000 }, { x: 30_000, y: 1000 })).toEqual({ x: 1200, y: 40 })
    expect(beyondSight(() => null, { x: 0, y: 0 }, { x: 1, y: 1 })).toBeNull()
  })

  it('has its label at the edge, whole, on the side where it is', () => {
    expect(atEdge({ x: 1200, y: 300 }, OWN, ROOM)).toEqual({ x: 738, y: 300, beyond: 'right' })
    expect(atEdge({ x: -50, y: 300 }, OWN, ROOM)).toEqual({ x: 62, y: 300, beyond: 'left' })
    expect(atEdge({ x: 400, y: -10 }, OWN, ROOM)).toEqual({ x: 400, y: 32, beyond: 'up' })
    expect(atEdge({ x: 400, y: 640 }, OWN, ROOM)).toEqual({ x: 400, y: 568, beyond: 'down' })
    expect(atEdge({ x: 400, y: 300 }, OWN, ROOM)).toEqual({ x: 400, y: 300, beyond: '' })
  })
})
