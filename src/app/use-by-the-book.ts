import { useEffect, useState } from 'react'
import type { CompiledScenario } from '../content/compiled-scenario.ts'
import type { Counterfactual } from '../core/bots/counterfactual.ts'
import type { RunRecord } from '../core/record/record.ts'
import type { Fact } from '../core/vocabulary/fact.ts'

const pause = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Plays the dearest moments of a run by the book, one after the other, once the page stands; null until all are played. */
export const useByTheBook = (
  { scenario, marks }: CompiledScenario,
  record: RunRecord,
  facts: readonly Fact[],
): readonly Counterfactual[] | null => {
  const [moments, setMoments] = useState<readonly Counterfactual[] | null>(null)
  useEffect(() => {
    let gone = false
    const playAll = async (): Promise<void> => {
      const { counterfactual, dearestMoments } = await import('../core/bots/counterfactual.ts')
      const played: Counterfactual[] = []
      for (const moment of dearestMoments(facts, marks)) {
        await pause()
        if (gone) return
        played.push(counterfactual(scenario, marks, record.header.seed, record.inputs, moment))
      }
      if (!gone) setMoments(played)
    }
    void playAll()
    return () => {
      gone = true
    }
  }, [scenario, marks, record, facts])
  return moments
}
