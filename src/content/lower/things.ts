import { conditionsOfRow } from './row-conditions.ts'
import type { Script } from '../../core/scene/script.ts'
import { THING_OUTCOMES } from '../../core/scene/thing.ts'
import type { ShapedCondition } from '../shape/condition-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import type { ShapedThing } from '../shape/thing-shape.ts'

/** What can come of a thing, as a row asks for it. */
export const outcomesOfThing = ({ id }: ShapedThing): readonly string[] =>
  THING_OUTCOMES.map((outcome) => `${id}.${outcome}`)

/** Things that can be carried; left out where there are none. */
export const thingsOf = ({ things }: ShapedScenario): Pick<Script, 'things'> =>
  things.length === 0
    ? {}
    : {
        things: things.map(({ id, prop = null, at = null, with: holder = null, drawn = null, to = null }) => ({
          id,
          prop,
          at,
          with: holder,
          drawn,
          to,
        })),
      }

type World = Pick<ShapedCondition, 'between' | 'eyeline'>

/** Every condition of a scenario, and what has to be so at a beat. */
const conditionsOf = ({ rows, holds }: ShapedScenario): readonly World[] => [
  ...rows.flatMap(conditionsOfRow),
  ...holds.flatMap(({ when, until, asks }) => [...when, ...until.map((one) => one.when), ...(asks?.answers ?? [])]),
]

/** What the conditions of a scenario ask about lines of sight; the run looks at nothing else. */
export const sightsOf = (scenario: ShapedScenario): Pick<Script, 'sightlines' | 'asksEyeline'> => {
  const all = conditionsOf(scenario)
  const pairs = new Map(
    all.flatMap(({ between }) => (between === undefined ? [] : [[between.join(' '), between] as const])),
  )
  return {
    ...(pairs.size === 0 ? {} : { sightlines: [...pairs.values()] }),
    ...(all.some(({ eyeline }) => eyeline !== undefined) ? { asksEyeline: true } : {}),
  }
}
