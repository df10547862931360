import type { MetOutcome } from '../../core/encounters/encounter.ts'
import { GESTURE_SAYS, saidIn } from '../../core/encounters/manner.ts'
import type { Move } from '../../core/encounters/manner-phrases.ts'
import { OUTCOME_OF } from '../../core/encounters/treat.ts'
import type { ShapedPlay } from '../shape/effect-shape.ts'
import type { ShapedEncounter } from '../shape/encounter-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

const OF_MOVES: ReadonlySet<MetOutcome> = new Set(Object.values(OUTCOME_OF))

/** What a play says or shows to somebody who is met; null where it does nothing of the kind. */
const movesOf = (
  scenario: ShapedScenario,
  text: (id: string) => string,
  play: ShapedPlay,
  { who, ways }: ShapedEncounter,
): readonly Move[] | null => {
  if (play.lead !== undefined) return play.lead === who ? [] : null
  if (play.to !== undefined && play.to !== who) return null
  if (play.sign !== undefined) return GESTURE_SAYS[play.sign]?.moves ?? []
  if (play.tell !== undefined) return saidIn(text(play.tell), ways).moves
  const choice = scenario.choices.find(({ id }) => id === play.do)
  if (choice === undefined || (choice.to !== null && choice.to !== who)) return null
  return [...(GESTURE_SAYS[choice.gesture]?.moves ?? []), ...(choice.says ?? [])]
}

/** Whether a play can bring an encounter to what a row waits for; what people do upon it is left to the run. */
export const meets = (
  scenario: ShapedScenario,
  text: (id: string) => string,
  play: ShapedPlay,
  told: string,
): boolean =>
  scenario.encounters.some((encounter) => {
    if (!told.startsWith(`${encounter.id}.`)) return false
    const moves = movesOf(scenario, text, play, encounter)
    if (moves === null) return false
    const wanted = told.slice(encounter.id.length + 1)
    const ofMove = [...OF_MOVES].find((outcome) => outcome === wanted)
    return ofMove === undefined || moves.some((move) => OUTCOME_OF[move] === ofMove)
  })
