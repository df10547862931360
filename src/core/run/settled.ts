import { KINDS } from '../encounters/kinds.ts'
import { distance } from '../floor/geometry.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { type Present, presentNow } from './encounters.ts'
import type { Run } from './run-state.ts'
import { meOf } from './world.ts'

/** Whoever has gone past farther than a voice carries is not won any more, millimetres (set and crew 2.4). */
const CALLED_BACK_WITHIN = 8000

const isPast = (run: Run, { body, far }: Present): boolean => {
  const next = body.way[0]
  return next !== undefined && far > CALLED_BACK_WITHIN && distance(next, meOf(run)) >= far
}

/**
 * To whom nothing is due now of those who are met: they go their way, stand aside, or wait for the cut as they agreed to
 * (lock-ups 8). Help on its way waits for nobody, and whoever makes noise wants nothing.
 */
export const settledNow = (run: Run): ReadonlySet<PersonId> => {
  const isOpen = run.roll.state === 'idle' || run.roll.state === 'cut'
  const settled = presentNow(run).filter((present) => {
    const { agrees, needs } = KINDS[present.encounter.kind]
    if (agrees === 'never' || needs === 'agreement') return true
    const { stage, known } = present.met
    return stage === 'comes'
      ? known.includes('yielded') || isPast(run, present)
      : stage !== 'led' && !(stage === 'waits' && isOpen)
  })
  return new Set(settled.map(({ encounter }) => encounter.who))
}
