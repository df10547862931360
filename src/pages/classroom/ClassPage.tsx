import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { CourseEntry } from '../course/course-entry.ts'
import { FileButton } from '../files/FileButton.tsx'
import { useDroppedFiles } from '../files/use-dropped-files.ts'
import { PageHead } from '../frame/PageHead.tsx'
import { PaperNav } from '../frame/PaperNav.tsx'
import { useTitle } from '../frame/use-title.ts'
import { dayOf } from '../report/lists.ts'
import { useSceneName } from '../report/use-scene-name.ts'
import { CLASS_ORDERS, type ClassOrder, type ClassRun, type CountedRun, countedRuns, inOrder } from './class-run.ts'
import { ClassTable } from './ClassTable.tsx'
import { sampleClass } from './sample-class.ts'
import type { Weighing } from './weighing.ts'
import { WeighingForm } from './WeighingForm.tsx'
import '../paper/filed.css'
import './ClassPage.css'

export type ClassPageProps = {
  readonly entries: readonly CourseEntry[]
  readonly runs: readonly ClassRun[]
  /** How far a round of playing is; null where nothing is being played. */
  readonly playing: { readonly done: number; readonly of: number } | null
  /** A part of the page did not come, and the last round ended there. */
  readonly failed: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly onWeigh: (weighing: Weighing) => Promise<boolean>
  readonly onSave: (runs: readonly CountedRun[]) => void
  readonly onClear: () => void
}

/** The records of a class, played again and side by side. */
export const ClassPage = (props: ClassPageProps) => {
  const { entries, runs, playing, failed, onFiles, onWeigh, onSave, onClear } = props
  const { t, i18n } = useTranslation('report')
  const { t: pages } = useTranslation('pages')
  useTitle(t('class.heading'))
  const id = useId()
  const sceneName = useSceneName(entries)
  const [order, setOrder] = useState<ClassOrder>('name')
  const [nowMs] = useState(() => Date.now())
  const over = useDroppedFiles(onFiles)
  const counted = useMemo(() => inOrder(countedRuns(runs), order, i18n.language), [runs, order, i18n.language])
  const sample = useMemo(() => sampleClass((letter) => t('class.sample.name', { letter }), t('class.sample.file')), [t])
  const refused = runs.filter(({ run }) => run === null)
  return (
    <div className="class filed" data-room="paper">
      <PaperNav />
      <main>
        <PageHead label={t('class.label')} title={t('class.heading')} lead={t('class.lead')} />
        <section className={over ? 'class__take class__take--over' : 'class__take'} aria-labelledby={`${id}-take`}>
          <div>
            <h2 id={`${id}-take`}>{t('class.take')}</h2>
            <p id={`${id}-hint`}>{t('class.hint')}</p>
            <p role="status">
              {playing === null ? null : t('check.reading', playing)}
              {playing === null && counted.length > 0 ? t('class.count', { count: counted.length }) : null}
            </p>
            {failed ? <p role="alert">{t('failed')}</p> : null}
          </div>
          <FileButton labelledBy={`${id}-take`} describedBy={`${id}-hint`} multiple onFiles={onFiles}>
            {t('class.choose')}
          </FileButton>
        </section>
        {refused.length === 0 ? null : (
          <section className="class__refused" aria-labelledby={`${id}-refused`}>
            <h2 id={`${id}-refused`}>{t('class.refused', { count: refused.length })}</h2>
            <ul>
              {refused.map(({ key, file, refusal }) => (
                <li key={key}>
                  <b>{file}</b> {pages(`record.refused.${refusal ?? 'unreadable'}`)}
                </li>
              ))}
            </ul>
          </section>
        )}
        {counted.length === 0 ? (
          <section className="class__sample" aria-labelledby={`${id}-sample`}>
            <h2 id={`${id}-sample`}>{t('class.sample.heading')}</h2>
            <p>{t('class.sample.lead')}</p>
            <ClassTable runs={sample} sceneName={sceneName} label={t('class.sample.table')} />
            <p className="class__legend">{t('class.legend')}</p>
          </section>
        ) : (
          <>
            <div className="class__tools">
              <Segmented
                label={t('class.order')}
                shown
                options={CLASS_ORDERS.map((value) => ({ value, label: t(`class.by.${value}`) }))}
                value={order}
                onChange={setOrder}
              />
              <Button look="outline" size="small" icon="download" onClick={() => onSave(counted)}>
                {t('class.csv')}
              </Button>
              <Button look="outline" size="small" icon="cross" onClick={onClear}>
                {t('class.clear')}
              </Button>
            </div>
            <p className="class__paper">{t('paper', { count: counted.length, date: dayOf(i18n.language, nowMs) })}</p>
            <ClassTable runs={counted} sceneName={sceneName} label={t('class.table')} />
            <p className="class__legend">{t('class.legend')}</p>
            <WeighingForm busy={playing !== null} onWeigh={onWeigh} />
          </>
        )}
        <p className="class__on">
          <Link href="/check">{t('own.check')}</Link>
        </p>
      </main>
    </div>
  )
}
