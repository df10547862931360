import type { BeatId } from '../../core/vocabulary/ids.ts'
import { DEFAULTS } from '../defaults.ts'
import type { ShapedPart, ShapedRow } from '../shape/row-shape.ts'
import { type Action, eventOf, holds, listening, type StateConfig, type Transition } from './config.ts'
import { ordersOf } from './effects.ts'

type Result = 'onTime' | 'late' | 'missed'

/** Milliseconds in which a part is on time; null for one that holds still until a beat. */
export const windowOf = (part: ShapedPart): number | null =>
  part.until === undefined ? Math.round((part.window ?? DEFAULTS.windowSeconds) * 1000) : null

const splitName = (name: string): { readonly row: string; readonly part: string } => {
  const dot = name.indexOf('.')
  return { row: name.slice(0, dot), part: name.slice(dot + 1) }
}

/** The part whose doing frees from a gate of this one, if there is any. */
const freeing = (part: ShapedPart): string | null =>
  part.missed.find((effect) => effect.unless !== undefined)?.unless ?? null

/** Where a part goes that was not done: two ways where another part may have made up for it. */
const missing = (part: ShapedPart): readonly Transition[] => {
  const name = freeing(part)
  if (name === null) return [{ target: 'missed' }]
  const { row, part: other } = splitName(name)
  return [{ guard: { type: 'partsMissed', params: { row, parts: [other] } }, target: 'missed' }, { target: 'spared' }]
}

/** One part of a row as a region: due, then on time, late or missed. Whatever is still open at the end is missed. */
export const lowerPart = (row: ShapedRow, name: string, part: ShapedPart, end: BeatId): StateConfig => {
  const window = windowOf(part)
  const opens: Action = { type: 'openPart', params: { row: row.id, part: name } }
  const arm = (kind: 'due' | 'over', ms: number): Action => ({
    type: 'armDeadline',
    params: { id: `${kind}.${row.id}.${name}`, ms, vary: 0, twist: null },
  })
  const mark = (result: Result): Action => ({ type: 'markPart', params: { row: row.id, part: name, result } })
  const done = (target: string) => part.any.map((when) => [eventOf(when), { guard: holds(when), target }] as const)
  const missedOn = (event: string) => missing(part).map((transition) => [event, transition] as const)
  const atEnd = part.until === end || part.open === end ? [] : missedOn(`beat.${end}`)

  const waiting: Record<string, StateConfig> = {}
  const isShut = part.from !== undefined && part.from !== row.on
  if (isShut) waiting.shut = { on: listening([`beat.${part.from}`, { target: 'due' }], ...atEnd) }
  if (window === null) {
    const judged = part.hold === undefined ? { target: 'onTime' } : { guard: holds(part.hold), target: 'onTime' }
    waiting.due = {
      entry: [opens],
      on: listening([`beat.${part.until}`, judged], ...missedOn(`beat.${part.until}`), ...atEnd),
    }
  } else {
    const closes = part.open === undefined ? [] : missedOn(`beat.${part.open}`)
    waiting.due = {
      entry: [opens, arm('due', window)],
      on: listening(...done('onTime'), [`due.${row.id}.${name}`, { target: 'late' }], ...closes, ...atEnd),
    }
    waiting.late = {
      entry: [
        ...(part.open === undefined ? [arm('over', window * (DEFAULTS.lateWindows - 1))] : []),
        ...ordersOf(row.id, part.late),
      ],
      on: listening(
        ...done('wasLate'),
        ...(part.open === undefined ? missedOn(`over.${row.id}.${name}`) : closes),
        ...atEnd,
      ),
    }
  }

  const final = (result: Result, effects: readonly Action[]): StateConfig => ({
    type: 'final',
    entry: [mark(result), ...effects],
  })
  const follows = ordersOf(row.id, part.then)
  const spared = freeing(part) !== null
  return {
    initial: isShut ? 'shut' : 'due',
    states: {
      ...waiting,
      onTime: final('onTime', follows),
      ...(window === null ? {} : { wasLate: final('late', follows) }),
      missed: final('missed', ordersOf(row.id, part.missed)),
      ...(spared
        ? {
            spared: final(
              'missed',
              ordersOf(
                row.id,
                part.missed.filter(({ unless }) => unless === undefined),
              ),
            ),
          }
        : {}),
    },
  }
}
