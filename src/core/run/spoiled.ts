import type { FactOf } from '../vocabulary/fact.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { type Draft, emit } from './run-state.ts'

type Why = FactOf<'take.spoiled'>['why']

/** A take is spoiled once by each person in each way. */
export const spoil = (draft: Draft, why: Why, by: PersonId): void => {
  const { take } = draft.roll
  const spoiled = draft.spoiled?.take === take ? draft.spoiled.by : []
  const key = `${why} ${by}`
  if (spoiled.includes(key)) return
  draft.spoiled = { take, by: [...spoiled, key] }
  emit(draft, { type: 'take.spoiled', take, why, by })
}

/** What the world itself flags: how the take that is on, or has just been cut, was spoiled. */
const FLAGS: Readonly<Record<Why, string | null>> = {
  bogey: 'take-bogey',
  steps: 'take-bogey',
  door: 'take-bogey',
  voice: 'take-voice',
  radio: 'take-voice',
  noise: 'take-noise',
  stopped: null,
}

/** Flags that no scenario sets. */
export const WORLD_FLAGS = ['take-bogey', 'take-voice', 'take-noise'] as const

/** Whether a flag of the world stands now. */
export const worldFlags = (run: Pick<Draft, 'spoiled' | 'roll'>): readonly string[] => {
  if (run.spoiled === undefined || run.spoiled.take !== run.roll.take) return []
  return run.spoiled.by.flatMap((key) => FLAGS[key.slice(0, key.indexOf(' ')) as Why] ?? [])
}
