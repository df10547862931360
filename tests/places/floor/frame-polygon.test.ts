import { describe, expect, it } from 'vitest'
import { at, camera, mirror, planOf, thing, wall } from '../plan-of.ts'
import { isIn } from '../../../src/core/floor/area.ts'
import { framePolygon, frameReflections } from '../../../src/core/floor/frame-polygon.ts'
import { inFrame } from '../../../src/core/floor/in-frame.ts'
import type { Plan } from '../../../src/core/floor/plan.ts'

const LENS = at(10_000, 20_000)
const CAMERA = camera(LENS)
const OPEN = planOf({ cameras: [CAMERA] })

/** A room of corners and things, to hold the polygon against the test of single points. */
const FULL = planOf({
  cameras: [CAMERA],
  walls: [
    wall(at(16_000, 12_000), at(16_000, 19_000)),
    wall(at(16_000, 19_000), at(21_000, 17_000)),
    wall(at(22_000, 21_000), at(22_000, 26_000)),
    wall(at(18_000, 23_000), at(27_000, 24_000), { sees: true }),
  ],
  blocks: [
    {
      id: 'house',
      area: [at(26_000, 18_000), at(29_000, 17_000), at(30_000, 20_000), at(27_500, 21_500)],
      made: 'brick',
      sees: false,
      damps: true,
      name: null,
    },
  ],
  dressing: [thing(at(19_000, 22_000), { turn: 30, w: 1400, d: 800 })],
})

/** Two walls that cross, so that the nearer one changes between their ends. */
const CROSSED = planOf({
  cameras: [CAMERA],
  walls: [wall(at(17_000, 18_000), at(24_000, 22_500)), wall(at(24_000, 18_500), at(17_500, 22_000))],
})

const disagreeing = (plan: Plan): readonly string[] => {
  const area = framePolygon(plan, CAMERA)
  const found: string[] = []
  for (let x = 10_137; x < 31_000; x += 413) {
    for (let y = 11_091; y < 29_000; y += 377) {
      const point = at(x, y)
      const near = [
        [0, 0],
        [60, 0],
        [-60, 0],
        [0, 60],
        [0, -60],
      ].map(([dx = 0, dy = 0]) => inFrame(plan, CAMERA, at(x + dx, y + dy), 1))
      // Within six centimetres of an edge either answer will do.
      if (near.every(Boolean) && !isIn(point, area)) found.push(`${x}, ${y} is seen and outside`)
      if (!near.some(Boolean) && isIn(point, area)) found.push(`${x}, ${y} is hidden and inside`)
    }
  }
  return found
}

describe('framePolygon', () => {
  it('is a wedge where nothing is in the way', () => {
    expect(framePolygon(OPEN, CAMERA)).toEqual([at(30_000, 12_880), at(30_000, 27_120), at(10_000, 20_000)])
  })

  it('ends at a wall across it, and goes on beside it', () => {
    const plan = planOf({ cameras: [CAMERA], walls: [wall(at(15_000, 20_000), at(15_000, 40_000))] })
    expect(framePolygon(plan, CAMERA)).toEqual([
      at(30_000, 12_880),
      at(30_000, 20_000),
      at(14_900, 20_000),
      at(14_900, 21_744),
      at(10_000, 20_000),
    ])
  })

  it('agrees with the test of single points, among walls, houses and vans', () => {
    expect(disagreeing(FULL)).toEqual([])
    expect(disagreeing(OPEN)).toEqual([])
    expect(disagreeing(CROSSED)).toEqual([])
  })

  it('is the same each time', () => {
    expect(framePolygon(FULL, CAMERA)).toEqual(framePolygon(FULL, CAMERA))
  })
})

describe('frameReflections', () => {
  const tilted = camera(LENS, { dx: 10, dy: -3 })
  const plan = planOf({ cameras: [tilted], mirrors: [mirror(at(12_000, 18_000), at(18_000, 18_000))] })

  it('are what inFrame sees in the mirror', () => {
    const [reflection] = frameReflections(plan, tilted)
    expect(reflection?.mirror).toBe('mirror')
    const area = reflection?.area ?? []
    expect(isIn(at(22_000, 21_500), area)).toBe(true)
    expect(inFrame(plan, tilted, at(22_000, 21_500), 1)).toBe(true)
    expect(isIn(at(23_000, 26_000), area)).toBe(false)
    expect(inFrame(plan, tilted, at(23_000, 26_000), 1)).toBe(false)
    expect(area.every(({ y }) => y >= 18_000)).toBe(true)
  })

  it('are not cut by what lies behind the mirror', () => {
    const [whole] = frameReflections(plan, tilted)
    const crossing = wall(at(11_200, 14_000), at(11_200, 18_300))
    const [beside] = frameReflections(planOf({ ...plan, walls: [crossing] }), tilted)
    expect(beside).toEqual(whole)
  })

  it('are none where no mirror is in the frame', () => {
    expect(frameReflections(plan, camera(LENS, { dx: 0, dy: 1 }))).toEqual([])
  })
})
