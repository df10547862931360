import { laneAt } from '../floor/zones.ts'
import { TICK_MS } from '../time/ticks.ts'
import { type Draft, emit } from './run-state.ts'
import { meOf, planHere } from './world.ts'

/** Whoever crosses a lane is out of it sooner than this, milliseconds. */
const STANDS_MS = 3000
const ONCE = 'G1:lane'

/** Nobody of the company stands in a live lane (lock-ups 2; gate G1 of rubric 4). */
export const watchLane = (draft: Draft): void => {
  if (laneAt(planHere(draft), meOf(draft))?.live !== true) {
    if (draft.laneSince !== undefined) delete draft.laneSince
    return
  }
  draft.laneSince ??= draft.tick
  if ((draft.tick - draft.laneSince) * TICK_MS < STANDS_MS || draft.gates.includes(ONCE)) return
  draft.gates = [...draft.gates, ONCE]
  emit(draft, { type: 'gate.tripped', gate: 'G1', row: null, why: 'gate.live-lane' })
}
