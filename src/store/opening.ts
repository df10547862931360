import type { Store } from './store.ts'

/** How far the store is: on its way, waiting for another tab, not to be fetched, or here. */
export type OpeningState = 'opening' | 'blocked' | 'failed' | 'open'

export type Opening = {
  readonly state: () => OpeningState
  /** Null until it is open. */
  readonly store: () => Store | null
  readonly watch: (changed: () => void) => () => void
  /** Comes when the store is open, however often that was tried. It never rejects. */
  readonly whenOpen: Promise<Store>
  /** Tries again where the store could not be fetched. */
  readonly retry: () => void
}

/** Opens the store. It may be on its way for a while, and its piece of code may not come at all. */
export const startOpening = (open: (onBlocked: () => void) => Promise<Store>): Opening => {
  const watchers = new Set<() => void>()
  let state: OpeningState = 'opening'
  let opened: Store | null = null
  let tell = (_store: Store): void => undefined
  const whenOpen = new Promise<Store>((resolve) => {
    tell = resolve
  })
  const becomes = (next: OpeningState): void => {
    state = next
    for (const watcher of watchers) watcher()
  }
  const attempt = async (): Promise<void> => {
    becomes('opening')
    try {
      opened = await open(() => becomes('blocked'))
      tell(opened)
      becomes('open')
    } catch {
      becomes('failed')
    }
  }
  void attempt()
  return {
    state: () => state,
    store: () => opened,
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    whenOpen,
    retry: () => {
      if (state === 'failed') void attempt()
    },
  }
}
