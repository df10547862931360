import { useTranslation } from 'react-i18next'
import type { MarkedRun } from '../../core/proof/marked-run.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { CourseEntry } from '../course/course-entry.ts'
import { useSceneName } from '../report/use-scene-name.ts'
import type { Checked } from './checked.ts'
import { useCheckWords } from './use-check-words.ts'

export type CheckResultProps = { readonly checked: Checked; readonly entries: readonly CourseEntry[] }

const RunsPlayed = ({
  runs,
  entries,
}: {
  readonly runs: readonly MarkedRun[]
  readonly entries: readonly CourseEntry[]
}) => {
  const { t } = useTranslation('report')
  const sceneName = useSceneName(entries)
  return (
    <table className="papertable check__runs">
      <caption>{t('check.table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('check.table.scene')}</th>
          <th scope="col">{t('check.table.name')}</th>
          <th scope="col">{t('check.table.mark')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map(({ seal, scenario, name, bot, score, passed, band }) => (
          <tr key={seal}>
            <th scope="row">{sceneName(scenario)}</th>
            <td>{bot === null ? name : t('check.table.bot', { bot })}</td>
            <td>{passed ? t('runs.passed', { score, band: t(`band.${band}`) }) : t('runs.notPassed', { score })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What came out, in sentences, and the runs as they were played again. */
export const CheckResult = ({ checked, entries }: CheckResultProps) => {
  const words = useCheckWords()
  const proven = checked.proof?.kind === 'proven'
  return (
    <>
      <div className={proven ? 'check__verdict check__verdict--proven' : 'check__verdict'}>
        <Icon name={proven ? 'verified' : 'minus'} size={26} />
        <div>
          {words(checked).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
      {checked.records?.kind === 'true' ? <RunsPlayed runs={checked.records.runs} entries={entries} /> : null}
    </>
  )
}
