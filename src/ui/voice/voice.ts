import { judge, type Outcome, LEAST_SPEECH_MS, SHORTEST_PRESS_MS, type Timing, type VoiceFault } from './judge.ts'
import { keepMicrophone } from './keep-microphone.ts'
import { listen, type Listening } from './listen.ts'
import { IDLE, next, type VoiceEvent, type VoiceState } from './machine.ts'
import { type Frame, gateOver, measure, type Press } from './meter.ts'
import { MicrophoneFault } from './microphone.ts'
import { speechApi } from './recogniser.ts'
import { NO_WORDS, type Words } from './words.ts'

export type VoiceOptions = {
  readonly lang: string
  /** Speech must not leave this device. */
  readonly local: boolean
  readonly hints: readonly string[]
  /** The page may open the microphone without asking. */
  readonly allowed: boolean
  /** The key went down or came up. */
  readonly onKey: (down: boolean) => void
  /** Somebody spoke, and nothing could be made of it. */
  readonly onLost: (timing: Timing) => void
}

/** A talk key with a microphone and a recogniser behind it. */
export type Voice = {
  /** Other options, from the next press on. */
  readonly tune: (options: VoiceOptions) => void
  readonly state: () => VoiceState
  readonly watch: (changed: () => void) => () => void
  /** Milliseconds that the key has been down. */
  readonly heldMs: () => number
  /** Loudness now, root mean square. */
  readonly level: () => number
  /** Opens the microphone ahead of the first press, where that needs no question. */
  readonly ready: () => void
  /** The key goes down, this long ago. The first time, the browser may ask for the microphone instead. */
  readonly press: (agoMs?: number) => void
  readonly release: (agoMs?: number) => void
  /** What stands there is sent, or thrown away. */
  readonly clear: () => void
  /** Nobody looks: lets go of the key and then of the microphone. What was heard stays. */
  readonly rest: () => void
  /** Lets go of everything; a later press opens it again. */
  readonly close: () => void
}

/** Longest wait for words after the key came up. */
const WORDS_WAIT_MS = 4000
/** Who talks on after letting go is heard out, so that it can be told how much was lost. */
const LINGER_MS = 900
const LINGER_LOOK_MS = 60
/** The last sound of a word fades within this. */
const FADE_MS = 180
const PRE_MS = 1500
/** Presses in a row in which the meter heard speech and the recogniser none. */
const MOST_UNHEARD = 2

type Held = {
  readonly id: number
  readonly downMs: number
  upMs: number | null
  listening: Listening | null
  words: Words
  fault: VoiceFault | null
  done: boolean
}

/** The microphone heard the room and nobody in it. Where the recogniser heard somebody, its words are waited for. */
const isEmpty = (press: Held, frames: readonly Frame[], times: Press): boolean =>
  frames.length > 0 && press.listening?.speech() !== true && measure(frames, times).speechMs < LEAST_SPEECH_MS

