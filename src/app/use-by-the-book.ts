import { startTransition, useEffect, useState } from 'react'
import type { Counterfactual } from '../core/bots/counterfactual.ts'
import type { OpenRun } from './beside/open-run.ts'

/** What the dearest moments of a run cost; null until all are played by the book. */
export const useByTheBook = ({ byTheBook }: OpenRun): readonly Counterfactual[] | null => {
  const [moments, setMoments] = useState<readonly Counterfactual[] | null>(null)
  const [fault, setFault] = useState<Error | null>(null)
  useEffect(() => {
    let gone = false
    byTheBook().then(
      (played) => {
        if (!gone) startTransition(() => setMoments(played))
      },
      (error: unknown) => {
        if (!gone) setFault(new Error('The run could not be played by the book', { cause: error }))
      },
    )
    return () => {
      gone = true
    }
  }, [byTheBook])
  if (fault !== null) throw fault
  return moments
}
