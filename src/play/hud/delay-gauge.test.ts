import { describe, expect, it } from 'vitest'
import { delayGauge } from './delay-gauge.ts'

describe('delayGauge', () => {
  it('has a tick for each minute of slack, every fifth tall', () => {
    const ticks = delayGauge(12, 0, 1)
    expect(ticks).toHaveLength(12)
    expect(ticks.filter(({ tall }) => tall)).toHaveLength(2)
    expect(ticks[0]).toEqual({ own: 0, others: 1, tall: false })
    expect(ticks[1]).toEqual({ own: 0, others: 0, tall: false })
  })

  it('splits the minute in which the owner changes', () => {
    expect(delayGauge(20, 3.5, 2.5).slice(3, 7)).toEqual([
      { own: 0.5, others: 0.5, tall: false },
      { own: 0, others: 1, tall: true },
      { own: 0, others: 1, tall: false },
      { own: 0, others: 0, tall: false },
    ])
  })

  it('stays full when the slack is gone', () => {
    expect(delayGauge(2, 5, 0)).toEqual([
      { own: 1, others: 0, tall: false },
      { own: 1, others: 0, tall: false },
    ])
  })
})
