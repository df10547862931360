import { fall, highpass, lowpass, noise, rise, type Samples } from './noise.ts'
import { fill, tone } from './shape.ts'

/** How ground sounds under a sole. */
const TREADS = ['hard', 'gravel', 'soft', 'hollow', 'wet'] as const
export type Tread = (typeof TREADS)[number]

/** One step: a heel, a sole, and what lies underfoot. */
export const footfall = (tread: Tread, runs: boolean): Samples => {
  const hiss = noise(runs ? 301 : 300)
  const stones = noise(302)
  const ms = runs ? 130 : 110
  const heel = lowpass(runs ? 620 : 460)
  const scuff = highpass(1700)
  const muted = lowpass(260)
  const crunch = highpass(900)
  return fill(tread === 'gravel' || tread === 'wet' ? ms + 70 : ms, (i) => {
    const knock = heel(hiss()) * fall(i, ms * 0.7) * rise(i, 3)
    switch (tread) {
      case 'hard':
        return knock + 0.12 * scuff(hiss()) * fall(i, ms * 0.4)
      case 'gravel':
        return 0.5 * knock + 0.5 * crunch(stones() > 0.6 ? hiss() : 0) * fall(i, ms) * rise(i, 6)
      case 'soft':
        return 2 * muted(hiss()) * fall(i, ms * 0.8) * rise(i, 8) + 0.05 * scuff(hiss()) * fall(i, ms)
      case 'hollow':
        return 0.8 * knock + 0.5 * tone(i, 128) * fall(i, 70) * rise(i, 2)
      case 'wet':
        return 0.7 * knock + 0.25 * scuff(hiss()) * fall(i, ms * 1.4) * rise(i, 10)
    }
  })
}
