import { BUSES, type Bus } from './cue.ts'
import { gainOf, LOUDNESS, MADE_AT } from './loudness.ts'
import { radioColour } from './radio-colour.ts'
import { RATE, type Samples } from './synth/noise.ts'
import { MADE_NAMES, type MadeName, makeSound } from './synth/sounds.ts'
import { Way } from './way.ts'

/** How loud each slider stands, 0 to 1. */
export type Volumes = Readonly<Record<Bus, number>>

/** Seconds in which a level changes without a click. */
const SMOOTH_S = 0.03
const DUCK_S = 0.12

/** Where something sounds: on a slider, in the bed that goes down under voices, or at the ear, through the receiver. */
export type Place = Bus | 'bed' | 'ear'

/** What the volume knob shows when words are as loud as they were made. */
const USUAL_VOLUME = 6
/** Seconds in which a receiver shuts, and in which a bad signal drops a word. */
const SHUT_S = 0.008
const GATE_S = 0.006
/** A headset lets everything through; the speaker of a radio is small. */
const HEADSET_HZ = 20
const SPEAKER_HZ = 650

type Loop = { readonly gain: GainNode }

/** Buses, the bed, the loops and the made sounds, on one audio context. */
export class Mixer {
  readonly ctx: AudioContext
  /** Words go in here dry and come out at the ear with the colour of the radio. */
  readonly radioIn: GainNode
  readonly bus: Readonly<Record<Bus, GainNode>>
  /** Words that are said in the room go in here, and come out where they are said. */
  readonly room: Way
  private readonly ear: GainNode
  private readonly speaker: BiquadFilterNode
  private readonly floor: GainNode
  /** Goes down under voices and while the camera rolls. */
  readonly bed: GainNode
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
    this.room = new Way(ctx, this.bus.set)
    this.speaker = ctx.createBiquadFilter()
    this.speaker.type = 'highpass'
    this.speaker.frequency.value = HEADSET_HZ
    this.speaker.connect(this.bus.radio)
    this.ear = bus(this.speaker)
    this.radioIn = ctx.createGain()
    this.radioIn.connect(radioColour(ctx, this.ear))
  }

  setVolumes(volumes: Volumes): void {
    for (const name of BUSES) this.glide(this.bus[name].gain, Math.min(1, Math.max(0, volumes[name])), SMOOTH_S)
  }

  /**
   * The receiver of the trainee's radio: shut while it transmits or is off, as loud as its knob says, and thin where the
   * words come out of its own speaker instead of the headset.
   */
  setReceiver({
    hears,
    volume,
    headset,
  }: {
    readonly hears: boolean
    readonly volume: number
    readonly headset: boolean
  }): void {
    this.glide(this.ear.gain, hears ? volume / USUAL_VOLUME : 0, SHUT_S)
    this.glide(this.speaker.frequency, headset ? HEADSET_HZ : SPEAKER_HZ, SMOOTH_S)
  }

  /** Lets the words that come in now sound and not sound, by turns: `gaps` are silent, in milliseconds from now. */
  gateWords(gaps: readonly { readonly from: number; readonly to: number }[], decibels: number): void {
    const { gain } = this.radioIn
    const now = this.ctx.currentTime
    const level = gainOf(decibels)
    gain.cancelScheduledValues(now)
    gain.setValueAtTime(level, now)
    for (const { from, to } of gaps) {
      gain.setTargetAtTime(0, now + from / 1000, GATE_S)
      gain.setTargetAtTime(level, now + to / 1000, GATE_S)
    }
  }

  /** The world holds its breath while the run is paused; the interface stays. */
  setPaused(paused: boolean): void {
    this.glide(this.floor.gain, paused ? 0 : 1, SMOOTH_S)
  }

  duck(decibels: number): void {
    this.glide(this.bed.gain, gainOf(decibels), DUCK_S)
  }

  /** Plays a made sound once. `decibels` are added to its own loudness. */
  play(name: MadeName, on: Place, decibels: number, afterMs = 0, way?: AudioNode): void {
    this.start(this.bufferOf(name), way ?? this.placeOf(on), LOUDNESS[name] - MADE_AT + decibels, afterMs)
  }

  /** Plays samples that have no name, into a way of their own. */
  playSamples(key: string, make: () => Samples, way: AudioNode, decibels: number, afterMs = 0): void {
    this.start(this.buffer(key, make), way, decibels, afterMs)
  }

  /** Lets a loop sound at its loudness and so many decibels, from now on; minus infinity is silence. */
  loop(name: MadeName, on: Place, decibels: number): void {
    const known = this.loops.get(name)
    const level = decibels === -Infinity ? 0 : gainOf(LOUDNESS[name] - MADE_AT + decibels)
    if (known !== undefined) return this.glide(known.gain.gain, level, SMOOTH_S)
    if (level === 0) return
    const source = this.ctx.createBufferSource()
    source.buffer = this.bufferOf(name)
    source.loop = true
    const gain = this.ctx.createGain()
    gain.gain.value = 0
    source.connect(gain).connect(this.placeOf(on))
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

  private placeOf(on: Place): GainNode {
    return on === 'bed' ? this.bed : on === 'ear' ? this.ear : this.bus[on]
  }

  private bufferOf(name: MadeName): AudioBuffer {
    return this.buffer(name, () => makeSound(name))
  }

  /** The samples of a sound, made once. */
  buffer(key: string, make: () => Samples): AudioBuffer {
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
