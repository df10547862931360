import { startTransition, useCallback, useEffect, useState } from 'react'
import type { DrillHabits } from '../store/drills.ts'
import { useStore } from '../store/StoreProvider.tsx'

/** How the drills are heard and answered, and the way to change it; null while it is being read. */
export const useDrillHabits = (): readonly [DrillHabits | null, (habits: DrillHabits) => void] => {
  const store = useStore()
  const [habits, setHabits] = useState<DrillHabits | null>(null)
  useEffect(() => {
    let gone = false
    void store?.drills.habits().then((kept) => {
      if (!gone) startTransition(() => setHabits(kept))
    })
    return () => {
      gone = true
    }
  }, [store])
  const change = useCallback(
    (next: DrillHabits): void => {
      setHabits(next)
      void store?.drills.setHabits(next)
    },
    [store],
  )
  return [habits, change]
}
