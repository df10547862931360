import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Card, DAY_MS, dayOf, isDue } from './card.ts'
import { forecast } from './forecast.ts'
import { countDue } from './memory.ts'
import { type Askable, dealRound, seedOfPlace } from './round.ts'
import { review } from './schedule.ts'

const NOW = Date.UTC(2026, 10, 25, 10)

const ITEMS: readonly Askable[] = [
  { id: 'a1', trains: ['rule:R-ANSWER', 'phrase:go-for'] },
  { id: 'a2', trains: ['rule:R-ANSWER'] },
  { id: 'a3', trains: ['rule:R-ANSWER'] },
  { id: 'h1', trains: ['rule:R-HAIL'] },
  { id: 'h2', trains: ['rule:R-HAIL'] },
  { id: 's1', trains: ['phrase:stand-by'] },
  { id: 's2', trains: ['phrase:stand-by'] },
]

const held = (daysAgo: number): Card => review(null, 'held', NOW - daysAgo * DAY_MS)
const missed = (daysAgo: number): Card => review(null, 'missed', NOW - daysAgo * DAY_MS)
const wish = (cards: Readonly<Record<string, Card>> = {}, more: { size?: number; nowMs?: number } = {}) => ({
  items: ITEMS,
  cards: new Map(Object.entries(cards)),
  nowMs: NOW,
  size: 4,
  ...more,
})

describe('dealRound', () => {
  it('begins with what was missed, then what has slipped furthest, then what is new', () => {
    const round = dealRound(
      wish({ 'rule:R-HAIL': held(9), 'phrase:stand-by': missed(1), 'rule:R-ANSWER': held(40) }, { size: 7 }),
    )
    expect(round.slice(0, 3).map(({ card }) => card)).toEqual(['phrase:stand-by', 'rule:R-ANSWER', 'rule:R-HAIL'])
    expect(round.slice(0, 3).every(({ why }) => why === 'due')).toBe(true)
  })

  it('asks for what is not due only when nothing else is left', () => {
    const cards = { 'rule:R-HAIL': held(0), 'rule:R-ANSWER': held(9) }
    const round = dealRound(wish(cards))
    expect(round.map(({ why }) => why)).toEqual(['due', 'fresh', 'fresh', 'due'])
  })

  it('takes new cards in the order of the file', () => {
    expect(
      dealRound(wish())
        .map(({ card }) => card)
        .slice(0, 3),
    ).toEqual(['rule:R-ANSWER', 'rule:R-HAIL', 'phrase:stand-by'])
  })

  it('begins with the plainest of a habit, and goes on to the harder ones', () => {
    const items = ITEMS.filter(({ trains }) => trains[0] === 'rule:R-ANSWER')
    const asked = (reps: number): string | undefined => {
      const cards = { 'rule:R-ANSWER': { ...held(9), reps }, 'phrase:go-for': held(0) }
      return dealRound({ ...wish(cards, { size: 1 }), items })[0]?.item
    }
    expect(dealRound({ ...wish({}, { size: 1 }), items })[0]?.item).toBe('a1')
    expect([1, 2, 3].map(asked)).toEqual(['a2', 'a3', 'a1'])
  })

  it('gives up to half of a round to items that go on from what is known', () => {
    const cards = { 'rule:R-ANSWER': held(0), 'phrase:go-for': held(0), 'rule:R-HAIL': { ...held(0), reps: 2 } }
    const items = ITEMS.filter(({ trains }) => trains[0] !== 'phrase:stand-by')
    expect(dealRound({ ...wish(cards), items }).map(({ item }) => item)).toEqual(['a2', 'a3', 'a1', 'h1'])
  })

  it('fills a round without asking the same thing twice, and ends where there is nothing more', () => {
    const round = dealRound(wish({}, { size: 20 }))
    expect(new Set(round.map(({ item }) => item)).size).toBe(ITEMS.length)
    expect(round).toHaveLength(ITEMS.length)
  })

  it('shows every item of a card before it shows one twice', () => {
    let card: Card | null = null
    const seen: string[] = []
    for (let day = 0; day < 3; day += 1) {
      const items = ITEMS.filter(({ trains }) => trains[0] === 'rule:R-ANSWER')
      const cards = new Map(card === null ? [] : [['rule:R-ANSWER', card]])
      const [first] = dealRound({ items, cards, nowMs: NOW + day * DAY_MS, size: 1 })
      seen.push(first?.item ?? '')
      card = review(card, 'missed', NOW + day * DAY_MS)
    }
    expect(new Set(seen)).toEqual(new Set(['a1', 'a2', 'a3']))
  })

  it('is the same for the same cards and day, at any hour of it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), (size) => {
        const cards = { 'rule:R-HAIL': held(3), 'phrase:stand-by': held(1) }
        const morning = dealRound(wish(cards, { size }))
        const night = dealRound(wish(cards, { size, nowMs: (dayOf(NOW) + 1) * DAY_MS - 1 }))
        expect(night).toEqual(morning)
      }),
    )
  })
})

describe('seedOfPlace', () => {
  it('draws afresh for another seed, another day and another place', () => {
    const draws = [
      seedOfPlace(1, NOW, 0),
      seedOfPlace(2, NOW, 0),
      seedOfPlace(1, NOW + DAY_MS, 0),
      seedOfPlace(1, NOW, 1),
    ]
    expect(new Set(draws.map((draw) => draw.join())).size).toBe(draws.length)
    expect(seedOfPlace(1, NOW + 60_000, 0)).toEqual(seedOfPlace(1, NOW, 0))
  })
})

describe('what is due', () => {
  it('is counted, with what was never asked apart', () => {
    const cards = new Map([
      ['rule:R-HAIL', held(9)],
      ['rule:R-ANSWER', held(0)],
    ])
    expect(countDue(['rule:R-HAIL', 'rule:R-ANSWER', 'phrase:go-for'], cards, NOW)).toEqual({ due: 1, fresh: 1 })
  })

  it('is told for the days to come, with everything overdue today', () => {
    const days = forecast([held(9), missed(1), held(0), held(0), review(null, 'easy', NOW)], NOW, 7)
    expect(days).toEqual([2, 0, 2, 0, 0, 0, 0])
  })

  it('counts for today what was missed minutes before midnight', () => {
    const midnight = (dayOf(NOW) + 1) * DAY_MS
    const late = review(null, 'missed', midnight - 60_000)
    expect(late.dueMs).toBeGreaterThan(midnight)
    expect(forecast([late], midnight - 1000, 2)).toEqual([1, 0])
    expect(isDue(late, midnight - 1000)).toBe(true)
    expect(isDue(late, midnight + 3_600_000)).toBe(true)
  })
})
