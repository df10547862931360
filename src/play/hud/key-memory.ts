import type { ChoiceView } from '../../core/run/run-view.ts'

/** Sooner than this after its choice changed a key was aimed at what stood on it before: nobody has read it anew, milliseconds. */
const READ_ANEW_MS = 500

type Former = { readonly choice: ChoiceView; readonly at: number }

/**
 * What stood on the keys of the choices before they moved up. People come and go, and with them the numbers: whoever
 * presses a key at that moment means what they have read.
 */
export class KeyMemory {
  #now: readonly ChoiceView[] = []
  readonly #former = new Map<number, Former>()

  /** The choices by their keys, as they stand at a time in milliseconds. */
  see(choices: readonly ChoiceView[], at: number): void {
    this.#now.forEach((choice, place) => {
      if (choices[place]?.id === choice.id) return
      const former = this.#former.get(place)
      // Where it changes twice in a moment the first is what was read.
      if (former === undefined || at - former.at >= READ_ANEW_MS) this.#former.set(place, { choice, at })
    })
    this.#now = choices
  }

  /** What a key means that goes down: null where it means what is there no more. */
  meant(number: number, at: number): ChoiceView | null {
    const former = this.#former.get(number - 1)
    if (former === undefined || at - former.at >= READ_ANEW_MS) return this.#now[number - 1] ?? null
    return this.#now.find(({ id }) => id === former.choice.id) ?? null
  }
}
