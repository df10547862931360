import { airLoss, behindLoss, gainOf, MADE_AT } from './loudness.ts'
import type { Mixer } from './mixer.ts'
import type { Placed } from './synth/placed.ts'
import { Way } from './way.ts'
import type { Whereabouts } from './whereabouts.ts'

/** Seconds in which something comes up, and goes away. */
const COMES_S = 0.25
/** Less of a change than this is not worth a message to the audio thread. */
const SAME_PAN = 0.02
const SAME_DB = 0.5
const SAME_RATE = 0.02

type Loop = {
  readonly source: AudioBufferSourceNode
  readonly gain: GainNode
  readonly way: Way
  readonly at: { pan: number; times: number; decibels: number; rate: number }
  kept: boolean
}

/** Decibels that a sound has where the trainee stands, added to how it was made. */
const levelOf = ({ lufs, reach }: Placed, { metres, times }: Whereabouts): number =>
  lufs - MADE_AT + airLoss(metres / reach) + behindLoss(times)

/** Sounds that come from somewhere: short ones, and those that go on while they are kept up. */
export class Spatial {
  private readonly mixer: Mixer
  private readonly loops = new Map<string, Loop>()

  constructor(mixer: Mixer) {
    this.mixer = mixer
  }

  /** Lets a sound be heard once, from somewhere. */
  once(sound: Placed, at: Whereabouts, decibels = 0): void {
    const { ctx, bus } = this.mixer
    const way = new Way(ctx, bus.set)
    way.set(at)
    const source = ctx.createBufferSource()
    source.buffer = this.mixer.buffer(sound.key, sound.make)
    way.in.gain.value = gainOf(levelOf(sound, at) + decibels)
    source.connect(way.in)
    source.onended = () => way.drop()
    source.start()
  }

  /** Keeps a sound going until `rest` finds that nobody has kept it up; `rate` is its pitch. */
  keep(id: string, sound: Placed, on: 'bed' | 'set', at: Whereabouts, rate = 1): void {
    const loop = this.loops.get(id) ?? this.begin(id, sound, on, at, rate)
    loop.kept = true
    const now = this.mixer.ctx.currentTime
    const decibels = levelOf(sound, at)
    if (Math.abs(decibels - loop.at.decibels) > SAME_DB) {
      loop.gain.gain.setTargetAtTime(gainOf(decibels), now, COMES_S)
      loop.at.decibels = decibels
    }
    if (Math.abs(at.pan - loop.at.pan) > SAME_PAN || at.times !== loop.at.times) {
      loop.way.move(at)
      loop.at.pan = at.pan
      loop.at.times = at.times
    }
    if (Math.abs(rate - loop.at.rate) > SAME_RATE) {
      loop.source.playbackRate.setTargetAtTime(rate, now, COMES_S)
      loop.at.rate = rate
    }
  }

  /** Lets go of what nobody has kept up since the last time. */
  rest(): void {
    for (const [id, loop] of this.loops) {
      if (loop.kept) loop.kept = false
      else this.end(id, loop)
    }
  }

  stop(): void {
    for (const [id, loop] of this.loops) this.end(id, loop)
  }

  private begin(id: string, sound: Placed, on: 'bed' | 'set', at: Whereabouts, rate: number): Loop {
    const { ctx, bed, bus } = this.mixer
    const source = ctx.createBufferSource()
    source.buffer = this.mixer.buffer(sound.key, sound.make)
    source.loop = true
    source.playbackRate.value = rate
    const way = new Way(ctx, on === 'bed' ? bed : bus.set)
    way.set(at)
    const gain = ctx.createGain()
    gain.gain.value = 0
    source.connect(gain).connect(way.in)
    // Two sources of one kind would beat against each other if both began at the same sample.
    source.start(ctx.currentTime, this.loops.size * 0.37)
    const loop = { source, gain, way, kept: true, at: { pan: at.pan, times: at.times, decibels: -Infinity, rate } }
    this.loops.set(id, loop)
    return loop
  }

  private end(id: string, { source, gain, way }: Loop): void {
    this.loops.delete(id)
    const { currentTime } = this.mixer.ctx
    gain.gain.setTargetAtTime(0, currentTime, COMES_S)
    source.onended = () => way.drop()
    source.stop(currentTime + COMES_S * 5)
  }
}
