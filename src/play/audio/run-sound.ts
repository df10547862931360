import type { RunView, TextRef } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { type DoorId, ME, type PersonId, type PropId, STRANGER } from '../../core/vocabulary/ids.ts'
import type { Point } from '../../core/floor/plan.ts'
import { strokesOf } from './bell.ts'
import { type Clip, type ClipBook, type ClipPlayer, NO_CLIPS } from './clips.ts'
import type { Cue, SoundCaption } from './cue.ts'
import { type Hearing, soundOf } from './fact-sounds.ts'
import { type FloorSound, FloorSounds } from './floor-sounds.ts'
import { airLoss, DUCK_UNDER_VOICE_DB, DUCK_WHILE_ROLLING_DB, gainOf, LOUDNESS, MADE_AT } from './loudness.ts'
import type { Mixer } from './mixer.ts'
import { isSqueal, RadioEar } from './radio-ear.ts'
import { Traffic } from './traffic.ts'
import { bellRing } from './synth/sounds.ts'

/** What of the show the ear needs. */
export type HeardShow = Pick<Scenario, 'cast' | 'houseStyle' | 'plan' | 'post'>

/** Words across a room are meant to reach: they lose nothing within two metres, a bell nothing within three. */
const VOICE_REACH_M = 2
const BELL_REACH_M = 3
/** A ring this long counts as long. */
const LONG_RING_MS = 1000
/** A clip that is not ready this long after its words began is left out. */
const LATEST_MS = 700
const TICK_MS = 50

/** Turns the facts and views of one run into sound. */
export class RunSound {
  private readonly show: HeardShow
  private readonly say: (line: TextRef) => string
  private readonly mixer: Mixer | null
  private readonly clips: ClipPlayer
  private readonly caption: (caption: SoundCaption) => void
  private readonly floor = new FloorSounds()
  private readonly voices: ReadonlyMap<PersonId, string>
  private readonly ear: RadioEar | null
  private readonly traffic = new Traffic()
  private book = NO_CLIPS
  private view: RunView | null = null
  private voiceUntil = 0
  private stuckOn: number | null = null
  private ducked = 0
  private reversing = false

  constructor(
    show: HeardShow,
    say: (line: TextRef) => string,
    mixer: Mixer | null,
    clips: ClipPlayer,
    caption: (caption: SoundCaption) => void,
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

  /** A tick is over. Captions are shown in any case; sound is made where it is `on`. */
  take(view: RunView, facts: readonly Fact[], on: boolean): void {
    this.view = view
    const moved = this.floor.take(view)
    this.tellReversing(moved)
    const rolling = view.roll.state === 'rolling'
    for (const fact of facts) {
      this.note(fact)
      const { cues, caption } = soundOf(fact, this.hearing(view))
      if (caption !== null) this.caption(this.isSqueal(fact) ? 'squeal' : caption)
      if (on) for (const cue of cues) this.play(cue, rolling)
      if (on && fact.type === 'radio.turned') this.tuneIn(view)
    }
    if (on && this.mixer !== null) this.hum(this.mixer, view, moved, rolling)
  }

  /** The run is left: nothing goes on sounding. */
  stop(): void {
    this.ear?.stop()
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

  private hearing(view: RunView): Hearing {
    const { plan, post } = this.show
    const mark = plan.spots.find(({ id }) => id === post.mark)
    const metres = (at: Point | undefined): number =>
      at === undefined ? 1 : Math.sqrt((at.x - view.me.x) ** 2 + (at.y - view.me.y) ** 2) / 1000
    const doorAt = (id: DoorId): Point | undefined => {
      const at = plan.doors.find((door) => door.id === id)?.at
      return at === undefined ? undefined : { x: at.x + at.w / 2, y: at.y + at.h / 2 }
    }
    const personAt = (id: PersonId): Point | undefined => view.people.find((person) => person.id === id)
    const propAt = (id: PropId): Point | undefined => view.props.find((prop) => prop.id === id)
    return {
      channel: view.radio.channel,
      talking: (channel, from, until) => this.traffic.isOn(channel, from, until),
      bellMetres: metres(mark),
      metresTo: ({ person, door, prop }) =>
        metres(
          person === undefined
            ? door === undefined
              ? prop === undefined
                ? undefined
                : propAt(prop)
              : doorAt(door)
            : personAt(person),
        ),
    }
  }

  private play(cue: Cue, rolling: boolean): void {
    const { mixer } = this
    if (mixer === null) return
    switch (cue.kind) {
      case 'made':
        if (cue.bus === 'interface' && rolling) return
        return mixer.play(cue.sound, cue.bus, airLoss(cue.metres), cue.afterMs)
      case 'bell':
        return this.ring(mixer, cue.forWhat, cue.metres)
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
    const loudness = LOUDNESS.roomVoice + airLoss(cue.metres / VOICE_REACH_M)
    this.clips.play(clip, mixer.bus.set, gainOf(loudness - MADE_AT), LATEST_MS)
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

  private ring(mixer: Mixer, forWhat: 'rolling' | 'cut', metres: number): void {
    const rehearsal = this.view?.roll.rehearsal === true
    for (const { atMs, ringMs } of strokesOf(this.show.houseStyle.bell, forWhat, rehearsal)) {
      const loudness = ringMs > LONG_RING_MS ? LOUDNESS.bellLong : LOUDNESS.bellShort
      const decibels = loudness - MADE_AT + airLoss(metres / BELL_REACH_M)
      mixer.playSamples(`bell ${ringMs}`, () => bellRing(ringMs), 'set', decibels, atMs)
    }
  }

  /** What sounds without a beginning: the room, a stuck button, the forklift, and everybody's steps. */
  private hum(mixer: Mixer, { radio }: RunView, moved: FloorSound, rolling: boolean): void {
    const now = performance.now()
    const duck = (rolling ? DUCK_WHILE_ROLLING_DB : 0) + (now < this.voiceUntil ? DUCK_UNDER_VOICE_DB : 0)
    mixer.loop('roomTone', 'bed', 0)
    mixer.setReceiver(radio)
    mixer.loop('openMic', 'ear', this.stuckOn === radio.channel ? 0 : -Infinity)
    if (duck !== this.ducked) mixer.duck(duck)
    this.ducked = duck
    for (const { metres, running } of moved.steps) {
      mixer.play(running ? 'runningStep' : 'step', 'set', airLoss(metres))
    }
    const { forklift } = moved
    mixer.loop('motor', 'set', forklift?.moving === true ? airLoss(forklift.metres) : -Infinity)
    mixer.loop('reversing', 'set', forklift?.reversing === true ? airLoss(forklift.metres) : -Infinity)
  }

  private tellReversing({ forklift }: FloorSound): void {
    const reversing = forklift?.reversing === true
    if (reversing && !this.reversing) this.caption('reversing')
    this.reversing = reversing
  }
}
