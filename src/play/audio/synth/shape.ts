import { RATE, type Samples, silence } from './noise.ts'

/** Samples of so many milliseconds. */
export const samplesIn = (ms: number): number => Math.round((RATE * ms) / 1000)

/** Fills a buffer sample by sample. */
export const fill = (ms: number, at: (i: number) => number): Samples => {
  const out = silence(ms)
  for (let i = 0; i < out.length; i += 1) out[i] = at(i)
  return out
}

/** A pure tone, sample by sample. */
export const tone = (i: number, hz: number): number => Math.sin((2 * Math.PI * hz * i) / RATE)

/** An angle that goes on with each sample at whatever pitch is asked for: a tone whose pitch may change. */
export const turning = (): ((hz: number) => number) => {
  let turn = 0
  return (hz) => {
    turn += (2 * Math.PI * hz) / RATE
    return turn
  }
}

/** Makes the end of a loop run into its beginning. */
export const looped = (samples: Samples, overlapMs: number): Samples => {
  const overlap = samplesIn(overlapMs)
  const out = samples.slice(0, samples.length - overlap)
  for (let i = 0; i < overlap; i += 1) {
    const part = i / overlap
    out[i] = (out[i] ?? 0) * Math.sqrt(part) + (samples[out.length + i] ?? 0) * Math.sqrt(1 - part)
  }
  return out
}
