import type { TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import type { Fact, FactOf } from '../../core/vocabulary/fact.ts'
import { climbed } from './climbed.ts'
import { reported } from './reported.ts'

/** The key that is asked for, and what is put into its holes. */
const keys = ((key: string, values: Readonly<Record<string, unknown>> = {}) =>
  [key.replace('debrief.told.', ''), ...Object.values(values)].join(' ')) as unknown as TFunction<'pages'>

const at = (tick: number): string => `@${tick / 20}`
const ROLL: Fact = { type: 'roll.changed', state: 'rolling', take: 1, rehearsal: false, tick: 980, order: 5 }
const CUT: Fact = { type: 'roll.changed', state: 'cut', take: 1, rehearsal: false, tick: 1400, order: 8 }

const judged = (change: Partial<FactOf<'bogey.judged'>>): FactOf<'bogey.judged'> => ({
  type: 'bogey.judged',
  encounter: 'jogger',
  person: 'jogger',
  kind: 'jogger',
  level: 'B1',
  when: 'before',
  result: 'missed',
  since: 820,
  seen: true,
  ms: 14_000,
  lacks: [],
  tick: 980,
  order: 6,
  ...change,
})
const said = (change: Partial<FactOf<'bogey.judged'>>, facts: readonly Fact[] = [ROLL, CUT]): string =>
  reported(keys, judged(change), facts, at)

describe('what the debrief says of a report', () => {
  it('left unsaid: when they were in sight, and when the roll came', () => {
    expect(said({})).toBe('report.roll @41 @49')
    expect(said({}, [])).toBe('report.missed @41 8')
    expect(said({ seen: false })).toBe('report.back @41')
  })

  it('after the cut: since when they were in sight, where that was before it', () => {
    expect(said({ when: 'cut', tick: 1600 })).toBe('report.cutSeen @41')
    expect(said({ when: 'cut', since: 1400, tick: 1600 })).toBe('report.cut')
    expect(said({ when: 'cut', result: 'told', tick: 1460 })).toBe('report.owned 3')
  })

  it('made: how soon, and what it left out', () => {
    expect(said({ result: 'told', tick: 860 })).toBe('report.told @41 2')
    expect(said({ result: 'told', tick: 860, lacks: ['side', 'time'] })).toBe(
      'report.told @41 2 report.lacks report.part.side, report.part.time',
    )
    expect(said({ result: 'welcome' })).toBe('report.welcome')
  })
})

describe('what the debrief says of the order of means', () => {
  it('names the rung that was used, and the next', () => {
    const slip = { type: 'ladder.judged', encounter: 'a', person: 'a', kind: 'resident', tick: 1, order: 1 } as const
    expect(climbed(keys, { ...slip, slip: 'repeated', rung: 1 })).toBe('ladder.repeated rung.1 rung.2')
    expect(climbed(keys, { ...slip, slip: 'skipped', rung: 7 })).toBe('ladder.skipped rung.7 rung.7')
  })
})
