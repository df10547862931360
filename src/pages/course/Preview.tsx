import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../core/vocabulary/language.ts'
import { LANGUAGE_NAMES } from '../../i18n/choose-language.ts'
import type { Coming } from '../../store/along/merge.ts'
import { Button } from '../../ui/Button.tsx'

export type PreviewProps = {
  /** Wall time at which the file was taken along, milliseconds. */
  readonly saved: number
  readonly coming: Coming
  /** The language of the page there, where it is another than here. */
  readonly language: Language | null
  readonly onBring: (settings: boolean, language: Language | null) => Promise<void>
  readonly onLeave: () => void
}

const ROWS = ['runs', 'sentences', 'cards', 'unfinished'] as const

/** What a file would bring, before anything is changed. */
export const Preview = ({ saved, coming, language, onBring, onLeave }: PreviewProps) => {
  const { t, i18n } = useTranslation('along')
  const head = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { settings } = coming
  const isFresh = settings === null || !settings.replace
  const [withSettings, setWithSettings] = useState(settings !== null && isFresh)
  const [withLanguage, setWithLanguage] = useState(isFresh)
  const [busy, setBusy] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const number = new Intl.NumberFormat(i18n.language)
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' })
  const isNothing = ROWS.every((row) => coming[row].new === 0) && settings === null && language === null
  const bring = (): void => {
    setBusy(true)
    void onBring(withSettings, withLanguage ? language : null)
  }
  return (
    <div className="takealong__preview" role="group" aria-labelledby={head}>
      <h3 id={head} ref={heading} tabIndex={-1}>
        {t('preview.head')}
      </h3>
      <p>{t('preview.saved', { date: date.format(saved) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('preview.what')}</span>
            </th>
            <th scope="col">{t('preview.new')}</th>
            <th scope="col">{t('preview.here')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`preview.row.${row}`)}</th>
              <td>{number.format(coming[row].new)}</td>
              <td>{number.format(coming[row].here)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {settings === null ? null : (
        <label className="takealong__choice">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={({ currentTarget }) => setWithSettings(currentTarget.checked)}
          />
          <span>{t(settings.replace ? 'preview.settingsReplace' : 'preview.settings', { name: settings.name })}</span>
        </label>
      )}
      {language === null ? null : (
        <label className="takealong__choice">
          <input
            type="checkbox"
            checked={withLanguage}
            onChange={({ currentTarget }) => setWithLanguage(currentTarget.checked)}
          />
          <span>{t('preview.language', { language: LANGUAGE_NAMES[language] })}</span>
        </label>
      )}
      <p>{t(isNothing ? 'preview.nothing' : 'preview.stays')}</p>
      <div className="takealong__ways">
        {isNothing ? null : (
          <Button size="small" icon="check" aria-disabled={busy} onClick={busy ? undefined : bring}>
            {t('preview.go')}
          </Button>
        )}
        <Button look="plain" size="small" onClick={onLeave}>
          {t('preview.leave')}
        </Button>
      </div>
    </div>
  )
}
