import { describe, expect, it } from 'vitest'
import { gainOf, MADE_AT } from '../loudness.ts'
import { loudest } from './noise.ts'
import * as placed from './placed.ts'

const { AMBIENCE, ENGINES, STEPS, ...alone } = placed
const ALL = [
  ...Object.values(AMBIENCE),
  ...Object.values(ENGINES),
  ...Object.values(STEPS).flat(),
  ...Object.values(alone),
]
const SOUNDS = [...new Map(ALL.map((sound) => [sound.key, sound])).values()]

describe.each(SOUNDS)('$key', ({ make, lufs }) => {
  const samples = make()

  it('is the same each time', () => {
    const again = make()
    expect(again.every((value, i) => value === samples[i])).toBe(true)
  })

  it('is made at the common loudness or as near as its peaks allow, and stays under the voices', () => {
    let peak = 0
    for (const value of samples) peak = Math.max(peak, Math.abs(value))
    expect(peak).toBeLessThanOrEqual(0.9)
    expect(peak).toBeGreaterThan(0.05)
    expect(loudest(samples)).toBeLessThanOrEqual(gainOf(MADE_AT) * 1.01)
    expect(lufs).toBeLessThanOrEqual(-20)
  })

  it('does not click where it begins again', () => {
    const first = samples[0] ?? 0
    const last = samples.at(-1) ?? 0
    expect(Math.abs(first - last)).toBeLessThan(0.25)
  })
})
