import { describe, expect, it } from 'vitest'
import { bestOf, hasPassedAll, nextUp } from './best-of.ts'

const ENTRIES = [
  { id: 'actor', module: 'm06-first-team' },
  { id: 'door', module: 'm04-lock-ups-1' },
]

describe('what stands in the schedule', () => {
  it('is the best mark, whatever came after it', () => {
    const attempts = [
      { scenario: 'door', score: 40 },
      { scenario: 'door', score: 71 },
      { scenario: 'door', score: null },
      { scenario: 'actor', score: 90 },
    ]
    expect(bestOf(attempts, 'door')).toBe(71)
    expect(bestOf([{ scenario: 'door', score: null }], 'door')).toBeNull()
  })

  it('is next what was not played, in the order of the course, and then what went worst', () => {
    expect(nextUp(ENTRIES, [])?.id).toBe('door')
    expect(nextUp(ENTRIES, [{ scenario: 'door', score: 12 }])?.id).toBe('actor')
    const all = [
      { scenario: 'door', score: 80 },
      { scenario: 'actor', score: 55 },
    ]
    expect(nextUp(ENTRIES, all)?.id).toBe('actor')
    expect(nextUp([], [])).toBeNull()
  })

  it('has nothing next once every scene has the points of a pass', () => {
    const door = { scenario: 'door', score: 70 }
    expect(hasPassedAll(ENTRIES, [door])).toBe(false)
    expect(hasPassedAll(ENTRIES, [door, { scenario: 'actor', score: 69 }])).toBe(false)
    expect(hasPassedAll(ENTRIES, [door, { scenario: 'actor', score: 95 }])).toBe(true)
  })
})
