import type { Scenario } from '../scene/scenario.ts'
import type { StampedInput } from '../vocabulary/input.ts'
import { begin, type Run, step } from './run.ts'

/** A run that was played, to be looked at again at any moment. */
export type Playback = {
  /**
   * The run when so many of its ticks are finished, held between 0 and its end. It is the state that the live run had
   * then, to the digest.
   */
  readonly at: (tick: number) => Run
}

/** States are kept so many ticks apart: going back plays ten seconds again at most. */
export const KEPT_EVERY = 200

const byTick = (inputs: readonly StampedInput[]): ReadonlyMap<number, readonly StampedInput[]> => {
  const sorted = new Map<number, StampedInput[]>()
  for (const input of inputs) {
    const here = sorted.get(input.tick)
    if (here === undefined) sorted.set(input.tick, [input])
    else here.push(input)
  }
  return sorted
}

/**
 * Opens a run to be looked at. It is played only as far as somebody looked; a run is a value, so the states that it came
 * through are kept as they are.
 */
export const playbackOf = (scenario: Scenario, seed: number, inputs: readonly StampedInput[]): Playback => {
  const given = byTick(inputs)
  const kept: Run[] = [begin(scenario, seed).run]
  let last = kept[0]
  const nearest = (tick: number): Run => {
    const before = kept[Math.min(kept.length - 1, Math.floor(tick / KEPT_EVERY))] ?? begin(scenario, seed).run
    return last !== undefined && last.tick <= tick && last.tick > before.tick ? last : before
  }
  return {
    at: (tick) => {
      let run = nearest(Math.max(0, tick))
      while (run.tick < tick && run.ended === null) {
        run = step(run, given.get(run.tick) ?? []).run
        if (run.tick === kept.length * KEPT_EVERY) kept.push(run)
      }
      last = run
      return run
    },
  }
}
