import { createContext, useContext, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { StoreStatus } from './safe-shelf.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store.ts'

const StoreContext = createContext<Store | null>(null)

/** Hands the store to the pages as soon as it is open; until then they show themselves with the defaults. */
export const StoreProvider = ({
  opening,
  children,
}: {
  readonly opening: Promise<Store>
  readonly children: ReactNode
}) => {
  const [store, setStore] = useState<Store | null>(null)
  useEffect(() => {
    let gone = false
    void opening.then((open) => {
      if (!gone) setStore(open)
    })
    return () => {
      gone = true
    }
  }, [opening])
  return <StoreContext value={store}>{children}</StoreContext>
}

/** The store, or null while it is being opened. */
export const useStore = (): Store | null => useContext(StoreContext)

/** The trainee's settings, and the way to change them. */
export const useSettings = (): readonly [Settings, (change: Partial<Settings>) => void] => {
  const store = useStore()
  const [settings, setSettings] = useState<Settings>(store?.settings() ?? DEFAULT_SETTINGS)
  useEffect(() => {
    if (store === null) return
    setSettings(store.settings())
    return store.watchSettings(setSettings)
  }, [store])
  return [
    settings,
    (change) => {
      if (store === null) setSettings((now) => ({ ...now, ...change }))
      else void store.setSettings(change)
    },
  ]
}

/** Where values go now. */
export const useStoreStatus = (): StoreStatus => {
  const store = useStore()
  const [status, setStatus] = useState<StoreStatus>({ kind: 'kept' })
  useEffect(() => {
    if (store === null) return
    setStatus(store.status())
    return store.watch(setStatus)
  }, [store])
  return status
}
