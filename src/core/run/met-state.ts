import { type Encounter, type Met, newlyMet } from '../encounters/encounter.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { type Draft, emit, type Run } from './run-state.ts'

/** Made once for the encounters of a script. */
const tables = new WeakMap<readonly Encounter[], ReadonlyMap<string, Encounter>>()

const tableOf = (encounters: readonly Encounter[]): ReadonlyMap<string, Encounter> => {
  const known = tables.get(encounters)
  if (known !== undefined) return known
  const fresh = new Map(encounters.map((encounter) => [encounter.id, encounter]))
  tables.set(encounters, fresh)
  return fresh
}

export const encounterOf = (run: Pick<Run, 'scenario'>, id: string): Encounter => {
  const { encounters } = run.scenario.script
  const encounter = encounters === undefined ? undefined : tableOf(encounters).get(id)
  if (encounter === undefined) throw new Error(`Scenario ${run.scenario.id} has no encounter "${id}"`)
  return encounter
}

export const metOf = (run: Pick<Run, 'met'>, id: string): Met | undefined => run.met?.find((met) => met.id === id)

/** The encounter that somebody is in and that is not over; undefined where there is none. */
export const metWith = (
  run: Run | Draft,
  who: PersonId,
): { readonly met: Met; readonly encounter: Encounter } | undefined => {
  for (const met of run.met ?? []) {
    const encounter = encounterOf(run, met.id)
    if (encounter.who === who && met.stage !== 'over') return { met, encounter }
  }
  return undefined
}

/** Put an encounter in the place of what was known of it, or add it. */
export const setMet = (draft: Draft, met: Met): void => {
  const known = draft.met ?? []
  draft.met = known.some(({ id }) => id === met.id)
    ? known.map((one) => (one.id === met.id ? met : one))
    : [...known, met]
}

export const beginMet = (draft: Draft, { id, who, kind, asks }: Encounter): void => {
  setMet(draft, newlyMet(id, asks))
  emit(draft, { type: 'met.came', encounter: id, person: who, kind })
}
