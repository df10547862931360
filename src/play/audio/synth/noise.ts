/** Samples of one sound, -1 to 1. */
export type Samples = Float32Array

/** Rate at which sounds are made: enough for a bell, half the work of a disc. */
export const RATE = 24000

/** A buffer for so many milliseconds. */
export const silence = (ms: number): Samples => new Float32Array(Math.round((RATE * ms) / 1000))

/** White noise from a seed: the same seed sounds the same on every machine. */
export const noise = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2147483648 - 1
  }
}

/** Lets low tones through, one pole; `hz` is where it begins to close. */
export const lowpass = (hz: number): ((value: number) => number) => {
  const share = 1 - Math.exp((-2 * Math.PI * hz) / RATE)
  let held = 0
  return (value) => {
    held += (value - held) * share
    return held
  }
}

/** Lets high tones through, one pole. */
export const highpass = (hz: number): ((value: number) => number) => {
  const low = lowpass(hz)
  return (value) => value - low(value)
}

/** Falls from 1 by 60 dB in `ms`. */
export const fall = (i: number, ms: number): number => Math.exp((-6.9 * i * 1000) / (RATE * ms))

/** Rises from 0 to 1 within `ms`. */
export const rise = (i: number, ms: number): number => Math.min(1, (i * 1000) / (RATE * ms))

/** A tone that dies by 60 dB in `ms`, sample after sample, begun at its zero; without `ms` it goes on. */
export const ringing = (hz: number, ms = Infinity): (() => number) => {
  const step = (2 * Math.PI * hz) / RATE
  const keep = Math.exp(-6900 / (RATE * ms))
  const turn = 2 * keep * Math.cos(step)
  const fade = keep * keep
  let before = -Math.sin(step) / keep
  let now = 0
  return () => {
    const out = now
    const next = turn * now - fade * before
    before = now
    now = next
    return out
  }
}

/** Root mean square of the loudest 50 ms. */
export function loudest(samples: Samples): number {
  const window = Math.min(samples.length, Math.round(RATE * 0.05))
  if (window === 0) return 0
  let sum = 0
  let most = 0
  for (let i = 0; i < samples.length; i += 1) {
    sum += (samples[i] ?? 0) ** 2
    if (i >= window) sum -= (samples[i - window] ?? 0) ** 2
    if (i >= window - 1) most = Math.max(most, sum)
  }
  return Math.sqrt(most / window)
}
