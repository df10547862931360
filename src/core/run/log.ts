import type { Traffic } from '../radio/case.ts'
import { clockOf } from './clock.ts'
import type { Draft } from './run-state.ts'
import type { LogLine } from './run-view.ts'

/** Traffic kept for the grader, and lines kept for the screen. */
const HEARD_KEPT = 24
const LOG_KEPT = 80

/** A line for the screen; gives the number by which it can be found again. */
export const log = (draft: Draft, line: Omit<LogLine, 'tick' | 'order'>): number => {
  const kept = draft.log.length >= LOG_KEPT ? draft.log.slice(1) : draft.log
  const clock = draft.story === undefined ? {} : { clock: clockOf(draft) }
  // Two lines may come without a fact between them.
  const order = Math.max(draft.factCount, (draft.log.at(-1)?.order ?? -1) + 1)
  draft.log = [...kept, { ...line, tick: draft.tick, order, ...clock }]
  return order
}

/** A row came out wrong by the words of a line. */
export const markCostly = (draft: Draft, order: number): void => {
  draft.log = draft.log.map((line) =>
    line.order === order && line.verdict !== undefined
      ? { ...line, verdict: { ...line.verdict, level: 'wrong', costs: true } }
      : line,
  )
}

/** Traffic that the trainee could hear, or made; oldest first. */
export const remember = (draft: Draft, traffic: Traffic): void => {
  draft.heard = [...draft.heard.slice(-HEARD_KEPT), traffic].sort((a, b) => a.atMs - b.atMs)
}

/** Which words of a line were missed, as it turns out; the grader takes such a line as one that could not be made out. */
export const relog = (draft: Draft, order: number, lost: readonly number[]): void => {
  const line = draft.log.find((known) => known.order === order)
  if (line === undefined || line.channel === null) return
  draft.log = draft.log.map((known) => (known === line ? { ...line, lost } : known))
}
