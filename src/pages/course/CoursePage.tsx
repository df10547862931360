import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ScenarioId } from '../../core/vocabulary/ids.ts'
import type { Tier } from '../../core/vocabulary/words.ts'
import { LinkButton } from '../../ui/Button.tsx'
import { PaperNav } from '../frame/PaperNav.tsx'
import { ResumeStrip } from '../frame/ResumeStrip.tsx'
import { useTitle } from '../frame/use-title.ts'
import { OfflineLine } from './OfflineLine.tsx'
import { scenarioNumber } from './scenario-number.ts'
import './CoursePage.css'

const MODULES = [
  'm00',
  'm01',
  'm02',
  'm03',
  'm04',
  'm05',
  'm06',
  'm07',
  'm08',
  'm09',
  'm10',
  'm11',
  'm12',
  'm13',
  'm14',
] as const

/** A scenario that can be played. */
export type CourseEntry = {
  readonly id: ScenarioId
  readonly title: string
  readonly module: string
  readonly minutes: number
  readonly tier: Tier
}

export type CoursePageProps = {
  readonly entries: readonly CourseEntry[]
  readonly attempts: readonly { readonly scenario: string; readonly score: number | null }[]
  /** What else can be done here, under the modules. */
  readonly children?: ReactNode
}

/** The fifteen modules in order, each with what can be played in it today. */
export const CoursePage = ({ entries, attempts, children }: CoursePageProps) => {
  const { t } = useTranslation('pages')
  useTitle(t('course.title'))
  const best = (id: string): number | null => {
    const scores = attempts.flatMap(({ scenario, score }) => (scenario === id && score !== null ? [score] : []))
    return scores.length === 0 ? null : Math.max(...scores)
  }
  return (
    <div className="course" data-room="paper">
      <PaperNav />
      <ResumeStrip />
      <main>
        <h1>{t('course.heading')}</h1>
        <p className="course__lead">{t('course.lead')}</p>
        <ol className="course__modules">
          {MODULES.map((module, number) => {
            const scenes = entries.filter((entry) => entry.module.startsWith(`${module}-`))
            return (
              <li key={module} className={scenes.length > 0 ? 'course__module course__module--open' : 'course__module'}>
                <span className="course__number">{t('course.module', { number })}</span>
                <h2>{t(`course.modules.${module}`)}</h2>
                {scenes.length === 0 ? <p className="course__none">{t('course.none')}</p> : null}
                {scenes.map((scene) => {
                  const score = best(scene.id)
                  return (
                    <div key={scene.id} className="course__scene">
                      <p>
                        <b>{t('course.scene', { number: scenarioNumber(scene.id), title: scene.title })}</b>
                        <span>{t('course.meta', { minutes: scene.minutes, tier: scene.tier })}</span>
                        {score === null ? null : <span>{t('course.best', { score })}</span>}
                      </p>
                      <Link href={`/brief/${scene.id}`} asChild>
                        <LinkButton href={`/brief/${scene.id}`} size="small" icon="arrow">
                          {t('course.play')}
                        </LinkButton>
                      </Link>
                    </div>
                  )
                })}
              </li>
            )
          })}
        </ol>
        {children}
        <OfflineLine />
      </main>
    </div>
  )
}
