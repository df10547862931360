import { describe, expect, it } from 'vitest'
import { at, pane, planOf, thing, wall } from '../plan-of.ts'
import { layersOf } from '../../../src/core/floor/layers.ts'
import type { Light } from '../../../src/core/floor/plan.ts'
import { inVariant } from '../../../src/core/floor/variant.ts'

const light = (id: string, only: Light['only'], on = true): Light => ({
  id,
  ...at(5000, 5000),
  rx: 2000,
  ry: 1100,
  colour: 'tungsten',
  strength: 70,
  on,
  glows: false,
  only,
})

const PLAN = planOf({
  looks: [
    { variant: 'day', lighting: 'day', wet: false, rain: false },
    { variant: 'night', lighting: 'night', wet: true, rain: false },
  ],
  walls: [
    wall(at(0, 0), at(10_000, 0), { id: 'room' }),
    wall(at(10_000, 0), at(10_000, 8000), { id: 'room' }),
    wall(at(10_000, 8000), at(20_000, 8000), { id: 'other' }),
  ],
  panes: [{ ...pane(at(0, 9000), at(2000, 9000), 'both'), only: ['night'] }],
  lights: [light('always', null), light('lamp', ['night']), light('off', null, false)],
  dressing: [thing(at(5000, 5000), { id: 'tall' }), thing(at(8000, 8000), { id: 'low', h: 400, only: ['day'] })],
  props: [{ ...thing(at(1000, 1000), { id: 'case', h: 900 }), movedTo: at(3000, 3000) }],
})

describe('layersOf', () => {
  it('is the first variant unless another is asked for', () => {
    expect(layersOf(PLAN)).toMatchObject({ variant: 'day', lighting: 'day', wet: false })
    expect(layersOf(PLAN, 'night')).toMatchObject({ variant: 'night', lighting: 'night', wet: true })
    expect(layersOf(PLAN, 'rain').variant).toBe('day')
  })

  it('has what is there, and lights that burn', () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
    const day = layersOf(PLAN)
    const night = layersOf(PLAN, 'night')
    expect([ids(day.lights), ids(night.lights)]).toEqual([['always'], ['always', 'lamp']])
    expect([ids(day.panes), ids(night.panes)]).toEqual([[], ['pane']])
    expect([ids(day.props), ids(night.props)]).toEqual([
      ['low', 'case', 'tall'],
      ['case', 'tall'],
    ])
    expect(day.props.map(({ loose }) => loose)).toEqual([false, true, false])
  })

  it('leaves no notch where a wall turns, and does not lengthen its ends', () => {
    const [first, second, other] = layersOf(PLAN).walls.map(({ area }) => area)
    expect(first).toContainEqual(at(10_100, -100))
    expect(first).toContainEqual(at(0, -100))
    expect(second).toContainEqual(at(10_100, -100))
    expect(other).toContainEqual(at(10_000, 7900))
  })
})

describe('inVariant', () => {
  it('keeps what has no variant and what is of this one', () => {
    const plan = inVariant(PLAN, 'night')
    expect(plan.looks.map(({ variant }) => variant)).toEqual(['night'])
    expect(plan.lights.map(({ id }) => id)).toEqual(['always', 'lamp', 'off'])
    expect(plan.dressing.map(({ id }) => id)).toEqual(['tall'])
  })
})
