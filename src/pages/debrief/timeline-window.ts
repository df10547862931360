import { TICK_MS } from '../../core/time/ticks.ts'
import type { RollSpan } from './timeline.ts'

/** The part of a run that a strip shows, in ticks. */
export type Window = { readonly from: number; readonly to: number }

/** From the first moment of a take to its last: its waiting, its roll and its cut. */
export type TakeWindow = Window & { readonly take: number }

/** The takes of a run, in order; none where nothing was rolled. */
export const takesOf = (roll: readonly RollSpan[]): readonly TakeWindow[] => {
  const takes: TakeWindow[] = []
  for (const { take, from, to } of roll) {
    const last = takes.at(-1)
    if (last?.take === take) takes[takes.length - 1] = { ...last, to }
    else takes.push({ take, from, to })
  }
  return roll.some(({ state }) => state === 'rolling') ? takes : []
}

/** What of these spans is in the window, cut to it. */
export const within = <T extends Window>(spans: readonly T[], { from, to }: Window): readonly T[] =>
  spans.flatMap((span) =>
    span.to <= from || span.from >= to ? [] : [{ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) }],
  )

/** Distances that a clock may have, in seconds. */
const STEPS = [5, 10, 20, 30, 60, 120, 300, 600] as const
const MOST_LABELS = 7
/** A label this near to the right edge would be cut off. */
const EDGE = 0.93

/** Ticks at which the clock is written under the window: whole steps of the set clock that begins at `clock` seconds. */
export const clockTicks = ({ from, to }: Window, clock: number): readonly number[] => {
  const seconds = ((to - from) * TICK_MS) / 1000
  const step = STEPS.find((one) => seconds / one <= MOST_LABELS) ?? 1200
  const first = Math.ceil((clock + (from * TICK_MS) / 1000) / step) * step
  const ticks: number[] = []
  for (let at = first; ; at += step) {
    const tick = ((at - clock) * 1000) / TICK_MS
    if (tick > from + (to - from) * EDGE) return ticks
    ticks.push(tick)
  }
}
