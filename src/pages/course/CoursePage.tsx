import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { KeepsNothing } from '../frame/KeepsNothing.tsx'
import { PageHead } from '../frame/PageHead.tsx'
import { PaperNav } from '../frame/PaperNav.tsx'
import { ResumeStrip } from '../frame/ResumeStrip.tsx'
import { useTitle } from '../frame/use-title.ts'
import { type Attempt, hasPassedAll, nextUp } from './best-of.ts'
import type { CourseEntry } from './course-entry.ts'
import { DrillsDue } from './DrillsDue.tsx'
import { NextUp } from './NextUp.tsx'
import { OfflineLine } from './OfflineLine.tsx'
import type { DrillCards } from './progress.ts'
import { BeatsInTheCan, Schedule } from './Schedule.tsx'
import { SkillsCard, type SkillRuns } from './SkillsCard.tsx'
import '../frame/sidecard.css'
import '../paper/filed.css'
import '../paper/room.css'
import './CoursePage.css'
import './print.css'

export type CoursePageProps = {
  readonly entries: readonly CourseEntry[]
  readonly attempts: readonly Attempt[]
  /** How many cards of the drills are due; null while they are being counted. */
  readonly due: number | null
  readonly drills: DrillCards
  /** The last runs, played again for their levels; null before it is known how many there are. */
  readonly skills: SkillRuns | null
  /** What else can be done here, under the modules. */
  readonly children?: ReactNode
}

/** The course as a one-line schedule: fifteen modules in order, what can be played today, and what is next. */
export const CoursePage = ({ entries, attempts, due, drills, skills, children }: CoursePageProps) => {
  const { t } = useTranslation('pages')
  useTitle(t('course.title'))
  const next = hasPassedAll(entries, attempts) ? null : nextUp(entries, attempts)
  const schedule = { entries, attempts, drills, next: next?.module ?? null }
  return (
    <div className="course filed" data-room="paper">
      <PaperNav />
      <ResumeStrip
        say={({ scenario, post, take }) =>
          t('course.resume', { scene: entries.find(({ id }) => id === scenario)?.title ?? scenario, post, take })
        }
      />
      <main>
        <PageHead label={t('course.label')} title={t('course.heading')} lead={t('course.lead')}>
          <BeatsInTheCan {...schedule} />
        </PageHead>
        <KeepsNothing />
        <div className="room course__room">
          <aside className="course__side" aria-label={t('course.side')}>
            <NextUp entries={entries} attempts={attempts} />
            <DrillsDue due={due} />
          </aside>
          <div className="course__list">
            <Schedule {...schedule} />
            {children}
            <OfflineLine />
          </div>
          {/* Grows when the runs are played again: nothing stands under it that would be moved. */}
          <div className="course__skills">
            <SkillsCard marked={skills} />
          </div>
        </div>
      </main>
    </div>
  )
}
