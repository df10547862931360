import { type Going, pathBetween } from '../../core/floor/paths.ts'
import { kindOfEncounter } from '../lower/encounters.ts'
import { lowerPlan } from '../lower/plan.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'
import { INTRUDER_KINDS } from '../../core/vocabulary/words.ts'

/** Whoever comes upon a post is of one of the twelve kinds, and has a way to where they want and to what is offered. */
export const checkEncounters = ({ scenario: { value, source }, place }: Authored): readonly Problem[] => {
  if (value.encounters.length === 0) return []
  const plan = lowerPlan(place.value)
  const isHere = (spot: string): boolean => plan.spots.some(({ id }) => id === spot)
  return value.encounters.flatMap((one, at) => {
    const { id, who, from, to, round, waits, drives } = one
    const problems: Problem[] = []
    if (kindOfEncounter(value, one) === null) {
      const values = { encounter: id, who, kinds: INTRUDER_KINDS.join(', ') }
      problems.push(problemOf('SC050', source.at(['encounters', at, 'who']), values))
    }
    const going: Going = drives ? 'vehicle' : 'walk'
    const start = from ?? value.cast.find((person) => person.id === who)?.at
    for (const [key, spot] of [
      ['to', to],
      ['round', round],
      ['waits', waits],
    ] as const) {
      if (start === undefined || spot === undefined || !isHere(start) || !isHere(spot)) continue
      if (start === spot || pathBetween(plan, start, spot, going) !== null) continue
      problems.push(problemOf('SC051', source.at(['encounters', at, key]), { encounter: id, from: start, to: spot }))
    }
    return problems
  })
}
