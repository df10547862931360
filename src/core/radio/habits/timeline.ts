import type { PostState, RollState } from '../../vocabulary/radio.ts'
import type { EventOf, HabitEvent } from './event.ts'

/** Events by their kind, made once for a list: every habit asks for them, every second, and they seldom come. */
const sorted = new WeakMap<readonly HabitEvent[], Map<string, HabitEvent[]>>()

const byType = (events: readonly HabitEvent[]): ReadonlyMap<string, readonly HabitEvent[]> => {
  const known = sorted.get(events)
  if (known !== undefined) return known
  const fresh = new Map<string, HabitEvent[]>()
  for (const event of events) {
    const list = fresh.get(event.type)
    if (list === undefined) fresh.set(event.type, [event])
    else list.push(event)
  }
  sorted.set(events, fresh)
  return fresh
}

/** Events of one kind, in order. */
export const eventsOf = <Type extends HabitEvent['type']>(
  events: readonly HabitEvent[],
  type: Type,
): readonly EventOf<Type>[] => (byType(events).get(type) ?? []) as readonly EventOf<Type>[]

/** The last of a list for which something holds. */
export const lastWhere = <T>(list: readonly T[], holds: (one: T) => boolean): T | undefined => {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const one = list[at]
    if (one !== undefined && holds(one)) return one
  }
  return undefined
}

/** Events of breaches from several sources, oldest first. */
export const inOrder = <T extends { readonly sinceMs: number }>(faults: readonly T[]): readonly T[] =>
  [...faults].sort((a, b) => a.sinceMs - b.sinceMs)

/** The roll at a moment; idle before anything was called. */
export const rollAt = (events: readonly HabitEvent[], atMs: number): RollState =>
  lastWhere(eventsOf(events, 'roll'), (event) => event.atMs <= atMs)?.state ?? 'idle'

/** Whether a post was held at a moment. */
export const postAt = (events: readonly HabitEvent[], atMs: number): PostState =>
  lastWhere(eventsOf(events, 'post'), (event) => event.atMs <= atMs)?.state ?? 'off'

/** The trainee's own channel at a moment; one where nothing was said of it. */
export const homeAt = (events: readonly HabitEvent[], atMs: number): number =>
  lastWhere(eventsOf(events, 'home'), (event) => event.atMs <= atMs)?.channel ?? 1

export type Stretch<T> = { readonly value: T; readonly from: number; readonly to: number }

/** A state over time: each value with the stretch that it lasted, up to now. */
export const stretches = <T>(changes: readonly Stretch<T>[], nowMs: number): readonly Stretch<T>[] =>
  changes.map((change, index) => ({ ...change, to: changes[index + 1]?.from ?? nowMs }))

/**
 * When something that is due by radio within so long is over. Windows stop at "rolling" and start afresh at "cut"
 * (radio reference (d), precedence 4); null while that moment has not come.
 */
export const endOfWindow = (
  events: readonly HabitEvent[],
  fromMs: number,
  lengthMs: number,
  nowMs: number,
): number | null => {
  let starts = fromMs
  let rolling = rollAt(events, fromMs) === 'rolling'
  for (const { atMs, state } of eventsOf(events, 'roll')) {
    if (atMs <= fromMs) continue
    if (!rolling && atMs > starts + lengthMs) break
    if (rolling && state !== 'rolling') starts = atMs
    rolling = state === 'rolling'
  }
  const end = starts + lengthMs
  return rolling || end > nowMs ? null : end
}

/** Whether something of this kind happened from one moment to another, both included. */
export const happened = (
  events: readonly HabitEvent[],
  fromMs: number,
  toMs: number,
  is: (event: HabitEvent) => boolean,
): boolean => events.some((event) => event.atMs >= fromMs && event.atMs <= toMs && is(event))
