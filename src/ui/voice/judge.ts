import { WORDS_MAX } from '../../core/vocabulary/input.ts'
import { QUIET_RMS, type Measured } from './meter.ts'
import { textOf, type Words } from './words.ts'

/** Why there is no voice now, or no words. Each has one line of its own and leads to typing or building. */
const VOICE_FAULTS = [
  'noRecogniser',
  'insecure',
  'noMicrophone',
  'busyMicrophone',
  'refused',
  'notAllowed',
  'network',
  'language',
  'device',
  'brokenOff',
] as const
export type VoiceFault = (typeof VOICE_FAULTS)[number]

/** What a press without words was: let go too soon, silent, or speech that gave no words. */
const NOTHINGS = ['short', 'quiet', 'noWords'] as const
export type Nothing = (typeof NOTHINGS)[number]

/** A press shorter than this, and one with less speech than this, is empty (radio reference (k.1) 2). */
export const SHORTEST_PRESS_MS = 250
export const LEAST_SPEECH_MS = 100

/** Sentences that recognisers are known to make out of silence (radio reference (k.1) 2). */
const MADE_OF_SILENCE = new Set([
  'you',
  'thank you',
  'thank you very much',
  'thank you for watching',
  'thank you so much for watching',
  'thanks for watching',
  'thanks for listening',
  'please subscribe',
  'like and subscribe',
  'see you next time',
  'bye',
  'bye bye',
  'the end',
  'subtitles by the amara org community',
])

/** Nobody says a word in less time than this. */
const FASTEST_WORD_MS = 150
/** Speech that is barely there: so quiet, or so short, that it may be a breath. */
const FAINT_RMS = 0.01
const FAINT_MS = 300

/** A sentence that recognisers make out of silence. */
export const isMadeOfSilence = (text: string): boolean =>
  MADE_OF_SILENCE.has(
    text
      .toLowerCase()
      .replace(/[^a-z\s]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )

const isFaint = ({ speechMs, loudest }: Measured, text: string): boolean => {
  const words = text.trim().split(/\s+/).length
  return loudest < FAINT_RMS || speechMs < Math.max(FAINT_MS, words * FASTEST_WORD_MS)
}

/** A press as the devices tell it. */
export type PressHeard = {
  readonly pressMs: number
  /** Null where nothing could be measured. */
  readonly measured: Measured | null
  /** The recogniser says that it heard somebody speak. */
  readonly speech: boolean
  readonly words: Words
  readonly fault: VoiceFault | null
}

/** The microphone's own milliseconds of a press. */
export type Timing = {
  /** From the press to the first sound. */
  readonly leadMs?: number
  /** From the last sound to letting go; below zero when the speech went on after it. */
  readonly tailMs?: number
  /** The whole press. */
  readonly durMs: number
}

/** `lost` comes with speech of which nothing was made: somebody spoke, and that was no open microphone. */
export type Outcome =
  | { readonly kind: 'heard'; readonly text: string; readonly others: readonly string[]; readonly timing: Timing }
  | { readonly kind: 'nothing'; readonly why: Nothing; readonly lost?: Timing }
  | { readonly kind: 'failed'; readonly why: VoiceFault; readonly lost?: Timing }

/** A minute of fast talk; what is longer is cut there, as the run does. */
const clipped = (text: string): string => text.slice(0, WORDS_MAX)

/** On some phones the recogniser takes the microphone for itself, and the meter hears not the faintest noise. */
const isDeaf = ({ loudest }: Measured): boolean => loudest === 0

const timingOf = (pressMs: number, meter: Measured | null): Timing => ({
  durMs: Math.round(pressMs),
  ...(meter === null || meter.leadMs === null ? {} : { leadMs: meter.leadMs }),
  ...(meter === null || meter.tailMs === null ? {} : { tailMs: meter.tailMs }),
})

const isSpeech = ({ loudest, speechMs }: Measured): boolean => loudest >= QUIET_RMS && speechMs >= LEAST_SPEECH_MS

/**
 * What a press comes to. The gates stand before the words: an empty press is never words, whatever a recogniser makes
 * of it. A fault only counts when it left no words.
 */
export const judge = ({ pressMs, measured, speech, words, fault }: PressHeard): Outcome => {
  const text = clipped(textOf(words))
  const quiet = { kind: 'nothing', why: 'quiet' } as const
  if (pressMs < SHORTEST_PRESS_MS) return { kind: 'nothing', why: 'short' }
  const meter = measured !== null && isDeaf(measured) && speech ? null : measured
  const timing = timingOf(pressMs, meter)
  const lost = meter !== null && isSpeech(meter) ? { lost: timing } : {}
  if (text === '' && fault !== null) return { kind: 'failed', why: fault, ...lost }
  if (meter !== null && !isSpeech(meter)) return quiet
  if (text === '') return meter === null ? quiet : { kind: 'nothing', why: 'noWords', ...lost }
  if (isMadeOfSilence(text) && (meter === null || isFaint(meter, text))) return quiet
  return { kind: 'heard', text, others: words.others.map(clipped), timing }
}
