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
const STEPS = [5, 10, 20, 30, 60, 120, 300, 600, 900, 1800, 3600] as const
const MOST_LABELS = 7
const LEAST_LABELS = 3
/** A label this near to the right edge would be cut off, and one this near to another would run into it. */
const EDGE = 0.93
const APART = 0.11

/** What the clock under a window says at a place of it. */
export type ClockTick = { readonly tick: number; readonly seconds: number }

/** The first tick of a window at which the clock has come to this second. */
const tickOf = (seconds: number, { from, to }: Window, clock: (tick: number) => number): number => {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (clock(middle) >= seconds) high = middle
    else low = middle + 1
  }
  return low
}

/** The whole steps of a clock in a window, without those that would run into the one before. */
const stepsOf = (step: number, window: Window, clock: (tick: number) => number): readonly ClockTick[] => {
  const { from, to } = window
  const ticks: ClockTick[] = []
  for (let seconds = Math.ceil(clock(from) / step) * step; seconds <= clock(to); seconds += step) {
    const tick = tickOf(seconds, window, clock)
    if (tick > from + (to - from) * EDGE) break
    const before = ticks.at(-1)
    if (before === undefined || tick - before.tick >= (to - from) * APART) ticks.push({ tick, seconds })
  }
  return ticks
}

/**
 * What is written under the window: whole steps of the set clock, where it comes to them. Where it runs faster through what
 * is not played its steps lie nearer to each other; then smaller ones say more.
 */
export const clockTicks = (window: Window, clock: (tick: number) => number): readonly ClockTick[] => {
  const seconds = clock(window.to) - clock(window.from)
  const fits = STEPS.findIndex((step) => seconds / step <= MOST_LABELS)
  for (let at = fits < 0 ? STEPS.length - 1 : fits; ; at -= 1) {
    const ticks = stepsOf(STEPS[at] ?? 1, window, clock)
    if (ticks.length >= LEAST_LABELS || at <= 0) return ticks
  }
}
