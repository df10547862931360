import { spansOf, wordsOf } from '../../core/radio/net/words.ts'
import type { Clip, ClipPlayer } from './clips.ts'
import { gainOf, LOUDNESS, MADE_AT } from './loudness.ts'
import type { Mixer } from './mixer.ts'

/** Words as they come in at the trainee's radio. */
export type Incoming = {
  readonly words: string
  /** How long they are on the air, milliseconds. */
  readonly ms: number
  readonly clip: Clip | undefined
  /** What makes this voice as loud as the others after the band, decibels. */
  readonly levelDb: number
  /** Numbers of the words that the air took. */
  readonly lost: readonly number[]
  /** From another show, far off. */
  readonly far: boolean
  /** They began so long ago: the knob has only now come to their channel. */
  readonly sinceMs: number
}

/** A neighbour's transmitter comes in weaker. */
const FAR_DB = -8
/** What is left of voices under a squeal. */
const UNDER_SQUEAL_DB = -5
/** A clip that is not ready this long after its call began is left out. */
const LATEST_MS = 700

type Stretch = { readonly from: number; readonly to: number }

/** The stretches of time in which nothing of the words came in, one for neighbours. */
export const gapsOf = ({
  words,
  ms,
  lost,
  sinceMs,
}: Pick<Incoming, 'words' | 'ms' | 'lost' | 'sinceMs'>): readonly Stretch[] => {
  const spans = spansOf(wordsOf(words).length, { from: 0, to: ms })
  const gaps: Stretch[] = []
  for (const { from, to } of spans.filter((_, index) => lost.includes(index))) {
    const last = gaps.at(-1)
    if (last?.to === from) gaps[gaps.length - 1] = { from: last.from, to }
    else gaps.push({ from, to })
  }
  return gaps.flatMap(({ from, to }) =>
    to <= sinceMs ? [] : [{ from: Math.max(0, from - sinceMs), to: to - sinceMs }],
  )
}

/** Words of which nothing at all came in: two carriers at once. */
export const isSqueal = ({ words, lost }: Pick<Incoming, 'words' | 'lost'>): boolean =>
  lost.length > 0 && lost.length >= wordsOf(words).length

/** What comes out at the ear: one voice at a time on hiss, with what the air does to it, and the squelch tail. */
export class RadioEar {
  private readonly mixer: Mixer
  private readonly clips: ClipPlayer
  private timers: ReturnType<typeof setTimeout>[] = []

  constructor(mixer: Mixer, clips: ClipPlayer) {
    this.mixer = mixer
    this.clips = clips
  }

  /** Hears words out; what was heard before stops. Gives how long they last from now, milliseconds. */
  hear(incoming: Incoming): number {
    const { mixer } = this
    this.stop()
    const lasts = Math.max(0, Math.max(incoming.ms, incoming.clip?.ms ?? 0) - incoming.sinceMs)
    mixer.loop('radioHiss', 'ear', incoming.far ? -FAR_DB : 0)
    this.after(lasts, () => mixer.loop('radioHiss', 'ear', -Infinity))
    mixer.play('squelchTail', 'ear', 0, lasts)
    if (isSqueal(incoming)) this.squeal(lasts)
    else this.speak(incoming)
    return lasts
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer)
    this.timers = []
    for (const loop of ['radioHiss', 'crackle', 'steppedOn'] as const) this.mixer.loop(loop, 'ear', -Infinity)
    this.clips.stop(this.mixer.radioIn)
  }

  private squeal(lasts: number): void {
    this.mixer.play('doubleSqueal', 'ear', 0)
    this.mixer.loop('steppedOn', 'ear', UNDER_SQUEAL_DB)
    this.after(lasts, () => this.mixer.loop('steppedOn', 'ear', -Infinity))
  }

  private speak(incoming: Incoming): void {
    const gaps = gapsOf(incoming)
    this.mixer.gateWords(gaps, incoming.levelDb + (incoming.far ? FAR_DB : 0))
    for (const { from, to } of gaps) {
      this.after(from, () => this.mixer.loop('crackle', 'ear', 0))
      this.after(to, () => this.mixer.loop('crackle', 'ear', -Infinity))
    }
    if (incoming.clip === undefined) return
    const gain = gainOf(LOUDNESS.radioVoice - MADE_AT)
    this.clips.play(incoming.clip, this.mixer.radioIn, gain, LATEST_MS, incoming.sinceMs)
  }

  private after(ms: number, then: () => void): void {
    this.timers.push(setTimeout(then, ms))
  }
}
