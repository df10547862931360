import { describe, expect, it } from 'vitest'
import { ticksToMs, TICK_MS, msToTicks } from './ticks.ts'

describe('ticks', () => {
  it.each([
    [0, 0],
    [-200, 0],
    [1, 1],
    [24, 1],
    [50, 1],
    [74, 1],
    [75, 2],
    [124, 2],
    [125, 3],
    [10_000, 200],
  ])('%i ms are %i ticks', (ms, ticks) => {
    expect(msToTicks(ms)).toBe(ticks)
  })

  it('goes there and back', () => {
    for (const ticks of [0, 1, 7, 1200]) expect(msToTicks(ticksToMs(ticks))).toBe(ticks)
    expect(ticksToMs(1)).toBe(TICK_MS)
  })
})
