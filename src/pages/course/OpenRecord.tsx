import { useCallback, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { FileButton } from '../files/FileButton.tsx'
import type { Refusal } from '../frame/refusal.ts'
import { useDroppedFiles } from '../files/use-dropped-files.ts'
import './OpenRecord.css'

export type OpenRecordProps = {
  /** Reads a file and shows its debrief; the reason where it cannot be shown. */
  readonly onFile: (file: File) => Promise<Refusal | null>
}

/** A record file to look at: chosen with the button, or dropped anywhere on the page. */
export const OpenRecord = ({ onFile }: OpenRecordProps) => {
  const { t } = useTranslation('pages')
  const head = useId()
  const [reading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const read = useCallback(
    async (file: File | undefined): Promise<void> => {
      if (file === undefined) return
      setReading(true)
      setRefusal(null)
      setRefusal(await onFile(file))
      setReading(false)
    },
    [onFile],
  )
  const over = useDroppedFiles(useCallback((files) => void read(files[0]), [read]))
  return (
    <section className={over ? 'openrecord openrecord--over' : 'openrecord'} aria-labelledby={head}>
      <div>
        <h2 id={head}>{t('record.head')}</h2>
        <p>{t(over ? 'record.drop' : 'record.lead')}</p>
        <p>
          <Link href="/check/class">{t('record.class')}</Link>
        </p>
        <p role="status">{reading ? t('record.reading') : null}</p>
        {refusal === null ? null : (
          <p className="openrecord__refusal" role="alert">
            {t(`record.refused.${refusal}`)}
          </p>
        )}
      </div>
      <FileButton labelledBy={head} onFiles={(files) => void read(files[0])}>
        {t('record.open')}
      </FileButton>
    </section>
  )
}
