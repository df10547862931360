import { holdNothing } from './held.ts'
import { BOXES, type BoxEntry, type Change, put, type Shelf } from './shelf.ts'

/**
 * Where values go: into the browser; or into this tab alone, because the browser refused, had no room, or holds what a
 * newer version of the page has written.
 */
export type StoreStatus = { readonly kind: 'kept' | 'refused' | 'full' | 'newer' }

/** How it went with changes that are not held by the tab when the browser does not take them. */
export type Brought = 'done' | Exclude<StoreStatus['kind'], 'kept'>

export type SafeShelf = Omit<Shelf, 'rewrite'> & {
  readonly status: () => StoreStatus
  /** Called when the status changes. Returns the way to stop listening. */
  readonly watch: (changed: (status: StoreStatus) => void) => () => void
  /** Everything that is kept or held. */
  readonly all: () => Promise<readonly BoxEntry[]>
  /** Makes changes in the browser, or says why not and changes nothing. */
  readonly bring: (next: (all: readonly BoxEntry[]) => readonly Change[]) => Promise<Brought>
}

const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']

const kindOf = (error: unknown): Exclude<StoreStatus['kind'], 'kept'> => {
  const name = error instanceof Error ? error.name : ''
  return FULL.includes(name) ? 'full' : name === 'VersionError' ? 'newer' : 'refused'
}

/**
 * A shelf that never fails: from the first refusal on, the tab holds what the browser does not, and what the browser
 * kept before stays readable as long as it answers. Where room has been made the browser gets all that was held.
 */
export const safeShelf = async (open: () => Promise<Shelf>): Promise<SafeShelf> => {
  const held = holdNothing()
  let takes = 0
  const watchers = new Set<(status: StoreStatus) => void>()
  let status: StoreStatus = { kind: 'kept' }
  const becomes = (kind: StoreStatus['kind']): void => {
    if (status.kind === kind) return
    status = { kind }
    for (const watcher of watchers) watcher(status)
  }
  const refuse = (error: unknown): void => {
    // What a newer version has written stays its own, whatever goes wrong afterwards.
    if (status.kind !== 'newer') becomes(kindOf(error))
  }
  const browser = await open().catch((error: unknown) => {
    refuse(error)
    return null
  })
  const asked = async <T>(ask: (shelf: Shelf) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return browser === null ? otherwise : await ask(browser)
    } catch (error) {
      refuse(error)
      return otherwise
    }
  }
  const taken = (changes: readonly Change[]): Promise<boolean> =>
    asked(async (shelf) => {
      await shelf.write(changes)
      return true
    }, false)
  const list: Shelf['list'] = async (box, start) =>
    held.allOver(box, start, await asked((shelf) => shelf.list(box, start), []))
  const holdHere = (changes: readonly Change[]): void => {
    takes += 1
    held.take(changes)
  }

  /** Puts changes over what is held, and tries whether the browser takes all of it now that there may be room. */
  const hold = async (changes: readonly Change[]): Promise<void> => {
    holdHere(changes)
    const isFreeing = changes.some(({ kind }) => kind === 'clear')
    if (!isFreeing || browser === null || status.kind === 'newer') return
    if (changes.every(({ kind }) => kind === 'clear')) await taken(changes)
    const before = takes
    // What comes meanwhile is not among what was taken.
    if (!(await taken(held.changes())) || takes !== before) return
    held.letGo()
    becomes('kept')
  }
  return {
    status: () => status,
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    get: async (box, key) => held.over(box, key, await asked((shelf) => shelf.get(box, key), undefined)),
    list,
    write: async (changes) => {
      if (status.kind !== 'kept' || !(await taken(changes))) await hold(changes)
    },
    change: async (box, key, next) => {
      if (browser !== null && status.kind === 'kept') {
        try {
          return await browser.change(box, key, next)
        } catch (error) {
          refuse(error)
        }
      }
      const kept = await asked((shelf) => shelf.get(box, key), undefined)
      const value = next(held.over(box, key, kept))
      holdHere([put(box, key, value)])
      return value
    },
    heard: (changed) => browser?.heard(changed) ?? (() => undefined),
    all: async () =>
      (await Promise.all(BOXES.map(async (box) => (await list(box, '')).map((entry) => ({ box, ...entry }))))).flat(),
    bring: async (next) => {
      if (status.kind !== 'kept') return status.kind
      try {
        await browser?.rewrite(next)
        return 'done'
      } catch (error) {
        return kindOf(error)
      }
    },
  }
}
