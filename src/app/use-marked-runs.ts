import { useEffect, useState } from 'react'
import type { Marking } from '../core/proof/mark-record.ts'
import type { MarkedRun } from '../core/proof/marked-run.ts'
import type { Refusal } from '../pages/frame/refusal.ts'
import type { SavedRecord } from '../store/saved-run.ts'
import type { Store } from '../store/store.ts'
import { loadScenario } from './scenarios.ts'

/** A kept run, as it comes out when it is played again; null where it cannot be, and then `refusal` says why. */
export type KeptRun = {
  readonly saved: SavedRecord
  readonly run: MarkedRun | null
  readonly refusal: Refusal | null
}

/** How far it is: `of` runs are to be played, `done` have been; `runs` has them, oldest first, when all are. */
export type MarkedRuns = {
  readonly done: number
  readonly of: number
  readonly runs: readonly KeptRun[] | null
  /** A part of the page did not come, so nothing more is played. */
  readonly failed: boolean
}

/** What this tab has played again, by the id of the kept run: a record never changes. */
const known = new Map<string, Marking>()

const markingOf = async ({ id, record }: SavedRecord): Promise<Marking> => {
  const before = known.get(id)
  if (before !== undefined) return before
  const { markElsewhere } = await import('./beside/beside.ts')
  const marking = await markElsewhere(typeof record === 'string' ? record : '', loadScenario)
  known.set(id, marking)
  return marking
}

const keptRun = (saved: SavedRecord, marking: Marking): KeptRun =>
  marking.ok ? { saved, run: marking.run, refusal: null } : { saved, run: null, refusal: marking.error.code }

/** Plays the kept runs again that were played to their end, the last `most` of them; null before it is known how many. Another `round` looks again at what is kept. */
export const useMarkedRuns = (store: Store | null, most: number, round = 0): MarkedRuns | null => {
  const [marked, setMarked] = useState<MarkedRuns | null>(null)
  useEffect(() => {
    if (store === null) return
    let gone = false
    const playAll = async (): Promise<void> => {
      const all = (await store.attempts()).filter(({ score }) => score !== null).slice(-most)
      const runs: KeptRun[] = []
      for (const saved of all) {
        if (gone) return
        setMarked({ done: runs.length, of: all.length, runs: null, failed: false })
        runs.push(keptRun(saved, await markingOf(saved)))
      }
      if (!gone) setMarked({ done: runs.length, of: all.length, runs, failed: false })
    }
    playAll().catch(() => {
      if (!gone) setMarked({ done: 0, of: 0, runs: null, failed: true })
    })
    return () => {
      gone = true
    }
  }, [store, most, round])
  return marked
}
