import { describe, expect, it } from 'vitest'
import { RULE_IDS } from '../../vocabulary/radio.ts'
import { CHANNEL_CASES } from './channel-cases.ts'
import { brokenHabits, HABITS } from './habits.ts'
import { KIT_CASES } from './kit-cases.ts'
import { battery } from './kit-habits.ts'
import { SETTING, locked, died } from './testing.ts'

const TABLES = [...KIT_CASES, ...CHANNEL_CASES]

describe.each(TABLES)('%s', (rule, habit, cases) => {
  it.each(cases)('%s', (_name, events, until, severities) => {
    const faults = habit(events, until * 1000, SETTING)
    expect(faults.map(({ severity }) => severity)).toEqual(severities)
    expect(faults.every((fault) => fault.rule === rule)).toBe(true)
  })
})

describe('habits', () => {
  it('are rules of the reference, each with its table of cases', () => {
    expect(TABLES.map(([rule]) => rule).every((rule) => RULE_IDS.some((id) => id === rule))).toBe(true)
    expect(new Set(TABLES.map(([, habit]) => habit))).toEqual(new Set(HABITS))
  })

  it('keep what was found: a breach at one moment is the same breach later', () => {
    for (const [, , cases] of TABLES) {
      for (const [, events, until] of cases) {
        const ends = Math.max(until, ...events.map(({ atMs }) => atMs / 1000))
        let known: readonly string[] = []
        for (let second = 0; second <= ends; second += 1) {
          const now = events.filter(({ atMs }) => atMs <= second * 1000)
          const found = brokenHabits(now, second * 1000, SETTING).map(({ rule, sinceMs }) => `${rule} ${sinceMs}`)
          expect(found).toEqual(expect.arrayContaining([...known]))
          known = found
        }
      }
    }
  })

  it('count no brick where none is issued', () => {
    expect(battery([locked, died(3)], 9000, { ...SETTING, bricks: false })).toEqual([])
  })
})
