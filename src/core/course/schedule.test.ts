import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Card, DAY_MS, dayOf, isDue, OUTCOMES, readCard } from './card.ts'
import { memoryOf } from './memory.ts'
import { nextSights, recallOf, review } from './schedule.ts'

/** Ten in the morning of a Wednesday on the trainee's wall. */
const NOW = Date.UTC(2026, 10, 25, 10)
const daysUntil = (card: Card): number => dayOf(card.dueMs) - dayOf(NOW)

/** The card after these answers, each given on the day on which it came due. */
const answered = (...outcomes: readonly (typeof OUTCOMES)[number][]): Card => {
  let card: Card | null = null
  for (const outcome of outcomes) card = review(card, outcome, card?.dueMs ?? NOW)
  if (card === null) throw new Error('no answers')
  return card
}

describe('review', () => {
  it('asks what was missed again in ten minutes, and everything else after days', () => {
    expect(review(null, 'missed', NOW).dueMs - NOW).toBe(10 * 60_000)
    expect(daysUntil(review(null, 'partly', NOW))).toBe(1)
    expect(daysUntil(review(null, 'held', NOW))).toBe(2)
    expect(daysUntil(review(null, 'easy', NOW))).toBe(8)
  })

  it('lets the days grow while a thing is held, and begins again after a miss', () => {
    const gaps = [1, 2, 3, 4].map((count) => answered(...Array.from({ length: count }, () => 'held' as const)))
    const days = gaps.map((card) => dayOf(card.dueMs) - dayOf(card.lastMs))
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    expect(new Set(days).size).toBe(days.length)
    const lapsed = answered('held', 'held', 'missed')
    expect(lapsed).toMatchObject({ lapses: 1, last: 'missed' })
    expect(memoryOf(lapsed)).toBeLessThanOrEqual(1)
  })

  it('does not grow by answering the same thing over and over within a minute', () => {
    let card = review(null, 'held', NOW)
    const once = card.stability
    for (let again = 1; again <= 10; again += 1) card = review(card, 'held', NOW + again * 6000)
    expect(card.stability).toBeLessThan(once * 1.5)
  })

  it('gives the same card for the same answers, whatever the clock of the machine says', () => {
    expect(answered('held', 'partly', 'easy')).toEqual(answered('held', 'partly', 'easy'))
  })

  it('takes an answer from a clock that was put back as given at the last answer', () => {
    const card = review(null, 'held', NOW)
    expect(review(card, 'held', NOW - 5 * DAY_MS)).toEqual(review(card, 'held', NOW))
  })

  it('says beforehand when each outcome would bring the card back', () => {
    const card = answered('held', 'held')
    const sights = nextSights(card, card.dueMs)
    for (const outcome of OUTCOMES) expect(sights[outcome]).toBe(review(card, outcome, card.dueMs).dueMs)
    expect(sights.missed).toBeLessThan(sights.partly)
    expect(sights.partly).toBeLessThan(sights.held)
    expect(sights.held).toBeLessThan(sights.easy)
  })

  it('keeps every number whole enough to be read again, after any answers at any times', () => {
    const step = fc.tuple(fc.constantFrom(...OUTCOMES), fc.integer({ min: 0, max: 400 * DAY_MS }))
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        let card: Card | null = null
        let at = NOW
        for (const [outcome, later] of steps) {
          at += later
          card = review(card, outcome, at)
          expect(readCard(JSON.parse(JSON.stringify(card)))).toEqual(card)
          expect(card.dueMs).toBeGreaterThan(at)
          expect(dayOf(card.dueMs) - dayOf(at)).toBeLessThanOrEqual(368)
        }
      }),
    )
  })
})

describe('recallOf', () => {
  it('falls to nine in ten when the stability has passed, and further after it', () => {
    const card = answered('held')
    const after = (days: number): number => recallOf(card, card.lastMs + days * DAY_MS)
    expect(after(0)).toBe(1)
    expect(Math.abs(after(card.stability) - 0.9)).toBeLessThan(0.02)
    expect(after(30)).toBeLessThan(after(10))
  })
})

describe('isDue', () => {
  it('is due from the first minute of the day on which its time comes', () => {
    const card = { ...answered('held'), dueMs: NOW }
    const midnight = dayOf(NOW) * DAY_MS
    expect(isDue(card, midnight)).toBe(true)
    expect(isDue(card, midnight - 1)).toBe(false)
  })
})

describe('readCard', () => {
  it.each([
    ['nothing', null],
    ['a list', []],
    ['a card without its last outcome', { ...answered('held'), last: undefined }],
    ['a card without a stability', { ...answered('held'), stability: 0 }],
    ['a card of a wild difficulty', { ...answered('held'), difficulty: 11 }],
    ['a card from a broken clock', { ...answered('held'), dueMs: Number.NaN }],
    ['a card before all time', { ...answered('held'), lastMs: -1 }],
    ['a card of no difficulty', { ...answered('held'), difficulty: 0.5 }],
    ['a card of half a repetition', { ...answered('held'), reps: 1.5 }],
  ])('refuses %s', (_what, raw) => {
    expect(readCard(raw)).toBeNull()
  })
})
