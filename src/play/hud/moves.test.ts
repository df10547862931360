import { describe, expect, it } from 'vitest'
import { faceAbout, myDoor, pushDoor } from './moves.ts'

const door = (id: string, x: number, mine: boolean) => ({
  id,
  from: { x, y: 100 },
  to: { x: x + 1000, y: 100 },
  thick: 200,
  at: { x, y: 0, w: 1000, h: 200 },
  open: false,
  mine,
  who: 'all' as const,
  leaves: 1,
  hinge: null,
  swing: null,
  glass: false,
})
const plan = { doors: [door('near-not-mine', 0, false), door('far', 8000, true), door('near', 1000, true)] }
const view = (facing: 'set' | 'out', open = false) => ({
  me: { x: 0, y: 0, dx: 0, dy: 1, facing, spot: null, walking: false, gesture: 'none' as const },
  doors: ['near-not-mine', 'far', 'near'].map((id) => ({ id, open })),
})

describe('general moves', () => {
  it('turn the other way', () => {
    expect(faceAbout(view('set'))).toEqual({ type: 'pa.faced', toward: 'out' })
    expect(faceAbout(view('out'))).toEqual({ type: 'pa.faced', toward: 'set' })
  })

  it('push the nearest of one’s own doors the other way', () => {
    expect(myDoor({ plan }, view('out'))).toEqual({ id: 'near', open: false })
    expect(pushDoor({ plan }, view('out', true))).toEqual({ type: 'door.pushed', door: 'near', open: false })
    expect(pushDoor({ plan: { doors: [] } }, view('out'))).toBeNull()
  })
})
