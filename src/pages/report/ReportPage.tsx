import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { profileOf } from '../../core/proof/profile.ts'
import { Button, LinkButton } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { CourseEntry } from '../course/course-entry.ts'
import { PageHead } from '../frame/PageHead.tsx'
import { PaperNav } from '../frame/PaperNav.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Keywords } from './Keywords.tsx'
import { Levels } from './Levels.tsx'
import { dayOf } from './lists.ts'
import { OwnCertificate, type OwnCertificateProps } from './OwnCertificate.tsx'
import type { ReportRun } from './report-run.ts'
import { RunList } from './RunList.tsx'
import { Skills } from './Skills.tsx'
import { useSceneName } from './use-scene-name.ts'
import '../frame/sidecard.css'
import '../paper/filed.css'
import '../paper/room.css'
import '../paper/table.css'
import './ReportPage.css'

/** How far the runs are played again; the runs, oldest first, when all of them are. */
export type ReportRuns = {
  readonly done: number
  readonly of: number
  readonly runs: readonly ReportRun[] | null
  /** They could not be played again: a part of the page did not come. */
  readonly failed: boolean
}

export type ReportPageProps = OwnCertificateProps & {
  /** Null before it is known how many runs there are. */
  readonly marked: ReportRuns | null
  /** Names that were on the radio in these runs, and the one that the report is of. */
  readonly names: readonly string[]
  readonly name: string
  readonly onName: (name: string) => void
  /** Scenes that can be played. */
  readonly entries: readonly CourseEntry[]
  readonly onSaveRecord: (id: string) => void
}

const Shown = ({ runs, entries, onSaveRecord, ...own }: ReportPageProps & { readonly runs: readonly ReportRun[] }) => {
  const sceneName = useSceneName(entries)
  const played = runs.flatMap(({ run }) => (run === null ? [] : [run]))
  const profile = profileOf(played)
  const here = entries.map(({ id }) => id)
  return (
    <div className="room report__room">
      <div className="report__main">
        <Levels profile={profile} />
        <RunList runs={runs} sceneName={sceneName} onSave={onSaveRecord} />
      </div>
      <div className="report__side">
        <OwnCertificate {...own} />
        <Keywords profile={profile} runs={played} here={here} />
      </div>
      <div className="report__below">
        <Skills profile={profile} />
      </div>
    </div>
  )
}

/** Whose report it is, of how many runs, and the day on which it was printed: a screen says that elsewhere, paper has to. */
const OnPaper = ({ name, runs }: { readonly name: string; readonly runs: readonly ReportRun[] }) => {
  const { t, i18n } = useTranslation('report')
  const [nowMs] = useState(() => Date.now())
  return (
    <p className="report__paper">
      <b>{name}</b> {t('paper', { count: runs.length, date: dayOf(i18n.language, nowMs) })}
    </p>
  )
}

/** The skills report: levels over time, what they support, and the certificate with its proof. */
export const ReportPage = (props: ReportPageProps) => {
  const { t } = useTranslation('report')
  useTitle(t('title'))
  const { marked } = props
  const runs = marked?.runs ?? null
  return (
    <div className="report filed" data-room="paper">
      <PaperNav />
      <main>
        <PageHead label={t('label')} title={t('heading')} lead={t('lead')}>
          {runs === null || runs.length === 0 ? null : (
            <div className="report__print">
              <Button look="outline" size="small" onClick={() => print()}>
                {t('print')}
              </Button>
            </div>
          )}
        </PageHead>
        {runs === null || runs.length === 0 ? null : <OnPaper name={props.name} runs={runs} />}
        <p className="report__playing" role="status">
          {marked === null || runs !== null
            ? null
            : marked.failed
              ? t('failed')
              : t('playing', { done: marked.done, of: marked.of })}
        </p>
        {runs?.length === 0 ? (
          <Notice
            sign="chair"
            sentence={t('empty')}
            action={
              <Link href="/course" asChild>
                <LinkButton href="/course" icon="book">
                  {t('emptyGo')}
                </LinkButton>
              </Link>
            }
          />
        ) : null}
        {props.names.length < 2 ? null : (
          <div className="report__names">
            <Segmented
              label={t('names')}
              shown
              options={props.names.map((value) => ({ value, label: value }))}
              value={props.name}
              onChange={props.onName}
            />
          </div>
        )}
        {runs === null || runs.length === 0 ? null : <Shown {...props} runs={runs} />}
      </main>
    </div>
  )
}
