import { CRITERIA, type Criterion } from '../vocabulary/words.ts'
import type { Marks } from './marks.ts'

/** What an assignment may change of a scenario's marks; gates and core criteria are not among it (rubric 2.1). */
export type Reweighing = {
  /** Shares that replace those of the scenario, for criteria that it exercises. */
  readonly weights?: Readonly<Partial<Record<Criterion, number>>>
  /** Points of 100 that pass. */
  readonly passMark?: number
}

/** Why a re-weighing is refused. */
export type ReweighingError =
  | { readonly code: 'badWeight'; readonly criterion: Criterion }
  | { readonly code: 'notExercised'; readonly criterion: Criterion }
  | { readonly code: 'nothingWeighs' }
  | { readonly code: 'badPassMark' }

export type Reweighed =
  | { readonly ok: true; readonly marks: Marks }
  | { readonly ok: false; readonly error: ReweighingError }

const refused = (error: ReweighingError): Reweighed => ({ ok: false, error })

const isShare = (share: number): boolean => Number.isFinite(share) && share >= 0 && share <= 100

/**
 * The marks of a scenario as an assignment weighs them. The facts of a run stay what they are, so `assess` with these
 * marks is the regrade of any run that was ever played. A share of 0 leaves a criterion out.
 */
export const reweigh = (marks: Marks, { weights = {}, passMark = marks.passMark }: Reweighing): Reweighed => {
  for (const criterion of CRITERIA) {
    const share = weights[criterion]
    if (share === undefined) continue
    if (!isShare(share)) return refused({ code: 'badWeight', criterion })
    if (!((marks.weights[criterion] ?? 0) > 0)) return refused({ code: 'notExercised', criterion })
  }
  if (!Number.isInteger(passMark) || passMark < 0 || passMark > 100) return refused({ code: 'badPassMark' })
  const whole = { ...marks.weights, ...weights }
  if (CRITERIA.every((criterion) => (whole[criterion] ?? 0) === 0)) return refused({ code: 'nothingWeighs' })
  return { ok: true, marks: { ...marks, weights: whole, passMark } }
}
