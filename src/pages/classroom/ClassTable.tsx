import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { CRITERIA } from '../../core/vocabulary/words.ts'
import { formatFixed } from '../../ui/numbers.ts'
import type { CountedRun } from './class-run.ts'
import './ClassTable.css'

export type ClassTableProps = {
  readonly runs: readonly CountedRun[]
  readonly sceneName: (scenario: string) => string
  /** What a reader hears that the table is. */
  readonly label: string
}

/** A row for each run: who, what, the mark, and the level of each criterion with its digit. */
export const ClassTable = ({ runs, sceneName, label }: ClassTableProps) => {
  const { t } = useTranslation('report')
  const { t: pages } = useTranslation('pages')
  const sceneOf = ({ run: { scenario, variant } }: CountedRun): string =>
    variant === null ? sceneName(scenario) : `${sceneName(scenario)}, ${pages(`brief.variant.${variant}`)}`
  const markOf = ({ run, left }: CountedRun): string => {
    if (left) return t('class.left')
    const points = run.passed
      ? t('runs.passed', { score: run.score, band: t(`band.${run.band}`) })
      : t('runs.notPassed', { score: run.score })
    return run.gates.length === 0 ? points : `${points}. ${t('runs.gate', { gates: run.gates.join(', ') })}`
  }
  return (
    // Whoever has no pointer moves it with the arrow keys.
    <div className="classtable__frame" role="region" aria-label={label} tabIndex={0}>
      <table className="classtable">
        <thead>
          <tr>
            <th scope="col">{t('class.who')}</th>
            <th scope="col">{t('class.scene')}</th>
            <th scope="col">{t('runs.mark')}</th>
            {CRITERIA.map((criterion) => (
              <th
                key={criterion}
                scope="col"
                className="classtable__digit"
                title={pages(`criterion.${criterion}.name`)}
              >
                {criterion}
                <span className="unseen"> {pages(`criterion.${criterion}.name`)}</span>
              </th>
            ))}
            <th scope="col">{t('runs.record')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((one) => {
            const { key, run, file, debrief, sameAs } = one
            return (
              <tr key={key}>
                <th scope="row">
                  {run.bot === null ? run.name : t('check.table.bot', { bot: run.bot })}
                  <small>{file}</small>
                  {sameAs === null ? null : (
                    <small className="classtable__same">{t('class.same', { file: sameAs })}</small>
                  )}
                </th>
                <td>
                  {sceneOf(one)}
                  <small>
                    {t('sheet.detail', { seed: run.seed })}
                    {run.pace === 1 ? null : `, ${t('sheet.pace', { pace: formatFixed(run.pace, 2) })}`}
                  </small>
                </td>
                <td className={run.passed ? 'classtable__mark' : undefined}>{markOf(one)}</td>
                {CRITERIA.map((criterion) => {
                  const level = run.levels[criterion]
                  return (
                    <td
                      key={criterion}
                      className={`classtable__digit${level === undefined ? '' : ` classtable__digit--${level}`}`}
                    >
                      {level ?? <span aria-label={t('criteria.unseen')}>·</span>}
                    </td>
                  )
                })}
                <td>
                  {debrief === null ? null : (
                    <Link href={debrief} aria-label={t('class.debriefOf', { name: run.name, scene: sceneOf(one) })}>
                      {t('runs.debrief')}
                    </Link>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
