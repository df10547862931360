import { beforeAll, describe, expect, it } from 'vitest'
import { loadDrills } from '../../src/content/drills/load.ts'
import { type Cards, DAY_MS } from '../../src/core/course/card.ts'
import { learnFrom } from '../../src/core/course/learn.ts'
import { dealRound, seedOfPlace } from '../../src/core/course/round.ts'
import { review } from '../../src/core/course/schedule.ts'
import { withPhrases } from '../../src/core/radio/drill/choose.ts'
import type { Drill } from '../../src/core/radio/drill/drill.ts'
import { drawFilling } from '../../src/core/radio/drill/fill.ts'

const MONDAY = Date.UTC(2026, 10, 23, 9)

let drills: readonly Drill[]

beforeAll(async () => {
  drills = (await loadDrills()).flatMap((one) => (one.ok ? [withPhrases(one.drill)] : []))
})

/** A week of one round a day, all answered right but the first place of each day: what was asked, and what is known. */
const week = (drill: Drill, seed: number) => {
  let cards: Cards = new Map()
  return Array.from({ length: 7 }, (_, day) => {
    const nowMs = MONDAY + day * DAY_MS
    const round = dealRound({ items: drill.items, cards, nowMs, size: drill.round })
    const asked = round.map(({ item: id, why }, at) => {
      const item = drill.items.find((one) => one.id === id)
      if (item === undefined) throw new Error(`there is no ${id}`)
      const filled =
        item.kind === 'choose' ? {} : drawFilling(item, 'uk', 'Sam', drill.house, seedOfPlace(seed, nowMs, at)).slots
      const level = at === 0 ? 'fails' : 'works'
      const learned = learnFrom(item.trains, { level, quick: false, broken: new Map() }, cards)
      const known = [...learned].map(
        ([name, outcome]) => [name, review(cards.get(name) ?? null, outcome, nowMs)] as const,
      )
      cards = new Map([...cards, ...known])
      return { id, why, filled, trains: item.trains }
    })
    return { asked, missed: [...cards].flatMap(([name, { last }]) => (last === 'missed' ? [name] : [])) }
  })
}

describe('rounds of the real drills', () => {
  it('are a function of what is remembered, the seed and the day', () => {
    for (const drill of drills) expect(week(drill, 7)).toEqual(week(drill, 7))
  })

  it('ask nothing twice in one round, and are as long as the drill says or as it has items', () => {
    for (const drill of drills)
      for (const { asked } of week(drill, 3)) {
        const ids = asked.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length).toBeGreaterThanOrEqual(Math.min(drill.round, 6))
      }
  })

  it('bring back on the next day what was missed, before anything new', () => {
    let seen = 0
    for (const drill of drills) {
      const days = week(drill, 3)
      days.slice(1).forEach(({ asked }, at) => {
        const missed = days[at]?.missed ?? []
        seen += missed.length
        const fresh = asked.findIndex(({ why }) => why === 'fresh')
        const first = fresh === -1 ? asked : asked.slice(0, fresh)
        expect(first.flatMap(({ trains }) => trains)).toEqual(expect.arrayContaining([...missed]))
      })
    }
    expect(seen).toBeGreaterThan(10)
  })

  it('begin with the plainest of each habit for a new trainee', () => {
    for (const { items } of drills) {
      const places = dealRound({ items, cards: new Map(), nowMs: MONDAY, size: items.length })
      const order = places.map(({ item }) => item)
      const cards = [...new Set(items.flatMap(({ trains }) => trains))]
      const first = cards.map((card) => {
        const own = items.filter(({ trains }) => trains.includes(card)).map(({ id }) => id)
        return [own[0], order.find((id) => own.includes(id))]
      })
      expect(first.filter(([plainest, asked]) => plainest !== asked)).toEqual([])
    }
  })

  it('are not the same from day to day', () => {
    for (const drill of drills) {
      const sets = week(drill, 11).map(({ asked }) => JSON.stringify(asked.map(({ id, filled }) => [id, filled])))
      expect(new Set(sets).size).toBe(sets.length)
    }
  })

  it('show most of a drill in a week', () => {
    for (const drill of drills) {
      const asked = week(drill, 5).flatMap((day) => day.asked)
      expect(new Set(asked.map(({ id }) => id)).size / Math.min(drill.items.length, 7 * drill.round)).toBeGreaterThan(
        0.5,
      )
    }
  })
})
