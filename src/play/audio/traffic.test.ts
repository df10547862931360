import { describe, expect, it } from 'vitest'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { Traffic } from './traffic.ts'

const call = (tick: number, ms: number, over: Partial<Extract<Fact, { type: 'call.made' }>> = {}): Fact => ({
  type: 'call.made',
  by: 'reyes',
  channel: 1,
  line: 'line.reyes.rolling',
  wording: 0,
  ms,
  beat: null,
  call: null,
  tick,
  order: 1,
  ...over,
})

const after = (...facts: readonly Fact[]): Traffic => {
  const traffic = new Traffic()
  for (const fact of facts) traffic.take(fact)
  return traffic
}

describe('Traffic', () => {
  it('knows who had the channel when', () => {
    const traffic = after(call(100, 1000))
    expect(traffic.isOn(1, 110, 130)).toBe(true)
    expect(traffic.isOn(1, 116, 140)).toBe(false)
    expect(traffic.isOn(1, 60, 104)).toBe(false)
    expect(traffic.isOn(2, 110, 130)).toBe(false)
  })

  it('does not count the trainee', () => {
    expect(after(call(100, 1000, { by: 'me' })).isOn(1, 100, 120)).toBe(false)
  })
})
