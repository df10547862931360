import type { Counterfactual, OwnMoment } from '../../core/bots/counterfactual.ts'
import type { Moment } from '../../pages/debrief/replay.ts'
import { askBeside } from './beside.ts'
import type { RecordText } from './work.ts'

/** A run that was played again beside the page and can be asked about. */
export type OpenRun = {
  /** What the set was, and what the trainee could see and hear, once this tick had happened. */
  readonly at: (tick: number) => Promise<Moment>
  /** What the dearest moments cost: each played by the book, once. */
  readonly byTheBook: () => Promise<readonly Counterfactual[]>
}

/** `run` is the last digest of a record that was opened. */
export const openRun = (run: string, opened: RecordText, dearest: readonly OwnMoment[]): OpenRun => {
  // Only one run is held: where another was opened since, this one is opened anew.
  const held = async <T>(ask: () => Promise<T | null>): Promise<T> => {
    const first = await ask()
    if (first !== null) return first
    await askBeside('open', opened)
    const second = await ask()
    if (second === null) throw new Error('A run that was opened cannot be asked about')
    return second
  }
  const playAll = async (): Promise<readonly Counterfactual[]> => {
    const played: Counterfactual[] = []
    // One after the other, so that whoever looks at a moment meanwhile does not wait for all of them.
    for (const moment of dearest) played.push(await held(() => askBeside('book', { run, moment })))
    return played
  }
  let playing: Promise<readonly Counterfactual[]> | null = null
  return {
    at: (tick) => held(() => askBeside('look', { run, tick })),
    byTheBook: () => (playing ??= playAll()),
  }
}
