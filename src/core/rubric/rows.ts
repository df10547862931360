import type { Fact } from '../vocabulary/fact.ts'
import type { RowId } from '../vocabulary/ids.ts'
import type { Criterion, Outcome } from '../vocabulary/words.ts'
import type { Evidence } from './assessment.ts'
import type { Marks } from './marks.ts'
import { roundedQuotient } from './levels.ts'

/** Tenths of a row's weight that its outcome earns (rubric 5.1). */
const TENTHS: Readonly<Record<Outcome, number>> = { best: 10, ok: 6, wrong: 0 }

/** How a row that arose went. `still`: nothing but holding still earned it. */
export type RowResult = {
  readonly row: RowId
  readonly outcome: Outcome
  readonly still: boolean
  readonly fact: number
  readonly tick: number
}

/**
 * Rows that arose and are decided, each once, in the order of the run. A row that stood open when the run ended was
 * never answered: it is wrong.
 */
export const rowResults = (facts: readonly Fact[]): readonly RowResult[] => {
  const results = new Map<RowId, RowResult>()
  const open = new Set<RowId>()
  let end: Fact | undefined
  for (const fact of facts) {
    if (fact.type === 'row.opened') open.add(fact.row)
    if (fact.type === 'run.ended') end = fact
    if (fact.type !== 'row.scored' || results.has(fact.row)) continue
    const { row, outcome, still, order, tick } = fact
    results.set(row, { row, outcome, still, fact: order, tick })
  }
  if (end !== undefined) {
    for (const row of open) {
      if (!results.has(row)) results.set(row, { row, outcome: 'wrong', still: false, fact: end.order, tick: end.tick })
    }
  }
  return [...results.values()]
}

/** What the rows of one criterion come to. */
export type RowsMark = {
  /** 0 to 100, before faults. */
  readonly raw: number
  readonly earnedAny: boolean
  readonly evidence: readonly Evidence[]
}

/** Rows of one criterion; null where none of them arose, so that it is not exercised (rubric 1.7). */
export const markRows = (criterion: Criterion, results: readonly RowResult[], marks: Marks): RowsMark | null => {
  const mine = results.filter(({ row }) => marks.rows[row]?.criteria.includes(criterion) === true)
  if (mine.length === 0) return null
  // Holding still is worth something only beside a deed (rubric 1.6).
  const deed = mine.some(({ outcome, still }) => outcome !== 'wrong' && !still)
  let earned = 0
  let whole = 0
  const evidence = mine.map(({ row, outcome, still, fact, tick }): Evidence => {
    const weight = marks.rows[row]?.weight ?? 1
    const credited = outcome !== 'wrong' && (!still || deed)
    earned += credited ? weight * TENTHS[outcome] : 0
    whole += weight * 10
    return { kind: 'row', row, outcome, credited, fact, tick }
  })
  return { raw: roundedQuotient(100 * earned, whole), earnedAny: earned > 0, evidence }
}
