import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { Opening, OpeningState } from './opening.ts'
import type { StoreStatus } from './safe-shelf.ts'
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from './settings.ts'
import type { Store } from './store.ts'

const StoreContext = createContext<Opening | null>(null)

export type StoreProviderProps = { readonly opening: Opening; readonly children: ReactNode }

/** Hands the store to the pages as soon as it is open; until then they show themselves with the defaults. */
export const StoreProvider = ({ opening, children }: StoreProviderProps) => (
  <StoreContext value={opening}>{children}</StoreContext>
)

const deaf = (): (() => void) => () => undefined
const noStore = (): null => null
const firstSettings = (): Settings => DEFAULT_SETTINGS
const KEPT: StoreStatus = { kind: 'kept' }

/** The store, or null while it is being opened. */
export const useStore = (): Store | null => {
  const opening = useContext(StoreContext)
  return useSyncExternalStore(opening?.watch ?? deaf, () => opening?.store() ?? null, noStore)
}

/** How far the store is, and the way to try again where it could not be fetched. */
export const useOpening = (): readonly [OpeningState, () => void] => {
  const opening = useContext(StoreContext)
  const state = useSyncExternalStore(
    opening?.watch ?? deaf,
    () => opening?.state() ?? 'opening',
    (): OpeningState => 'opening',
  )
  return [state, () => opening?.retry()]
}

/** The trainee's settings, and the way to change them. */
export const useSettings = (): readonly [Settings, (change: SettingsChange) => void] => {
  const opening = useContext(StoreContext)
  const store = useStore()
  const settings = useSyncExternalStore(
    store?.watchSettings ?? opening?.watch ?? deaf,
    () => opening?.settings() ?? DEFAULT_SETTINGS,
    firstSettings,
  )
  return [settings, (change) => opening?.change(change)]
}

/** Where values go now. */
export const useStoreStatus = (): StoreStatus => {
  const store = useStore()
  return useSyncExternalStore(
    store?.watch ?? deaf,
    () => store?.status() ?? KEPT,
    () => KEPT,
  )
}
