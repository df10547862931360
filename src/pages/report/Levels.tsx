import { useTranslation } from 'react-i18next'
import { type CriterionProfile, type Profile, shortOfSetReady } from '../../core/proof/profile.ts'
import { CORE_CRITERIA } from '../../core/rubric/levels.ts'
import { LevelBoxes } from '../../ui/LevelBoxes.tsx'
import { allOf } from './lists.ts'
import './Levels.css'

/** As many runs as a row has room for. */
const SHOWN = 10

const LevelRow = ({ criterion, level, levels }: CriterionProfile) => {
  const { t } = useTranslation('report')
  const { t: pages } = useTranslation('pages')
  const before = Math.max(0, levels.length - SHOWN)
  return (
    <tr>
      <th scope="row">
        <span className="levelstable__id">{criterion}</span>
        <span>
          {pages(`criterion.${criterion}.name`)}
          {CORE_CRITERIA.includes(criterion) ? <em>{t('criteria.core')}</em> : null}
        </span>
      </th>
      <td>
        {level === null ? (
          <span className="levelstable__unseen">{t('criteria.unseen')}</span>
        ) : (
          <LevelBoxes level={level} />
        )}
      </td>
      <td>
        {levels.length === 0 ? null : (
          <div className="levelstable__runs">
            <ol>
              {levels.slice(-SHOWN).map((one, at) => (
                <li key={at} className={`levelstable__cell levelstable__cell--${one}`}>
                  {one}
                </li>
              ))}
            </ol>
            <span>
              {before > 0 ? t('criteria.more', { count: before }) : t('criteria.runs', { count: levels.length })}
            </span>
          </div>
        )}
      </td>
    </tr>
  )
}

/** All twelve criteria: where somebody stands, and how it came run by run. */
export const Levels = ({ profile }: { readonly profile: Profile }) => {
  const { t, i18n } = useTranslation('report')
  const { t: pages } = useTranslation('pages')
  const short = shortOfSetReady(profile)
  return (
    <section className="report__section report__levels" aria-labelledby="report-levels">
      <header>
        <h2 id="report-levels">{t('criteria.heading')}</h2>
        <span>{t('criteria.note')}</span>
      </header>
      <table className="papertable report__table levelstable" aria-labelledby="report-levels">
        <thead>
          <tr>
            <th scope="col">{t('criteria.criterion')}</th>
            <th scope="col">{t('criteria.level')}</th>
            <th scope="col">{t('criteria.levels')}</th>
          </tr>
        </thead>
        <tbody>
          {profile.map((one) => (
            <LevelRow key={one.criterion} {...one} />
          ))}
        </tbody>
      </table>
      <p className="report__ready">
        {short.length === 0
          ? t('setReady.yes')
          : t('setReady.no', {
              criteria: allOf(
                i18n.language,
                short.map((one) => pages(`criterion.${one}.short`)),
              ),
            })}
      </p>
    </section>
  )
}
