import { eyedBy } from './eyes.ts'
import { type Draft, emit, type Run } from './run-state.ts'
import { isActionOn } from './world.ts'

/** Rehearsal and take are when an actor must not be looked at (talent 3.4). */
const isPlaying = (run: Run | Draft): boolean => isActionOn(run) || (run.roll.rehearsal && run.roll.state === 'locked')

/** The trainee in an actor's eyeline is noticed, once in each take or rehearsal. */
export const watchEyelines = (draft: Draft): void => {
  if (!isPlaying(draft)) return
  const { since, take } = draft.roll
  const told = draft.eyed?.since === since ? draft.eyed.by : []
  const fresh = eyedBy(draft).filter((id) => !told.includes(id))
  if (fresh.length === 0) return
  draft.eyed = { since, by: [...told, ...fresh] }
  for (const person of fresh) emit(draft, { type: 'eyeline.met', person, take })
}
