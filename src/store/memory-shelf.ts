import { beginsWith, BOXES, byKey } from './shelf.ts'
import type { Box, BoxEntry, Change, Entry, Shelf } from './shelf.ts'

/** A shelf that lasts as long as the tab. */
export const memoryShelf = (): Shelf => {
  const boxes = new Map<Box, Map<string, unknown>>(BOXES.map((box) => [box, new Map()]))
  const get = (box: Box, key: string): unknown => boxes.get(box)?.get(key)
  const under = (box: Box, start: string): readonly Entry[] =>
    [...(boxes.get(box) ?? [])]
      .map(([key, value]) => ({ key, value }))
      .filter(({ key }) => beginsWith(key, start))
      .toSorted(byKey)
  const make = (change: Change): void => {
    if (change.kind === 'put') boxes.get(change.box)?.set(change.key, structuredClone(change.value))
    else for (const { key } of under(change.box, change.start)) boxes.get(change.box)?.delete(key)
  }
  const all = (): readonly BoxEntry[] => BOXES.flatMap((box) => under(box, '').map((entry) => ({ box, ...entry })))
  return {
    get: async (box, key) => get(box, key),
    list: async (box, start) => under(box, start),
    write: async (changes) => changes.forEach(make),
    change: async (box, key, next) => {
      const value = next(get(box, key))
      make({ kind: 'put', box, key, value })
      return value
    },
    rewrite: async (next) => next(all()).forEach(make),
    heard: () => () => undefined,
  }
}
