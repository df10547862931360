import { gainOf, MADE_AT, type SoundName } from '../loudness.ts'
import {
  batteryChirp,
  brick,
  busyBeep,
  crackle,
  doubleSqueal,
  openMic,
  plug,
  powerDown,
  timeOutTone,
} from './radio-sounds.ts'
import { fall, highpass, loudest, lowpass, noise, RATE, ringing, rise, type Samples, silence } from './noise.ts'
import { fill, looped, tone } from './shape.ts'

/** Peaks stay under -1 dB, whatever the loudness. */
const PEAK = 0.89

/** A key of a microphone: two clicks of a small switch in 25 ms. */
const keyClick = (): Samples => {
  const hiss = noise(11)
  const high = highpass(1400)
  const again = Math.round(RATE * 0.012)
  return fill(25, (i) => high(hiss()) * (fall(i, 7) + (i > again ? 0.6 * fall(i - again, 6) : 0)))
}

/** The carrier has gone: 140 ms of noise that falls by 9 dB and stops. */
const squelchTail = (): Samples => {
  const hiss = noise(12)
  const low = lowpass(3400)
  const high = highpass(400)
  const length = RATE * 0.14
  return fill(140, (i) => high(low(hiss())) * gainOf((-9 * i) / length) * rise(i, 2) * Math.min(1, (length - i) / 60))
}

const radioHiss = (): Samples => {
  const hiss = noise(13)
  const low = lowpass(3000)
  const high = highpass(500)
  return looped(
    fill(2200, () => high(low(hiss()))),
    200,
  )
}

/** Two carriers on one channel: a beat of 700 Hz with what is left of the words. */
const steppedOn = (): Samples => {
  const hiss = noise(14)
  const garble = lowpass(900)
  return looped(
    fill(1200, (i) => 0.7 * tone(i, 700) * (0.7 + 0.3 * tone(i, 23)) + 2 * garble(hiss()) * (0.5 + 0.5 * tone(i, 4.3))),
    100,
  )
}

const knob = (): Samples => {
  const hiss = noise(15)
  const low = lowpass(2600)
  return fill(45, (i) => low(hiss()) * fall(i, 16) + 0.5 * tone(i, 310) * fall(i, 22))
}

const PARTIALS = [
  { ratio: 1, level: 1, ms: 1500 },
  { ratio: 1.51, level: 0.55, ms: 1100 },
  { ratio: 2.02, level: 0.7, ms: 900 },
  { ratio: 2.66, level: 0.4, ms: 650 },
  { ratio: 3.01, level: 0.3, ms: 520 },
  { ratio: 4.17, level: 0.22, ms: 340 },
] as const
const BELL_HZ = 1140
/** A stage bell is hammered twelve times a second while it rings. */
const HAMMER_HZ = 12

/** What one blow of the hammer leaves in the air. */
const blow = (): Samples => {
  const partials = PARTIALS.map(({ ratio, level, ms }) => ({ level, sound: ringing(BELL_HZ * ratio, ms) }))
  return fill(1500, (i) => {
    let sum = 0
    for (const { level, sound } of partials) sum += level * sound()
    return sum * rise(i, 1)
  })
}

/** The stage bell, hammered for `ringMs` and left to sound. */
export const bellRing = (ringMs: number): Samples => {
  const out = silence(ringMs + 900)
  const one = blow()
  const blows = Math.max(1, Math.round((ringMs * HAMMER_HZ) / 1000))
  for (let n = 0; n < blows; n += 1) {
    const from = Math.round((n * RATE) / HAMMER_HZ)
    const length = Math.min(one.length, out.length - from)
    for (let i = 0; i < length; i += 1) out[from + i] = (out[from + i] ?? 0) + (one[i] ?? 0)
  }
  const end = RATE * 0.2
  for (let i = 0; i < end; i += 1) {
    const at = out.length - 1 - i
    out[at] = (out[at] ?? 0) * (i / end)
  }
  return madeAt(out)
}

