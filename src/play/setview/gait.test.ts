import { describe, expect, it } from 'vitest'
import { CYCLE_PX, gaitFrame, gaitOf } from './gait.ts'

describe('gait', () => {
  it('takes two steps a second at 1.4 m/s', () => {
    const pxPerSecond = 1.4 * 44
    const signs = Array.from({ length: 200 }, (_, i) => Math.sign(gaitOf((pxPerSecond * (i + 0.5)) / 200)))
    const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length
    // One foot in front for half a second, then the other: two steps.
    expect(changes).toBe(1)
    expect(gaitOf(pxPerSecond / 4)).toBeCloseTo(1)
    expect(gaitOf((pxPerSecond * 3) / 4)).toBeCloseTo(-1)
  })

  it('shows each of six frames once in a cycle, in order', () => {
    const frames = Array.from({ length: 6 }, (_, i) => gaitFrame((CYCLE_PX * (i + 0.5)) / 6, 6))
    expect(frames).toEqual([0, 1, 2, 3, 4, 5])
    expect(gaitFrame(CYCLE_PX * 7.1, 6)).toBe(0)
  })
})
