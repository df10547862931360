import { describe, expect, it } from 'vitest'
import { banded, clipCurve, coloured, RADIO_BAND } from './radio-band.ts'

const RATE = 16000

/** How much louder a quiet tone comes out, decibels. */
const gainAt = (hz: number): number => {
  const tone = Float32Array.from({ length: RATE / 2 }, (_, i) => 0.01 * Math.sin((2 * Math.PI * hz * i) / RATE))
  const out = banded(tone, RATE).subarray(RATE / 4)
  const level = (samples: Float32Array): number => Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0))
  return 20 * Math.log10(level(out) / level(tone.subarray(RATE / 4)))
}

describe('the band of the radio', () => {
  it('cuts hum and hiss, and lifts the middle', () => {
    expect(gainAt(80)).toBeLessThan(-35)
    expect(gainAt(150)).toBeLessThan(-18)
    expect(gainAt(RADIO_BAND.liftHz)).toBeGreaterThan(9)
    expect(gainAt(6500)).toBeLessThan(gainAt(3000) - 10)
  })

  it('loses nothing of what makes words clear, from 500 to 3000 Hz', () => {
    for (const hz of [500, 800, 1200, 2000, 3000]) expect(gainAt(hz)).toBeGreaterThan(-1)
  })
})

describe('the clip', () => {
  it('presses loud words and keeps their sign', () => {
    const curve = clipCurve(5)
    expect([...curve].map((value) => Math.round(value * 100))).toEqual([-100, -85, 0, 85, 100])
  })

  it('never lets anything out that is louder than its level', () => {
    const loud = Float32Array.from({ length: 4000 }, (_, i) => 3 * Math.sin(i * 0.4))
    expect(Math.max(...coloured(loud, RATE))).toBeLessThanOrEqual(RADIO_BAND.level)
  })
})
