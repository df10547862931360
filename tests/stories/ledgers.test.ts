import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { BOTS, playBot } from '../../src/core/bots/bots.ts'
import { type Entry, ledgerOf } from '../../src/core/cost/ledger.ts'
import { burnCents } from '../../src/core/cost/tiers.ts'
import type { CostEvent } from '../../src/core/vocabulary/cost-event.ts'
import { view } from '../../src/core/run/view.ts'
import { allScenarios } from './stage.ts'

let scenes: readonly CompiledScenario[]

beforeAll(async () => {
  scenes = await allScenarios()
})

const sum = (entries: readonly Entry[], of: (entry: Entry) => number): number =>
  entries.reduce((all, entry) => all + Math.round(of(entry) * 1000), 0) / 1000

describe('the ledger of every scenario', () => {
  it('is there for each of them', () => {
    expect(scenes.map(({ scenario }) => scenario.id)).toEqual(expect.arrayContaining(['stage-door', 'upset-actor']))
  })

  it.each(BOTS)('adds up to the slate, in minutes and in money, when %s plays', (bot) => {
    let protectedOnes = 0
    for (const [at, { scenario }] of scenes.entries()) {
      const seed = 11 + at
      const { run, facts } = playBot(bot, scenario, seed)
      const ledger = ledgerOf(facts)
      const { cost } = view(run)
      const where = [scenario.id, bot, seed]
      const { own, inherited, unavoidable, minutes, money } = ledger
      expect([...where, { own, inherited, unavoidable, minutes, money }]).toEqual([
        ...where,
        {
          own: cost.own,
          inherited: cost.inherited,
          unavoidable: cost.unavoidable,
          minutes: cost.minutes,
          money: cost.money,
        },
      ])
      expect([...where, sum(ledger.entries, (entry) => entry.minutes)]).toEqual([...where, cost.minutes])
      expect([...where, sum(ledger.entries, (entry) => entry.money ?? 0)]).toEqual([...where, cost.money])
      expect(Math.min(1, ...ledger.entries.map((entry) => entry.minutes))).toBeGreaterThan(0)
      const free = ledger.entries.filter((entry) => entry.money === null)
      protectedOnes += free.length
      expect([...where, free.filter(({ owner }) => owner !== 'unavoidable')]).toEqual([...where, []])
      const charged = ledger.entries.filter((entry) => entry.money !== null)
      // Shares of one delay may split a cent between them.
      const burnt =
        burnCents(
          scenario.tier,
          sum(charged, (entry) => entry.minutes),
        ) / 100
      expect(Math.abs(cost.money - burnt)).toBeLessThanOrEqual(0.01 * Math.max(1, charged.length))
    }
    expect(protectedOnes).toBeGreaterThan(0)
  })

  it('charges nobody who does all of it well', () => {
    for (const { scenario } of scenes) {
      const { run } = playBot('par', scenario, 5)
      expect([scenario.id, view(run).cost.own]).toEqual([scenario.id, 0])
    }
  })

  it('takes what is paid on top of the minutes in, with the owner of the row', () => {
    const found = scenes.find(({ scenario }) => scenario.id === 'street-with-bogeys')
    if (found === undefined) throw new Error('The street is gone')
    const { scenario } = found
    const meal: CostEvent = { kind: 'meal', late: 40, cast: 6, crew: 110, background: 40, studio: false }
    const rows = scenario.script.rows.map((row) => (row.id === 'jogger' ? { ...row, events: { wrong: [meal] } } : row))
    const plain = playBot('silent', scenario, 5)
    const { run, facts } = playBot('silent', { ...scenario, script: { ...scenario.script, rows } }, 5)
    const before = ledgerOf(plain.facts)
    const after = ledgerOf(facts)
    expect(after.minutes).toBe(before.minutes)
    expect(after.money - before.money).toBeCloseTo(2985, 9)
    expect(view(run).cost.money).toBe(after.money)
    const [entry] = after.entries.filter(({ events }) => events.length > 0)
    expect(entry).toMatchObject({ row: 'jogger', owner: 'own', events: [{ kind: 'meal', money: 2985 }] })
  })
})
