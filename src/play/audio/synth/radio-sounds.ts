import { fall, highpass, lowpass, noise, RATE, rise, type Samples, silence } from './noise.ts'
import { fill, looped, samplesIn, tone } from './shape.ts'

/** One tone after the other, each with soft ends; 0 Hz is a rest. */
const tones = (parts: readonly (readonly [hz: number, ms: number])[], edgeMs = 4): Samples => {
  const out = silence(parts.reduce((sum, [, ms]) => sum + ms, 0))
  let at = 0
  for (const [hz, ms] of parts) {
    const length = samplesIn(ms)
    const edge = samplesIn(edgeMs)
    for (let i = 0; hz > 0 && i < length; i += 1) {
      out[at + i] = tone(i, hz) * Math.min(1, i / edge, (length - i) / edge)
    }
    at += length
  }
  return out
}

/** Low battery: two chirps at 1.2 kHz (LOOK section 9). */
export const batteryChirp = (): Samples =>
  tones([
    [1200, 70],
    [0, 90],
    [1200, 70],
  ])

/** The transmitter has cut a press off: a long tone that falls. */
export const timeOutTone = (): Samples =>
  tones([
    [880, 160],
    [0, 60],
    [880, 160],
    [0, 60],
    [590, 420],
  ])

/** Busy lock-out: the radio refuses, twice and low. */
export const busyBeep = (): Samples =>
  tones([
    [330, 130],
    [0, 50],
    [330, 130],
  ])

/** The radio goes off: what little tone it has runs down. */
export const powerDown = (): Samples => {
  let turn = 0
  return fill(340, (i) => {
    turn += (2 * Math.PI * (520 - (i / RATE) * 900)) / RATE
    return Math.sin(turn) * fall(i, 620) * rise(i, 4)
  })
}

/** Two carriers on one frequency, as a third person hears it: two squeals, each sliding. */
export const doubleSqueal = (): Samples => {
  const hiss = noise(31)
  const grit = lowpass(2400)
  const one = samplesIn(170)
  const rest = samplesIn(60)
  let turn = 0
  return fill(400, (i) => {
    const second = i >= one + rest
    const at = second ? i - one - rest : i
    if (at >= one) return 0
    turn += (2 * Math.PI * (second ? 940 : 1280) * (1 + 0.25 * (at / one))) / RATE
    const soft = Math.min(1, at / 60, (one - at) / 60)
    return (0.8 * Math.sin(turn) + 0.6 * Math.sin(turn * 1.51) + 0.9 * grit(hiss())) * soft
  })
}

/** A signal that breaks up: bursts of noise with holes. */
export const crackle = (): Samples => {
  const hiss = noise(32)
  const holes = noise(33)
  const high = highpass(500)
  const low = lowpass(3200)
  let open = 1
  return looped(
    fill(900, (i) => {
      if (i % 240 === 0) open = holes() > -0.2 ? 1 : 0.08
      return high(low(hiss())) * open
    }),
    60,
  )
}

/** A button that stays down: cloth on a microphone, and a breath. */
export const openMic = (): Samples => {
  const cloth = noise(34)
  const breath = noise(35)
  const rub = lowpass(1400)
  const air = lowpass(2600)
  const thin = highpass(320)
  return looped(
    fill(3200, (i) => {
      const rubbing = Math.max(0, tone(i, 0.9)) * (0.5 + 0.5 * Math.abs(tone(i, 7.3)))
      const breathing = Math.max(0, tone(i + RATE, 0.31))
      return thin(2.2 * rub(cloth()) * rubbing + 0.7 * air(breath()) * breathing)
    }),
    200,
  )
}

/** A plug that goes in or comes out. */
export const plug = (): Samples => {
  const hiss = noise(36)
  const low = lowpass(1800)
  return fill(70, (i) => low(hiss()) * fall(i, 26) + 0.7 * tone(i, 140) * fall(i, 40))
}

/** A brick out, another one in: a slide and a latch. */
export const brick = (): Samples => {
  const hiss = noise(37)
  const slide = highpass(900)
  const body = lowpass(600)
  const latch = samplesIn(210)
  return fill(330, (i) => {
    const sliding = i < latch ? 0.3 * slide(hiss()) * rise(i, 60) : 0
    const shut = i < latch ? 0 : (1.8 * body(hiss()) + 0.6 * tone(i - latch, 240)) * fall(i - latch, 70)
    return sliding + shut
  })
}
