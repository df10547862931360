import type { VoiceFault } from './judge.ts'
import type { FaultEvent, Recogniser, ResultEvent, SpeechApi } from './recogniser.ts'
import { NO_WORDS, settled, type Words, wordsFrom } from './words.ts'

export type ListenOptions = {
  readonly lang: string
  /** Speech must not leave this device. */
  readonly local: boolean
  /** Names, places and phrases that are likely to be said. */
  readonly hints: readonly string[]
}

export type ListenEars = {
  readonly onWords: (words: Words) => void
  /** The session is over and gives nothing more; said once. */
  readonly onDone: (fault: VoiceFault | null) => void
}

/** One press of listening. */
export type Listening = {
  /** The key is up: give the last words, then be done. */
  readonly stop: () => void
  /** Be done at once and say nothing more. */
  readonly abort: () => void
  /** Whether the recogniser heard somebody speak. */
  readonly speech: () => boolean
}

/** A little more likely than other words; high boosts hear what was not said (radio reference (k.2)). */
const BOOST = 2
const MOST_HINTS = 120
const READINGS = 5
/** A recogniser that is through with a pause is begun again while the key is down, but not for ever. */
const MOST_SESSIONS = 12
/** Some recognisers give an error and never an end. */
const END_MS = 400

const FAULTS: Readonly<Record<string, VoiceFault>> = {
  'not-allowed': 'notAllowed',
  'service-not-allowed': 'notAllowed',
  'audio-capture': 'noMicrophone',
  network: 'network',
  'language-not-supported': 'language',
  aborted: 'brokenOff',
}

const HARMLESS = new Set(['no-speech', 'phrases-not-supported'])

const faultOf = (code: string, local: boolean): VoiceFault | null => {
  if (HARMLESS.has(code)) return null
  // With speech kept on the device these say that the device cannot, and nothing about the page.
  if (local && (code === 'language-not-supported' || code === 'service-not-allowed')) return 'device'
  return FAULTS[code] ?? 'brokenOff'
}

/** Recognisers that refused hints once are not offered them again on this page. */
const refusedHints = new Set<string>()

/** Listens from now until it is stopped, over as many sessions of the recogniser as that takes. */
export const listen = (api: SpeechApi, options: ListenOptions, ears: ListenEars): Listening => {
  const { lang, local, hints } = options
  const kind = local ? 'device' : 'service'
  let before: Words = NO_WORDS
  let words: Words = NO_WORDS
  let fault: VoiceFault | null = null
  let speech = false
  let stopping = false
  let done = false
  let sessions = 0
  let current: Recogniser | null = null

  const finish = (): void => {
    if (done) return
    done = true
    current = null
    ears.onDone(fault)
  }
  const prepare = (recogniser: Recogniser): void => {
    recogniser.lang = lang
    recogniser.continuous = true
    recogniser.interimResults = true
    recogniser.maxAlternatives = READINGS
    if (local) recogniser.processLocally = true
    const { Phrase } = api
    if (Phrase === null || !('phrases' in recogniser) || refusedHints.has(kind)) return
    try {
      recogniser.phrases = hints.slice(0, MOST_HINTS).map((hint) => new Phrase(hint, BOOST))
    } catch {
      refusedHints.add(kind)
    }
  }
  const begin = (): void => {
    sessions += 1
    const recogniser = new api.Recogniser()
    current = recogniser
    prepare(recogniser)
    const on = <E extends Event>(type: string, heard: (event: E) => void): void =>
      recogniser.addEventListener(type, (event) => {
        if (recogniser === current && !done) heard(event as E)
      })
    on('speechstart', () => {
      speech = true
    })
    on('result', ({ results }: ResultEvent) => {
      words = wordsFrom(results, before)
      ears.onWords(words)
    })
    on('error', ({ error }: FaultEvent) => {
      if (error === 'phrases-not-supported' && !stopping && !refusedHints.has(kind)) {
        refusedHints.add(kind)
        begin()
        return
      }
      fault ??= faultOf(error, local)
      if (fault !== null || stopping) setTimeout(() => recogniser === current && finish(), END_MS)
    })
    on('end', () => {
      before = settled(words)
      words = before
      if (stopping || fault !== null || sessions >= MOST_SESSIONS) finish()
      else begin()
    })
    try {
      recogniser.start()
    } catch {
      fault ??= 'brokenOff'
      finish()
    }
  }
  begin()
  return {
    stop: () => {
      stopping = true
      current?.stop()
    },
    abort: () => {
      const recogniser = current
      done = true
      current = null
      recogniser?.abort()
    },
    speech: () => speech,
  }
}
