import { useEffect, useState } from 'react'
import { CoursePage } from '../pages/course/CoursePage.tsx'
import { useStore } from '../store/StoreProvider.tsx'
import type { SavedRecord } from '../store/saved-run.ts'
import { SCENARIO_LIST } from './scenarios.ts'

/** The course, with what can be played today and how it went so far. */
export const CourseRoute = () => {
  const store = useStore()
  const [attempts, setAttempts] = useState<readonly SavedRecord[]>([])
  useEffect(() => {
    let gone = false
    void store?.attempts().then((saved) => {
      if (!gone) setAttempts(saved)
    })
    return () => {
      gone = true
    }
  }, [store])
  return <CoursePage entries={SCENARIO_LIST} attempts={attempts} />
}
