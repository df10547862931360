import { type Came, type MetOutcome, REACHED, REPORTED, SLIPS } from '../encounters/encounter.ts'
import { refusing } from '../encounters/ladder.ts'
import { ticksToMs } from '../time/ticks.ts'
import { encounterOf, setMet } from './met-state.ts'
import { happen } from './orders.ts'
import { type Draft, emit } from './run-state.ts'

const TAKEN: ReadonlySet<MetOutcome> = new Set(REACHED)
/** These are told by a fact of their own. */
const ELSEWHERE: ReadonlySet<MetOutcome> = new Set([...REPORTED, ...SLIPS])

/** Take up what became of an encounter: its state, its facts, and what rows wait for. */
export const become = (draft: Draft, { met, outcomes }: Came): void => {
  if (outcomes.length === 0) return setMet(draft, met)
  const { id, who, kind } = encounterOf(draft, met.id)
  setMet(draft, { ...refusing(met, outcomes), known: [...new Set([...met.known, ...outcomes])] })
  const taken = outcomes.filter((outcome) => TAKEN.has(outcome))
  if (taken.length > 0)
    emit(draft, {
      type: 'met.took',
      encounter: id,
      person: who,
      kind,
      outcomes: taken,
      ms: ticksToMs(Math.max(0, met.left)),
    })
  for (const slip of SLIPS)
    if (outcomes.includes(slip))
      emit(draft, { type: 'ladder.judged', encounter: id, person: who, kind, slip, rung: met.top ?? 0 })
  for (const outcome of outcomes) {
    if (!TAKEN.has(outcome) && !ELSEWHERE.has(outcome))
      emit(draft, { type: 'met.did', encounter: id, person: who, kind, outcome })
    happen(draft, { type: 'told', outcome: `${id}.${outcome}` })
  }
}
