import { BOXES, endOf } from './shelf.ts'
import type { Box, Entry, Shelf } from './shelf.ts'

const ascending = (a: Entry, b: Entry): number => (a.key < b.key ? -1 : 1)

/** A shelf that lasts as long as the tab. */
export const memoryShelf = (): Shelf => {
  const boxes = new Map<Box, Map<string, unknown>>(BOXES.map((box) => [box, new Map()]))
  const under = (box: Box, start: string): readonly Entry[] =>
    [...(boxes.get(box) ?? [])]
      .map(([key, value]) => ({ key, value }))
      .filter(({ key }) => key >= start && key < endOf(start))
      .toSorted(ascending)
  return {
    get: async (box, key) => boxes.get(box)?.get(key),
    put: async (box, key, value) => void boxes.get(box)?.set(key, structuredClone(value)),
    clear: async (box, start) => under(box, start).forEach(({ key }) => boxes.get(box)?.delete(key)),
    list: async (box, start) => under(box, start),
  }
}
