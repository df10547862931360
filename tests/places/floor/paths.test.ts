import { describe, expect, it } from 'vitest'
import { at, door, pane, planOf, spot, thing, wall } from '../plan-of.ts'
import {
  blockers,
  isClear,
  nearestSpot,
  pathBetween,
  reachableFrom,
  wayToPoint,
  wayToSpot,
} from '../../../src/core/floor/paths.ts'

/** A wall from west to east with a door in it; a long way round its east end. */
const PLAN = planOf({
  walls: [wall(at(0, 10_000), at(9000, 10_000)), wall(at(10_000, 10_000), at(30_000, 10_000))],
  doors: [door(at(9000, 10_000), at(10_000, 10_000))],
  spots: [
    spot('south', at(9500, 12_000), ['north', 'east'], { through: { north: 'door' } }),
    spot('north', at(9500, 8000), ['south', 'north-east'], { through: { south: 'door' } }),
    spot('east', at(32_000, 12_000), ['south', 'north-east']),
    spot('north-east', at(32_000, 8000), ['east', 'north']),
    spot('road-a', at(1000, 30_000), [], { drives: ['road-b'] }),
    spot('road-b', at(39_000, 30_000), [], { drives: ['road-a'] }),
    spot('island', at(1000, 39_000), []),
  ],
})
const ids = (way: readonly { spot: string | null }[] | null) => way?.map((point) => point.spot) ?? null

describe('ways over spots', () => {
  it('are the shortest, and name the door that stands in them', () => {
    const way = pathBetween(PLAN, 'south', 'north')
    expect(way).toEqual([{ x: 9500, y: 8000, door: 'door', spot: 'north' }])
    expect(ids(pathBetween(PLAN, 'north-east', 'south'))).toEqual(['east', 'south'])
  })

  it('are for people or for vehicles', () => {
    expect(pathBetween(PLAN, 'road-a', 'road-b')).toBeNull()
    expect(ids(pathBetween(PLAN, 'road-a', 'road-b', 'vehicle'))).toEqual(['road-b'])
    expect(pathBetween(PLAN, 'south', 'north', 'vehicle')).toBeNull()
  })

  it('lead nowhere from an island', () => {
    expect([...reachableFrom(PLAN, 'south')]).toEqual(['south', 'north', 'east', 'north-east'])
    expect([...reachableFrom(PLAN, 'island')]).toEqual(['island'])
    expect(pathBetween(PLAN, 'island', 'south')).toBeNull()
    expect(pathBetween(PLAN, 'nobody', 'south')).toBeNull()
  })
})

describe('what is in the way', () => {
  it('are walls, glass and solid things; doors while they are shut; loose things where they are', () => {
    const through = [at(9500, 12_000), at(9500, 8000)] as const
    expect(isClear(...through, blockers(PLAN, []))).toBe(false)
    expect(isClear(...through, blockers(PLAN, ['door']))).toBe(true)
    expect(isClear(at(5000, 12_000), at(5000, 8000), blockers(PLAN, ['door']))).toBe(false)
    const other = planOf({
      panes: [pane(at(0, 20_000), at(10_000, 20_000), 'passes')],
      dressing: [thing(at(30_000, 20_000)), thing(at(20_000, 20_000), { solid: false })],
      props: [{ ...thing(at(30_000, 30_000)), id: 'case', movedTo: at(10_000, 30_000) }],
    })
    const clear = (x: number, y: number, moved: readonly string[] = []) =>
      isClear(at(x, y - 3000), at(x, y + 3000), blockers(other, [], moved))
    expect([clear(5000, 20_000), clear(30_000, 20_000), clear(20_000, 20_000)]).toEqual([false, false, true])
    expect([clear(30_000, 30_000), clear(10_000, 30_000)]).toEqual([false, true])
    expect([clear(30_000, 30_000, ['case']), clear(10_000, 30_000, ['case'])]).toEqual([true, false])
  })

  it('sends people to the nearest spot that they can see', () => {
    const behind = at(4000, 9500)
    expect(nearestSpot(PLAN, behind, blockers(PLAN, []))?.id).toBe('north')
    expect(nearestSpot(planOf({}), behind, [])).toBeNull()
    expect(ids(wayToSpot(PLAN, behind, 'south', []))).toEqual(['north', 'south'])
    expect(wayToPoint(PLAN, at(4000, 12_000), at(6000, 13_000), [])).toEqual([
      { x: 6000, y: 13_000, door: null, spot: null },
    ])
  })
})
