import { browserShelf } from './browser-shelf.ts'
import { type DrillMemory, drillMemory } from './drills.ts'
import { safeShelf } from './safe-shelf.ts'
import type { Brought, StoreStatus } from './safe-shelf.ts'
import { readHead, type RunHead } from './run-head.ts'
import { NO_WORDS, numbered, readFinished } from './saved-run.ts'
import type { FinishedRun, OwnWords, SavedRecord } from './saved-run.ts'
import { readSettings, SETTINGS } from './settings.ts'
import type { Settings } from './settings.ts'
import { type BoxEntry, type Change, clear, put, type Shelf } from './shelf.ts'

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
  readonly finish: (run: Omit<FinishedRun, 'words'>) => Promise<SavedRecord>
  readonly saved: (id: string) => Promise<SavedRecord | null>
  /** Keeps what the trainee says of a finished run; a run that is not here any more stays gone. */
  readonly setWords: (id: string, change: Partial<OwnWords>) => Promise<void>
  /** Finished runs of one scenario, oldest first; of all scenarios without an id. */
  readonly attempts: (scenario?: string) => Promise<readonly SavedRecord[]>
  readonly drills: DrillMemory
  /** Everything that is kept here, as it stands on the shelf. */
  readonly everything: () => Promise<readonly BoxEntry[]>
  /** Makes the changes that come of everything that is kept: all of them, or none and the reason why. */
  readonly bring: (next: (all: readonly BoxEntry[]) => readonly Change[]) => Promise<Brought>
}

/** Ids end with a stroke, so that no run is found under the id of another. */
const headKey = (run: string): string => `${run}/`

const entryKey = (run: string, at: number): string => `${run}/${String(at).padStart(8, '0')}`

const present = <T>(value: T | null): value is T => value !== null

/** The number at the end of the key of an entry. */
const placeOf = (key: string): number => Number(key.slice(key.lastIndexOf('/') + 1))

/** Opens the store over the given shelf, or over memory when that is refused. */
export const openStore = async (open: () => Promise<Shelf>): Promise<Store> => {
  const shelf = await safeShelf(open)
  const listeners = new Set<(settings: Settings) => void>()
  let settings = readSettings(await shelf.get('kept', SETTINGS))
  const becomes = (next: Settings): void => {
    settings = next
    for (const listener of listeners) listener(settings)
  }
  const readAgain = async (): Promise<void> => becomes(readSettings(await shelf.get('kept', SETTINGS)))
  shelf.heard((key) => {
    if (key === SETTINGS) void readAgain()
  })

  const attempts = async (scenario?: string): Promise<readonly SavedRecord[]> => {
    const all = (await shelf.list('records', '')).map(({ value }) => readFinished(value)).filter(present)
    return numbered(all.filter((run) => scenario === undefined || run.scenario === scenario))
  }
  const dropped = (run: string): readonly Change[] => [clear('runs', headKey(run)), clear('log', headKey(run))]
  return {
    status: shelf.status,
    watch: shelf.watch,
    settings: () => settings,
    setSettings: async (change) => {
      becomes({ ...settings, ...change })
      // Another tab may have changed the rest.
      await shelf.change('kept', SETTINGS, (kept) => ({ ...readSettings(kept), ...change }))
    },
    watchSettings: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    keepHead: (head) => shelf.write([put('runs', headKey(head.id), head)]),
    append: (run, first, entries) =>
      shelf.write(entries.map((entry, at) => put('log', entryKey(run, first + at), entry))),
    log: async (run, decode) => {
      const entries = await shelf.list('log', headKey(run))
      const read = entries.map(({ key, value }, at) => (placeOf(key) === at ? decode(value) : null))
      const broken = read.indexOf(null)
      return (broken < 0 ? read : read.slice(0, broken)).filter(present)
    },
    unfinished: async () => {
      const heads = (await shelf.list('runs', '')).map(({ value }) => readHead(value)).filter(present)
      return heads.toSorted((a, b) => b.began - a.began || (a.id < b.id ? 1 : -1))
    },
    discard: (run) => shelf.write(dropped(run)),
    finish: async (run) => {
      const finished: FinishedRun = { ...run, words: NO_WORDS }
      await shelf.write([put('records', run.id, finished), ...dropped(run.id)])
      return (await attempts(run.scenario)).find(({ id }) => id === run.id) ?? { ...finished, attempt: 1 }
    },
    saved: async (id) => {
      const run = readFinished(await shelf.get('records', id))
      return run === null ? null : ((await attempts(run.scenario)).find((one) => one.id === id) ?? null)
    },
    setWords: async (id, change) => {
      if (readFinished(await shelf.get('records', id)) === null) return
      await shelf.change('records', id, (kept) => {
        const run = readFinished(kept)
        return run === null ? kept : { ...run, words: { ...run.words, ...change } }
      })
    },
    attempts,
    drills: drillMemory(shelf),
    everything: shelf.all,
    bring: async (next) => {
      const brought = await shelf.bring(next)
      if (brought === 'done') await readAgain()
      return brought
    },
  }
}

/** Opens the store over the browser's database. `onBlocked` is called when it has to wait for another tab. */
export const openHere = (onBlocked: () => void): Promise<Store> => openStore(() => browserShelf(onBlocked))
