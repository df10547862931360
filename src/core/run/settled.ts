import { KINDS } from '../encounters/kinds.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { metWith } from './met-state.ts'
import type { Run } from './run-state.ts'

/**
 * Nothing is due to somebody now: they go their way, stand aside, or wait for the cut as they agreed to (lock-ups 8). Help on
 * its way waits for nobody, and whoever makes noise wants nothing.
 */
export const isSettled = (run: Run, who: PersonId): boolean => {
  const known = metWith(run, who)
  if (known === undefined) return false
  const { agrees, needs } = KINDS[known.encounter.kind]
  if (agrees === 'never' || needs === 'agreement') return true
  const { stage } = known.met
  const isOpen = run.roll.state === 'idle' || run.roll.state === 'cut'
  return stage !== 'comes' && stage !== 'led' && !(stage === 'waits' && isOpen)
}
