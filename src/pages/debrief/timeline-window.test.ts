import { describe, expect, it } from 'vitest'
import type { RollSpan } from './timeline.ts'
import { clockTicks, takesOf, within } from './timeline-window.ts'

const span = (from: number, to: number, take: number, state: RollSpan['state'] = 'rolling'): RollSpan => ({
  from,
  to,
  take,
  state,
  rehearsal: false,
})

describe('takes', () => {
  it('reach from the first wait to the last reset of their number', () => {
    const roll = [span(0, 40, 1, 'idle'), span(40, 90, 1), span(90, 120, 1, 'cut'), span(120, 300, 2)]
    expect(takesOf(roll)).toEqual([
      { take: 1, from: 0, to: 120 },
      { take: 2, from: 120, to: 300 },
    ])
  })

  it('are none where nothing was rolled', () => {
    expect(takesOf([span(0, 400, 1, 'idle')])).toEqual([])
  })
})

describe('a window', () => {
  it('cuts what reaches over its edges and leaves out the rest', () => {
    const spans = [
      { from: 0, to: 10 },
      { from: 5, to: 20 },
      { from: 18, to: 40 },
      { from: 30, to: 40 },
    ]
    expect(within(spans, { from: 10, to: 30 })).toEqual([
      { from: 10, to: 20 },
      { from: 18, to: 30 },
    ])
  })

  it('has its clock at whole steps, seven at most, and none at the right edge', () => {
    // 10:13:07 to 10:17:07, in whole minutes.
    const ticks = clockTicks({ from: 0, to: 4800 }, 10 * 3600 + 13 * 60 + 7)
    expect(ticks).toEqual([53 * 20, 113 * 20, 173 * 20])
    for (const to of [60, 400, 2000, 9000, 30_000, 144_000]) {
      expect(clockTicks({ from: 0, to }, 0).length).toBeLessThanOrEqual(7)
    }
  })
})
