import type { Outcome } from '../../core/vocabulary/words.ts'
import type { ShapedRow } from '../shape/row-shape.ts'

type Result = 'onTime' | 'late' | 'missed'

/** Parts without which a row is not even acceptable. */
export const needsOf = (row: ShapedRow): readonly string[] => row.needs ?? Object.keys(row.parts)

/** What each part of a row can come to: one that holds still is never late. */
const resultsOf = (row: ShapedRow): readonly (readonly [name: string, results: readonly Result[]])[] =>
  Object.entries(row.parts).map(([name, part]) => [
    name,
    part.until === undefined ? ['onTime', 'late', 'missed'] : ['onTime', 'missed'],
  ])

/**
 * The outcomes that a row can have. A row whose parts all hold still and which has no Acceptable column is best or
 * wrong: the dash of the table.
 */
export const outcomesOf = (row: ShapedRow): ReadonlySet<Outcome> => {
  const needs = needsOf(row)
  const parts = resultsOf(row)
  const outcomes = new Set<Outcome>(['best'])
  const canSlip = parts.some(([name, results]) => results.includes('late') || !needs.includes(name))
  if (row.ok.length > 0 || canSlip) outcomes.add('ok')
  if (row.wrong.length > 0 || needs.length > 0) outcomes.add('wrong')
  return outcomes
}
