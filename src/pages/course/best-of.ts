/** One finished run: its scenario and its mark, if it has one. */
export type Attempt = { readonly scenario: string; readonly score: number | null }

/** The best mark in a scenario; null before there is one. */
export const bestOf = (attempts: readonly Attempt[], id: string): number | null =>
  attempts.reduce<number | null>(
    (best, { scenario, score }) => (scenario !== id || score === null ? best : Math.max(best ?? score, score)),
    null,
  )

/** Points of a pass (rubric 2). */
export const PASS = 70

/** Whether every scene has the points of a pass, so that nothing is next. */
export const hasPassedAll = (entries: readonly { readonly id: string }[], attempts: readonly Attempt[]): boolean =>
  entries.every(({ id }) => (bestOf(attempts, id) ?? 0) >= PASS)

/** What to play next: the first scene, in the order of the course, without a mark; else the one with the lowest. */
export const nextUp = <Entry extends { readonly id: string; readonly module: string }>(
  entries: readonly Entry[],
  attempts: readonly Attempt[],
): Entry | null => {
  const worth = ({ id }: Entry): number => bestOf(attempts, id) ?? -1
  const inOrder = [...entries].sort((a, b) => (a.module < b.module ? -1 : a.module > b.module ? 1 : 0))
  return inOrder.reduce<Entry | null>((next, one) => (next === null || worth(one) < worth(next) ? one : next), null)
}
