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
    const start = 10 * 3600 + 13 * 60 + 7
    const ticks = clockTicks({ from: 0, to: 4800 }, (tick) => start + Math.floor(tick / 20))
    expect(ticks.map(({ tick }) => tick)).toEqual([53 * 20, 113 * 20, 173 * 20])
    for (const to of [60, 400, 2000, 9000, 30_000, 144_000]) {
      expect(clockTicks({ from: 0, to }, (tick) => Math.floor(tick / 20)).length).toBeLessThanOrEqual(7)
    }
  })

  it('has round times where the set clock runs faster than the run, and none that run into each other', () => {
    // Four minutes as they come, then twenty in one.
    const clock = (tick: number): number => 35_400 + Math.floor(tick <= 4800 ? tick / 20 : 240 + (tick - 4800))
    const ticks = clockTicks({ from: 0, to: 6000 }, clock)
    expect(ticks.length).toBeGreaterThan(2)
    expect(ticks.map(({ seconds }) => seconds % 60)).toEqual(ticks.map(() => 0))
    for (const { tick, seconds } of ticks) expect(clock(tick)).toBe(seconds)
    const gaps = ticks.slice(1).map(({ tick }, at) => tick - (ticks[at]?.tick ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(660)
  })
})
