import { describe, expect, it } from 'vitest'
import { at, planOf } from '../plan-of.ts'
import { areaOf, isIn } from '../../../src/core/floor/area.ts'
import type { Ground, Lane } from '../../../src/core/floor/plan.ts'
import { groundAt, isInZone, laneAt, postAt, zonesAt } from '../../../src/core/floor/zones.ts'

const ground = (id: string, kind: Ground['kind'], area: Ground['area']): Ground => ({
  id,
  kind,
  surface: 'grass',
  area,
  name: null,
  only: null,
})
const lane = (id: string, y: number, live: boolean): Lane => ({
  id,
  road: 'road',
  centre: [],
  area: areaOf({ x: 0, y, w: 40_000, h: 3000 }),
  width: 3000,
  flow: 'along',
  live,
})
const ELBOW = [at(0, 0), at(9000, 0), at(9000, 3000), at(3000, 3000), at(3000, 9000), at(0, 9000)]

const PLAN = planOf({
  ground: [
    ground('lawn', 'grass', areaOf({ x: 0, y: 0, w: 40_000, h: 40_000 })),
    ground('stream', 'water', areaOf({ x: 0, y: 20_000, w: 40_000, h: 4000 })),
    ground('bridge', 'path', areaOf({ x: 18_000, y: 19_000, w: 3000, h: 6000 })),
  ],
  lanes: [lane('live', 30_000, true), lane('closed', 33_000, false)],
  zones: [
    { id: 'stand', kind: 'lockup', area: ELBOW, name: null },
    { id: 'live-lane', kind: 'danger', area: areaOf({ x: 0, y: 0, w: 2000, h: 2000 }), name: null },
  ],
  posts: [
    {
      id: 'w2',
      label: 'W2',
      name: 'post.w2',
      mark: 'mark',
      zone: 'stand',
      faces: at(0, 0),
      controls: ['eye'],
      path: null,
      comesFrom: null,
      turnBack: 21_000,
      round: null,
      roundSeconds: 0,
      neighbours: [],
      sees: [],
      doors: [],
    },
  ],
})

describe('zones', () => {
  it('hold a point, also where they have a corner inwards', () => {
    expect(isIn(at(8000, 1000), ELBOW)).toBe(true)
    expect(isIn(at(8000, 8000), ELBOW)).toBe(false)
    expect(isInZone(PLAN, 'stand', at(1000, 8000))).toBe(true)
    expect(isInZone(PLAN, 'nowhere', at(1000, 8000))).toBe(false)
    expect(zonesAt(PLAN, at(1000, 1000)).map(({ id }) => id)).toEqual(['stand', 'live-lane'])
  })

  it('tell whose post one stands at', () => {
    expect(postAt(PLAN, at(8000, 1000))?.label).toBe('W2')
    expect(postAt(PLAN, at(8000, 8000))).toBeNull()
  })
})

describe('the ground', () => {
  it('is what was painted last', () => {
    expect(groundAt(PLAN, at(5000, 5000))?.kind).toBe('grass')
    expect(groundAt(PLAN, at(5000, 22_000))?.kind).toBe('water')
    expect(groundAt(PLAN, at(19_000, 22_000))?.kind).toBe('path')
    expect(groundAt(PLAN, at(-5000, 0))).toBeNull()
  })

  it('tells a live lane from a closed one and from the pavement', () => {
    expect(laneAt(PLAN, at(5000, 31_000))?.live).toBe(true)
    expect(laneAt(PLAN, at(5000, 34_000))?.live).toBe(false)
    expect(laneAt(PLAN, at(5000, 29_000))).toBeNull()
  })
})
