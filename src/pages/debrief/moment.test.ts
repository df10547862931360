import { describe, expect, it } from 'vitest'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { momentOf } from './moment.ts'

const came = (tick: number, order: number): Fact => ({ type: 'person.came', person: `p${order}`, tick, order })

describe('a moment', () => {
  it('holds ten seconds before and three after, and nothing that is neither said nor done', () => {
    const facts: readonly Fact[] = [
      came(99, 0),
      came(100, 1),
      { type: 'row.opened', row: 'x', tick: 290, order: 2 },
      came(360, 3),
      came(361, 4),
    ]
    expect(momentOf(facts, 300).map(({ order }) => order)).toEqual([1, 3])
  })

  it('tells of a door only what the trainee did to it', () => {
    const door = (by: string, order: number): Fact => ({
      type: 'door.moved',
      door: 'd',
      open: true,
      by,
      tick: 300,
      order,
    })
    expect(momentOf([door('nobody', 0), door('me', 1), door('guest', 2)], 300).map(({ order }) => order)).toEqual([1])
  })

  it('keeps the nearest where much happened, in the order it happened', () => {
    const facts = Array.from({ length: 20 }, (_, at) => came(200 + at * 5, at))
    const told = momentOf(facts, 250)
    expect(told).toHaveLength(9)
    expect(told.map(({ order }) => order)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14])
  })
})
