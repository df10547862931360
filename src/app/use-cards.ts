import { startTransition, useEffect, useState } from 'react'
import { type Cards, readCard } from '../core/course/card.ts'
import { useStore } from '../store/StoreProvider.tsx'

/** Everything that is remembered of the trainee; null while it is being read. Another `round` reads it again. */
export const useCards = (round = 0): Cards | null => {
  const store = useStore()
  const [read, setRead] = useState<{ readonly round: number; readonly cards: Cards } | null>(null)
  useEffect(() => {
    let gone = false
    void store?.drills.all(readCard).then((cards) => {
      if (!gone) startTransition(() => setRead({ round, cards }))
    })
    return () => {
      gone = true
    }
  }, [store, round])
  return read?.round === round ? read.cards : null
}
