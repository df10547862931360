import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../core/scene/scenario.ts'
import { CRITERIA } from '../../core/vocabulary/words.ts'
import './Judged.css'

/** The criteria that this scene exercises with their share, the heaviest first. */
export const Judged = ({ scenario }: { readonly scenario: Scenario }) => {
  const { t } = useTranslation('pages')
  const rows = CRITERIA.flatMap((criterion) => {
    const points = scenario.weights[criterion]
    return points === undefined || points === 0 ? [] : [{ criterion, points }]
  }).toSorted((a, b) => b.points - a.points)
  const total = rows.reduce((sum, { points }) => sum + points, 0)
  return (
    <section className="brief__judged" aria-labelledby="judged-on">
      <header className="brief__bar">
        <h2 id="judged-on">{t('brief.judged.heading')}</h2>
        <span>{t('brief.judged.points', { points: total })}</span>
      </header>
      <ul>
        {rows.map(({ criterion, points }) => (
          <li key={criterion}>
            <span className="brief__points">{points}</span>
            <span>
              <b>{t(`criterion.${criterion}.short`)}</b>
              <small>{t(`criterion.${criterion}.text`)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
