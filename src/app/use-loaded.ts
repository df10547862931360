import { startTransition, useEffect, useState } from 'react'

type Loading<T> = { readonly of: () => Promise<T>; readonly value?: T; readonly error?: unknown }

/**
 * What a loader brings, undefined until it is here. `load` must be the same function for as long as the same thing is
 * wanted. What the loader rejects with is thrown, for the boundary above to say. A page of it is drawn in small pieces, and
 * the browser stays at hand meanwhile.
 */
export const useLoaded = <T>(load: () => Promise<T>): T | undefined => {
  const [loaded, setLoaded] = useState<Loading<T> | null>(null)
  useEffect(() => {
    let gone = false
    load().then(
      (value) => {
        if (!gone) startTransition(() => setLoaded({ of: load, value }))
      },
      (error: unknown) => {
        if (!gone) setLoaded({ of: load, error })
      },
    )
    return () => {
      gone = true
    }
  }, [load])
  if (loaded === null || loaded.of !== load) return undefined
  if ('error' in loaded) throw loaded.error
  return loaded.value
}
