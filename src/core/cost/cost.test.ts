import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../vocabulary/fact.ts'
import { TIERS } from '../vocabulary/words.ts'
import { attribute, type Delay } from './attribution.ts'
import { CAUSES, causeText, isCause } from './causes.ts'
import { ledgerOf } from './ledger.ts'
import { burnCents, TIER_BURN } from './tiers.ts'

const another: Delay = { minutes: 18, protected: false, rootOwner: 'another', couldHaveActed: true, reported: 'no' }

const aDelay = fc.record<Delay>({
  minutes: fc.integer({ min: 0, max: 240 }).map((quarters) => quarters / 4),
  protected: fc.boolean(),
  rootOwner: fc.constantFrom('nobody', 'trainee', 'another'),
  couldHaveActed: fc.boolean(),
  reported: fc.constantFrom('inWindow', 'later', 'no'),
})

const factsOf = (delays: readonly Delay[]): readonly Fact[] =>
  delays
    .flatMap((delay) => attribute(delay, 'T3'))
    .map(({ owner, minutes, cents }, order) => ({
      type: 'delay.lost',
      tick: order,
      order,
      row: null,
      cause: '7',
      owner,
      minutes,
      money: cents === null ? null : cents / 100,
    }))

describe('burn', () => {
  it.each([
    ['T0', 25, 52],
    ['T1', 3, 50.01],
    ['T2', 6, 499.98],
    ['TC', 1, 486.11],
    ['T3', 42, 17_500.14],
    ['T4', 12, 8333.28],
    ['T5', 0.5, 694.45],
  ] as const)('%s: %d minutes are %d dollars', (tier, minutes, dollars) => {
    expect(burnCents(tier, minutes)).toBe(Math.round(dollars * 100))
  })

  it.each(TIERS)('%s is the typical day over 720 minutes', (tier) => {
    const day = { T0: 1500, T1: 12_000, T2: 60_000, TC: 350_000, T3: 300_000, T4: 500_000, T5: 1_000_000 }[tier]
    expect(TIER_BURN[tier]).toBe(Math.round((day / 720) * 100) / 100)
  })
})

describe('attribution', () => {
  it.each<[string, Partial<Delay>, readonly [string, number][]]>([
    ['reported in time', { reported: 'inWindow' }, [['inherited', 18]]],
    [
      'reported late',
      { reported: 'later' },
      [
        ['own', 4.5],
        ['inherited', 13.5],
      ],
    ],
    [
      'never reported',
      {},
      [
        ['own', 9],
        ['inherited', 9],
      ],
    ],
    ['nobody could see it', { couldHaveActed: false }, [['inherited', 18]]],
    ['own fault', { rootOwner: 'trainee' }, [['own', 18]]],
    ['own, but nothing could be done', { rootOwner: 'trainee', couldHaveActed: false }, [['unavoidable', 18]]],
    ['nobody', { rootOwner: 'nobody' }, [['unavoidable', 18]]],
    ['protected, whoever it was', { rootOwner: 'trainee', protected: true }, [['unavoidable', 18]]],
    ['nothing lost', { minutes: 0 }, []],
  ])('%s', (_, change, wanted) => {
    const shares = attribute({ ...another, ...change }, 'T3')
    expect(shares.map(({ owner, minutes }) => [owner, minutes])).toEqual(wanted)
  })

  it('gives the worked day: 54 minutes, money on 42, nothing charged; and 9 minutes when nobody was told', () => {
    const day = [
      { ...another, reported: 'inWindow' },
      { ...another, minutes: 12, protected: true, rootOwner: 'nobody' },
      { ...another, minutes: 24, rootOwner: 'nobody' },
    ] as const
    expect(ledgerOf(factsOf(day))).toMatchObject({
      minutes: 54,
      own: 0,
      inherited: 18,
      unavoidable: 36,
      money: 17_500.14,
    })
    const [own] = attribute(another, 'T3')
    expect(own).toEqual({ owner: 'own', minutes: 9, cents: 375_003 })
  })

  it('leaves the money of protected minutes empty', () => {
    expect(attribute({ ...another, protected: true }, 'T5')[0]?.cents).toBeNull()
  })

  it('always adds up, in minutes and in cents', () => {
    fc.assert(
      fc.property(fc.array(aDelay, { maxLength: 30 }), (delays) => {
        const ledger = ledgerOf(factsOf(delays))
        const lost = delays.reduce((sum, { minutes }) => sum + minutes, 0)
        const charged = delays.filter((delay) => !delay.protected)
        const cents = charged.reduce((sum, { minutes }) => sum + burnCents('T3', minutes), 0)
        expect(ledger.minutes).toBe(lost)
        expect(ledger.own + ledger.inherited + ledger.unavoidable).toBeCloseTo(lost, 9)
        expect(Math.round(ledger.money * 100)).toBe(cents)
      }),
    )
  })
})

describe('ledger', () => {
  it('keeps each entry with its fact, and no total takes a protected one in', () => {
    const [entry] = ledgerOf(factsOf([{ ...another, protected: true }])).entries
    expect(entry).toEqual({
      fact: 0,
      tick: 0,
      row: null,
      cause: 'cause.7',
      owner: 'unavoidable',
      minutes: 18,
      money: null,
      events: [],
    })
    expect(ledgerOf(factsOf([{ ...another, protected: true }])).money).toBe(0)
  })
})

describe('causes', () => {
  it('are numbered 1 to 40', () => {
    const known = Array.from({ length: 60 }, (_, index) => String(index)).filter(isCause)
    expect(known).toHaveLength(CAUSES)
    expect(['0', '41', '01', '7a', ''].some(isCause)).toBe(false)
    expect(causeText('40')).toBe('cause.40')
  })
})
