import type { RunHead } from './saved-run.ts'

const lockName = (run: string): string => `pictures-up-run-${run}`

/** The browser's locks, where it has them: old ones, and pages that are not served safely, do not. */
const locks = (): LockManager | null => ('locks' in navigator ? navigator.locks : null)

/** Marks a run as being played in this tab until the returned function is called or the tab goes. */
export const holdRun = (run: string): (() => void) => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  locks()
    ?.request(lockName(run), { ifAvailable: true }, () => held)
    .catch(() => undefined)
  return release
}

/** Runs that no tab is playing at this moment. */
export const freeRuns = async (runs: readonly RunHead[]): Promise<readonly RunHead[]> => {
  const manager = locks()
  if (manager === null) return runs
  const { held = [] } = await manager.query()
  const names = new Set(held.map((lock) => lock.name))
  return runs.filter((run) => !names.has(lockName(run.id)))
}
