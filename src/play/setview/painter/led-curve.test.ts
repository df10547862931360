import { describe, expect, it } from 'vitest'
import { CABINET_PX, frontOf, inward, type LedScreen, ledScreens } from './led-curve.ts'
import { isIn } from './numbers.ts'
import type { Scenery } from './scenery.ts'

type Wall = Scenery['walls'][number]

/** Half a ring of twelve straight pieces about the origin, open to the south. */
const RADIUS = 350
const ring = (made: Wall['made']): readonly Wall[] =>
  Array.from({ length: 12 }, (_, index): Wall => {
    const at = (step: number) => {
      const turn = Math.PI + (step * Math.PI) / 12
      return { x: Math.cos(turn) * RADIUS, y: Math.sin(turn) * RADIUS }
    }
    return { from: at(index), to: at(index + 1), thick: 18, made, sees: false }
  })

const onlyScreen = (walls: readonly Wall[]): LedScreen => {
  const [screen, ...others] = ledScreens({ walls })
  if (screen === undefined) throw new Error('no screen')
  expect(others).toEqual([])
  return screen
}

describe('a wall of screens', () => {
  it('is one, however many straight pieces the plan has, and other walls are none', () => {
    expect(ledScreens({ walls: ring('flat') })).toEqual([])
    onlyScreen(ring('led'))
  })

  it('is bent, with a joint about every cabinet', () => {
    const { joints } = onlyScreen(ring('led'))
    joints.slice(1).forEach((joint, index) => {
      const before = joints[index]
      const apart = Math.hypot(joint.x - (before?.x ?? 0), joint.y - (before?.y ?? 0))
      expect(apart).toBeGreaterThan(CABINET_PX * 0.8)
      expect(apart).toBeLessThan(CABINET_PX * 1.2)
    })
    // Straight pieces would come three pixels nearer to the middle.
    for (const { x, y } of joints.filter(({ share }) => share > 0.1 && share < 0.9))
      expect(Math.abs(Math.hypot(x, y) - RADIUS)).toBeLessThan(1)
  })

  it('shines towards what it stands around', () => {
    for (const joint of onlyScreen(ring('led')).joints) {
      const { x, y } = inward(joint, RADIUS / 2)
      expect(Math.hypot(x, y)).toBeLessThan(RADIUS * 0.6)
    }
  })

  it('shines on what lies before its mouth, and never behind itself', () => {
    const front = frontOf(onlyScreen(ring('led')), 0.5)
    for (const lit of [
      { x: 0, y: 0 },
      { x: 0, y: -300 },
      { x: 200, y: 900 },
      { x: -440, y: 300 },
    ])
      expect([lit, isIn(lit, front)]).toEqual([lit, true])
    for (const dark of [
      { x: 0, y: -400 },
      { x: 400, y: -100 },
      { x: -500, y: 20 },
      { x: 500, y: 20 },
    ])
      expect([dark, isIn(dark, front)]).toEqual([dark, false])
  })
})
