import { type Encounter, MET_OUTCOMES } from '../../core/encounters/encounter.ts'
import { KINDS } from '../../core/encounters/kinds.ts'
import type { Plan } from '../../core/floor/plan.ts'
import { msToTicks } from '../../core/time/ticks.ts'
import { INTRUDER_KINDS, type IntruderKind } from '../../core/vocabulary/words.ts'
import type { ShapedEncounter } from '../shape/encounter-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

/** Moments at which somebody who is met may say something; the words of a kind stand in scenarios/people. */
export const PEOPLE_MOMENTS = ['agrees', 'declines', 'angry', 'touched', 'listens', 'sharp', 'sorry', 'thanks'] as const

/** The kind of whoever comes, where it is one of the twelve; the trainee is nobody's encounter. */
export const kindOfEncounter = (scenario: ShapedScenario, { who }: ShapedEncounter): IntruderKind | null => {
  if (who === 'me') return null
  const kind = scenario.cast.find(({ id }) => id === who)?.kind
  return INTRUDER_KINDS.find((known) => known === kind) ?? null
}

const mm = (metres: number): number => Math.round(metres * 1000)

/** An encounter as it is played. */
export const lowerEncounter = (scenario: ShapedScenario, plan: Plan, one: ShapedEncounter): Encounter => {
  const kind = kindOfEncounter(scenario, one)
  if (kind === null) throw new Error(`The checker let an encounter of no kind through: ${one.id}`)
  return {
    id: one.id,
    who: one.who,
    kind,
    from: one.from ?? null,
    to: one.to,
    ...(one.off === undefined ? {} : { off: one.off }),
    round: one.round ?? plan.ways?.round ?? null,
    waits: one.waits ?? null,
    ways: one.ways,
    stop: one.signals?.stop ?? 'thumb',
    go: one.signals?.go ?? 'wave',
    carriesMm: one.carries === undefined ? KINDS[kind].carries : mm(one.carries),
    drives: one.drives || kind === 'driver',
    ...(one.drops === undefined ? {} : { drops: one.drops }),
    ...(one.closed ? { closed: true } : {}),
    ...(one.asks === undefined ? {} : { asks: msToTicks(Math.round(one.asks * 1000)) }),
    ...(one.patience === undefined ? {} : { patience: one.patience }),
  }
}

/** What an encounter can come to, as a row asks for it. */
export const outcomesOfEncounter = ({ id }: ShapedEncounter): readonly string[] =>
  MET_OUTCOMES.map((outcome) => `${id}.${outcome}`)

/** Lines that the people of a scenario may say to what happens to them. */
export const peopleLines = (scenario: ShapedScenario): readonly string[] => [
  ...new Set(
    scenario.encounters.flatMap((one) => {
      const kind = kindOfEncounter(scenario, one)
      return kind === null ? [] : PEOPLE_MOMENTS.map((moment) => `people.${kind}.${moment}`)
    }),
  ),
]
