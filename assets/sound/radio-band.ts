/**
 * The colour of a radio: what it lets through of a voice, and how hard it presses it (LOOK section 9). The lift in the
 * middle is what a talker's microphone and a small speaker do; it keeps consonants above the hiss.
 */
export const RADIO_BAND = {
  lowHz: 300,
  highHz: 3400,
  /** The lower edge is cut twice; both edges without a bump. */
  edgeDb: 0,
  liftHz: 1700,
  liftQ: 0.5,
  liftDb: 12,
  /** How much louder words go into the clip: quiet ones stay as they are, loud ones are pressed. */
  drive: 2.4,
  /** What the clip adds to quiet words, about 7 dB, is taken back. */
  level: 0.5,
} as const

/** The clip as a curve from -1 to 1. */
export const clipCurve = (size = 1024): Float32Array<ArrayBuffer> => {
  const curve = new Float32Array(size)
  for (let i = 0; i < size; i += 1) {
    const x = (i / (size - 1)) * 2 - 1
    curve[i] = Math.tanh(RADIO_BAND.drive * x) / Math.tanh(RADIO_BAND.drive)
  }
  return curve
}

type Step = (value: number) => number

const twoPoles = (b: readonly [number, number, number], a: readonly [number, number, number]): Step => {
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return (x) => {
    const y = (b[0] * x + b[1] * x1 + b[2] * x2 - a[1] * y1 - a[2] * y2) / a[0]
    ;[x2, x1, y2, y1] = [x1, x, y1, y]
    return y
  }
}

/** An edge of the band as every browser makes it (Web Audio, BiquadFilterNode). */
function edge(type: 'highpass' | 'lowpass', hz: number, rate: number): Step {
  const w = (2 * Math.PI * hz) / rate
  const alpha = Math.sin(w) / (2 * 10 ** (RADIO_BAND.edgeDb / 20))
  const cos = Math.cos(w)
  const outer = type === 'lowpass' ? 1 - cos : 1 + cos
  return twoPoles([outer / 2, type === 'lowpass' ? outer : -outer, outer / 2], [1 + alpha, -2 * cos, 1 - alpha])
}

/** The lift in the middle, likewise. */
function lift(rate: number): Step {
  const w = (2 * Math.PI * RADIO_BAND.liftHz) / rate
  const amount = 10 ** (RADIO_BAND.liftDb / 40)
  const alpha = Math.sin(w) / (2 * RADIO_BAND.liftQ)
  const cos = Math.cos(w)
  return twoPoles(
    [1 + alpha * amount, -2 * cos, 1 - alpha * amount],
    [1 + alpha / amount, -2 * cos, 1 - alpha / amount],
  )
}

/** Samples after the band, before the clip. */
export function banded(samples: Float32Array, rate: number): Float32Array {
  const steps = [
    edge('highpass', RADIO_BAND.lowHz, rate),
    edge('highpass', RADIO_BAND.lowHz, rate),
    lift(rate),
    edge('lowpass', RADIO_BAND.highHz, rate),
  ]
  return samples.map((value) => {
    let out = value
    for (const step of steps) out = step(out)
    return out
  })
}

/** Samples as they come out of the radio: the same colour as on the page, made without a browser. */
export function coloured(samples: Float32Array, rate: number): Float32Array {
  const full = Math.tanh(RADIO_BAND.drive)
  return banded(samples, rate).map(
    (value) => (RADIO_BAND.level * Math.tanh(RADIO_BAND.drive * Math.max(-1, Math.min(1, value)))) / full,
  )
}
