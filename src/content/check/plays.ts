import type { Condition } from '../../core/scene/condition.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import { meets } from './encounter-plays.ts'
import type { Authored } from '../shape/authored.ts'
import type { ShapedPlay } from '../shape/effect-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import { termsIn } from '../../core/radio/terms.ts'

const within = (
  wanted: { readonly all?: readonly string[]; readonly any?: readonly string[] },
  terms: readonly string[],
) =>
  (wanted.all ?? []).every((term) => terms.includes(term)) &&
  (wanted.any === undefined || wanted.any.some((term) => terms.includes(term)))

/** What a choice says in the conversations of a scenario. */
const tellsOf = (scenario: ShapedScenario, choice: string): readonly string[] =>
  scenario.talks.flatMap(({ id, answers, manners }) => [
    ...answers.filter(({ choices }) => choices.includes(choice)).map((answer) => `${id}.${answer.id}`),
    ...Object.entries(manners).flatMap(([manner, shown]) =>
      shown?.choices.includes(choice) === true ? [`${id}.${manner}`] : [],
    ),
  ])

/** Whether a play handles a thing so that this comes of it. */
const handles = (scenario: ShapedScenario, { take, give, lay, to }: ShapedPlay, told: string): boolean => {
  const thing = scenario.things.find(({ id }) => id === (take ?? give ?? lay))
  if (thing === undefined) return false
  const isAstray = thing.to !== undefined && thing.to !== to
  const outcome = take !== undefined ? 'taken' : lay !== undefined ? 'laid' : isAstray ? 'astray' : 'given'
  return told === `${thing.id}.${outcome}`
}

/** Whether one thing that a bot does makes a condition's event happen; what the world must be is left to the run. */
const makes = (
  scenario: ShapedScenario,
  text: (id: string) => string,
  play: ShapedPlay,
  wanted: Condition,
): boolean => {
  if (wanted.told !== undefined && handles(scenario, play, wanted.told)) return true
  if (wanted.told !== undefined && meets(scenario, text, play, wanted.told)) return true
  if (play.tell !== undefined) {
    return wanted.spoke !== undefined && within(wanted.spoke, termsIn(text(play.tell), scenario.terms))
  }
  if (play.say !== undefined) {
    return wanted.said !== undefined && within(wanted.said, termsIn(text(play.say), scenario.terms))
  }
  if (play.push !== undefined) return play.open === true && wanted.opened === play.push
  if (play.answer === 'right') return wanted.answered !== undefined
  if (play.report !== undefined) {
    const claims = scenario.choices.find(({ id }) => id === wanted.did)?.claim ?? null
    return claims !== null && wanted.truth === play.report
  }
  if (play.do === undefined) return false
  if (wanted.did === play.do) return true
  if (wanted.told !== undefined) return tellsOf(scenario, play.do).includes(wanted.told)
  const choice = scenario.choices.find(({ id }) => id === play.do)
  return choice?.pushes?.open === true && wanted.opened === choice.pushes.door
}

const spoken = (plays: readonly ShapedPlay[]): string =>
  plays
    .map((play) =>
      Object.entries(play)
        .map(([key, value]) => `${key}: ${value}`)
        .join(', '),
    )
    .join('; ')

/** What works must work: every way in which a part is played fulfils one of its conditions. */
export const checkPlays = ({ scenario: { value, source }, texts }: Authored): readonly Problem[] => {
  const text = (id: string): string => {
    const words = Object.hasOwn(texts.en.value, id) ? texts.en.value[id] : undefined
    return typeof words === 'string' ? words : (words?.[0] ?? '')
  }
  return value.rows.flatMap((row, at) =>
    Object.entries(row.parts).flatMap(([name, part]) =>
      (['play', 'terse'] as const).flatMap((key) => {
        const plays = part[key] ?? []
        const works = plays.some((play) => part.any.some((wanted) => makes(value, text, play, wanted)))
        if (plays.length === 0 || part.until !== undefined || works) return []
        const where = source.at(['rows', at, 'parts', name, key])
        return [problemOf('SC040', where, { part: name, row: row.id, play: spoken(plays), key })]
      }),
    ),
  )
}
