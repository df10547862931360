import { CRITERIA } from '../../core/vocabulary/words.ts'
import { isStill } from '../lower/marks.ts'
import { outcomesOf } from '../lower/outcomes.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'

/** Every mark can be earned, and every mark can be lost. */
export const checkMarks = ({ scenario: { value, source } }: Authored): readonly Problem[] => {
  const problems: Problem[] = []
  const sum = Object.values(value.weights).reduce((total, weight) => total + weight, 0)
  if (Math.abs(sum - 100) > 0.001) problems.push(problemOf('SC034', source.at(['weights']), { sum }))
  for (const criterion of CRITERIA) {
    const weight = value.weights[criterion]
    const rows = value.rows.flatMap((row, at) => (row.criteria.includes(criterion) ? [{ row, at }] : []))
    if (weight === undefined) {
      for (const { row, at } of rows) {
        problems.push(problemOf('SC033', source.at(['rows', at, 'criteria']), { row: row.id, criterion }))
      }
      continue
    }
    const where = source.keyAt(['weights', criterion])
    if (rows.length === 0) problems.push(problemOf('SC032', where, { criterion }))
    else if (rows.every(({ row }) => isStill(row))) {
      const why = 'The best of all its rows is to hold still, and doing nothing earns nothing (rubric 1.6).'
      problems.push(
        problemOf('SC035', where, {
          criterion,
          what: 'earned',
          why,
          fix: 'Add a row in which something must be done.',
        }),
      )
    } else if (rows.every(({ row }) => !outcomesOf(row).has('wrong'))) {
      const why = 'None of its rows can come out wrong.'
      problems.push(
        problemOf('SC035', where, { criterion, what: 'lost', why, fix: 'Give one of them a need, or a Wrong column.' }),
      )
    }
  }
  return problems
}
