import { fall, highpass, lowpass, noise, RATE, ringing, rise, type Samples } from './noise.ts'
import { fill, looped, samplesIn, tone, turning } from './shape.ts'

/** Puts one short sound into a longer one. */
const put = (into: Samples, one: Samples, atMs: number, level: number): void => {
  const from = samplesIn(atMs)
  const end = Math.min(one.length, into.length - from)
  for (let i = 0; i < end; i += 1) into[from + i] = (into[from + i] ?? 0) + level * (one[i] ?? 0)
}

/** A tone that slides from one pitch to another, with soft ends. */
const slide = (fromHz: number, toHz: number, ms: number, bright = 0): Samples => {
  const length = samplesIn(ms)
  const turn = turning()
  return fill(ms, (i) => {
    const at = turn(fromHz + ((toHz - fromHz) * i) / length)
    const soft = Math.min(1, i / 60, (length - i) / 120)
    return (Math.sin(at) + bright * Math.sin(2 * at)) * soft
  })
}

/** A long loop of short sounds on a ground, each at its time. */
const scattered = (ms: number, ground: () => number, scatter: (into: Samples) => void): Samples => {
  const out = fill(ms, ground)
  scatter(out)
  return looped(out, 300)
}

const nothing = (): number => 0

/** Tyres on a road some way off, and cars that swell and go by. */
export const traffic = (): Samples => {
  const road = noise(101)
  const low = lowpass(320)
  const lower = lowpass(900)
  return looped(
    fill(7400, (i) => {
      const passing = Math.max(0, tone(i, 0.27)) ** 3 + 0.7 * Math.max(0, tone(i + RATE * 2, 0.41)) ** 3
      return 3 * low(road()) + 2.6 * lower(road()) * passing + 0.08 * tone(i, 64) * (0.5 + passing)
    }),
    900,
  )
}

/** A quiet film generator: a diesel under a lid. */
export const generator = (): Samples => {
  const fan = noise(102)
  const low = lowpass(420)
  return looped(
    fill(3000, (i) => {
      const beat = 0.8 + 0.2 * tone(i, 12.5)
      return (0.5 * tone(i, 50) + 0.35 * tone(i, 100) + 0.16 * tone(i, 150)) * beat + 1.2 * low(fan())
    }),
    240,
  )
}

/** Water against a quay. */
export const sea = (): Samples => {
  const wash = noise(103)
  const slap = noise(113)
  const low = lowpass(700)
  const high = highpass(900)
  return looped(
    fill(8200, (i) => {
      const swell = 0.35 + 0.65 * Math.max(0, tone(i, 0.13)) ** 2
      return 2.4 * low(wash()) * swell + 0.3 * high(low(slap())) * Math.max(0, tone(i, 0.47)) ** 6
    }),
    1200,
  )
}

/** Gulls over a harbour: falling cries, in twos and threes. */
export const gulls = (): Samples => {
  const cry = slide(1750, 1050, 320, 0.5)
  const short = slide(1500, 1120, 170, 0.5)
  const air = noise(104)
  const low = lowpass(500)
  return scattered(
    9400,
    () => 0.5 * low(air()),
    (into) => {
      for (const at of [400, 900, 1360]) put(into, cry, at, 0.5)
      for (const at of [4100, 4340, 4580, 4820]) put(into, short, at, 0.32)
      for (const at of [7100, 7720]) put(into, cry, at, 0.36)
    },
  )
}

/** Small birds in trees. */
export const birds = (): Samples => {
  const up = slide(3300, 4300, 70)
  const down = slide(4700, 3500, 110)
  const low = slide(2500, 2150, 160)
  return scattered(8600, nothing, (into) => {
    for (const [n, at] of [300, 420, 540, 660].entries()) put(into, up, at, 0.4 - n * 0.05)
    for (const at of [1900, 2130, 2360]) put(into, down, at, 0.3)
    for (const at of [3800, 4240]) put(into, low, at, 0.35)
    for (const at of [5600, 5690, 5780, 5870, 5960]) put(into, up, at, 0.22)
    for (const at of [7000, 7230]) put(into, down, at, 0.26)
  })
}

/** Crickets on a warm night. */
export const crickets = (): Samples =>
  looped(
    fill(4200, (i) => {
      const chirp = tone(i, 1.9) > 0.2 ? Math.max(0, tone(i, 31)) : 0
      const other = tone(i + RATE / 3, 1.4) > 0.5 ? Math.max(0, tone(i, 27)) : 0
      return 0.5 * tone(i, 4300) * chirp + 0.3 * tone(i, 3900) * other
    }),
    200,
  )

/** Water over stones. */
export const stream = (): Samples => {
  const water = noise(105)
  const bubble = noise(115)
  const low = lowpass(2600)
  const high = highpass(380)
  const slow = lowpass(24)
  return looped(
    fill(5200, () => high(low(water())) * (0.6 + 9 * Math.abs(slow(bubble())))),
    500,
  )
}

/** Wind in trees and over a field. */
export const wind = (): Samples => {
  const air = noise(106)
  const low = lowpass(480)
  return looped(
    fill(7800, (i) => 2.4 * low(air()) * (0.5 + 0.3 * tone(i, 0.17) + 0.2 * tone(i, 0.39))),
    1200,
  )
}