/** Starts a talk key. */
export const createVoice = (first: VoiceOptions): Voice => {
  let options = first
  let state: VoiceState = IDLE
  let held: Held | null = null
  let count = 0
  let resting = false
  let unheard = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const watchers = new Set<() => void>()

  const dispatch = (event: VoiceEvent): void => {
    const after = next(state, event)
    if (after === state) return
    state = after
    for (const changed of watchers) changed()
  }
  /** Words that came before the microphone went still count. */
  const lost = (): void => {
    release()
    if (held === null) dispatch({ type: 'failed', why: 'noMicrophone' })
    else held.fault ??= 'noMicrophone'
  }
  const keeper = keepMicrophone(lost)
  const refused = (error: unknown): void =>
    dispatch({ type: 'failed', why: error instanceof MicrophoneFault ? error.why : 'noMicrophone' })
  const framesOf = ({ downMs }: Held): readonly Frame[] => keeper.now()?.framesSince(downMs - PRE_MS) ?? []
  /** A recogniser that cannot have the microphone, or hears nothing in it, gets it for itself. */
  const yieldTo = (outcome: Outcome): Outcome => {
    unheard = outcome.kind === 'nothing' && outcome.why === 'noWords' ? unheard + 1 : 0
    const starved = outcome.kind === 'failed' && outcome.why === 'noMicrophone'
    if (keeper.now() === null || !(starved || unheard >= MOST_UNHEARD)) return outcome
    unheard = 0
    keeper.leave()
    return starved ? { ...outcome, why: 'brokenOff' } : outcome
  }

  const settle = (press: Held): void => {
    if (held !== press) return
    clearTimeout(timer)
    held = null
    press.listening?.abort()
    const upMs = press.upMs ?? performance.now()
    const frames = framesOf(press)
    const outcome = judge({
      pressMs: upMs - press.downMs,
      measured: frames.length === 0 ? null : measure(frames, { downMs: press.downMs, upMs }),
      speech: press.listening?.speech() ?? false,
      words: press.words,
      fault: press.fault,
    })
    dispatch({ type: 'ended', press: press.id, outcome: yieldTo(outcome) })
    if (outcome.kind !== 'heard' && outcome.lost !== undefined) options.onLost(outcome.lost)
    if (resting) keeper.close()
  }
  /** Speech that is still going on keeps the recogniser open a little longer; a press without any is over. */
  const hearOut = (press: Held, times: Press): void => {
    if (held !== press) return
    const now = performance.now()
    const frames = framesOf(press)
    const gate = gateOver(frames)
    const talks = frames.some(({ atMs, rms }) => atMs > now - FADE_MS && rms >= gate)
    if (talks && now - times.upMs < LINGER_MS) setTimeout(() => hearOut(press, times), LINGER_LOOK_MS)
    else if (isEmpty(press, frames, times)) settle(press)
    else press.listening?.stop()
  }

  const press = (agoMs = 0): void => {
    if (state.at === 'listening') return
    resting = false
    keeper.now()?.wake()
    const { lang, local, hints, allowed, onKey } = options
    if (!keeper.isFree(allowed)) {
      dispatch({ type: 'asked' })
      keeper.open().then(() => dispatch({ type: 'allowed' }), refused)
      return
    }
    const api = speechApi()
    if (api === null) return dispatch({ type: 'failed', why: 'noRecogniser' })
    if (held !== null) {
      held.listening?.abort()
      clearTimeout(timer)
    }
    count += 1
    const mine: Held = {
      id: count,
      downMs: performance.now() - agoMs,
      upMs: null,
      listening: null,
      words: NO_WORDS,
      fault: null,
      done: false,
    }
    held = mine
    dispatch({ type: 'pressed', press: mine.id })
    onKey(true)
    keeper.open().catch((error: unknown) => (held === mine ? lostPress(error) : undefined))
    mine.listening = listen(
      api,
      { lang, local, hints },
      {
        onWords: (words) => {
          mine.words = words
          dispatch({ type: 'worded', press: mine.id, words })
        },
        onDone: (fault) => {
          mine.fault = fault
          mine.done = true
          if (mine.upMs !== null) settle(mine)
        },
      },
    )
  }
  const lostPress = (error: unknown): void => {
    release()
    held?.listening?.abort()
    held = null
    refused(error)
  }
  const release = (agoMs = 0): void => {
    const mine = held
    if (mine === null || mine.upMs !== null) return
    const upMs = Math.max(mine.downMs, performance.now() - agoMs)
    mine.upMs = upMs
    options.onKey(false)
    dispatch({ type: 'released', press: mine.id })
    timer = setTimeout(() => settle(mine), WORDS_WAIT_MS)
    if (mine.done || upMs - mine.downMs < SHORTEST_PRESS_MS) settle(mine)
    else setTimeout(() => hearOut(mine, { downMs: mine.downMs, upMs }), LINGER_LOOK_MS)
  }

  return {
    tune: (wanted) => {
      options = wanted
    },
    state: () => state,
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    heldMs: () => (held === null ? 0 : (held.upMs ?? performance.now()) - held.downMs),
    level: () => keeper.now()?.level() ?? 0,
    ready: () => {
      resting = false
      if (keeper.isFree(options.allowed)) keeper.open().catch(refused)
    },
    press,
    release,
    clear: () => dispatch({ type: 'cleared' }),
    rest: () => {
      resting = true
      release()
      if (held === null) keeper.close()
    },
    close: () => {
      release()
      clearTimeout(timer)
      held?.listening?.abort()
      held = null
      keeper.close()
      state = IDLE
      for (const changed of watchers) changed()
    },
  }
}
