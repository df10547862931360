import { Howler } from 'howler'
import type { RunView, TextRef } from '../../core/run/run-view.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import type { LiveRun } from '../live/live-run.ts'
import { type Clip, type ClipBook, ClipPlayer, loadClips } from './clips.ts'
import type { Told } from './cue.ts'
import { gainOf, LOUDNESS, MADE_AT } from './loudness.ts'
import { Mixer, type Volumes } from './mixer.ts'
import { RadioEar } from './radio-ear.ts'
import type { HeardShow } from './hearing-of.ts'
import { RunSound } from './run-sound.ts'
import { HERE } from './whereabouts.ts'

/** `blocked`: the browser waits for a press before it lets anything sound. `unavailable`: it has no audio at all. */
export type SoundState = 'on' | 'blocked' | 'unavailable'

export type SoundOptions = {
  readonly volumes: Volumes
  readonly muted: boolean
  /** Whose clips may be wanted, the surest first: a scenario by its id, the glossary. */
  readonly sets: readonly string[]
  /** Where the folder `generated/` is served; `/` without it. */
  readonly base?: string
}

export type Sound = {
  readonly state: () => SoundState
  /** Called whenever the state changes. Returns the way to stop. */
  readonly onState: (changed: (state: SoundState) => void) => () => void
  /** To be called within a press: asks the browser to let sound through. */
  readonly unlock: () => Promise<SoundState>
  readonly setVolumes: (volumes: Volumes) => void
  readonly setMuted: (muted: boolean) => void
  /** Lets a run sound until the returned function is called. `say` gives the words of a line as they are printed. */
  readonly listen: (run: LiveRun, show: HeardShow, say: (line: TextRef) => string) => () => void
  /** Called for every sound that is neither words nor to be seen in the picture, heard or not. */
  readonly onCaption: (shown: (told: Told) => void) => () => void
  /** Lets a voice of the list speak words of the list, over the radio or in the room. */
  readonly say: (voice: string, words: string, how: 'radio' | 'room') => Promise<'said' | 'no-clip' | 'not-on'>
  /** Stops what `say` has begun. */
  readonly hush: () => void
  readonly close: () => void
}

/** A browser that lets sound through does so within this time. */
const OPEN_WITHIN_MS = 400

/** A pause is noticed within this time; a run tells nobody. */
const PAUSE_POLL_MS = 100

const context = (): AudioContext | null => {
  // Howler makes its context when it is first asked for something.
  Howler.volume(1)
  Howler.autoSuspend = false
  const ctx: unknown = Reflect.get(Howler, 'ctx')
  return ctx instanceof AudioContext ? ctx : null
}

/** Clips of the people of a show: they are fetched before they are wanted. */
const ahead = ({ first }: ClipBook, { cast }: HeardShow): readonly Clip[] =>
  cast.flatMap(({ voice }) => (voice === null ? [] : Object.values(first[voice] ?? {})))

/** Makes the sound of the page. It never throws: where nothing can be heard the captions are enough to play by. */
export function createSound({ volumes, muted, sets, base = '/' }: SoundOptions): Sound {
  const ctx = context()
  const mixer = ctx === null ? null : new Mixer(ctx, Howler.masterGain)
  const clips = new ClipPlayer(base)
  const ear = mixer === null ? null : new RadioEar(mixer, clips)
  const book: Promise<ClipBook> = loadClips(base, sets)
  const stateHeard = new Set<(state: SoundState) => void>()
  const captionShown = new Set<(told: Told) => void>()
  const state = (): SoundState => (ctx === null ? 'unavailable' : ctx.state === 'running' ? 'on' : 'blocked')
  const tell = (): void => {
    for (const heard of stateHeard) heard(state())
  }
  mixer?.setVolumes(volumes)
  Howler.mute(muted)
  ctx?.addEventListener('statechange', tell)

  const caption = (told: Told): void => {
    for (const show of captionShown) show(told)
  }

  const hush = (): void => {
    ear?.stop()
    if (mixer !== null) clips.stop(mixer.room.in)
  }

  const listen: Sound['listen'] = (run, show, say) => {
    let open = true
    const sound = new RunSound(show, say, mixer, clips, caption)
    void mixer?.warm()
    void book.then((all) => {
      if (!open) return
      sound.learn(all)
      void clips.fetchAhead(ahead(all, show), () => open)
    })
    // What has a place on the set is made apart: only a run wants it.
    void import('./set-sound.ts').then(
      ({ SetSound }) => {
        if (open) sound.joins(new SetSound(show, mixer, caption))
      },
      () => undefined,
    )
    const on = (): boolean => state() === 'on'
    const heard = (view: RunView, facts: readonly Fact[]): void => sound.take(view, facts, on())
    const stop = run.listen(heard)
    let paused = false
    const poll = setInterval(() => {
      const still = run.paused() || run.held()
      if (still === paused) return
      paused = still
      mixer?.setPaused(paused)
      clips.setPaused(paused)
    }, PAUSE_POLL_MS)
    heard(run.view(), [])
    return () => {
      open = false
      stop()
      clearInterval(poll)
      mixer?.setPaused(false)
      sound.stop()
      mixer?.silence()
      if (mixer !== null) clips.stop(mixer.room.in)
    }
  }

  return {
    state,
    onState: (changed) => {
      stateHeard.add(changed)
      return () => stateHeard.delete(changed)
    },
    unlock: async () => {
      const opened = ctx?.resume().catch(() => undefined)
      // A browser that waits for a press answers only then: that is too late for what was to be heard now.
      await Promise.race([opened, new Promise((late) => setTimeout(late, OPEN_WITHIN_MS))])
      return state()
    },
    setVolumes: (next) => mixer?.setVolumes(next),
    setMuted: (next) => {
      Howler.mute(next)
    },
    listen,
    onCaption: (shown) => {
      captionShown.add(shown)
      return () => captionShown.delete(shown)
    },
    say: async (voice, words, how) => {
      if (mixer === null || state() !== 'on') return 'not-on'
      const { clips: lines, radioDb } = await book
      const clip = lines[voice]?.[words]
      if (clip === undefined) return 'no-clip'
      hush()
      if (how === 'room') {
        mixer.room.set(HERE)
        clips.play(clip, mixer.room.in, gainOf(LOUDNESS.radioVoice - MADE_AT), clip.ms)
        return 'said'
      }
      mixer.play('keyClick', 'ear', 0)
      ear?.hear({ words, ms: clip.ms, clip, levelDb: radioDb[voice] ?? 0, lost: [], far: false, sinceMs: 0 })
      return 'said'
    },
    hush,
    close: () => {
      ctx?.removeEventListener('statechange', tell)
      stateHeard.clear()
      captionShown.clear()
      clips.close()
      mixer?.silence()
    },
  }
}
