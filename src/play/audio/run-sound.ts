import type { RunView, TextRef } from '../../core/run/run-view.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { ME, type PersonId, STRANGER } from '../../core/vocabulary/ids.ts'
import { strokesOf } from './bell.ts'
import { type Clip, type ClipBook, type ClipPlayer, NO_CLIPS } from './clips.ts'
import type { Cue, Told } from './cue.ts'
import { soundOf } from './fact-sounds.ts'
import { type HeardShow, hearingOf } from './hearing-of.ts'
import {
  airLoss,
  behindLoss,
  DUCK_UNDER_VOICE_DB,
  DUCK_WHILE_ROLLING_DB,
  gainOf,
  LOUDNESS,
  MADE_AT,
} from './loudness.ts'
import type { Mixer } from './mixer.ts'
import { isSqueal, RadioEar } from './radio-ear.ts'
import type { SetSound } from './set-sound.ts'
import { bellRing } from './synth/sounds.ts'
import { Traffic } from './traffic.ts'
import { Way } from './way.ts'
import type { Whereabouts } from './whereabouts.ts'

/** Words across a room are meant to reach: they lose nothing within two metres, a bell nothing within three. */
const VOICE_REACH_M = 2
const BELL_REACH_M = 3
/** A ring this long counts as long. */
const LONG_RING_MS = 1000
/** A clip that is not ready this long after its words began is left out. */
const LATEST_MS = 700
const TICK_MS = 50
/** No short sound is longer than this. */
const WAY_MS = 6000

const nearness = ({ metres, times }: Whereabouts): number => airLoss(metres) + behindLoss(times)

/** Turns the facts and views of one run into sound. */
export class RunSound {
  private readonly show: HeardShow
  private readonly say: (line: TextRef) => string
  private readonly mixer: Mixer | null
  private readonly clips: ClipPlayer
  private readonly caption: (told: Told) => void
  private readonly voices: ReadonlyMap<PersonId, string>
  private readonly ear: RadioEar | null
  private readonly traffic = new Traffic()
  private book = NO_CLIPS
  private view: RunView | null = null
  private voiceUntil = 0
  private stuckOn: number | null = null
  private ducked = 0
  private set: SetSound | null = null

  constructor(
    show: HeardShow,
    say: (line: TextRef) => string,
    mixer: Mixer | null,
    clips: ClipPlayer,
    caption: (told: Told) => void,
  ) {
    this.show = show
    this.say = say
    this.mixer = mixer
    this.clips = clips
    this.caption = caption
    this.ear = mixer === null ? null : new RadioEar(mixer, clips)
    const own = show.cast.flatMap(({ id, voice }) => (voice === null ? [] : [[id, voice] as const]))
    this.voices = new Map([...own, [STRANGER, STRANGER]])
  }

  /** The list of clips has come. */
  learn(book: ClipBook): void {
    this.book = book
  }

  /** The sounds of the set have come. */
  joins(set: SetSound): void {
    this.set = set
  }

  /** A tick is over. Captions are shown in any case; sound is made where it is `on`. */
  take(view: RunView, facts: readonly Fact[], on: boolean): void {
    this.view = view
    const rolling = view.roll.state === 'rolling'
    for (const fact of facts) {
      this.note(fact)
      const talking = (...when: Parameters<Traffic['isOn']>): boolean => this.traffic.isOn(...when)
      const { cues, caption, at } = soundOf(fact, hearingOf(this.show, view, talking))
      if (caption !== null) this.caption({ what: this.isSqueal(fact) ? 'squeal' : caption, at })
      if (on) for (const cue of cues) this.play(cue, rolling)
      if (on && fact.type === 'radio.turned') this.tuneIn(view)
    }
    this.set?.take(view, facts, on)
    if (on && this.mixer !== null) this.hum(this.mixer, view, rolling)
  }

  /** The run is left: nothing goes on sounding. */
  stop(): void {
    this.ear?.stop()
    this.set?.stop()
  }

  private note(fact: Fact): void {
    this.traffic.take(fact)
    if (fact.type === 'radio.stuck' && fact.by !== ME) this.stuckOn = fact.channel
    if (fact.type === 'radio.freed') this.stuckOn = null
  }

  /** A call of which nothing came in: two carriers at once. */
  private isSqueal(fact: Fact): boolean {
    if (fact.type !== 'call.made' || fact.lost === undefined) return false
    const { line: id, wording, lost, slots } = fact
    return isSqueal({ words: this.say({ id, wording, ...(slots === undefined ? {} : { slots }) }), lost })
  }