/** Many people at once, none to be understood. */
export const crowd = (): Samples => {
  const voices = [
    { hz: 118, talk: 3.1, seed: 107 },
    { hz: 176, talk: 3.7, seed: 117 },
    { hz: 221, talk: 2.6, seed: 127 },
    { hz: 143, talk: 4.3, seed: 137 },
  ].map(({ hz, talk, seed }) => {
    const breath = noise(seed)
    const mouth = lowpass(1100)
    const thin = highpass(260)
    const turn = turning()
    return (i: number): number => {
      const syllable = Math.max(0, tone(i, talk)) * Math.max(0, 0.3 + tone(i + seed * 900, 0.31))
      const at = turn(hz * (1 + 0.06 * tone(i, 0.9)))
      const pulse = Math.sin(at) + 0.6 * Math.sin(3 * at) + 0.4 * Math.sin(5 * at)
      return thin(mouth(0.5 * pulse + 1.4 * breath())) * syllable
    }
  })
  return looped(
    fill(6400, (i) => voices.reduce((sum, voice) => sum + voice(i), 0)),
    700,
  )
}

/** A café kitchen: an extractor, plates, a pan. */
export const kitchen = (): Samples => {
  const fan = noise(108)
  const low = lowpass(420)
  const plate = ringingPlate(2350)
  const bowl = ringingPlate(1720)
  return scattered(
    7200,
    () => 1.6 * low(fan()),
    (into) => {
      for (const at of [600, 780, 2900]) put(into, plate, at, 0.3)
      for (const at of [1800, 4600, 4720]) put(into, bowl, at, 0.24)
    },
  )
}

/** China that is put down. */
const ringingPlate = (hz: number): Samples => {
  const first = ringing(hz, 240)
  const second = ringing(hz * 1.62, 160)
  return fill(260, () => 0.6 * first() + 0.4 * second())
}

/** A radio in another room: a bass line and something on top of it. */
export const music = (): Samples => {
  const notes = [98, 98, 131, 147, 98, 98, 117, 110]
  const tune = [392, 0, 466, 440, 392, 0, 349, 294]
  const beat = 280
  return looped(
    fill(beat * 8 * 2, (i) => {
      const step = Math.floor((i * 1000) / RATE / beat) % 8
      const at = i % samplesIn(beat)
      const top = tune[step] ?? 0
      return 0.6 * tone(i, notes[step] ?? 98) * fall(at, 340) + (top === 0 ? 0 : 0.2 * tone(i, top) * fall(at, 420))
    }),
    20,
  )
}

/** A compressor that needs a new rubber foot. */
export const fridge = (): Samples => {
  const hum = noise(109)
  const low = lowpass(240)
  return looped(
    fill(2600, (i) => 0.5 * tone(i, 100) + 0.2 * tone(i, 200) + 0.1 * tone(i, 49) + 0.7 * low(hum())),
    200,
  )
}

/** Air through a grille. */
export const ventilation = (): Samples => {
  const air = noise(110)
  const low = lowpass(620)
  const hum = ringing(96)
  return looped(
    fill(3600, () => 2 * low(air()) + 0.02 * hum()),
    500,
  )
}

/** A copier that feeds and turns. */
export const printer = (): Samples => {
  const roll = noise(111)
  const low = lowpass(1300)
  return looped(
    fill(5200, (i) => {
      const runs = i < samplesIn(3400) ? Math.min(1, i / 2400, (samplesIn(3400) - i) / 2400) : 0
      const feed = 0.5 + 0.5 * Math.max(0, tone(i, 1.6))
      return (low(roll()) * feed + 0.12 * tone(i, 233)) * runs
    }),
    100,
  )
}

/** Desk telephones, one after the other. */
export const phones = (): Samples => {
  const ring = fill(900, (i) => (tone(i, 22) > 0 ? tone(i, 880) + 0.6 * tone(i, 1320) : 0) * rise(i, 6))
  return scattered(9000, nothing, (into) => {
    put(into, ring, 500, 0.4)
    put(into, ring, 1900, 0.4)
    put(into, ring, 6100, 0.22)
  })
}

/** A crew at work: something is put down, something is screwed, somebody walks a ladder. */
export const work = (): Samples => {
  const hit = noise(112)
  const body = lowpass(900)
  const thud = fill(180, (i) => 2 * body(hit()) * fall(i, 120) * rise(i, 2))
  const screw = fill(
    700,
    (i) => (0.3 * tone(i, 240) * (0.6 + 0.4 * tone(i, 14)) + 0.4 * body(hit())) * Math.min(1, i / 3000),
  )
  return scattered(8800, nothing, (into) => {
    for (const at of [400, 640, 3000]) put(into, thud, at, 0.5)
    put(into, screw, 1500, 0.22)
    put(into, screw, 5200, 0.18)
    for (const at of [6600, 6820, 7040, 7260]) put(into, thud, at, 0.26)
  })
}

/** Rain on streets and roofs. */
export const rain = (): Samples => {
  const drops = noise(114)
  const low = lowpass(5200)
  const high = highpass(700)
  return looped(
    fill(4600, () => high(low(drops())) * 0.9 + (drops() > 0.9994 ? 0.7 : 0)),
    500,
  )
}

/** Open air over a town: nothing near, and not nothing. */
export const openAir = (): Samples => {
  const air = noise(116)
  const low = lowpass(210)
  return looped(
    fill(5600, (i) => 3 * low(air()) * (0.9 + 0.1 * tone(i, 0.36))),
    900,
  )
}
