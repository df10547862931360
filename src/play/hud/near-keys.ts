import type { ChoiceView, RunView } from '../../core/run/run-view.ts'
import { type KeyedChoice, keyedChoices } from './near-choices.ts'

type Seen = Parameters<typeof keyedChoices>[0]

/**
 * Which key every choice has. A choice keeps its key for as long as it is offered, whoever comes nearer meanwhile and whatever
 * else is taken away; what is new takes the lowest keys that are free.
 */
export class NearKeys {
  #numbers: ReadonlyMap<string, number> = new Map()
  #at: { readonly view: Seen; readonly keyed: readonly KeyedChoice[] } | null = null

  /** The choices of a view with their keys, in the order in which they are shown. The same view has the same answer. */
  readonly of = (view: Seen | RunView): readonly KeyedChoice[] => {
    if (this.#at?.view === view) return this.#at.keyed
    const choices = keyedChoices(view)
    const numbers = this.#laid(choices)
    this.#numbers = numbers
    const keyed = choices.map((choice) => ({ number: numbers.get(choice.id) ?? 0, choice }))
    this.#at = { view, keyed }
    return keyed
  }

  #laid(choices: readonly ChoiceView[]): ReadonlyMap<string, number> {
    const numbers = new Map<string, number>()
    for (const { id } of choices) {
      const number = this.#numbers.get(id)
      if (number !== undefined) numbers.set(id, number)
    }
    const taken = new Set(numbers.values())
    let free = 1
    for (const { id } of choices) {
      if (numbers.has(id)) continue
      while (taken.has(free)) free += 1
      taken.add(free)
      numbers.set(id, free)
    }
    return numbers
  }
}
