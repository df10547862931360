import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attempt } from './best-of.ts'
import type { CourseEntry } from './course-entry.ts'
import { ModuleRow } from './ModuleRow.tsx'
import { DAYS, type ModuleId, MODULES, RADIO_MODULE } from './modules.ts'
import { BEATS, type DrillCards, type Progress, progressOf } from './progress.ts'

export type ScheduleProps = {
  readonly entries: readonly CourseEntry[]
  readonly attempts: readonly Attempt[]
  readonly drills: DrillCards
  /** The module of the next scene to play. */
  readonly next: string | null
}

type Row = { readonly module: ModuleId; readonly scenes: readonly CourseEntry[]; readonly progress: Progress }

const rowsOf = ({ entries, attempts, drills }: ScheduleProps): readonly Row[] =>
  MODULES.map((module) => {
    const scenes = entries.filter((entry) => entry.module.startsWith(`${module}-`))
    return { module, scenes, progress: progressOf(scenes, attempts, module === RADIO_MODULE ? drills : null) }
  })

/** Beats in the can, and how many there could be today. */
const countOf = (rows: readonly Row[]): { readonly beats: number; readonly of: number } => ({
  beats: rows.reduce((sum, { progress }) => sum + progress.beats, 0),
  of: BEATS * rows.filter(({ progress }) => progress.state !== 'none').length,
})

/** How much of the course is in the can. */
export const BeatsInTheCan = (props: ScheduleProps) => {
  const { t } = useTranslation('pages')
  const { beats, of } = countOf(rowsOf(props))
  return (
    <p className="course__can">
      <b>
        {beats}
        <span>/{of}</span>
      </b>{' '}
      {t('course.inTheCan')}
    </p>
  )
}

const COLUMNS = ['number', 'set', 'module', 'beats', 'minutes', 'best', 'status'] as const

/** The modules in order, a line each, and the end of each day. */
export const Schedule = (props: ScheduleProps) => {
  const { t } = useTranslation('pages')
  const rows = rowsOf(props)
  return (
    <div className="course__sheet">
      <p className="course__columns" aria-hidden="true">
        {COLUMNS.map((column) => (
          <span key={column} className={`course__column--${column}`}>
            {t(`course.column.${column}`)}
          </span>
        ))}
      </p>
      {DAYS.map(({ from, to }, day) => {
        const ofDay = rows.slice(from, to)
        return (
          <Fragment key={from}>
            <ol start={from} aria-label={t('course.day', { day: day + 1 })}>
              {ofDay.map((row, at) => (
                <ModuleRow
                  key={row.module}
                  {...row}
                  number={from + at}
                  isNext={props.next?.startsWith(`${row.module}-`) === true}
                />
              ))}
            </ol>
            {to === rows.length ? null : (
              <p className="course__dayend">
                <b>{t('course.dayEnd', { day: day + 1 })}</b>
                <span>{t('course.dayBeats', countOf(ofDay))}</span>
              </p>
            )}
          </Fragment>
        )
      })}
    </div>
  )
}
