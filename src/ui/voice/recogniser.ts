/** One reading of a stretch of speech. */
export type Reading = { readonly transcript: string }

/** A stretch of speech with its readings, best first; it may still change until it is final. */
export type Stretch = { readonly isFinal: boolean; readonly length: number; readonly [reading: number]: Reading }

export type ResultEvent = Event & { readonly results: ArrayLike<Stretch> }
export type FaultEvent = Event & { readonly error: string }

/** What is used of the browser's recogniser. `processLocally` and `phrases` are newer than the rest. */
export type Recogniser = EventTarget & {
  lang: string
  continuous: boolean
  interimResults: boolean
  maxAlternatives: number
  processLocally?: boolean
  phrases?: unknown
  readonly start: () => void
  readonly stop: () => void
  readonly abort: () => void
}

export type LanguagePack = { readonly langs: readonly string[]; readonly processLocally: boolean }

export type RecogniserMaker = {
  new (): Recogniser
  readonly available?: (pack: LanguagePack) => Promise<string>
  readonly install?: (pack: LanguagePack) => Promise<boolean>
}

export type PhraseMaker = new (phrase: string, boost: number) => unknown

/** The browser's speech API; null where it has none. */
export type SpeechApi = { readonly Recogniser: RecogniserMaker; readonly Phrase: PhraseMaker | null }

type SpeechScope = {
  readonly SpeechRecognition?: RecogniserMaker
  readonly webkitSpeechRecognition?: RecogniserMaker
  readonly SpeechRecognitionPhrase?: PhraseMaker
}

export const speechApiOf = (scope: SpeechScope): SpeechApi | null => {
  const Maker = scope.SpeechRecognition ?? scope.webkitSpeechRecognition
  return Maker === undefined ? null : { Recogniser: Maker, Phrase: scope.SpeechRecognitionPhrase ?? null }
}

/** The speech API of this page. */
export const speechApi = (): SpeechApi | null => {
  const scope: Window & SpeechScope = window
  return speechApiOf(scope)
}
