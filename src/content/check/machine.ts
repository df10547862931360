import { lowerMachine, SPINE } from '../lower/machine.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem, Where } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'
import { reachOf } from './reach.ts'

/** The line of the beat or the row that a state was made from. */
const whereOf = (
  { scenario: { value, source } }: Authored,
  [region = '', first = '', , part]: readonly string[],
): Where => {
  if (region === SPINE)
    return source.at([
      'beats',
      Math.max(
        0,
        value.beats.findIndex(({ id }) => id === first),
      ),
    ])
  const row = Math.max(
    0,
    value.rows.findIndex(({ id }) => id === region),
  )
  return source.at(part === undefined ? ['rows', row] : ['rows', row, 'parts', part])
}

/** Every state of the lowered machine is reached, and none holds a run for ever. */
export const checkMachine = (authored: Authored): readonly Problem[] => {
  const reach = reachOf(lowerMachine(authored.scenario.value))
  return [
    ...reach.unreachable.map((path) =>
      problemOf('SC012', whereOf(authored, path), {
        what: `state "${path.join('.')}"`,
        why: 'No beat, window or deed leads there.',
        fix: 'Lead there from another beat, or take it out.',
      }),
    ),
    ...reach.traps.map((path) =>
      problemOf('SC018', whereOf(authored, path), {
        what: `nothing leads out of state "${path.join('.')}"`,
        fix: 'a later beat that it waits for',
      }),
    ),
  ]
}
