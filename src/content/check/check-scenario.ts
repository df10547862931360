import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'
import { checkAir } from './air.ts'
import { checkChoices } from './choices.ts'
import { checkMachine } from './machine.ts'
import { checkMarks } from './marks.ts'
import { checkNames } from './names.ts'
import { checkPlace } from './place.ts'
import { checkPlays } from './plays.ts'
import { checkRows } from './rows.ts'
import { checkTexts } from './texts.ts'
import { checkTimeline } from './timeline.ts'

const isError = ({ severity }: Problem): boolean => severity === 'error'

const byLine = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.code < b.code ? -1 : 1)

/**
 * Everything that is wrong with a scenario whose files have the right shape, by file and line. What leans on names is
 * checked once every name is known; what leans on the machine, once it can be built.
 */
export const checkScenario = (authored: Authored): readonly Problem[] => {
  const problems = [...checkNames(authored), ...checkTexts(authored), ...checkAir(authored)]
  if (!checkNames(authored).some(isError)) {
    const sense = [...checkTimeline(authored), ...checkRows(authored), ...checkPlays(authored), ...checkPlace(authored)]
    problems.push(...sense, ...checkMarks(authored), ...checkChoices(authored))
    if (!sense.some(isError)) problems.push(...checkMachine(authored))
  }
  return problems.toSorted(byLine)
}
