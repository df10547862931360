import { memoryShelf } from './memory-shelf.ts'
import type { Entry, Shelf } from './shelf.ts'

/** Where values go: into the browser; or into this tab alone, because the browser refused or had no room. */
export type StoreStatus = { readonly kind: 'kept' | 'refused' | 'full' }

export type SafeShelf = Shelf & {
  readonly status: () => StoreStatus
  /** Called when the status changes. Returns the way to stop listening. */
  readonly watch: (changed: (status: StoreStatus) => void) => () => void
}

const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']

const byKey = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.key, entry]))

/**
 * A shelf that never fails: from the first refusal on, the tab holds what the browser does not, and what the browser
 * kept before stays readable as long as it answers.
 */
export const safeShelf = async (open: () => Promise<Shelf>): Promise<SafeShelf> => {
  const memory = memoryShelf()
  const watchers = new Set<(status: StoreStatus) => void>()
  let status: StoreStatus = { kind: 'kept' }
  const refuse = (error: unknown): void => {
    if (status.kind !== 'kept') return
    status = { kind: error instanceof Error && FULL.includes(error.name) ? 'full' : 'refused' }
    for (const watcher of watchers) watcher(status)
  }
  const opened = await open().catch((error: unknown) => {
    refuse(error)
    return memory
  })
  const browser = async <T>(ask: (shelf: Shelf) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await ask(opened)
    } catch (error) {
      refuse(error)
      return otherwise
    }
  }
  return {
    status: () => status,
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    get: async (box, key) => (await memory.get(box, key)) ?? (await browser((shelf) => shelf.get(box, key), undefined)),
    put: async (box, key, value) => {
      if (status.kind === 'kept') await browser((shelf) => shelf.put(box, key, value), undefined)
      if (status.kind !== 'kept') await memory.put(box, key, value)
    },
    clear: async (box, start) => {
      await memory.clear(box, start)
      await browser((shelf) => shelf.clear(box, start), undefined)
    },
    list: async (box, start) => {
      const held = byKey(await memory.list(box, start))
      const kept = await browser((shelf) => shelf.list(box, start), [])
      const all = [...kept.filter(({ key }) => !held.has(key)), ...held.values()]
      return all.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    },
  }
}