  /** The knob comes to a channel: what is on the air there is heard from its middle. */
  private tuneIn({ radio: { onAir }, tick }: RunView): void {
    this.ear?.stop()
    if (onAir === null || onAir.text === null || onAir.by === ME) return
    const sinceMs = (tick - onAir.from) * TICK_MS
    this.hear(onAir.by, onAir.text, (onAir.until - onAir.from) * TICK_MS, { lost: [], sinceMs })
  }

  private play(cue: Cue, rolling: boolean): void {
    const { mixer } = this
    if (mixer === null) return
    switch (cue.kind) {
      case 'made':
        if (cue.bus === 'interface' && rolling) return
        if (cue.at.metres === 0) return mixer.play(cue.sound, cue.bus, 0, cue.afterMs)
        return mixer.play(cue.sound, cue.bus, nearness(cue.at), cue.afterMs, this.wayFrom(mixer, cue.at))
      case 'bell':
        return this.ring(mixer, cue.forWhat, cue.at)
      case 'vehicleDoor':
        return this.set?.vehicleDoor(cue.at)
      case 'beat':
        mixer.loop('steppedOn', 'radio', 0)
        setTimeout(() => mixer.loop('steppedOn', 'radio', -Infinity), cue.ms)
        return
      case 'voice':
        return this.speak(mixer, cue)
    }
  }

  private speak(mixer: Mixer, cue: Extract<Cue, { readonly kind: 'voice' }>): void {
    const { line: id, wording, slots, ms } = cue
    const text = { id, wording, ...(slots === undefined ? {} : { slots }) }
    if (cue.how === 'radio') return this.hear(cue.by, text, ms, { lost: cue.lost, sinceMs: 0 })
    const { clip } = this.clipOf(cue.by, text)
    this.voiceUntil = Math.max(this.voiceUntil, performance.now() + Math.max(ms, clip?.ms ?? 0))
    if (clip === undefined) return
    const loudness = LOUDNESS.roomVoice + airLoss(cue.at.metres / VOICE_REACH_M) + behindLoss(cue.at.times)
    mixer.room.set(cue.at)
    this.clips.play(clip, mixer.room.in, gainOf(loudness - MADE_AT), LATEST_MS)
  }

  private clipOf(
    by: PersonId,
    text: TextRef,
  ): { readonly words: string; readonly clip: Clip | undefined; readonly levelDb: number } {
    const words = this.say(text)
    const voice = this.voices.get(by) ?? ''
    return { words, clip: this.book.clips[voice]?.[words], levelDb: this.book.radioDb[voice] ?? 0 }
  }

  private hear(
    by: PersonId,
    text: TextRef,
    ms: number,
    how: { readonly lost: readonly number[]; readonly sinceMs: number },
  ): void {
    const lasts = this.ear?.hear({ ...this.clipOf(by, text), ms, far: by === STRANGER, ...how }) ?? 0
    this.voiceUntil = Math.max(this.voiceUntil, performance.now() + lasts)
  }

  private ring(mixer: Mixer, forWhat: 'rolling' | 'cut', at: Whereabouts): void {
    const way = this.wayFrom(mixer, at)
    const rehearsal = this.view?.roll.rehearsal === true
    for (const { atMs, ringMs } of strokesOf(this.show.houseStyle.bell, forWhat, rehearsal)) {
      const loudness = ringMs > LONG_RING_MS ? LOUDNESS.bellLong : LOUDNESS.bellShort
      const decibels = loudness - MADE_AT + airLoss(at.metres / BELL_REACH_M)
      mixer.playSamples(`bell ${ringMs}`, () => bellRing(ringMs), way, decibels, atMs)
    }
  }

  private wayFrom(mixer: Mixer, at: Whereabouts): AudioNode {
    const way = new Way(mixer.ctx, mixer.bus.set)
    way.set(at)
    setTimeout(() => way.drop(), WAY_MS)
    return way.in
  }

  /** What sounds without a beginning at the ear: the bed, and a stuck button. */
  private hum(mixer: Mixer, { radio }: RunView, rolling: boolean): void {
    const now = performance.now()
    const duck = (rolling ? DUCK_WHILE_ROLLING_DB : 0) + (now < this.voiceUntil ? DUCK_UNDER_VOICE_DB : 0)
    mixer.setReceiver(radio)
    mixer.loop('openMic', 'ear', this.stuckOn === radio.channel ? 0 : -Infinity)
    mixer.loop('roomTone', 'bed', this.set === null || this.set.indoors() ? 0 : -Infinity)
    if (duck !== this.ducked) mixer.duck(duck)
    this.ducked = duck
  }
}
