import { deadlineOf } from '../time/deadlines.ts'
import { TICK_MS } from '../time/ticks.ts'
import type { BeatId } from '../vocabulary/ids.ts'
import type { Fact } from '../vocabulary/fact.ts'
import { type Draft, emit, type Run } from './run-state.ts'

const secondsIn = (ticks: number): number => (ticks * TICK_MS) / 1000

/** What the set clock says, whole seconds since midnight. A stretch of the story that took longer than it should waits at its end. */
export const clockOf = (run: Pick<Run, 'scenario' | 'story' | 'tick'>): number => {
  const { story } = run
  if (story === undefined) return run.scenario.show.clock + Math.floor(secondsIn(run.tick))
  const { from, to, since, until } = story
  if (until <= since) return from + Math.floor(secondsIn(run.tick - since))
  return from + Math.floor(((to - from) * Math.min(run.tick - since, until - since)) / (until - since))
}

/** A beat of the spine has come: the clock goes on to what it says at the next one, whose moment is drawn by now. */
export const turnClock = (draft: Draft, beat: BeatId): void => {
  const { clock } = draft.scenario.script
  const at = clock?.findIndex((point) => point.beat === beat) ?? -1
  const here = clock?.[at]
  if (here === undefined) return
  const next = clock?.[at + 1]
  const due = next === undefined ? undefined : deadlineOf(draft.deadlines, `beat.${next.beat}`)?.due
  const until = due ?? draft.tick
  draft.story = { from: here.seconds, to: next?.seconds ?? here.seconds, since: draft.tick, until }
  const { from, to, since } = draft.story
  emit(draft, { type: 'clock.runs', from, to, ms: (until - since) * TICK_MS })
}

/** What the set clock said at a tick of a run that is over, whole seconds since midnight. */
export const clockAt = (start: number, facts: readonly Fact[], tick: number): number => {
  let span: Extract<Fact, { type: 'clock.runs' }> | null = null
  for (const fact of facts) if (fact.type === 'clock.runs' && fact.tick <= tick) span = fact
  if (span === null) return start + Math.floor(secondsIn(tick))
  const ms = (tick - span.tick) * TICK_MS
  if (span.ms === 0) return span.from + Math.floor(ms / 1000)
  return span.from + Math.floor(((span.to - span.from) * Math.min(ms, span.ms)) / span.ms)
}