/** Air through ducts and a far hum. */
const roomTone = (): Samples => {
  const air = noise(17)
  const low = lowpass(160)
  const breath = lowpass(420)
  const hum = ringing(60)
  const octave = ringing(120)
  return looped(
    fill(3600, () => 3 * low(air()) + 0.5 * breath(air()) + 0.03 * hum() + 0.014 * octave()),
    600,
  )
}

/** A push bar and a heavy leaf that gives. */
const doorOpen = (): Samples => {
  const hiss = noise(18)
  const latch = highpass(900)
  const leaf = lowpass(240)
  const later = Math.round(RATE * 0.09)
  return fill(520, (i) => {
    const air = i > later ? 2.4 * leaf(hiss()) * fall(i - later, 620) * rise(i - later, 60) : 0
    return 0.8 * latch(hiss()) * fall(i, 40) + 0.5 * tone(i, 190) * fall(i, 90) + air
  })
}

/** The leaf meets the frame, the latch follows. */
const doorShut = (): Samples => {
  const hiss = noise(19)
  const body = lowpass(180)
  const latch = highpass(1100)
  const later = Math.round(RATE * 0.07)
  return fill(480, (i) => {
    const click = i > later ? 0.5 * latch(hiss()) * fall(i - later, 45) : 0
    return (3.2 * body(hiss()) + tone(i, 72)) * fall(i, 260) * rise(i, 3) + click
  })
}

const castors = (): Samples => {
  const hiss = noise(22)
  const low = lowpass(700)
  return fill(1300, (i) => {
    const rattle = 0.6 + 0.4 * Math.abs(tone(i, 9.5)) * Math.abs(tone(i, 3.1))
    return low(hiss()) * rattle * rise(i, 120) * Math.min(1, (RATE * 1.3 - i) / (RATE * 0.25))
  })
}

const tapeTear = (): Samples => {
  const hiss = noise(25)
  const high = highpass(1500)
  return fill(
    190,
    (i) => high(hiss()) * (0.4 + 0.6 * Math.abs(tone(i, 61))) * rise(i, 60) * fall(Math.max(0, i - 3000), 60),
  )
}

const stamp = (): Samples => {
  const hiss = noise(26)
  const low = lowpass(420)
  return fill(160, (i) => (2.4 * low(hiss()) + 0.7 * tone(i, 105)) * fall(i, 110) * rise(i, 2))
}

const tick = (): Samples => {
  const hiss = noise(27)
  const low = lowpass(3200)
  return fill(30, (i) => (0.6 * tone(i, 1850) + 0.5 * low(hiss())) * fall(i, 18))
}

/** The same sound at the loudness at which everything is made, or as near as the peaks allow. */
export function madeAt(samples: Samples): Samples {
  const level = loudest(samples)
  let peak = 0
  for (const value of samples) peak = Math.max(peak, Math.abs(value))
  if (level === 0) return samples
  const gain = Math.min(gainOf(MADE_AT) / level, PEAK / peak)
  return samples.map((value) => value * gain)
}

/** Sounds with a name of their own; voices are clips, and the bell is made by the length of its ring. */
type MadeName = Exclude<SoundName, 'radioVoice' | 'roomVoice' | 'bellLong' | 'bellShort'>

const MAKERS: { readonly [name in MadeName]: () => Samples } = {
  keyClick,
  squelchTail,
  radioHiss,
  steppedOn,
  knob,
  roomTone,
  doorOpen,
  doorShut,
  castors,
  tapeTear,
  stamp,
  tick,
  doubleSqueal,
  crackle,
  openMic,
  batteryChirp,
  timeOutTone,
  busyBeep,
  powerDown,
  plug,
  brick,
}

export const MADE_NAMES: readonly MadeName[] = [
  'keyClick',
  'squelchTail',
  'radioHiss',
  'steppedOn',
  'knob',
  'roomTone',
  'doorOpen',
  'doorShut',
  'castors',
  'tapeTear',
  'stamp',
  'tick',
  'doubleSqueal',
  'crackle',
  'openMic',
  'batteryChirp',
  'timeOutTone',
  'busyBeep',
  'powerDown',
  'plug',
  'brick',
]
export type { MadeName }

/** Makes a sound; the same samples every time. */
export const makeSound = (name: MadeName): Samples => madeAt(MAKERS[name]())
