import type { ScenarioId } from '../vocabulary/ids.ts'
import type { Criterion } from '../vocabulary/words.ts'
import type { KeywordBasis } from './keywords.ts'
import type { MarkedRun } from './marked-run.ts'
import { type Profile, RUNS_FOR_A_CLAIM, SET_READY } from './profile.ts'

/** Whether the runs support a claim; if not, the first thing that is missing. */
export type Claim =
  | { readonly state: 'supported'; readonly scenes: readonly ScenarioId[] }
  /** No run has shown these criteria. */
  | { readonly state: 'unseen'; readonly criteria: readonly Criterion[] }
  /** Shown, and below set-ready. */
  | { readonly state: 'below'; readonly criteria: readonly Criterion[] }
  /** Well shown, and by too few runs to say it of somebody. */
  | { readonly state: 'few'; readonly runs: number }
  /** None of these scenes was passed. */
  | { readonly state: 'noPass'; readonly scenes: readonly ScenarioId[] }

/**
 * Whether levels support a claim: every criterion of it stands at set-ready or above, over three runs at least. A claim
 * made of a mean would let a strong criterion hide a weak one.
 */
export const claimByLevels = (criteria: readonly Criterion[], profile: Profile): Claim => {
  const own = profile.filter(({ criterion }) => criteria.includes(criterion))
  const names = (some: Profile): readonly Criterion[] => some.map(({ criterion }) => criterion)
  const unseen = own.filter(({ level }) => level === null)
  if (unseen.length > 0) return { state: 'unseen', criteria: names(unseen) }
  const below = own.filter(({ level }) => level !== null && level < SET_READY)
  if (below.length > 0) return { state: 'below', criteria: names(below) }
  const runs = Math.min(...own.map(({ levels }) => levels.length))
  return runs < RUNS_FOR_A_CLAIM ? { state: 'few', runs: RUNS_FOR_A_CLAIM - runs } : { state: 'supported', scenes: [] }
}

/** Whether the runs of somebody support a word of the CV. */
export const claimOf = (basis: KeywordBasis, profile: Profile, runs: readonly MarkedRun[]): Claim => {
  if (basis.by === 'levels') return claimByLevels(basis.criteria, profile)
  const passed = basis.scenes.filter((scene) => runs.some((run) => run.passed && run.scenario === scene))
  return passed.length === 0 ? { state: 'noPass', scenes: basis.scenes } : { state: 'supported', scenes: passed }
}
