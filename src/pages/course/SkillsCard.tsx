import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { MarkedRun } from '../../core/proof/marked-run.ts'
import { profileOf, type Profile } from '../../core/proof/profile.ts'
import { CORE_CRITERIA } from '../../core/rubric/levels.ts'
import { LevelBoxes } from '../../ui/LevelBoxes.tsx'
import './SkillsCard.css'

/** How far the runs are played again; the runs, oldest first, when all of them are. */
export type SkillRuns = { readonly done: number; readonly of: number; readonly runs: readonly MarkedRun[] | null }

/** The criterion that stands lowest, where it stands lower than any other. */
const shortOne = (profile: Profile): Profile[number] | null => {
  const seen = profile.filter(({ level }) => level !== null).toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))
  const [first, second] = seen
  return first !== undefined && second !== undefined && first.level !== second.level ? first : null
}

const LevelList = ({ profile }: { readonly profile: Profile }) => {
  const { t } = useTranslation('pages')
  return (
    <ul className="skills__list">
      {profile.map(({ criterion, level }) => (
        <li key={criterion} className={CORE_CRITERIA.includes(criterion) ? 'skills__core' : ''}>
          <span>
            {t(`criterion.${criterion}.short`)}
            {CORE_CRITERIA.includes(criterion) ? <span className="unseen"> ({t('course.skills.core')})</span> : null}
          </span>
          {level === null ? <em>{t('course.skills.unseen')}</em> : <LevelBoxes level={level} named={false} />}
        </li>
      ))}
    </ul>
  )
}

/** What the levels come to; before the first run, that there will be some. */
const Note = ({ of, profile }: { readonly of: number; readonly profile: Profile }) => {
  const { t } = useTranslation('pages')
  const short = shortOne(profile)
  const words =
    short === null
      ? t('course.skills.coreNote')
      : `${t('course.skills.coreNote')} ${t('course.skills.short', { skill: t(`criterion.${short.criterion}.short`) })}`
  const seen = profile.some(({ level }) => level !== null)
  return <p className="skills__note">{seen ? words : t(of === 0 ? 'course.skills.none' : 'course.skills.old')}</p>
}

/** Where the trainee stands in the twelve criteria, over the last runs. */
export const SkillsCard = ({ marked }: { readonly marked: SkillRuns | null }) => {
  const { t } = useTranslation('pages')
  const runs = marked?.runs ?? null
  const profile = profileOf(runs ?? [])
  return (
    <section className="sidecard skills" aria-labelledby="skills">
      <h2 id="skills">
        {t('course.skills.heading')} <span>{t('course.skills.note')}</span>
      </h2>
      {marked !== null && runs === null ? (
        <p className="skills__note">{t('course.skills.playing', { done: marked.done, of: marked.of })}</p>
      ) : null}
      {marked === null || runs === null ? null : (
        <>
          <LevelList profile={profile} />
          <Note of={marked.of} profile={profile} />
        </>
      )}
      <p className="skills__ways">
        <Link href="/report">{t('course.skills.go')}</Link>
        <Link href="/check">{t('course.skills.check')}</Link>
      </p>
    </section>
  )
}
