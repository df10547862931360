import { describe, expect, it } from 'vitest'
import { at, door, planOf, wall } from '../plan-of.ts'
import { boomHears, reachFrom } from '../../../src/core/floor/sound.ts'

/** The microphone is in the north; a wall with a door runs between. */
const PARTS = {
  mic: at(10_000, 5000),
  walls: [wall(at(0, 10_000), at(9000, 10_000)), wall(at(10_800, 10_000), at(30_000, 10_000))],
  doors: [door(at(9000, 10_000), at(10_800, 10_000))],
}
const PLAN = planOf(PARTS)
const BEHIND_DOOR = at(9900, 11_000)
const BEHIND_WALL = at(20_000, 15_000)

describe('how far a sound carries (set and crew 2.4)', () => {
  it.each([
    ['over open ground', at(12_000, 6000), [], 8000],
    ['through a wall', BEHIND_WALL, [], 2000],
    ['through a shut door', BEHIND_DOOR, [], 2000],
    ['through an open door', BEHIND_DOOR, ['door'], 4000],
  ])('%s', (_, from, open, reach) => {
    expect(reachFrom(PLAN, from, 8000, open)).toBe(reach)
  })

  it('is not stopped by a fence', () => {
    const fence = planOf({ ...PARTS, walls: [wall(at(0, 10_000), at(30_000, 10_000), { damps: false })], doors: [] })
    expect(reachFrom(fence, BEHIND_WALL, 8000, [])).toBe(8000)
  })

  it('goes by the word of the place where it has one', () => {
    const told = planOf({
      ...PARTS,
      acoustics: [{ at: { x: 0, y: 10_100, w: 40_000, h: 20_000 }, barriers: ['door', 'wall'] }],
    })
    expect(reachFrom(told, BEHIND_DOOR, 8000, [])).toBe(500)
    expect(reachFrom(told, BEHIND_DOOR, 8000, ['door'])).toBe(1000)
  })

  it('decides what the boom hears', () => {
    expect(boomHears(PLAN, at(12_000, 6000), 'voice', [])).toBe(true)
    expect(boomHears(PLAN, BEHIND_DOOR, 'voice', [])).toBe(false)
    expect(boomHears(PLAN, BEHIND_DOOR, 'call', [])).toBe(true)
    expect(boomHears(PLAN, at(10_000, 5000), 'silent', [])).toBe(false)
  })
})
