import type { Page } from '@playwright/test'

/** What the stand-in recogniser makes of the next press. */
export type Hears = {
  /** Readings of what was said, best first; none at all is a recogniser that gives no words. */
  readonly readings: readonly string[]
  /** An error code of the speech API, given instead of words. */
  readonly fault?: string
  /** It never gives an end, and no words after the key came up. */
  readonly stuck?: boolean
}

/** What it was asked to do, for tests that look. */
export type Asked = { readonly lang: string; readonly local: boolean; readonly hints: readonly string[] }

/**
 * Gives the page a recogniser of the test's own in the place of the browser's: a device, as a recording is a microphone.
 * It refuses hints as the browser's own service does, unless speech is kept on the device.
 */
export const giveRecogniser = async (page: Page, onDevice = false): Promise<void> => {
  await page.addInitScript((kept) => {
    const scope = window as unknown as { hears: Hears; asked: Asked[] }
    scope.hears = { readings: [] }
    scope.asked = []
    class Phrase {
      readonly phrase: string
      readonly boost: number
      constructor(phrase: string, boost: number) {
        this.phrase = phrase
        this.boost = boost
      }
    }
    class Recogniser extends EventTarget {
      lang = ''
      continuous = false
      interimResults = false
      maxAlternatives = 1
      processLocally = false
      phrases: readonly Phrase[] = []
      #begun = 0
      static available = ({ processLocally }: { readonly processLocally: boolean }): Promise<string> =>
        Promise.resolve(!processLocally || kept ? 'available' : 'downloadable')
      static install = (): Promise<boolean> => Promise.resolve(false)

      #tell(type: string, more: object = {}): void {
        this.dispatchEvent(Object.assign(new Event(type), more))
      }
      #result(isFinal: boolean, readings: readonly string[]): void {
        const stretch = Object.assign(
          readings.map((transcript) => ({ transcript })),
          { isFinal },
        )
        this.#tell('result', { results: [stretch] })
      }
      start(): void {
        const hints = this.phrases.map(({ phrase }) => phrase)
        scope.asked.push({ lang: this.lang, local: this.processLocally, hints })
        const begun = (this.#begun += 1)
        setTimeout(() => {
          if (begun !== this.#begun) return
          if (hints.length > 0 && !this.processLocally) return this.#tell('error', { error: 'phrases-not-supported' })
          const { fault, readings } = scope.hears
          if (fault !== undefined) {
            this.#tell('error', { error: fault })
            this.#tell('end')
            return
          }
          this.#tell('start')
          if (readings[0] === undefined) return
          this.#tell('speechstart')
          this.#result(false, [readings[0].split(' ').slice(0, 2).join(' ')])
        }, 20)
      }
      stop(): void {
        const begun = this.#begun
        setTimeout(() => {
          const { readings, stuck } = scope.hears
          if (begun !== this.#begun || stuck === true) return
          if (readings.length > 0) this.#result(true, readings.slice(0, this.maxAlternatives))
          this.#tell('end')
        }, 150)
      }
      abort(): void {
        this.#begun += 1
      }
    }
    Object.assign(window, { SpeechRecognition: Recogniser, SpeechRecognitionPhrase: Phrase })
  }, onDevice)
}

/** Says what will be heard at the next press. */
export const willHear = async (page: Page, hears: Hears): Promise<void> => {
  await page.evaluate((what) => Reflect.set(window, 'hears', what), hears)
}

/** Everything the recogniser was asked for so far. */
export const askedFor = (page: Page): Promise<readonly Asked[]> =>
  page.evaluate(() => (window as unknown as { asked: Asked[] }).asked)

/** A browser that cannot turn speech into words. */
export const takeRecogniser = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) {
      Reflect.deleteProperty(window, name)
      Object.defineProperty(window, name, { value: undefined, configurable: true })
    }
  })
}
