import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LinkButton } from '../../ui/Button.tsx'
import { type Attempt, bestOf, hasPassedAll, nextUp } from './best-of.ts'
import type { CourseEntry } from './course-entry.ts'
import { scenarioNumber } from './scenario-number.ts'

export type NextUpProps = { readonly entries: readonly CourseEntry[]; readonly attempts: readonly Attempt[] }

/** The scene to play next. */
export const NextUp = ({ entries, attempts }: NextUpProps) => {
  const { t } = useTranslation('pages')
  const scene = nextUp(entries, attempts)
  if (scene === null) return null
  const score = bestOf(attempts, scene.id)
  const passed = hasPassedAll(entries, attempts)
  return (
    <section className="sidecard course__next" aria-labelledby="nextup">
      <h2 id="nextup">
        {t('course.next.heading')} <span>{t('course.meta', { minutes: scene.minutes, tier: scene.tier })}</span>
      </h2>
      <p className="course__nextscene">{t('course.scene', { number: scenarioNumber(scene.id), title: scene.title })}</p>
      <p>
        {score === null ? t('course.next.first') : t(passed ? 'course.next.passed' : 'course.next.again', { score })}
      </p>
      <Link href={`/brief/${scene.id}`} asChild>
        <LinkButton href={`/brief/${scene.id}`} icon="slate">
          {t('course.next.go')}
        </LinkButton>
      </Link>
    </section>
  )
}
