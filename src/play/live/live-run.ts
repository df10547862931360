import type { Fact } from '../../core/vocabulary/fact.ts'
import type { Input } from '../../core/vocabulary/input.ts'
import type { RunView } from '../../core/run/run-view.ts'

/** A run on a page in real time: screens read it, and send inputs up. */
export type LiveRun = {
  /** The view of the last finished tick; a new object each tick. */
  readonly view: () => RunView
  /** How far we are between that tick and the next, 0 to 1: for smooth drawing only. */
  readonly between: () => number
  /** Called after every finished tick with the facts of that tick (often none). Returns the way to stop listening. */
  readonly listen: (heard: (view: RunView, facts: readonly Fact[]) => void) => () => void
  /** Every fact of the run so far. */
  readonly facts: () => readonly Fact[]
  readonly send: (input: Input) => void
  readonly pause: () => void
  readonly resume: () => void
  readonly paused: () => boolean
  /** Set time stands still until it is let go, or until the trainee does something; nobody has paused the run. */
  readonly hold: (held: boolean) => void
  readonly held: () => boolean
  /** 0.5 to 1.0 of set time. */
  readonly setPace: (pace: number) => void
  readonly pace: () => number
  /** Stop the clock for good and let go of everything. */
  readonly close: () => void
}
