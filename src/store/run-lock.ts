import type { RunHead } from './run-head.ts'

const lockName = (run: string): string => `pictures-up-run-${run}`

/** The browser's locks, where it has them: old ones, and pages that are not served safely, do not. */
const locks = (): LockManager | null => ('locks' in navigator ? navigator.locks : null)

/** A tab that is just going away, or coming back to the same address, lets go within this time. */
const PATIENCE_MS = 1500

/**
 * Marks a run as being played in this tab until the returned function is called or the tab goes. Null where another tab
 * is playing it.
 */
export const holdRun = async (run: string): Promise<(() => void) | null> => {
  const manager = locks()
  if (manager === null) return () => undefined
  return new Promise((given) => {
    const patience = new AbortController()
    const waiting = setTimeout(() => patience.abort(), PATIENCE_MS)
    manager
      .request(lockName(run), { signal: patience.signal }, () => {
        clearTimeout(waiting)
        return new Promise<void>((release) => given(release))
      })
      // A browser that gives no locks at all is one that holds up nobody.
      .catch(() => given(patience.signal.aborted ? null : () => undefined))
  })
}

/** Runs that no tab is playing at this moment. */
export const freeRuns = async (runs: readonly RunHead[]): Promise<readonly RunHead[]> => {
  const manager = locks()
  if (manager === null) return runs
  const { held = [] } = await manager.query()
  const names = new Set(held.map((lock) => lock.name))
  return runs.filter((run) => !names.has(lockName(run.id)))
}
