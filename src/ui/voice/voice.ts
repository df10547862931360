import { judge, LEAST_SPEECH_MS, SHORTEST_PRESS_MS, type VoiceFault } from './judge.ts'
import { listen, type Listening } from './listen.ts'
import { IDLE, next, type VoiceEvent, type VoiceState } from './machine.ts'
import { type Frame, gateOver, measure, type Press } from './meter.ts'
import { type Microphone, MicrophoneFault, openMicrophone } from './microphone.ts'
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
export const WORDS_WAIT_MS = 4000
/** Who talks on after letting go is heard out, so that it can be told how much was lost. */
const LINGER_MS = 900
const LINGER_LOOK_MS = 60
/** The last sound of a word fades within this. */
const FADE_MS = 180
const PRE_MS = 1500

/** The microphone was opened on this page before, so to open it again needs no question. */
let known = false

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
  let mic: Microphone | null = null
  let opening: Promise<Microphone> | null = null
  let era = 0
  let held: Held | null = null
  let count = 0
  let resting = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const watchers = new Set<() => void>()

  const dispatch = (event: VoiceEvent): void => {
    const after = next(state, event)
    if (after === state) return
    state = after
    for (const changed of watchers) changed()
  }
  const closeMic = (): void => {
    era += 1
    mic?.close()
    mic = null
    opening = null
  }
  const lost = (): void => {
    closeMic()
    release()
    dispatch({ type: 'failed', why: 'noMicrophone' })
  }
  const openMic = async (): Promise<Microphone> => {
    const mine = era
    opening ??= openMicrophone(lost)
    try {
      const opened = await opening
      known = true
      if (mine === era) mic = opened
      else opened.close()
      return opened
    } finally {
      if (mine === era) opening = null
    }
  }
  const refused = (error: unknown): void => {
    known = false
    dispatch({ type: 'failed', why: error instanceof MicrophoneFault ? error.why : 'noMicrophone' })
  }

  const settle = (press: Held): void => {
    if (held !== press) return
    clearTimeout(timer)
    held = null
    press.listening?.abort()
    const upMs = press.upMs ?? performance.now()
    const frames = mic?.measures() === true ? mic.framesSince(press.downMs - PRE_MS) : []
    const outcome = judge({
      pressMs: upMs - press.downMs,
      measured: frames.length === 0 ? null : measure(frames, { downMs: press.downMs, upMs }),
      speech: press.listening?.speech() ?? false,
      words: press.words,
      fault: press.fault,
    })
    dispatch({ type: 'ended', press: press.id, outcome })
    if (resting) closeMic()
  }
  /** Speech that is still going on keeps the recogniser open a little longer; a press without any is over. */
  const hearOut = (press: Held, times: Press): void => {
    if (held !== press) return
    const now = performance.now()
    const frames = mic?.framesSince(press.downMs - PRE_MS) ?? []
    const gate = gateOver(frames)
    const talks = frames.some(({ atMs, rms }) => atMs > now - FADE_MS && rms >= gate)
    if (talks && now - times.upMs < LINGER_MS) setTimeout(() => hearOut(press, times), LINGER_LOOK_MS)
    else if (isEmpty(press, frames, times)) settle(press)
    else press.listening?.stop()
  }

  const press = (agoMs = 0): void => {
    if (state.at === 'listening') return
    resting = false
    mic?.wake()
    const { lang, local, hints, allowed, onKey } = options
    if (mic === null && !known && !allowed) {
      dispatch({ type: 'asked' })
      openMic().then(() => dispatch({ type: 'allowed' }), refused)
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
    if (mic === null) openMic().catch((error: unknown) => (held === mine ? lostPress(error) : undefined))
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
    level: () => mic?.level() ?? 0,
    ready: () => {
      resting = false
      if (mic === null && opening === null && (known || options.allowed)) openMic().catch(refused)
    },
    press,
    release,
    clear: () => dispatch({ type: 'cleared' }),
    rest: () => {
      resting = true
      release()
      if (held === null) closeMic()
    },
    close: () => {
      release()
      clearTimeout(timer)
      held?.listening?.abort()
      held = null
      closeMic()
      state = IDLE
      for (const changed of watchers) changed()
    },
  }
}
