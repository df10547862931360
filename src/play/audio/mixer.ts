import { BUSES, type Bus } from './cue.ts'
import { gainOf, LOUDNESS, MADE_AT } from './loudness.ts'
import { radioColour } from './radio-colour.ts'
import { RATE, type Samples } from './synth/noise.ts'
import { MADE_NAMES, type MadeName, makeSound } from './synth/sounds.ts'

/** How loud each slider stands, 0 to 1. */
export type Volumes = Readonly<Record<Bus, number>>

/** Seconds in which a level changes without a click. */
const SMOOTH_S = 0.03
const DUCK_S = 0.12

type Loop = { readonly gain: GainNode }

/** Buses, the bed, the loops and the made sounds, on one audio context. */
export class Mixer {
  readonly ctx: AudioContext
  /** Words go in here dry and come out on the radio bus. */
  readonly radioIn: AudioNode
  readonly bus: Readonly<Record<Bus, GainNode>>
  private readonly floor: GainNode
  private readonly bed: GainNode
  private readonly buffers = new Map<string, AudioBuffer>()
  private readonly loops = new Map<MadeName, Loop>()

  constructor(ctx: AudioContext, out: AudioNode) {
    this.ctx = ctx
    this.floor = ctx.createGain()
    this.floor.connect(out)
    const bus = (into: AudioNode): GainNode => {
      const gain = ctx.createGain()
      gain.connect(into)
      return gain
    }
    this.bus = { radio: bus(this.floor), set: bus(this.floor), interface: bus(out) }
    this.bed = bus(this.bus.set)
    this.radioIn = radioColour(ctx, this.bus.radio)
  }

  setVolumes(volumes: Volumes): void {
    for (const name of BUSES) this.glide(this.bus[name].gain, Math.min(1, Math.max(0, volumes[name])), SMOOTH_S)
  }

  /** The world holds its breath while the run is paused; the interface stays. */
  setPaused(paused: boolean): void {
    this.glide(this.floor.gain, paused ? 0 : 1, SMOOTH_S)
  }

  duck(decibels: number): void {
    this.glide(this.bed.gain, gainOf(decibels), DUCK_S)
  }

  /** Plays a made sound once. `decibels` are added to its own loudness. */
  play(name: MadeName, on: Bus, decibels: number, afterMs = 0): void {
    this.start(this.bufferOf(name), this.bus[on], LOUDNESS[name] - MADE_AT + decibels, afterMs)
  }

  /** Plays samples that have no name. */
  playSamples(key: string, make: () => Samples, on: Bus, decibels: number, afterMs = 0): void {
    this.start(this.buffer(key, make), this.bus[on], decibels, afterMs)
  }

  /** Lets a loop sound at its loudness and so many decibels, from now on; minus infinity is silence. */
  loop(name: MadeName, on: Bus | 'bed', decibels: number): void {
    const known = this.loops.get(name)
    const level = decibels === -Infinity ? 0 : gainOf(LOUDNESS[name] - MADE_AT + decibels)
    if (known !== undefined) return this.glide(known.gain.gain, level, SMOOTH_S)
    if (level === 0) return
    const source = this.ctx.createBufferSource()
    source.buffer = this.bufferOf(name)
    source.loop = true
    const gain = this.ctx.createGain()
    gain.gain.value = 0
    source.connect(gain).connect(on === 'bed' ? this.bed : this.bus[on])
    source.start()
    this.loops.set(name, { gain })
    this.glide(gain.gain, level, SMOOTH_S)
  }

  /** Makes the buffers ahead of their first use, a few at a time. */
  async warm(): Promise<void> {
    for (const name of MADE_NAMES) {
      this.bufferOf(name)
      await new Promise((done) => setTimeout(done, 0))
    }
  }

  silence(): void {
    for (const { gain } of this.loops.values()) this.glide(gain.gain, 0, SMOOTH_S)
  }

  private start(buffer: AudioBuffer, into: AudioNode, decibels: number, afterMs: number): void {
    const source = this.ctx.createBufferSource()
    source.buffer = buffer
    const gain = this.ctx.createGain()
    gain.gain.value = gainOf(decibels)
    source.connect(gain).connect(into)
    source.onended = () => gain.disconnect()
    source.start(this.ctx.currentTime + afterMs / 1000)
  }

  private bufferOf(name: MadeName): AudioBuffer {
    return this.buffer(name, () => makeSound(name))
  }

  private buffer(key: string, make: () => Samples): AudioBuffer {
    const known = this.buffers.get(key)
    if (known !== undefined) return known
    const samples = make()
    const buffer = this.ctx.createBuffer(1, samples.length, RATE)
    buffer.getChannelData(0).set(samples)
    this.buffers.set(key, buffer)
    return buffer
  }

  private glide(param: AudioParam, to: number, seconds: number): void {
    param.setTargetAtTime(to, this.ctx.currentTime, seconds)
  }
}
