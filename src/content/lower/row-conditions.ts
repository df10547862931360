import type { Row } from '../../core/scene/script.ts'
import type { ShapedCondition } from '../shape/condition-shape.ts'
import type { ShapedRow } from '../shape/row-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

/** Every condition of a row, and what has to be so at a beat. */
export const conditionsOfRow = ({ parts, ok, wrong }: ShapedRow): readonly Partial<ShapedCondition>[] => [
  ...Object.values(parts).flatMap(({ any, hold }) => [...any, ...(hold === undefined ? [] : [hold])]),
  ...ok,
  ...wrong.map(({ when }) => when),
]

/** Of whom a row judges the report: the encounters that it names; left out where it judges none, or names nobody. */
export const reportsOf = (row: ShapedRow, encounters: ShapedScenario['encounters']): Pick<Row, 'reports'> => {
  if (!row.rules.includes('R-BOGEY-CALL')) return {}
  const outcomes = conditionsOfRow(row).flatMap(({ told, met, unmet }) => [
    ...(told === undefined ? [] : [told]),
    ...(met ?? []),
    ...(unmet ?? []),
  ])
  const reports = encounters.flatMap(({ id }) => (outcomes.some((one) => one.startsWith(`${id}.`)) ? [id] : []))
  return reports.length === 0 ? {} : { reports }
}
