import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'
import { checkAir } from './air.ts'
import { checkChoices } from './choices.ts'
import { checkHolds } from './holds.ts'
import { checkJourneys } from './journeys.ts'
import { checkMachine } from './machine.ts'
import { checkMarks } from './marks.ts'
import { checkNames } from './names.ts'
import { checkNet } from './net.ts'
import { checkPeople } from './people.ts'
import { checkEncounters } from './encounters.ts'
import { checkReplies } from './replies.ts'
import { checkPlace } from './place/check-place.ts'
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
  const names = checkNames(authored)
  const languages = Object.keys(authored.texts)
  const place = [
    ...checkPlace(authored.place, authored.placeTexts, languages),
    ...authored.beyond.flatMap((other) => checkPlace(other.place, other.texts, languages)),
  ]
  const words = [...checkTexts(authored), ...checkAir(authored), ...checkReplies(authored), ...checkPeople(authored)]
  const problems: Problem[] = [...names, ...words, ...place]
  if (![...names, ...place].some(isError)) {
    const sense = [
      ...checkTimeline(authored),
      ...checkHolds(authored),
      ...checkJourneys(authored),
      ...checkRows(authored),
      ...checkPlays(authored),
    ]
    problems.push(
      ...sense,
      ...checkEncounters(authored),
      ...checkNet(authored),
      ...checkMarks(authored),
      ...checkChoices(authored),
    )
    if (!sense.some(isError)) problems.push(...checkMachine(authored))
  }
  return problems.toSorted(byLine)
}
