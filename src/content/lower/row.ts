import type { BeatId } from '../../core/vocabulary/ids.ts'
import { OUTCOMES, type Outcome } from '../../core/vocabulary/words.ts'
import type { ShapedRow } from '../shape/row-shape.ts'
import { eventOf, holds, listening, type StateConfig } from './config.ts'
import { ordersOf } from './effects.ts'
import { needsOf, outcomesOf } from './outcomes.ts'
import { lowerPart } from './part.ts'

/**
 * One row as a region: closed, open with its parts side by side, then best, ok or wrong. `opensFirst` is for rows of the
 * first beat, which is there when the machine starts.
 */
export const lowerRow = (row: ShapedRow, end: BeatId, opensFirst: boolean): StateConfig => {
  const parts = Object.keys(row.parts)
  const possible = outcomesOf(row)
  const partsAre = (names: readonly string[], atLeast: 'onTime' | 'late') => ({
    type: 'partsAre',
    params: { row: row.id, parts: names, atLeast },
  })
  const columns = [
    ...row.wrong.map(
      ({ when, then }) =>
        [eventOf(when), { guard: holds(when), target: 'wrong', actions: ordersOf(row.id, then) }] as const,
    ),
    ...row.ok.map((when) => [eventOf(when), { guard: holds(when), target: 'ok' }] as const),
  ]
  const outcome = (name: Outcome): StateConfig => ({
    type: 'final',
    entry: [{ type: 'scoreRow', params: { row: row.id, outcome: name } }, ...ordersOf(row.id, row.after[name])],
  })
  return {
    initial: opensFirst ? 'open' : 'closed',
    states: {
      ...(opensFirst ? {} : { closed: { on: listening([`beat.${row.on}`, { target: 'open' }]) } }),
      open: {
        type: 'parallel',
        entry: [{ type: 'openRow', params: { row: row.id } }],
        on: listening(...columns),
        onDone: [
          { guard: partsAre(parts, 'onTime'), target: 'best' },
          ...(possible.has('ok') ? [{ guard: partsAre(needsOf(row), 'late'), target: 'ok' }] : []),
          ...(possible.has('wrong') ? [{ target: 'wrong' }] : []),
        ],
        states: Object.fromEntries(
          Object.entries(row.parts).map(([name, part]) => [name, lowerPart(row, name, part, end)]),
        ),
      },
      ...Object.fromEntries(OUTCOMES.filter((name) => possible.has(name)).map((name) => [name, outcome(name)])),
    },
  }
}
