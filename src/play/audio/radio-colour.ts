import { clipCurve, RADIO_BAND } from '../../../assets/sound/radio-band.ts'

const filter = (ctx: BaseAudioContext, type: BiquadFilterType, frequency: number): BiquadFilterNode => {
  const node = ctx.createBiquadFilter()
  node.type = type
  node.frequency.value = frequency
  node.Q.value = RADIO_BAND.edgeDb
  return node
}

/** Makes dry words sound as they come out of a radio, and sends them on to `out`. Returns where the words go in. */
export function radioColour(ctx: BaseAudioContext, out: AudioNode): AudioNode {
  const low = filter(ctx, 'highpass', RADIO_BAND.lowHz)
  const again = filter(ctx, 'highpass', RADIO_BAND.lowHz)
  const lift = filter(ctx, 'peaking', RADIO_BAND.liftHz)
  lift.Q.value = RADIO_BAND.liftQ
  lift.gain.value = RADIO_BAND.liftDb
  const high = filter(ctx, 'lowpass', RADIO_BAND.highHz)
  const clip = ctx.createWaveShaper()
  clip.curve = clipCurve()
  clip.oversample = '2x'
  const level = ctx.createGain()
  level.gain.value = RADIO_BAND.level
  low.connect(again).connect(lift).connect(high).connect(clip).connect(level).connect(out)
  return low
}
