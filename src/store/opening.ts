import { changedIn, DEFAULT_SETTINGS, type Settings, type SettingsChange } from './settings.ts'
import type { Store } from './store.ts'

/** How far the store is: on its way, waiting for another tab, not to be fetched, or here. */
export type OpeningState = 'opening' | 'blocked' | 'failed' | 'open'

export type Opening = {
  readonly state: () => OpeningState
  /** Null until it is open. */
  readonly store: () => Store | null
  readonly watch: (changed: () => void) => () => void
  /** The settings as they are kept; until the store is open the defaults, with what has been switched meanwhile. */
  readonly settings: () => Settings
  /** Kept as soon as there is a store to keep it. */
  readonly change: (change: SettingsChange) => void
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
  const early: SettingsChange[] = []
  let shown = DEFAULT_SETTINGS
  let tell = (_store: Store): void => undefined
  const whenOpen = new Promise<Store>((resolve) => {
    tell = resolve
  })
  const tellAll = (): void => {
    for (const watcher of watchers) watcher()
  }
  const becomes = (next: OpeningState): void => {
    state = next
    tellAll()
  }
  const attempt = async (): Promise<void> => {
    becomes('opening')
    try {
      opened = await open(() => becomes('blocked'))
      const kept = opened.settings()
      const changes = early.reduce<Partial<Settings>>(
        (changed, change) => ({ ...changed, ...changedIn({ ...kept, ...changed }, change) }),
        {},
      )
      if (early.length > 0) void opened.setSettings(changes)
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
    settings: () => opened?.settings() ?? shown,
    change: (change) => {
      if (opened !== null) return void opened.setSettings(changedIn(opened.settings(), change))
      early.push(change)
      shown = { ...shown, ...changedIn(shown, change) }
      tellAll()
    },
    whenOpen,
    retry: () => {
      if (state === 'failed') void attempt()
    },
  }
}
