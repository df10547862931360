import { describe, expect, it } from 'vitest'
import { pageClock } from './page-clock.ts'

describe('pageClock', () => {
  it('goes by the message that was on its way for the shortest time', () => {
    let now = 0
    const clock = pageClock(() => now)
    const told = (theirs: number, late: number): number => {
      now = theirs + 5000 + late
      return Math.round(clock(theirs))
    }
    expect(told(0, 40)).toBe(5040)
    expect(told(10, 12)).toBe(5022)
    expect(told(20, 90)).toBe(5032)
    expect(told(30, 12)).toBe(5042)
  })

  it('follows a clock that drifts', () => {
    let now = 0
    const clock = pageClock(() => now)
    let last = 0
    for (let second = 0; second < 3600; second += 1) {
      now = second * 1000 * 1.0001 + 10
      last = clock(second * 1000)
    }
    expect(Math.abs(now - last)).toBeLessThan(15)
  })
})
