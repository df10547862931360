import { describe, expect, it } from 'vitest'
import { decodeWave, dressed, encodeWave, lengthOf } from './wave.ts'

const RATE = 16000
const spoken = (level: number): Float32Array =>
  Float32Array.from({ length: RATE * 3 }, (_, i) => (i > RATE && i < RATE * 2 ? level * Math.sin(i * 0.12) : 0))

describe('a wave file', () => {
  it('comes back as it was written', () => {
    const wave = { rate: RATE, samples: Float32Array.from([0, 0.5, -0.5, 1, -1]) }
    const back = decodeWave(encodeWave(wave))
    expect(back.rate).toBe(RATE)
    back.samples.forEach((value, i) => expect(value).toBeCloseTo(wave.samples[i] ?? 9, 3))
  })

  it('is refused when it is none', () => {
    expect(() => decodeWave(Buffer.from('OggS nothing of the kind, but long enough to be read'))).toThrow('not a wave')
  })
})

describe('dressed', () => {
  it('takes the silence away', () => {
    const clip = dressed({ rate: RATE, samples: spoken(0.2) })
    expect(lengthOf(clip)).toBeGreaterThan(1000)
    expect(lengthOf(clip)).toBeLessThan(1120)
  })

  it('brings quiet and loud words to the same loudness', () => {
    const level = (samples: Float32Array): number => Math.sqrt(samples.reduce((sum, value) => sum + value ** 2, 0))
    const quiet = level(dressed({ rate: RATE, samples: spoken(0.05) }).samples)
    const loud = level(dressed({ rate: RATE, samples: spoken(0.7) }).samples)
    expect(quiet / loud).toBeCloseTo(1, 1)
  })

  it('reports that nothing was said', () => {
    expect(() => dressed({ rate: RATE, samples: new Float32Array(RATE) })).toThrow('nothing was said')
  })
})
