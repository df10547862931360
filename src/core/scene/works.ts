import type { BeatId, PersonId, TextId } from '../vocabulary/ids.ts'

/** The way of one of the cast through the works to the set (talent 4). */
export type WorksLane = {
  readonly who: PersonId
  /** The number by which they go on the radio. */
  readonly number: string
  readonly stations: readonly {
    readonly id: string
    readonly text: TextId
    /** When they are due there, seconds since midnight; null where nothing is said. */
    readonly due: number | null
  }[]
  /** Where they are when the run begins. */
  readonly at: string
  /** Beats at which they come to another. */
  readonly moves: readonly { readonly beat: BeatId; readonly station: string }[]
}

/** A time that is owed to somebody, and what it is added up from (talent 3.3). */
export type OwedEta = {
  readonly who: PersonId
  readonly to: PersonId
  /** The beat at which it is asked for. */
  readonly asked: BeatId
  readonly sum: readonly {
    readonly text: TextId
    readonly minutes: number
    /** The beat from which the trainee knows it, and what is read until then; null: from the beginning. */
    readonly known: { readonly beat: BeatId; readonly ask: TextId } | null
  }[]
  /** `row.part` that gives it, and those that add to it. */
  readonly given: string
  readonly more: readonly string[]
}
