import { fall, highpass, lowpass, noise, RATE, rise, type Samples } from './noise.ts'
import { fill, looped, samplesIn, tone, turning } from './shape.ts'

/** A diesel at little more than idle: knocks under a bonnet. */
export const diesel = (): Samples => {
  const hiss = noise(201)
  const low = lowpass(360)
  const period = RATE / 27
  return looped(
    fill(2222, (i) => {
      const knock = fall(i % period, 26)
      return (1.6 * low(hiss()) + 0.5 * tone(i, 54)) * (0.35 + 0.9 * knock) + 0.18 * tone(i, 108)
    }),
    222,
  )
}

/** A car with petrol in it: smoother and higher. */
export const petrol = (): Samples => {
  const hiss = noise(202)
  const low = lowpass(500)
  return looped(
    fill(2400, (i) => 1.4 * low(hiss()) + 0.34 * tone(i, 82) + 0.2 * tone(i, 164) + 0.1 * tone(i, 246)),
    240,
  )
}

/** An electric forklift: a whine and the roll of hard tyres. */
export const motor = (): Samples => {
  const hiss = noise(23)
  const tyres = lowpass(260)
  return looped(
    fill(2200, (i) => 2.2 * tyres(hiss()) + 0.2 * tone(i, 178) + 0.1 * tone(i, 356)),
    200,
  )
}

/** The reversing beeper: half a second of 1.25 kHz, half a second of nothing. */
export const reversing = (): Samples => {
  const half = RATE / 2
  return fill(1000, (i) => (i < half ? tone(i, 1250) * rise(i, 4) * Math.min(1, (half - i) / 100) : 0))
}

/** A siren that wails: up and down in four seconds. */
export const siren = (): Samples => {
  const turn = turning()
  const hiss = noise(203)
  const air = lowpass(1400)
  return looped(
    fill(8000, (i) => {
      const sweep = 0.5 - 0.5 * tone(i + RATE, 0.25)
      const at = turn(620 + 780 * sweep)
      return 0.6 * Math.sin(at) + 0.24 * Math.sin(2 * at) + 0.1 * Math.sin(3 * at) + 0.06 * air(hiss())
    }),
    60,
  )
}

/** A leaf blower: a two-stroke and its wind. */
export const blower = (): Samples => {
  const wind = noise(204)
  const high = highpass(500)
  const low = lowpass(3000)
  const turn = turning()
  return looped(
    fill(3000, (i) => {
      const at = turn(146 * (1 + 0.05 * tone(i, 0.67)))
      return 0.4 * Math.sin(at) + 0.26 * Math.sin(2 * at) + 0.2 * Math.sin(3 * at) + 0.9 * high(low(wind()))
    }),
    300,
  )
}

/** A small child that does not want to wait. */
export const crying = (): Samples => {
  const turn = turning()
  const breath = noise(205)
  const air = highpass(900)
  return looped(
    fill(3600, (i) => {
      const at = (i % samplesIn(900)) / samplesIn(900)
      const cries = at < 0.72 ? Math.min(1, at * 9, (0.72 - at) * 9) : 0
      const cry = turn(430 + 90 * Math.sin(Math.PI * Math.min(1, at / 0.72)) + 12 * tone(i, 9))
      const voice = 0.5 * Math.sin(cry) + 0.4 * Math.sin(2 * cry) + 0.3 * Math.sin(3 * cry)
      return voice * cries + 0.1 * air(breath()) * (at > 0.75 ? 1 : 0)
    }),
    80,
  )
}

/** Somebody who holds forth, as it is heard without the words. */
export const shouting = (): Samples => {
  const turn = turning()
  const breath = noise(206)
  const mouth = lowpass(1500)
  const thin = highpass(300)
  return looped(
    fill(4400, (i) => {
      const at = i / RATE
      const says = Math.max(0, tone(i, 2.7)) * (Math.sin(at * 1.43) > -0.5 ? 1 : 0)
      const say = turn(165 + 45 * tone(i, 0.8) + 16 * tone(i, 2.7))
      const voice = Math.sin(say) + 0.7 * Math.sin(3 * say) + 0.5 * Math.sin(5 * say) + 0.3 * Math.sin(8 * say)
      return thin(mouth(voice + 0.8 * breath())) * says
    }),
    200,
  )
}

/** The door of a vehicle: it slides and latches. */
export const vehicleDoor = (): Samples => {
  const hiss = noise(207)
  const rail = lowpass(800)
  const body = lowpass(220)
  const shut = samplesIn(420)
  return fill(760, (i) => {
    if (i < shut) return 0.5 * rail(hiss()) * Math.min(1, i / 2400)
    return (3 * body(hiss()) + tone(i - shut, 84)) * fall(i - shut, 240) * rise(i - shut, 2)
  })
}
