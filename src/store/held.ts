import { beginsWith, byKey } from './shelf.ts'
import type { Box, Change, Entry } from './shelf.ts'

/** What the browser has not taken, laid over what it keeps. */
export type Held = {
  readonly take: (changes: readonly Change[]) => void
  /** A value over the one that the browser keeps. */
  readonly over: (box: Box, key: string, kept: unknown) => unknown
  /** Entries over those that the browser keeps under `start`. */
  readonly allOver: (box: Box, start: string, kept: readonly Entry[]) => readonly Entry[]
  /** Everything that the browser still has to be told. */
  readonly changes: () => readonly Change[]
  readonly letGo: () => void
}

type Gone = { readonly box: Box; readonly start: string }

/** An empty one. */
export const holdNothing = (): Held => {
  const values = new Map<Box, Map<string, unknown>>()
  const gone: Gone[] = []
  const isGone = (box: Box, key: string): boolean => gone.some((one) => one.box === box && beginsWith(key, one.start))
  const held = (box: Box): ReadonlyMap<string, unknown> => values.get(box) ?? new Map()
  const take = (change: Change): void => {
    const { box } = change
    const inBox = values.get(box) ?? new Map<string, unknown>()
    values.set(box, inBox)
    if (change.kind === 'put') {
      inBox.set(change.key, structuredClone(change.value))
      return
    }
    for (const key of inBox.keys()) if (beginsWith(key, change.start)) inBox.delete(key)
    gone.push({ box, start: change.start })
  }
  return {
    take: (changes) => changes.forEach(take),
    over: (box, key, kept) => (held(box).has(key) ? held(box).get(key) : isGone(box, key) ? undefined : kept),
    allOver: (box, start, kept) =>
      [
        ...kept.filter(({ key }) => !held(box).has(key) && !isGone(box, key)),
        ...[...held(box)].map(([key, value]) => ({ key, value })).filter(({ key }) => beginsWith(key, start)),
      ].toSorted(byKey),
    // What is gone comes first: a value that was put after it stands.
    changes: () => [
      ...gone.map(({ box, start }): Change => ({ kind: 'clear', box, start })),
      ...[...values].flatMap(([box, inBox]) =>
        [...inBox].map(([key, value]): Change => ({ kind: 'put', box, key, value })),
      ),
    ],
    letGo: () => {
      values.clear()
      gone.length = 0
    },
  }
}
