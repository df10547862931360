import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { StoreStatus } from './safe-shelf.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import type { Store } from './store.ts'

type Provided = { readonly store: Store | null; readonly opening: Promise<Store> | null }

const StoreContext = createContext<Provided>({ store: null, opening: null })

export type StoreProviderProps = { readonly opening: Promise<Store>; readonly children: ReactNode }

/** Hands the store to the pages as soon as it is open; until then they show themselves with the defaults. */
export const StoreProvider = ({ opening, children }: StoreProviderProps) => {
  const [provided, provide] = useState<Provided>({ store: null, opening })
  useEffect(() => {
    let gone = false
    void opening.then((store) => {
      if (!gone) provide({ store, opening })
    })
    return () => {
      gone = true
    }
  }, [opening])
  return <StoreContext value={provided}>{children}</StoreContext>
}

/** The store, or null while it is being opened. */
export const useStore = (): Store | null => useContext(StoreContext).store

const deaf = (): (() => void) => () => undefined
const KEPT: StoreStatus = { kind: 'kept' }

/** The trainee's settings, and the way to change them. */
export const useSettings = (): readonly [Settings, (change: Partial<Settings>) => void] => {
  const { store, opening } = useContext(StoreContext)
  const settings = useSyncExternalStore(store?.watchSettings ?? deaf, () => store?.settings() ?? DEFAULT_SETTINGS)
  return [settings, (change) => void opening?.then((open) => open.setSettings(change))]
}

/** Where values go now. */
export const useStoreStatus = (): StoreStatus => {
  const { store } = useContext(StoreContext)
  return useSyncExternalStore(store?.watch ?? deaf, () => store?.status() ?? KEPT)
}
