import { type Going, pathBetween } from '../../core/floor/paths.ts'
import type { Plan } from '../../core/floor/plan.ts'
import { INTRUDER_KINDS } from '../../core/vocabulary/words.ts'
import { planBeyond } from '../lower/beyond.ts'
import { kindOfEncounter } from '../lower/encounters.ts'
import { lowerPlan } from '../lower/plan.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'
import type { ShapedEncounter } from '../shape/encounter-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

/** Where somebody sets out from: where they come on, or where a beat has brought them, or where they stand at first. */
const startOf = ({ beats, cast }: ShapedScenario, { who, from, opens }: ShapedEncounter): string | undefined => {
  const until = beats.findIndex(({ id }) => id === opens)
  const brought = beats.slice(0, until + 1).findLast(({ bring }) => bring?.who === who)?.bring?.to
  return from ?? brought ?? cast.find(({ id }) => id === who)?.at
}

/** Whoever comes upon a post is of one of the kinds, and has a way to where they want and to what is offered. */
export const checkEncounters = ({ scenario: { value, source }, place, beyond }: Authored): readonly Problem[] => {
  if (value.encounters.length === 0) return []
  const plans = [lowerPlan(place.value), ...beyond.map((other) => planBeyond(lowerPlan(other.place.value)))]
  const planWith = (spot: string): Plan | undefined => plans.find(({ spots }) => spots.some(({ id }) => id === spot))
  return value.encounters.flatMap((one, at) => {
    const { id, who, to, off, round, waits, drives } = one
    const problems: Problem[] = []
    if (kindOfEncounter(value, one) === null) {
      const values = { encounter: id, who, kinds: INTRUDER_KINDS.join(', ') }
      problems.push(problemOf('SC050', source.at(['encounters', at, 'who']), values))
    }
    const isDriver = kindOfEncounter(value, one) === 'driver'
    // Whoever has stood in a lane drives off along it.
    if (isDriver && off === undefined) problems.push(problemOf('SC006', source.at(['encounters', at]), { key: 'off' }))
    const going: Going = drives || isDriver ? 'vehicle' : 'walk'
    const start = startOf(value, one)
    const plan = start === undefined ? undefined : planWith(start)
    for (const [key, spot] of [
      ['to', to],
      ['off', off],
      ['round', round],
      ['waits', waits],
    ] as const) {
      // A spot that no place has is another problem.
      if (start === undefined || plan === undefined || spot === undefined || planWith(spot) === undefined) continue
      if (start === spot || (planWith(spot) === plan && pathBetween(plan, start, spot, going) !== null)) continue
      problems.push(problemOf('SC051', source.at(['encounters', at, key]), { encounter: id, from: start, to: spot }))
    }
    return problems
  })
}
