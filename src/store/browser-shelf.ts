import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { SCHEMA, STEPS } from './schema.ts'
import { BOXES, endOf, put } from './shelf.ts'
import type { Box, BoxEntry, Change, Entry, Shelf } from './shelf.ts'

const NAME = 'pictures-up'

type Writing = IDBPTransaction<unknown, string[], 'readwrite'>
type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>

const under = (start: string): IDBKeyRange => IDBKeyRange.bound(start, endOf(start))

/** Takes what is kept up through the steps that it has not seen. A step that fails leaves everything as it was. */
const bringUp = async (db: IDBPDatabase, version: number, upgrading: Upgrading): Promise<void> => {
  for (const { boxes, from, move } of STEPS.slice(version)) {
    for (const box of boxes) db.createObjectStore(box)
    for (const box of from) {
      for (let at = await upgrading.objectStore(box).openCursor(); at !== null; at = await at.continue()) {
        const { key } = at
        if (typeof key !== 'string') continue
        const moved = move({ box, key, value: at.value })
        if (moved.box === box && moved.key === key) {
          if (moved.value !== at.value) await at.update(moved.value)
          continue
        }
        await upgrading.objectStore(moved.box).put(moved.value, moved.key)
        await at.delete()
      }
    }
  }
}

const giveUp = (transaction: Writing | Upgrading): void => {
  try {
    transaction.abort()
  } catch {
    // The browser has given it up by itself.
  }
}

const superseded = (): Error => new DOMException('A newer version of the page has the database.', 'VersionError')

/** Whether the browser shut the connection: it may be opened again. */
const isShut = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError'

/** The database, opened when it is first asked for, and again where the browser has shut it meanwhile. */
const connections = (onBlocked: () => void) => {
  let current: Promise<IDBPDatabase> | null = null
  let isNewer = false
  const shut = (): void => {
    const open = current
    current = null
    void open?.then((db) => db.close())
  }
  const connect = async (): Promise<IDBPDatabase> => {
    let reason: unknown = null
    const opening = openDB(NAME, SCHEMA, {
      upgrade: (db, version, _new, upgrading) => {
        bringUp(db, version, upgrading).catch((error: unknown) => {
          reason = error
          giveUp(upgrading)
        })
      },
      blocked: onBlocked,
      // Another tab brings a newer shape, or what is kept is thrown away: let go instead of holding it up.
      blocking: (_old, next) => {
        isNewer = next !== null
        shut()
      },
      terminated: shut,
    })
    return opening.catch((error: unknown) => {
      throw reason ?? error
    })
  }
  const open = (): Promise<IDBPDatabase> => {
    if (isNewer) return Promise.reject(superseded())
    const opening = current ?? connect()
    current = opening
    opening.catch(() => {
      if (current === opening) current = null
    })
    return opening
  }
  return async <T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
    try {
      return await work(await open())
    } catch (error) {
      if (isNewer) throw superseded()
      if (!isShut(error)) throw error
      current = null
      return work(await open())
    }
  }
}

/** Makes the changes and waits until they are written. Rejects with the reason why they are not; then none is made. */
const written = async (writing: Writing, changes: readonly Change[]): Promise<void> => {
  const waiting = [writing.done]
  try {
    for (const change of changes) {
      const box = writing.objectStore(change.box)
      waiting.push(
        change.kind === 'put'
          ? box.put(change.value, change.key).then(() => undefined)
          : box.delete(under(change.start)),
      )
    }
    await Promise.all(waiting)
  } catch (error) {
    giveUp(writing)
    await Promise.allSettled(waiting)
    // Requests of a transaction that failed say only that it was aborted.
    throw writing.error ?? error
  }
}

const entriesOf = async (
  reading: IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>,
  box: Box,
  start: string,
): Promise<readonly Entry[]> => {
  const store = reading.objectStore(box)
  const [keys, values] = await Promise.all([store.getAllKeys(under(start)), store.getAll(under(start))])
  return keys.flatMap((key, at) => (typeof key === 'string' ? [{ key, value: values[at] }] : []))
}

/**
 * A shelf in the browser's own database. Rejects when the browser refuses to keep anything, and with a `VersionError` where a
 * newer version of the page keeps its things there. `onBlocked` is called when it has to wait for another tab.
 */
export const browserShelf = async (onBlocked: () => void = () => undefined): Promise<Shelf> => {
  const ask = connections(onBlocked)
  await ask(async (db) => db)
  const news = new BroadcastChannel(NAME)
  const tell = (changes: readonly Change[]): void => {
    for (const change of changes) if (change.kind === 'put' && change.box === 'kept') news.postMessage(change.key)
  }
  return {
    get: (box, key): Promise<unknown> => ask((db) => db.get(box, key)),
    list: (box, start) => ask((db) => entriesOf(db.transaction([box]), box, start)),
    write: async (changes) => {
      if (changes.length === 0) return
      await ask((db) => {
        const writing = db.transaction([...new Set(changes.map(({ box }) => box))], 'readwrite')
        return written(writing, changes)
      })
      tell(changes)
    },
    change: async (box, key, next) => {
      const value = await ask(async (db) => {
        const writing = db.transaction([box], 'readwrite')
        const changed = next(await writing.objectStore(box).get(key))
        await written(writing, [put(box, key, changed)])
        return changed
      })
      tell([put(box, key, value)])
      return value
    },
    rewrite: async (next) => {
      const changes = await ask(async (db) => {
        const writing = db.transaction([...BOXES], 'readwrite')
        const all: BoxEntry[] = []
        for (const box of BOXES) for (const entry of await entriesOf(writing, box, '')) all.push({ box, ...entry })
        const due = next(all)
        await written(writing, due)
        return due
      })
      tell(changes)
    },
    heard: (changed) => {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (typeof data === 'string') changed(data)
      }
      news.addEventListener('message', hear)
      return () => news.removeEventListener('message', hear)
    },
  }
}
