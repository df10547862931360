import { type SyntheticEvent, useCallback, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { CourseEntry } from '../course/course-entry.ts'
import { FileButton } from '../files/FileButton.tsx'
import { PageHead } from '../frame/PageHead.tsx'
import { PaperNav } from '../frame/PaperNav.tsx'
import { useDroppedFiles } from '../files/use-dropped-files.ts'
import { useTitle } from '../frame/use-title.ts'
import { dayOf } from '../report/lists.ts'
import { WhatItProves } from '../report/WhatItProves.tsx'
import { CheckResult } from './CheckResult.tsx'
import type { Checked } from './checked.ts'
import '../frame/sidecard.css'
import '../paper/filed.css'
import '../paper/room.css'
import '../paper/table.css'
import './CheckPage.css'

export type CheckPageProps = {
  readonly entries: readonly CourseEntry[]
  readonly onCheck: (
    typed: string,
    files: readonly File[],
    onProgress: (done: number, of: number) => void,
  ) => Promise<Checked>
}

type Progress = { readonly done: number; readonly of: number }

/** A code and the file that proves it, held against each other. */
export const CheckPage = ({ entries, onCheck }: CheckPageProps) => {
  const { t, i18n } = useTranslation('report')
  const { t: pages } = useTranslation('pages')
  useTitle(t('check.title'))
  const id = useId()
  const [typed, setTyped] = useState('')
  const [files, setFiles] = useState<readonly File[]>([])
  const [progress, setProgress] = useState<Progress | null>(null)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [checkedMs, setCheckedMs] = useState(0)
  const [checking, setChecking] = useState(false)
  const [failed, setFailed] = useState(false)
  const take = useCallback((given: readonly File[]) => {
    if (given.length === 0) return
    setFiles(given)
    setChecked(null)
  }, [])
  const over = useDroppedFiles(take)
  const check = async (): Promise<void> => {
    setChecking(true)
    setFailed(false)
    setChecked(null)
    try {
      setChecked(await onCheck(typed, files, (done, of) => setProgress({ done, of })))
      setCheckedMs(Date.now())
    } catch {
      setFailed(true)
    }
    setProgress(null)
    setChecking(false)
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (!checking) void check()
  }
  const isWrong = checked !== null && !checked.code.ok && checked.code.error.why !== 'empty'
  const chosen =
    files.length === 0
      ? t('check.filesNone')
      : t('check.filesChosen', { count: files.length, names: files.map(({ name }) => name).join(', ') })
  return (
    <div className="check filed" data-room="paper">
      <PaperNav />
      <main>
        <PageHead label={t('check.label')} title={t('check.heading')} lead={t('check.lead')} />
        <div className="room check__room">
          <div>
            <form className={over ? 'check__form check__form--over' : 'check__form'} onSubmit={submit}>
              <label htmlFor={`${id}-code`}>{t('check.code')}</label>
              <input
                id={`${id}-code`}
                className="check__code"
                aria-describedby={isWrong ? `${id}-hint ${id}-result` : `${id}-hint`}
                aria-invalid={isWrong}
                autoCapitalize="characters"
                autoComplete="off"
                spellCheck={false}
                value={typed}
                onChange={({ currentTarget }) => {
                  setTyped(currentTarget.value)
                  setChecked(null)
                }}
              />
              <p id={`${id}-hint`} className="check__hint">
                {t('check.codeHint')}
              </p>
              <p className="check__label" id={`${id}-files`}>
                {t('check.files')}
              </p>
              <div className="check__files">
                <FileButton labelledBy={`${id}-files`} describedBy={`${id}-chosen`} multiple onFiles={take}>
                  {t('check.choose')}
                </FileButton>
                <span id={`${id}-chosen`}>{chosen}</span>
              </div>
              <p className="check__hint">{t('check.filesHint')}</p>
              <button type="submit" className="button button--solid" aria-disabled={checking}>
                {t('check.go')}
              </button>
            </form>
            <section id={`${id}-result`} aria-label={t('check.result')} aria-live="polite" className="check__result">
              {progress === null ? null : <p>{t('check.reading', progress)}</p>}
              {failed ? <p>{t('failed')}</p> : null}
              {checked === null ? null : (
                <>
                  <CheckResult checked={checked} entries={entries} />
                  <p className="check__date">{t('check.date', { date: dayOf(i18n.language, checkedMs) })}</p>
                </>
              )}
            </section>
          </div>
          <aside className="sidecard">
            <WhatItProves under="h2" />
            <Link href="/check/class" className="check__class">
              {pages('record.class')}
            </Link>
          </aside>
        </div>
      </main>
    </div>
  )
}
