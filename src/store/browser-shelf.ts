import { openDB } from 'idb'
import { BOXES, endOf } from './shelf.ts'
import type { Shelf } from './shelf.ts'

const NAME = 'pictures-up'
const VERSION = 1

/** A shelf in the browser's own database. Rejects when the browser refuses to keep anything. */
export const browserShelf = async (): Promise<Shelf> => {
  const db = await openDB(NAME, VERSION, {
    upgrade: (fresh) => BOXES.forEach((box) => fresh.createObjectStore(box)),
    // Another tab brings a newer shelf: let go of this one instead of holding it up.
    blocking: (_old, _new, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
  const under = (start: string): IDBKeyRange => IDBKeyRange.bound(start, endOf(start))
  return {
    get: async (box, key): Promise<unknown> => db.get(box, key),
    put: async (box, key, value) => void (await db.put(box, value, key)),
    clear: async (box, start) => db.delete(box, under(start)),
    list: async (box, start) => {
      const reading = db.transaction(box)
      const [keys, values] = await Promise.all([
        reading.store.getAllKeys(under(start)),
        reading.store.getAll(under(start)),
      ])
      return keys.flatMap((key, at) => (typeof key === 'string' ? [{ key, value: values[at] }] : []))
    },
  }
}
