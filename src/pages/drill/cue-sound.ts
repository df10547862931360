import type { Timeline } from '../../core/radio/drill/timeline.ts'

const TICK_HZ = 880
const LINE_HZ = 330
const TICK_S = 0.05
const FADE_S = 0.03
const TICK_GAIN = 0.08
const LINE_GAIN = 0.05
/** Ticks before the first word, in milliseconds before it. */
const TICKS_MS = [1500, 1000, 500] as const

const beep = (audio: AudioContext, hz: number, from: number, to: number, gain: number): void => {
  const tone = audio.createOscillator()
  const level = audio.createGain()
  tone.frequency.value = hz
  level.gain.setValueAtTime(0, from)
  level.gain.linearRampToValueAtTime(gain, from + FADE_S)
  level.gain.setValueAtTime(gain, Math.max(from + FADE_S, to - FADE_S))
  level.gain.linearRampToValueAtTime(0, to)
  tone.connect(level).connect(audio.destination)
  tone.start(from)
  tone.stop(to)
}

/**
 * The cue for the ear: three ticks half a second apart, then a low tone for as long as the line is spoken. To be called
 * within a press. The returned function falls silent; where the browser has no audio the cue is only seen.
 */
export const cueSound = (timeline: Timeline): (() => void) => {
  const first = timeline.words[0]
  const last = timeline.words.at(-1)
  if (!('AudioContext' in window) || first === undefined || last === undefined) return () => undefined
  const audio = new AudioContext()
  const at = (ms: number): number => audio.currentTime + Math.max(0, ms) / 1000
  for (const before of TICKS_MS) {
    const from = at(first.from - before)
    beep(audio, TICK_HZ, from, from + TICK_S, TICK_GAIN)
  }
  beep(audio, LINE_HZ, at(first.from), at(last.to), LINE_GAIN)
  return () => void audio.close().catch(() => undefined)
}
