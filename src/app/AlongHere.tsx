import { useCallback } from 'react'
import { TakeAlong } from '../pages/course/TakeAlong.tsx'
import type { Store } from '../store/store.ts'

export type AlongHereProps = {
  readonly store: Store
  /** A file that was dropped on the page. */
  readonly given: File | null
  readonly onBrought: () => void
}

const code = () => import('./along.ts')

/** Everything that is kept, as one file; what writes and reads it comes when it is asked for. */
export const AlongHere = ({ store, given, onBrought }: AlongHereProps) => {
  const take = useCallback(async () => (await code()).takeAlong(store), [store])
  const look = useCallback(async (file: File) => (await code()).lookAt(store, file), [store])
  return <TakeAlong onTake={take} onFile={look} given={given} onBrought={onBrought} />
}
