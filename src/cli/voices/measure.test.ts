import { describe, expect, it } from 'vitest'
import { apart, measureVoice, shareBetween } from './measure.ts'
import type { Wave } from './wave.ts'

const RATE = 16000
/** A hum with overtones up to 3 kHz; the higher ones fall by `tilt`. */
const hum = (hz: number, tilt: number): Wave => ({
  rate: RATE,
  samples: Float32Array.from({ length: RATE }, (_, i) => {
    let sum = 0
    for (let n = 1; n * hz < 3000; n += 1) sum += Math.sin((2 * Math.PI * n * hz * i) / RATE) / n ** tilt
    return sum / 8
  }),
})

describe('measureVoice', () => {
  it.each([90, 120, 210, 330])('finds a pitch of %d Hz', (hz) => {
    expect(measureVoice(hum(hz, 1)).pitchHz).toBeGreaterThan(hz * 0.98)
    expect(measureVoice(hum(hz, 1)).pitchHz).toBeLessThan(hz * 1.02)
  })

  it('says what the radio makes of it: clearer, and as loud as before', () => {
    const { radioDb, clearDry, clearRadio } = measureVoice(hum(120, 1.5))
    expect(clearRadio).toBeGreaterThan(2 * clearDry)
    expect(radioDb).toBeGreaterThan(0)
    expect(measureVoice(hum(120, 0)).radioDb).toBeLessThan(radioDb)
  })

  it('hears which of two is brighter', () => {
    expect(measureVoice(hum(120, 0.3)).brightHz).toBeGreaterThan(1.2 * measureVoice(hum(120, 1.5)).brightHz)
  })

  it('counts the steps between two voices', () => {
    const low = { pitchHz: 100, brightHz: 1000 }
    expect(apart(low, { pitchHz: 200, brightHz: 1000 })).toBeCloseTo(12)
    expect(apart(low, { pitchHz: 100, brightHz: 1123 })).toBeCloseTo(2, 1)
  })
})

describe('shareBetween', () => {
  it('gives the part of the power in a band', () => {
    const tone: Wave = { rate: RATE, samples: hum(700, 9).samples }
    expect(shareBetween(tone, 500, 3000)).toBeGreaterThan(0.95)
    expect(shareBetween(tone, 1000, 3000)).toBeLessThan(0.05)
  })
})
