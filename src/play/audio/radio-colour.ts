/** The band that a radio lets through, Hz (LOOK section 9). */
const LOW_HZ = 300
const HIGH_HZ = 3400

/** A soft clip: quiet words stay as they are, loud ones are pressed. */
const clipCurve = (): Float32Array<ArrayBuffer> => {
  const curve = new Float32Array(1024)
  for (let i = 0; i < curve.length; i += 1) {
    const x = (i / (curve.length - 1)) * 2 - 1
    curve[i] = Math.tanh(2.4 * x) / Math.tanh(2.4)
  }
  return curve
}

const band = (ctx: AudioContext, type: 'highpass' | 'lowpass', frequency: number): BiquadFilterNode => {
  const filter = ctx.createBiquadFilter()
  filter.type = type
  filter.frequency.value = frequency
  filter.Q.value = 0.9
  return filter
}

/** Makes dry words sound as they come out of a radio, and sends them on to `out`. Returns where the words go in. */
export function radioColour(ctx: AudioContext, out: AudioNode): AudioNode {
  const low = band(ctx, 'highpass', LOW_HZ)
  const high = band(ctx, 'lowpass', HIGH_HZ)
  const clip = ctx.createWaveShaper()
  clip.curve = clipCurve()
  clip.oversample = '2x'
  const level = ctx.createGain()
  // The clip makes quiet words louder by 7 dB; this takes it back.
  level.gain.value = 0.5
  low.connect(high).connect(clip).connect(level).connect(out)
  return low
}
