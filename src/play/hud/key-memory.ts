import type { ChoiceView } from '../../core/run/run-view.ts'
import type { KeyedChoice } from './near-choices.ts'

/** Sooner than this after its choice changed a key was aimed at what stood on it before: nobody has read it anew, milliseconds. */
const READ_ANEW_MS = 500

type Former = { readonly choice: ChoiceView; readonly at: number }

/**
 * What stood on the keys of the choices before. People come and go, and what comes takes the keys that are free: whoever
 * presses a key at that moment means what they have read.
 */
export class KeyMemory {
  #now: ReadonlyMap<number, ChoiceView> = new Map()
  readonly #former = new Map<number, Former>()

  /** The choices by their keys, as they stand at a time in milliseconds. */
  see(keyed: readonly KeyedChoice[], at: number): void {
    const next = new Map(keyed.map(({ number, choice }) => [number, choice]))
    for (const [number, choice] of this.#now) {
      if (next.get(number)?.id === choice.id) continue
      const former = this.#former.get(number)
      // Where it changes twice in a moment the first is what was read.
      if (former === undefined || at - former.at >= READ_ANEW_MS) this.#former.set(number, { choice, at })
    }
    this.#now = next
  }

  /** What a key means that goes down: null where it means what is there no more. */
  meant(number: number, at: number): ChoiceView | null {
    const former = this.#former.get(number)
    if (former === undefined || at - former.at >= READ_ANEW_MS) return this.#now.get(number) ?? null
    return [...this.#now.values()].find(({ id }) => id === former.choice.id) ?? null
  }
}
