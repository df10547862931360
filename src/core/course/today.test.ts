import { describe, expect, it } from 'vitest'
import { type Cards, DAY_MS } from './card.ts'
import { review } from './schedule.ts'
import { drillOfDay } from './today.ts'

const MONDAY = Date.UTC(2026, 10, 23, 9)

const DRILLS = [
  { id: 'calls', cards: ['rule:R-ANSWER', 'rule:R-HAIL'] },
  { id: 'button', cards: ['rule:R-PTT-LEAD', 'rule:R-PTT-TAIL', 'rule:R-LISTEN-FIRST'] },
]

const known = (names: readonly string[], outcome: 'held' | 'missed'): Cards =>
  new Map(names.map((name) => [name, review(null, outcome, MONDAY)]))

const [calls, button] = DRILLS.map(({ cards }) => cards)

describe('the drill of the day', () => {
  it('is the first one on the first day', () => {
    expect(drillOfDay(DRILLS, new Map(), MONDAY)?.id).toBe('calls')
  })

  it('is the one with most due, and else the first with something new', () => {
    const all = new Map([...known(calls ?? [], 'missed'), ...known(button ?? [], 'missed')])
    expect(drillOfDay(DRILLS, all, MONDAY + DAY_MS)?.id).toBe('button')
    expect(drillOfDay(DRILLS, known(calls ?? [], 'held'), MONDAY + 1)?.id).toBe('button')
  })

  it('takes turns where all is known', () => {
    const all = new Map([...known(calls ?? [], 'held'), ...known(button ?? [], 'held')])
    const days = [0, 1].map((day) => drillOfDay(DRILLS, all, MONDAY + day * DAY_MS)?.id)
    expect(new Set(days)).toEqual(new Set(['calls', 'button']))
  })

  it('is none where there is none', () => {
    expect(drillOfDay([], new Map(), MONDAY)).toBeNull()
  })
})
