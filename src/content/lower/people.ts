import { INTRUDER_KINDS } from '../../core/vocabulary/words.ts'
import type { ScenarioTexts } from '../compiled-scenario.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import type { Texts } from '../shape/texts-shape.ts'
import { kindOfEncounter, peopleLines } from './encounters.ts'

type Line = readonly [id: string, wordings: readonly string[]]

const wordingsOf = (text: string | readonly string[]): readonly string[] => (typeof text === 'string' ? [text] : text)

/** What the people of a scenario say to what happens to them, with its wordings. */
export const linesOfPeople = (scenario: ShapedScenario, people: Texts): readonly Line[] =>
  peopleLines(scenario).flatMap((id): Line[] => {
    const text = people[id]
    return text === undefined ? [] : [[id, wordingsOf(text)]]
  })

/** Texts of the people that a scenario has: what they say, what is seen of them, and the buttons to meet them by. */
export const peopleTexts = (scenario: ShapedScenario, people: Texts): ScenarioTexts => {
  if (scenario.encounters.length === 0 && !scenario.cast.some(({ inShot }) => inShot === true)) return {}
  const here = new Set<string>(scenario.encounters.flatMap((one) => kindOfEncounter(scenario, one) ?? []))
  const isHere = (id: string): boolean => {
    const kind = INTRUDER_KINDS.find((one) => id.startsWith(`people.${one}.`))
    return kind === undefined || here.has(kind)
  }
  return Object.fromEntries(Object.entries(people).filter(([id]) => isHere(id)))
}
