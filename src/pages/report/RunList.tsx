import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { MarkedRun } from '../../core/proof/marked-run.ts'
import { Button } from '../../ui/Button.tsx'
import { dayOf } from './lists.ts'
import type { ReportRun } from './report-run.ts'

export type RunListProps = {
  readonly runs: readonly ReportRun[]
  readonly sceneName: (scenario: string) => string
  readonly onSave: (id: string) => void
}

/** Every run that the report rests on, the newest first, with its debrief and its record. */
export const RunList = ({ runs, sceneName, onSave }: RunListProps) => {
  const { t, i18n } = useTranslation('report')
  const { t: pages } = useTranslation('pages')
  const mark = (run: MarkedRun): string => {
    const { score, passed, band, gates } = run
    const points = passed ? t('runs.passed', { score, band: t(`band.${band}`) }) : t('runs.notPassed', { score })
    return gates.length === 0 ? points : `${points}. ${t('runs.gate', { gates: gates.join(', ') })}`
  }
  return (
    <section className="report__section" aria-labelledby="report-runs">
      <header>
        <h2 id="report-runs">{t('runs.heading')}</h2>
        <span>{t('runs.note')}</span>
      </header>
      <table className="papertable report__table report__runtable" aria-labelledby="report-runs">
        <thead>
          <tr>
            <th scope="col">{t('runs.scene')}</th>
            <th scope="col">{t('runs.mark')}</th>
            <th scope="col">{t('runs.record')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.toReversed().map(({ id, scenario, ended, run, refusal }) => {
            const scene = sceneName(scenario)
            const date = dayOf(i18n.language, ended)
            return (
              <tr key={id}>
                <th scope="row">
                  {scene} <span className="report__date">{date}</span>
                </th>
                <td>
                  {run === null
                    ? t('runs.refused', { why: pages(`record.refused.${refusal ?? 'unreadable'}`) })
                    : mark(run)}
                </td>
                <td className="report__acts">
                  <Link href={`/debrief/${id}`} aria-label={t('runs.debriefOf', { scene, date })}>
                    {t('runs.debrief')}
                  </Link>
                  <Button
                    look="outline"
                    size="small"
                    icon="download"
                    aria-label={t('runs.saveOf', { scene, date })}
                    onClick={() => onSave(id)}
                  >
                    {t('runs.save')}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
