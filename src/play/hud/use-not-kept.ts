import { useEffect, useState } from 'react'
import type { StoreStatus } from '../../store/safe-shelf.ts'
import { useStoreStatus } from '../../store/StoreProvider.tsx'

export type NotKept = {
  /** Why the browser does not keep this run; null where it does, or where that was read and put away. */
  readonly kind: Exclude<StoreStatus['kind'], 'kept'> | null
  readonly putAway: () => void
}

/** The browser asks before the tab goes with a run that nothing keeps: also where the line was put away. */
const askBefore = (event: BeforeUnloadEvent): void => event.preventDefault()

/** Whether there is something to say of a run that is not kept. Another reason than the one that was put away is news. */
export const useNotKept = (): NotKept => {
  const { kind } = useStoreStatus()
  const [read, setRead] = useState<StoreStatus['kind']>('kept')
  // What is kept again and then not is news as well.
  if (kind === 'kept' && read !== 'kept') setRead('kept')
  const lost = kind !== 'kept'
  useEffect(() => {
    if (!lost) return undefined
    addEventListener('beforeunload', askBefore)
    return () => removeEventListener('beforeunload', askBefore)
  }, [lost])
  return { kind: kind === 'kept' || kind === read ? null : kind, putAway: () => setRead(kind) }
}
