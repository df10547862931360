/** Something that happens at a tick. `order` counts the arming, so that a tie is never left to a sort. */
export type Deadline = { readonly id: string; readonly due: number; readonly order: number }

/** Deadlines that wait, soonest first, and how many were ever armed. Plain data. */
export type Deadlines = { readonly list: readonly Deadline[]; readonly armed: number }

export const NO_DEADLINES: Deadlines = { list: [], armed: 0 }

/** Sooner first; at the same tick the one armed first comes first. */
const byDue = (a: Deadline, b: Deadline): number => a.due - b.due || a.order - b.order

/** The deadline of this id, or undefined while it is not armed. */
export const deadlineOf = (deadlines: Deadlines, id: string): Deadline | undefined =>
  deadlines.list.find((deadline) => deadline.id === id)

/** The deadlines without this id; the same value when it was not armed. */
export const disarm = (deadlines: Deadlines, id: string): Deadlines =>
  deadlineOf(deadlines, id) === undefined
    ? deadlines
    : { ...deadlines, list: deadlines.list.filter((deadline) => deadline.id !== id) }

/** The deadlines with this id due at a tick. An id is armed once: arming it again moves it behind all armed before. */
export const arm = (deadlines: Deadlines, id: string, due: number): Deadlines => {
  const deadline: Deadline = { id, due, order: deadlines.armed }
  const list = [...disarm(deadlines, id).list, deadline].sort(byDue)
  return { list, armed: deadlines.armed + 1 }
}

/** The deadlines with these ids so many ticks later, still in order; the same value when none of them is armed. */
export const postpone = (deadlines: Deadlines, ids: ReadonlySet<string>, ticks: number): Deadlines => {
  if (!deadlines.list.some((deadline) => ids.has(deadline.id))) return deadlines
  const moved = deadlines.list.map((deadline) =>
    ids.has(deadline.id) ? { ...deadline, due: deadline.due + ticks } : deadline,
  )
  return { ...deadlines, list: moved.sort(byDue) }
}

/**
 * The first deadline that is due at this tick or was before it, or null. It stays in the list: disarm it, act, and ask
 * again, because acting may disarm the next one or arm another for the same tick.
 */
export const due = (deadlines: Deadlines, tick: number): Deadline | null => {
  const first = deadlines.list[0]
  return first === undefined || first.due > tick ? null : first
}
