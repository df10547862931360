import { banded, coloured } from '../../../assets/sound/radio-band.ts'
import type { Wave } from './wave.ts'

/** What tells one voice from another, in numbers. */
export type VoiceMeasure = {
  /** Middle of the fundamental frequency, Hz: how high somebody speaks. */
  readonly pitchHz: number
  /** Centre of the spectrum of speech, Hz: how bright somebody sounds. */
  readonly brightHz: number
  /** What makes up over the radio for what its band takes of this voice, decibels. */
  readonly radioDb: number
  /** Percent of the power of speech from 500 to 3000 Hz, where words are told apart: dry, and over the radio. */
  readonly clearDry: number
  readonly clearRadio: number
}

const FRAME_MS = 40
const HOP_MS = 20
const LOWEST_HZ = 65
const HIGHEST_HZ = 420
/** A frame this far below the loudest is no speech. */
const QUIET = 0.1
/** How much a frame must repeat itself to have a pitch. */
const VOICED = 0.55

/** The frames of a wave that are speech. */
function speech({ rate, samples }: Wave): readonly Float32Array[] {
  const length = Math.round((rate * FRAME_MS) / 1000)
  const hop = Math.round((rate * HOP_MS) / 1000)
  const frames: { readonly frame: Float32Array; readonly level: number }[] = []
  for (let at = 0; at + length <= samples.length; at += hop) {
    const frame = samples.subarray(at, at + length)
    frames.push({ frame, level: Math.sqrt(frame.reduce((sum, value) => sum + value * value, 0) / length) })
  }
  const loudest = Math.max(0, ...frames.map(({ level }) => level))
  return frames.flatMap(({ frame, level }) => (level > loudest * QUIET ? [frame] : []))
}

/** How well a frame repeats itself after so many samples, 0 to 1. */
function likeness(frame: Float32Array, lag: number): number {
  let both = 0
  let first = 0
  let second = 0
  for (let i = 0; i + lag < frame.length; i += 1) {
    const a = frame[i] ?? 0
    const b = frame[i + lag] ?? 0
    both += a * b
    first += a * a
    second += b * b
  }
  return first * second === 0 ? 0 : both / Math.sqrt(first * second)
}

/** The pitch of one frame; null where it has none. */
function pitchOfFrame(frame: Float32Array, rate: number): number | null {
  const least = Math.floor(rate / HIGHEST_HZ)
  const most = Math.ceil(rate / LOWEST_HZ)
  const values: number[] = []
  for (let lag = least; lag <= most; lag += 1) values.push(likeness(frame, lag))
  const best = Math.max(...values)
  if (best < VOICED) return null
  // The first peak that is nearly the best: a multiple of the period repeats as well.
  const at = values.findIndex(
    (value, i) => value > best * 0.9 && value >= (values[i - 1] ?? 0) && value >= (values[i + 1] ?? 0),
  )
  return at < 0 ? null : rate / (least + at)
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Power of a frame at each step of `rate / size`, up to half the rate. */
function powers(frame: Float32Array, size: number): Float64Array {
  const real = new Float64Array(size)
  const imaginary = new Float64Array(size)
  for (let i = 0; i < frame.length; i += 1) {
    real[i] = (frame[i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / (frame.length - 1)))
  }
  transform(real, imaginary)
  return Float64Array.from({ length: size / 2 }, (_, i) => (real[i] ?? 0) ** 2 + (imaginary[i] ?? 0) ** 2)
}

/** Fast Fourier transform in place; the length is a power of two. */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length
  if (size === 1) return
  const half = size / 2
  const even = [new Float64Array(half), new Float64Array(half)] as const
  const odd = [new Float64Array(half), new Float64Array(half)] as const
  for (let i = 0; i < half; i += 1) {
    even[0][i] = real[2 * i] ?? 0
    even[1][i] = imaginary[2 * i] ?? 0
    odd[0][i] = real[2 * i + 1] ?? 0
    odd[1][i] = imaginary[2 * i + 1] ?? 0
  }
  transform(...even)
  transform(...odd)
  for (let i = 0; i < half; i += 1) {
    const angle = (-2 * Math.PI * i) / size
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const re = cos * (odd[0][i] ?? 0) - sin * (odd[1][i] ?? 0)
    const im = sin * (odd[0][i] ?? 0) + cos * (odd[1][i] ?? 0)
    real[i] = (even[0][i] ?? 0) + re
    imaginary[i] = (even[1][i] ?? 0) + im
    real[i + half] = (even[0][i] ?? 0) - re
    imaginary[i + half] = (even[1][i] ?? 0) - im
  }
}

/** Power of the speech of a wave by frequency: all frames together, in steps of `hz`. */
function spectrumOf(wave: Wave): { readonly hz: number; readonly power: Float64Array } {
  const frames = speech(wave)
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, (wave.rate * FRAME_MS) / 1000)))
  const power = new Float64Array(size / 2)
  for (const frame of frames) {
    const own = powers(frame, size)
    for (let i = 0; i < power.length; i += 1) power[i] = (power[i] ?? 0) + (own[i] ?? 0)
  }
  return { hz: wave.rate / size, power }
}

/** Share of the power of speech that lies between two frequencies, 0 to 1. */
export function shareBetween(wave: Wave, fromHz: number, toHz: number): number {
  const { hz, power } = spectrumOf(wave)
  let inside = 0
  let all = 0
  power.forEach((value, i) => {
    all += value
    if (i * hz >= fromHz && i * hz <= toHz) inside += value
  })
  return all === 0 ? 0 : inside / all
}

/** Where words are told apart, Hz. */
const CLEAR_FROM_HZ = 500
const CLEAR_TO_HZ = 3000

const levelOf = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length)

/** How the radio treats a voice: what makes it as loud as before, and how much of it is clear before and after. */
function overRadio(wave: Wave): Pick<VoiceMeasure, 'radioDb' | 'clearDry' | 'clearRadio'> {
  const { rate, samples } = wave
  const loss = 20 * Math.log10(levelOf(samples) / levelOf(banded(samples, rate)))
  const radioDb = Math.round(loss * 10) / 10
  const made = samples.map((value) => value * 10 ** (radioDb / 20))
  const percent = (of: Wave): number => Math.round(100 * shareBetween(of, CLEAR_FROM_HZ, CLEAR_TO_HZ))
  return { radioDb, clearDry: percent(wave), clearRadio: percent({ rate, samples: coloured(made, rate) }) }
}

/** Measures a voice by something it said. */
export function measureVoice(wave: Wave): VoiceMeasure {
  const pitches = speech(wave).flatMap((frame) => pitchOfFrame(frame, wave.rate) ?? [])
  const { hz, power } = spectrumOf(wave)
  let sum = 0
  let all = 0
  // Loudness rather than power, or the lowest tones would be all that counts.
  power.forEach((value, i) => {
    const loud = Math.sqrt(value)
    sum += loud * i * hz
    all += loud
  })
  return { pitchHz: Math.round(middle(pitches)), brightHz: all === 0 ? 0 : Math.round(sum / all), ...overRadio(wave) }
}

type HeardVoice = Pick<VoiceMeasure, 'pitchHz' | 'brightHz'>

const semitones = (a: number, b: number): number => Math.abs(12 * Math.log2(a / b))

/** How many semitones lie between two voices, in pitch or in brightness, whichever is more. */
export const apart = (one: HeardVoice, other: HeardVoice): number =>
  Math.max(semitones(one.pitchHz, other.pitchHz), semitones(one.brightHz, other.brightHz))
