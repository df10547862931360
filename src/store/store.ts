import { browserShelf } from './browser-shelf.ts'
import { type DrillMemory, drillMemory } from './drills.ts'
import { safeShelf } from './safe-shelf.ts'
import type { StoreStatus } from './safe-shelf.ts'
import { readHead, readSaved } from './saved-run.ts'
import type { OwnWords, RunHead, SavedRecord } from './saved-run.ts'
import { readSettings } from './settings.ts'
import type { Settings } from './settings.ts'
import type { Shelf } from './shelf.ts'

/** Checks a value from the shelf; null when it is not what it should be. */
export type Decode<T> = (raw: unknown) => T | null

/** What this browser keeps of the trainee. Nothing here ever rejects: `status` says where values go. */
export type Store = {
  readonly status: () => StoreStatus
  readonly watch: (changed: (status: StoreStatus) => void) => () => void
  readonly settings: () => Settings
  readonly setSettings: (change: Partial<Settings>) => Promise<void>
  readonly watchSettings: (changed: (settings: Settings) => void) => () => void
  /** Keeps the head of a run that begins, or the new head of one that goes on. */
  readonly keepHead: (head: RunHead) => Promise<void>
  /** Adds to the log of a run. `first` is the number of the first entry, so writing the same entry twice changes nothing. */
  readonly append: (run: string, first: number, entries: readonly unknown[]) => Promise<void>
  /** The log of a run in order, up to the first entry that does not decode. */
  readonly log: <T>(run: string, decode: Decode<T>) => Promise<readonly T[]>
  /** Runs that were begun and neither ended nor thrown away, newest first. */
  readonly unfinished: () => Promise<readonly RunHead[]>
  readonly discard: (run: string) => Promise<void>
  /** Keeps a finished run and lets go of its log. Says which attempt at the scenario it was. */
  readonly finish: (run: Omit<SavedRecord, 'attempt' | 'words'>) => Promise<SavedRecord>
  readonly saved: (id: string) => Promise<SavedRecord | null>
  /** Keeps what the trainee says of a finished run; a run that is not here any more stays gone. */
  readonly setWords: (id: string, change: Partial<OwnWords>) => Promise<void>
  /** Finished runs of one scenario, oldest first; of all scenarios without an id. */
  readonly attempts: (scenario?: string) => Promise<readonly SavedRecord[]>
  readonly drills: DrillMemory
}

/** Ids end with a stroke, so that no run is found under the id of another. */
const headKey = (run: string): string => `${run}/`

const entryKey = (run: string, at: number): string => `${run}/${String(at).padStart(8, '0')}`

const present = <T>(value: T | null): value is T => value !== null

/** Opens the store over the given shelf; without one, over the browser's database, or over memory when that is refused. */
export const openStore = async (open: () => Promise<Shelf> = browserShelf): Promise<Store> => {
  const shelf = await safeShelf(open)
  const listeners = new Set<(settings: Settings) => void>()
  let settings = readSettings(await shelf.get('kept', 'settings'))

  const attempts = async (scenario?: string): Promise<readonly SavedRecord[]> => {
    const all = (await shelf.list('records', '')).map(({ value }) => readSaved(value)).filter(present)
    return all
      .filter((saved) => scenario === undefined || saved.scenario === scenario)
      .toSorted((a, b) => a.ended - b.ended || (a.id < b.id ? -1 : 1))
  }
  const discard = async (run: string): Promise<void> => {
    await shelf.clear('runs', headKey(run))
    await shelf.clear('log', headKey(run))
  }
  return {
    status: shelf.status,
    watch: shelf.watch,
    settings: () => settings,
    setSettings: async (change) => {
      settings = { ...settings, ...change }
      for (const listener of listeners) listener(settings)
      await shelf.put('kept', 'settings', settings)
    },
    watchSettings: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    keepHead: (head) => shelf.put('runs', headKey(head.id), head),
    append: async (run, first, entries) => {
      await Promise.all(entries.map((entry, at) => shelf.put('log', entryKey(run, first + at), entry)))
    },
    log: async (run, decode) => {
      const read = (await shelf.list('log', headKey(run))).map(({ value }) => decode(value))
      const broken = read.indexOf(null)
      return (broken < 0 ? read : read.slice(0, broken)).filter(present)
    },
    unfinished: async () => {
      const heads = (await shelf.list('runs', '')).map(({ value }) => readHead(value)).filter(present)
      return heads.toSorted((a, b) => b.began - a.began || (a.id < b.id ? 1 : -1))
    },
    discard,
    finish: async (run) => {
      const before = (await attempts(run.scenario)).filter((saved) => saved.id !== run.id && saved.score !== null)
      const saved: SavedRecord = { ...run, attempt: before.length + 1, words: { reaction: '', application: '' } }
      await shelf.put('records', saved.id, saved)
      await discard(run.id)
      return saved
    },
    saved: async (id) => readSaved(await shelf.get('records', id)),
    setWords: async (id, change) => {
      const saved = readSaved(await shelf.get('records', id))
      if (saved !== null) await shelf.put('records', id, { ...saved, words: { ...saved.words, ...change } })
    },
    attempts,
    drills: drillMemory(shelf),
  }
}
