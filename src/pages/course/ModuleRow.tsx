import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { LevelBoxes } from '../../ui/LevelBoxes.tsx'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { isDay, MODULE_STRIPS, stripOf, type Strip } from '../frame/strips.ts'
import '../frame/strips.css'
import { BeatTicks } from './BeatTicks.tsx'
import type { CourseEntry } from './course-entry.ts'
import type { ModuleId } from './modules.ts'
import { levelReached, type ModuleState, type Progress } from './progress.ts'
import { scenarioNumber } from './scenario-number.ts'

export type ModuleRowProps = {
  readonly module: ModuleId
  readonly number: number
  /** The next scene to play is one of its own. */
  readonly isNext: boolean
  readonly scenes: readonly CourseEntry[]
  readonly progress: Progress
}

const SIGN: Readonly<Record<ModuleState, IconName>> = {
  none: 'minus',
  open: 'reset',
  shooting: 'standby',
  pickUp: 'replay',
  wrapped: 'check',
}

/** Between where and when in a slug line. */
const SLUG_DASH = ' – '

const moduleStrip = (number: number): Strip => MODULE_STRIPS[number] ?? 'white'

/** What of a module can be played: its scenes by their call sheets, or the drills. */
const Ways = ({ scenes }: { readonly scenes: readonly CourseEntry[] }) => {
  const { t } = useTranslation('pages')
  const ways = scenes.map(({ id, title, tier }) => {
    const name = t('course.scene', { number: scenarioNumber(id), title })
    return { to: `/brief/${id}`, name, more: tier, label: t('course.playNamed', { name }) }
  })
  const drills = { to: '/drills', name: t('course.drills.title'), more: t('course.drills.meta'), label: undefined }
  const all = ways.length === 0 ? [drills] : ways
  return all.map(({ to, name, more, label }) => (
    <p key={to} className={all.length === 1 ? 'course__way course__way--only' : 'course__way'}>
      <Link href={to} aria-label={label}>
        <Icon name="arrow" size={16} />
        {name}
      </Link>
      <span>{more}</span>
    </p>
  ))
}

const Mark = ({ best }: Pick<Progress, 'best'>) => {
  const { t } = useTranslation('pages')
  if (best === null) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="unseen">{t('course.noMark')}</span>
      </>
    )
  }
  return (
    <>
      <LevelBoxes level={levelReached(best)} />
      <b>{best}</b>
    </>
  )
}

/**
 * How far the module is: beats in the can, about how long it takes, the best mark and its level. Of one that cannot be
 * played yet a reader hears nothing of that.
 */
const Figures = ({ state, beats, minutes, best }: Progress) => {
  const { t } = useTranslation('pages')
  return (
    <div className="course__figures" aria-hidden={state === 'none'}>
      <p>
        <BeatTicks beats={beats} />
      </p>
      <p className="course__minutes">
        <span className="unseen">{t('course.column.minutes')} </span>
        {minutes === null ? '–' : t('course.minutes', { minutes })}
      </p>
      <p className="course__best">
        <span className="unseen">{t('course.column.best')} </span>
        <Mark best={best} />
      </p>
    </div>
  )
}

/** Where and when, as the call sheet of its scene has it; a module without a scene says it in the words of the page. */
const SetLine = ({ module, number, scenes }: Pick<ModuleRowProps, 'module' | 'number' | 'scenes'>) => {
  const { t } = useTranslation('pages')
  const [scene] = scenes
  const hour = t(isDay(moduleStrip(number)) ? 'course.strip.day' : 'course.strip.night')
  const [where, when] = scene?.slug.split(SLUG_DASH) ?? [t(`course.slug.${module}`), hour]
  return (
    <p className="course__set" lang={scene === undefined ? undefined : SET_LANGUAGE}>
      <span>{where}</span>
      {when === undefined ? null : (
        <>
          <i>{SLUG_DASH}</i>
          <span>{when}</span>
        </>
      )}
    </p>
  )
}

/** One line of the schedule: what the module is about, what of it can be played today, and how far it is. */
export const ModuleRow = ({ module, number, isNext, scenes, progress }: ModuleRowProps) => {
  const { t } = useTranslation('pages')
  const strip = scenes[0] === undefined ? moduleStrip(number) : stripOf(scenes[0].slug)
  const { state } = progress
  const isOpen = state !== 'none'
  return (
    <li
      className={`course__module strip--${strip}${isOpen ? ' course__module--open' : ''}${isNext ? ' course__module--next' : ''}`}
    >
      <span className="course__number">
        <span className="unseen">{t('course.module')} </span>
        {number}
      </span>
      <SetLine module={module} number={number} scenes={scenes} />
      <div className="course__what">
        <h2>{t(`course.modules.${module}`)}</h2>
        <p>{t(`course.about.${module}`)}</p>
        {isOpen ? <Ways scenes={scenes} /> : null}
      </div>
      <Figures {...progress} />
      <p className="course__status">
        <Icon name={SIGN[state]} size={18} />
        {t(`course.state.${state}`)}
      </p>
    </li>
  )
}
