import drills from 'virtual:drills'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Cards } from '../core/course/card.ts'
import { countDue } from '../core/course/memory.ts'
import { OpenRecord } from '../pages/course/OpenRecord.tsx'
import { CoursePage } from '../pages/course/CoursePage.tsx'
import { wallNow } from '../pages/drill/wall-clock.ts'
import { useStore } from '../store/StoreProvider.tsx'
import type { SavedRecord } from '../store/saved-run.ts'
import { beginsAsCourse } from '../store/along/begins-as-course.ts'
import { AlongHere } from './AlongHere.tsx'
import { holdOpened } from './opened-records.ts'
import { loadScenario, scenarioEntries } from './scenarios.ts'
import { useCards } from './use-cards.ts'
import { useMarkedRuns } from './use-marked-runs.ts'

/** Enough runs for the last five of a criterion that not every scene exercises. */
const RUNS_FOR_SKILLS = 15

const DRILL_CARDS = [...new Set(drills.flatMap(({ cards }) => cards))]
const DRILL_MINUTES = Math.round(drills.reduce((sum, { round, seconds }) => sum + round * seconds, 0) / 60)
const NO_CARDS: Cards = new Map()

/** The course, with what can be played today and how it went so far. */
export const CourseRoute = () => {
  const store = useStore()
  const { i18n } = useTranslation()
  const entries = useMemo(() => scenarioEntries(i18n.language), [i18n.language])
  const [, navigate] = useLocation()
  const [attempts, setAttempts] = useState<readonly SavedRecord[]>([])
  const [brought, setBrought] = useState(0)
  const [given, setGiven] = useState<File | null>(null)
  const cards = useCards(brought)
  const marked = useMarkedRuns(store, RUNS_FOR_SKILLS, brought)
  const skills = useMemo(
    () =>
      marked === null || marked.failed
        ? null
        : { ...marked, runs: marked.runs?.flatMap(({ run }) => run ?? []) ?? null },
    [marked],
  )
  const [nowMs] = useState(wallNow)
  const counted = useMemo(() => countDue(DRILL_CARDS, cards ?? NO_CARDS, nowMs), [cards, nowMs])
  useEffect(() => {
    let gone = false
    void store?.attempts().then((saved) => {
      if (!gone) setAttempts(saved)
    })
    return () => {
      gone = true
    }
  }, [store, brought])
  const openFile = useCallback(
    async (file: File) => {
      if (await beginsAsCourse(file)) {
        setGiven(file)
        return null
      }
      // Few hand a record in.
      const { readRecordFile } = await import('./read-record-file.ts')
      const read = await readRecordFile(file, loadScenario)
      if (!read.ok) return read.refusal
      navigate(`/debrief/${holdOpened(read.text, read.played.record.end.digest)}`)
      return null
    },
    [navigate],
  )
  return (
    <CoursePage
      entries={entries}
      attempts={attempts}
      due={cards === null ? null : counted.due}
      drills={{ met: DRILL_CARDS.length - counted.fresh, all: DRILL_CARDS.length, minutes: DRILL_MINUTES }}
      skills={skills}
    >
      <OpenRecord onFile={openFile} />
      {store === null ? null : (
        <AlongHere store={store} given={given} onBrought={() => setBrought((times) => times + 1)} />
      )}
    </CoursePage>
  )
}
