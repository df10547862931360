import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LinkButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { isDay, MODULE_STRIPS } from '../frame/strips.ts'
import '../frame/strips.css'
import { type Attempt, bestOf } from './best-of.ts'
import type { CourseEntry } from './course-entry.ts'
import { type ModuleId, RADIO_MODULE } from './modules.ts'
import { scenarioNumber } from './scenario-number.ts'

export type ModuleRowProps = {
  readonly module: ModuleId
  readonly number: number
  /** The next scene to play is one of its own. */
  readonly isNext: boolean
  readonly scenes: readonly CourseEntry[]
  readonly attempts: readonly Attempt[]
}

/** One line of the schedule: what the module is about, and what of it can be played today. */
export const ModuleRow = ({ module, number, isNext, scenes, attempts }: ModuleRowProps) => {
  const { t } = useTranslation('pages')
  const hasDrills = module === RADIO_MODULE
  const strip = MODULE_STRIPS[number] ?? 'white'
  const isOpen = scenes.length > 0 || hasDrills
  return (
    <li
      className={`course__module strip--${strip}${isOpen ? ' course__module--open' : ''}${isNext ? ' course__module--next' : ''}`}
    >
      <span className="course__number">
        <span className="unseen">{t('course.module')} </span>
        {number}
      </span>
      <p className="course__set">
        <span>{t(`course.slug.${module}`)}</span>{' '}
        <span>{t(isDay(strip) ? 'course.strip.day' : 'course.strip.night')}</span>
      </p>
      <div className="course__what">
        <h2>{t(`course.modules.${module}`)}</h2>
        <p>{t(`course.about.${module}`)}</p>
      </div>
      <p className="course__status">
        <Icon name={isOpen ? 'play' : 'minus'} size={18} />
        {t(isOpen ? 'course.open' : 'course.none')}
      </p>
      {hasDrills ? (
        <div className="course__scene">
          <p>
            <b>{t('course.drills.title')}</b>
            <span>{t('course.drills.meta')}</span>
          </p>
          <Link href="/drills" asChild>
            <LinkButton href="/drills" size="small" icon="arrow">
              {t('course.drills.go')}
            </LinkButton>
          </Link>
        </div>
      ) : null}
      {scenes.map((scene) => {
        const score = bestOf(attempts, scene.id)
        const name = t('course.scene', { number: scenarioNumber(scene.id), title: scene.title })
        return (
          <div key={scene.id} className="course__scene">
            <p>
              <b>{name}</b>
              <span>{t('course.meta', { minutes: scene.minutes, tier: scene.tier })}</span>
              {score === null ? null : <span>{t('course.best', { score })}</span>}
            </p>
            <Link href={`/brief/${scene.id}`} asChild>
              <LinkButton
                href={`/brief/${scene.id}`}
                size="small"
                icon="arrow"
                aria-label={t('course.playNamed', { name })}
              >
                {t('course.play')}
              </LinkButton>
            </Link>
          </div>
        )
      })}
    </li>
  )
}
