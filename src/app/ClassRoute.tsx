import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { classCsv } from '../pages/classroom/class-csv.ts'
import type { ClassRun, CountedRun } from '../pages/classroom/class-run.ts'
import { ClassPage } from '../pages/classroom/ClassPage.tsx'
import type { Weighing } from '../pages/classroom/weighing.ts'
import { markElsewhere } from './beside/beside.ts'
import { type HandedIn, handedIn, markClass, NothingWeighs, weighed } from './mark-class.ts'
import { holdOpened } from './opened-records.ts'
import { saveFile } from './save-file.ts'
import { loadScenario, scenarioEntries } from './scenarios.ts'

type Class = { readonly given: readonly HandedIn[]; readonly weighing: Weighing; readonly runs: readonly ClassRun[] }

const NOBODY: Class = { given: [], weighing: { weights: {} }, runs: [] }

/** The class on the table: this tab holds it, so that whoever comes back from a debrief finds it, and nothing else does. */
let held = NOBODY

const hold = (text: string, seal: string): string => `/debrief/${holdOpened(text, seal)}`

/** Records that were handed in, played again and side by side. */
export const ClassRoute = () => {
  const { i18n } = useTranslation()
  const entries = useMemo(() => scenarioEntries(i18n.language), [i18n.language])
  const [runs, setRuns] = useState(held.runs)
  const [playing, setPlaying] = useState<{ readonly done: number; readonly of: number } | null>(null)
  const [failed, setFailed] = useState(false)

  const play = async (given: readonly HandedIn[], weighing: Weighing): Promise<void> => {
    setFailed(false)
    try {
      const mark = (text: string) =>
        markElsewhere(text, async (id, variant) => weighed(await loadScenario(id, variant), weighing))
      const marked = await markClass(given, mark, hold, (done, of) => setPlaying({ done, of }))
      held = { given, weighing, runs: marked }
      setRuns(marked)
    } finally {
      setPlaying(null)
    }
  }
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return
    try {
      await play([...held.given, ...(await handedIn(files))], held.weighing)
    } catch {
      setFailed(true)
    }
  }
  const weigh = async (weighing: Weighing): Promise<boolean> => {
    try {
      await play(held.given, weighing)
    } catch (error) {
      if (error instanceof NothingWeighs) return false
      setFailed(true)
    }
    return true
  }
  const clear = useCallback(() => {
    held = NOBODY
    setRuns([])
  }, [])
  const save = useCallback((counted: readonly CountedRun[]) => saveFile('class.csv', classCsv(counted), 'text/csv'), [])
  const onFiles = useCallback((files: readonly File[]) => void take(files), [])
  return (
    <ClassPage
      entries={entries}
      runs={runs}
      playing={playing}
      failed={failed}
      onFiles={onFiles}
      onWeigh={weigh}
      onSave={save}
      onClear={clear}
    />
  )
}
