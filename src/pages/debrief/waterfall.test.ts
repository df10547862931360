import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledgerOf } from '../../core/cost/ledger.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { OWNERS } from '../../core/vocabulary/words.ts'
import { MOST_STEPS, waterfallOf } from './waterfall.ts'

const aLoss = fc.record({
  owner: fc.constantFrom(...OWNERS),
  minutes: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4),
  money: fc.option(fc.integer({ min: 1, max: 900_000 }).map((cents) => cents / 100)),
})

const ledger = (losses: readonly { owner: (typeof OWNERS)[number]; minutes: number; money: number | null }[]) =>
  ledgerOf(
    losses.map((loss, order): Fact => ({ type: 'delay.lost', tick: order, order, row: null, cause: '7', ...loss })),
  )

describe('the waterfall', () => {
  it('goes down without a gap to the money of the ledger, with every entry in it once', () => {
    fc.assert(
      fc.property(fc.array(aLoss, { maxLength: 20 }), (losses) => {
        const of = ledger(losses)
        const { steps, uncharged, total } = waterfallOf(of)
        expect(steps.flatMap(({ entries }) => entries).length + uncharged.length).toBe(losses.length)
        expect(steps.length).toBeLessThanOrEqual(MOST_STEPS)
        expect(steps.map(({ from }) => from)).toEqual([0, ...steps.map(({ to }) => to)].slice(0, steps.length))
        expect(steps.at(-1)?.to ?? 0).toBe(total)
        expect(total).toBe(of.money)
        expect(uncharged.every(({ money }) => money === null)).toBe(true)
      }),
    )
  })
  it('draws the dearest by themselves, as they came, and the others together', () => {
    const loss = (money: number, owner: (typeof OWNERS)[number] = 'own') => ({ owner, minutes: 1, money })
    const { steps } = waterfallOf(
      ledger([1, 9, 8, 2, 7, 6, 5].map((money) => loss(money)).concat(loss(3, 'inherited'))),
    )
    expect(steps.map(({ from, to }) => to - from)).toEqual([9, 8, 7, 6, 5, 6])
    expect(steps.at(-1)).toMatchObject({ owner: null, minutes: 3 })
  })
})
