import { type Recording, recordStep } from '../../core/run/recording.ts'
import { type Run, step } from '../../core/run/run.ts'
import { view } from '../../core/run/view.ts'
import { TICK_MS } from '../../core/time/ticks.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import type { StampedInput } from '../../core/vocabulary/input.ts'
import type { RunView } from '../../core/run/run-view.ts'
import type { LiveRun } from './live-run.ts'

export type LiveStart = {
  readonly run: Run
  /** Facts of the run so far: those of its beginning, or of the replay that it resumes from. */
  readonly facts: readonly Fact[]
  /** The record of the run so far; new inputs are numbered after its own. */
  readonly recording: Recording
  readonly paused?: boolean
  /** Called for every input as it is stamped, before it takes effect, so that nothing is lost with the tab. */
  readonly onStamped?: (input: StampedInput) => void
  readonly onEnded?: (run: Run, recording: Recording) => void
}

/** A tab that slept is not made up for: longer gaps than this are left out of set time, milliseconds. */
const LONGEST_GAP_MS = 250
export const PACE_SLOWEST = 0.5

/** Let a run go in real time: fixed steps of set time, whatever the screen's frame rate. */
export const startLiveRun = (start: LiveStart): LiveRun => {
  let { run, recording } = start
  let seen: RunView = view(run)
  const facts: Fact[] = [...start.facts]
  const listeners = new Set<(view: RunView, facts: readonly Fact[]) => void>()
  let waiting: StampedInput[] = []
  let order = recording.inputs.length
  let owed = 0
  let pace = recording.header.pace
  /** The slowest pace of the run stands in its record. */
  let slowest = pace
  let paused = start.paused ?? false
  let held = false
  let closed = false
  let last = performance.now()

  const advance = (): void => {
    const inputs = waiting
    waiting = []
    const stepped = step(run, inputs)
    run = stepped.run
    recording = recordStep(recording, inputs, stepped)
    for (const fact of stepped.facts) facts.push(fact)
    seen = view(run)
    for (const heard of listeners) heard(seen, stepped.facts)
    if (run.ended !== null) {
      closed = true
      start.onEnded?.(run, { ...recording, header: { ...recording.header, pace: slowest } })
    }
  }

  const frame = (now: number): void => {
    if (closed) return
    const gap = Math.min(LONGEST_GAP_MS, Math.max(0, now - last))
    last = now
    if (!paused && !held) {
      if (gap > 0) slowest = Math.min(slowest, pace)
      owed += gap * pace
      while (owed >= TICK_MS && !closed) {
        owed -= TICK_MS
        advance()
      }
    }
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)

  const tellAll = (): void => {
    seen = { ...seen }
    for (const heard of listeners) heard(seen, [])
  }

  return {
    view: () => seen,
    between: () => Math.min(1, owed / TICK_MS),
    listen: (heard) => {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    facts: () => facts,
    send: (input) => {
      if (closed) return
      held = false
      const stamped: StampedInput = { who: ME, tick: run.tick, order, input }
      order += 1
      waiting.push(stamped)
      start.onStamped?.(stamped)
    },
    pause: () => {
      paused = true
      tellAll()
    },
    resume: () => {
      paused = false
      last = performance.now()
      tellAll()
    },
    paused: () => paused,
    hold: (wanted) => {
      held = wanted
      tellAll()
    },
    held: () => held,
    setPace: (wanted) => {
      pace = Math.min(1, Math.max(PACE_SLOWEST, wanted))
      tellAll()
    },
    pace: () => pace,
    close: () => {
      closed = true
      listeners.clear()
    },
  }
}
