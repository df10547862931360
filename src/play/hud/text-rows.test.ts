import { describe, expect, it } from 'vitest'
import type { PersonView } from '../../core/run/run-view.ts'
import { aheadRows, metresTo, nearRows } from './text-rows.ts'

const person = (id: string, far: number, over: Partial<PersonView> = {}): PersonView => ({
  id,
  name: `name.${id}`,
  look: id,
  x: 0,
  y: 0,
  dx: 0,
  dy: 1,
  doing: 'stands',
  gesture: 'none',
  seen: null,
  far,
  bearing: 'east',
  coming: false,
  inside: false,
  ...over,
})

describe('nearRows', () => {
  it('names who is outside and still there, nearest first', () => {
    const people = [
      person('guest', 4200),
      person('reyes', 900, { inside: true }),
      person('electrician', 800, { doing: 'gone' }),
      person('courier', 1400),
    ]
    expect(nearRows({ people }).map(({ id, metres }) => [id, metres])).toEqual([
      ['courier', 1],
      ['guest', 4],
    ])
  })
})

describe('metresTo', () => {
  it('measures straight', () => {
    const me = {
      x: 1000,
      y: 1000,
      dx: 0,
      dy: 1,
      facing: 'out' as const,
      spot: null,
      walking: false,
      gesture: 'none' as const,
    }
    expect(metresTo({ me }, { x: 4000, y: 5000 })).toBe(5)
  })
})

describe('aheadRows', () => {
  it('keeps the order and what nobody knows', () => {
    expect(
      aheadRows({
        ahead: [
          { text: 'a', ms: 2400 },
          { text: 'b', ms: null },
        ],
      }),
    ).toEqual([
      { key: 'a', seconds: 3 },
      { key: 'b', seconds: null },
    ])
  })
})
