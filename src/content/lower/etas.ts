import { lengthOf, pathBetween, spotOf } from '../../core/floor/paths.ts'
import type { Plan } from '../../core/floor/plan.ts'
import type { ShapedCondition } from '../shape/condition-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

/** Somebody in costume walks so many millimetres a minute, steps and doors included: 1.4 m a second (talent 3.2). */
const MM_A_MINUTE = 84_000

type Eta = NonNullable<NonNullable<ShapedCondition['said']>['eta']>

/** Full minutes of a walk by the plan. */
const walkMinutes = (plan: Plan, walk: readonly string[]): number => {
  const legs = walk.slice(1).map((to, at) => {
    const from = walk[at] ?? to
    const way = pathBetween(plan, from, to)
    if (way === null) throw new Error(`The checker let a walk without a way through: ${from} to ${to}`)
    return lengthOf(spotOf(plan, from), way)
  })
  return Math.ceil(legs.reduce((sum, leg) => sum + leg, 0) / MM_A_MINUTE)
}

const rangeOf = (plan: Plan, { walk, plus, spare }: Eta): readonly [number, number] => {
  const least = walkMinutes(plan, walk) + plus.reduce((sum, minutes) => sum + minutes, 0)
  return [least, least + spare]
}

const summed = (plan: Plan, condition: ShapedCondition): ShapedCondition => {
  if (condition.said?.eta === undefined) return condition
  const { eta, ...said } = condition.said
  return { ...condition, said: { ...said, minutes: [...rangeOf(plan, eta)] } }
}

/** A scenario with every eta: worked out on the plan, as the minutes that may be said. */
export const withEtas = (scenario: ShapedScenario, plan: Plan): ShapedScenario => {
  const all = (conditions: readonly ShapedCondition[]): ShapedCondition[] =>
    conditions.map((condition) => summed(plan, condition))
  return {
    ...scenario,
    holds: scenario.holds.map((hold) => ({
      ...hold,
      when: all(hold.when),
      until: hold.until.map((free) => ({ ...free, when: summed(plan, free.when) })),
    })),
    rows: scenario.rows.map((row) => ({
      ...row,
      ok: all(row.ok),
      wrong: row.wrong.map(({ when, then }) => ({ when: summed(plan, when), then })),
      parts: Object.fromEntries(
        Object.entries(row.parts).map(([name, part]) => [name, { ...part, any: all(part.any) }]),
      ),
    })),
  }
}
