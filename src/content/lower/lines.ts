import { holdSays } from './holds.ts'
import { talkLines } from './talks.ts'
import type { ShapedEffect } from '../shape/effect-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

const effectsOf = (scenario: ShapedScenario): readonly ShapedEffect[] =>
  scenario.rows.flatMap((row) => [
    ...Object.values(row.parts).flatMap((part) => [...part.then, ...part.late, ...part.missed]),
    ...row.wrong.flatMap(({ then }) => then),
    ...row.after.best,
    ...row.after.ok,
    ...row.after.wrong,
  ])

/** Every spin of a scenario. */
export const spinsOf = (scenario: ShapedScenario): readonly NonNullable<ShapedEffect['spins']>[] =>
  [...scenario.beats, ...effectsOf(scenario)].flatMap(({ spins }) => (spins === undefined ? [] : [spins]))

/** Ids of every line that somebody else says, in the order of the file, each once. */
export const linesOf = (scenario: ShapedScenario): readonly string[] => {
  const effects = effectsOf(scenario)
  const said = [...scenario.beats.map((beat) => beat.say), ...effects.map((effect) => effect.says)]
  const held = holdSays(scenario).flatMap(({ line, when }) => [line, ...Object.values(when)])
  const spoken = said.flatMap((say) => (say === undefined ? [] : [say.line, ...Object.values(say.when)]))
  const air = [...scenario.beats, ...effects].flatMap(({ spins, crosstalk }) => [
    ...(spins === undefined ? [] : [spins.line]),
    ...(crosstalk === undefined ? [] : [crosstalk.line]),
  ])
  return [...new Set([...spoken, ...held, ...air, ...scenario.talks.flatMap(talkLines)])]
}

/** Ids of the words that bots say, in the order of the file, each once. */
export const worksOf = (scenario: ShapedScenario): readonly string[] => {
  const plays = scenario.rows.flatMap((row) => [
    ...Object.values(row.parts).flatMap((part) => [...part.play, ...(part.terse ?? [])]),
    ...row.breaks,
  ])
  return [...new Set(plays.flatMap(({ say, tell }) => say ?? tell ?? []))]
}
