import { describe, expect, it } from 'vitest'
import { at, camera, planOf, spot, wall } from '../plan-of.ts'
import { distanceToFrame, entersFrame, onPath, pathOf, pointOn } from '../../../src/core/floor/along.ts'

/** A path that comes from the west, turns south at 20 m, and ends there. */
const PLAN = planOf({
  spots: [
    spot('west', at(0, 10_000), ['bend']),
    spot('bend', at(20_000, 10_000), ['west', 'south']),
    spot('south', at(20_000, 30_000), ['bend']),
  ],
  paths: [{ id: 'path', kind: 'walk', width: 2000, level: true, along: ['west', 'bend', 'south'] }],
})
const PATH = pathOf(PLAN, 'path')
/** Looks east; its left edge meets the path's second leg at y = 24,880. */
const CAMERA = camera(at(5000, 30_220))

describe('a place on a path', () => {
  it.each([
    ['on the first leg', at(5000, 10_000), 5000, 0],
    ['beside it', at(5000, 11_500), 5000, 1500],
    ['beyond the bend', at(20_500, 15_000), 25_000, 500],
    ['before its beginning', at(-3000, 14_000), 0, 5000],
    ['past its end', at(20_000, 33_000), 40_000, 3000],
  ])('%s', (_, point, along, aside) => {
    expect(onPath(PLAN, PATH, point)).toEqual({ along, aside })
  })

  it('is found again', () => {
    expect(pointOn(PLAN, PATH, 25_000)).toEqual(at(20_000, 15_000))
    expect(pointOn(PLAN, PATH, -1)).toEqual(at(0, 10_000))
    expect(pointOn(PLAN, PATH, 90_000)).toEqual(at(20_000, 30_000))
  })

  it('has a distance along the path, not through the air', () => {
    const [from, to] = [at(10_000, 10_000), at(20_000, 20_000)].map((point) => onPath(PLAN, PATH, point).along)
    expect((to ?? 0) - (from ?? 0)).toBe(20_000)
  })
})

describe('the way to the frame', () => {
  it('ends at its edge, from either end of the path', () => {
    expect(entersFrame(PLAN, CAMERA, PATH, 'west')).toEqual({ along: 34_880, at: at(20_000, 24_880) })
    expect(distanceToFrame(PLAN, CAMERA, PATH, 'west', at(20_000, 10_000))).toBe(14_880)
    expect(distanceToFrame(PLAN, CAMERA, PATH, 'west', at(20_000, 26_880))).toBe(-2000)
    expect(entersFrame(PLAN, CAMERA, PATH, 'south')).toEqual({ along: 0, at: at(20_000, 30_000) })
  })

  it('is none where a wall keeps the path out of the picture', () => {
    const hidden = planOf({ ...PLAN, walls: [wall(at(15_000, 20_000), at(15_000, 39_000))] })
    expect(distanceToFrame(hidden, CAMERA, PATH, 'west', at(0, 10_000))).toBeNull()
  })
})
