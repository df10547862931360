import { lengthOf, pathBetween, spotOf } from '../../core/floor/paths.ts'
import type { Plan } from '../../core/floor/plan.ts'
import type { ShapedCondition } from '../shape/condition-shape.ts'
import type { ShapedWay } from '../shape/journey-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

/** Somebody in costume walks so many millimetres a minute, steps and doors included: 1.4 m a second (talent 3.2). */
const MM_A_MINUTE = 84_000

type Eta = NonNullable<NonNullable<ShapedCondition['said']>['eta']>

type Legs = { readonly walked: number; readonly minutes: number }

const walked = (plan: Plan, from: string, to: string): number => {
  const way = pathBetween(plan, from, to)
  if (way === null) throw new Error(`The checker let a walk without a way through: ${from} to ${to}`)
  return lengthOf(spotOf(plan, from), way)
}

/** One leg of a walk: in a place, or to its way to another place, along that, and on. */
const legOf = (plans: readonly Plan[], ways: readonly ShapedWay[], from: string, to: string): Legs => {
  const has = (spot: string) => (plan: Plan) => plan.spots.some(({ id }) => id === spot)
  const here = plans.find(has(from))
  const there = plans.find(has(to))
  if (here === undefined || there === undefined)
    throw new Error(`The checker let an unknown spot through: ${from}, ${to}`)
  if (here === there) return { walked: walked(here, from, to), minutes: 0 }
  const way = wayBetween(ways, here, there)
  if (way === undefined) throw new Error(`The checker let a walk without a way through: ${from} to ${to}`)
  return { walked: walked(here, from, way.from) + walked(there, way.to, to), minutes: way.minutes }
}

/** The first way of the file from one place to another: how one usually goes. */
const wayBetween = (ways: readonly ShapedWay[], here: Plan, there: Plan): ShapedWay | undefined =>
  ways.find(({ from, to }) => here.spots.some(({ id }) => id === from) && there.spots.some(({ id }) => id === to))

/** Full minutes of everything walked, and the minutes of the ways between places. */
const walkMinutes = (plans: readonly Plan[], ways: readonly ShapedWay[], walk: readonly string[]): number => {
  const legs = walk.slice(1).map((to, at) => legOf(plans, ways, walk[at] ?? to, to))
  const far = legs.reduce((sum, leg) => sum + leg.walked, 0)
  return Math.ceil(far / MM_A_MINUTE) + legs.reduce((sum, leg) => sum + leg.minutes, 0)
}

type Land = { readonly plans: readonly Plan[]; readonly ways: readonly ShapedWay[] }

const rangeOf = ({ plans, ways }: Land, { walk, plus, spare }: Eta): readonly [number, number] => {
  const least = walkMinutes(plans, ways, walk) + plus.reduce((sum, minutes) => sum + minutes, 0)
  return [least, least + spare]
}

const summed = (land: Land, condition: ShapedCondition): ShapedCondition => {
  if (condition.said?.eta === undefined) return condition
  const { eta, ...said } = condition.said
  return { ...condition, said: { ...said, minutes: [...rangeOf(land, eta)] } }
}

/** A scenario with every eta: worked out on the plans, as the minutes that may be said. */
export const withEtas = (scenario: ShapedScenario, plans: readonly Plan[]): ShapedScenario => {
  const land: Land = { plans, ways: scenario.ways }
  const all = (conditions: readonly ShapedCondition[]): ShapedCondition[] =>
    conditions.map((condition) => summed(land, condition))
  return {
    ...scenario,
    holds: scenario.holds.map((hold) => ({
      ...hold,
      when: all(hold.when),
      until: hold.until.map((free) => ({ ...free, when: summed(land, free.when) })),
      ...(hold.asks === undefined ? {} : { asks: { ...hold.asks, answers: all(hold.asks.answers) } }),
    })),
    rows: scenario.rows.map((row) => ({
      ...row,
      ok: all(row.ok),
      wrong: row.wrong.map(({ when, then }) => ({ when: summed(land, when), then })),
      parts: Object.fromEntries(
        Object.entries(row.parts).map(([name, part]) => [name, { ...part, any: all(part.any) }]),
      ),
    })),
  }
}
