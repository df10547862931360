import type { RunView } from '../../core/run/run-view.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { comesFirst, type KeyedChoice, keyedChoices } from './near-choices.ts'

type Seen = Parameters<typeof keyedChoices>[0]

/**
 * Which key every choice has: one to nine as they are read, from the first person to the last. Whoever is shown keeps their
 * place for as long as they are there, whoever comes nearer meanwhile; only whoever comes before all others takes the first.
 */
export class NearKeys {
  #order: readonly (PersonId | null)[] = []
  #at: { readonly view: Seen; readonly keyed: readonly KeyedChoice[] } | null = null

  /** The choices of a view with their keys, in the order in which they are shown. The same view has the same answer. */
  readonly of = (view: Seen | RunView): readonly KeyedChoice[] => {
    if (this.#at?.view === view) return this.#at.keyed
    const choices = keyedChoices(view)
    const order = this.#placed(
      choices.map(({ to }) => to),
      view,
    )
    this.#order = order
    const keyed = order
      .flatMap((person) => choices.filter(({ to }) => to === person))
      .map((choice, at) => ({ number: at + 1, choice }))
    this.#at = { view, keyed }
    return keyed
  }

  /** Those that choices are for, each once: who comes first, who was there, who is new, and what is for nobody. */
  #placed(to: readonly (PersonId | null)[], view: Seen): readonly (PersonId | null)[] {
    const there = new Set(to)
    const rank = (person: PersonId | null): number => {
      if (person === null) return 3
      if (comesFirst(view, person)) return 0
      return this.#order.includes(person) ? 1 : 2
    }
    const before = this.#order.filter((person) => there.has(person))
    return [...new Set([...before, ...to])].toSorted((a, b) => rank(a) - rank(b))
  }
}
