import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OWN_WORDS_MAX, type OwnWords } from '../../store/saved-run.ts'
import './OwnSentence.css'

export type OwnSentenceProps = {
  readonly phase: keyof OwnWords
  /** What was written before. */
  readonly kept: string
  /** Resolves when it is really kept; only then the page says so. */
  readonly onKeep: (sentence: string) => Promise<void>
}

/** What is written is kept when nothing was typed for so long, and when the field is left. */
const REST_MS = 700

/** One sentence of the trainee's own, kept as it is written. Nothing asks for it and nothing marks it. */
export const OwnSentence = ({ phase, kept, onKeep }: OwnSentenceProps) => {
  const { t } = useTranslation('pages')
  const id = useId()
  const [sentence, setSentence] = useState(kept)
  const [stored, setStored] = useState(kept)
  useEffect(() => {
    if (sentence === stored) return
    const rest = setTimeout(() => {
      void onKeep(sentence).then(() => setStored(sentence))
    }, REST_MS)
    return () => clearTimeout(rest)
  }, [sentence, stored, onKeep])
  const keepNow = (): void => {
    if (sentence === stored) return
    void onKeep(sentence).then(() => setStored(sentence))
  }
  return (
    <div className={sentence === '' ? 'ownsentence ownsentence--empty' : 'ownsentence'}>
      <label htmlFor={id}>{t(`debrief.own.${phase}`)}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={OWN_WORDS_MAX}
        value={sentence}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget }) => setSentence(currentTarget.value)}
        onBlur={keepNow}
      />
      <p className="ownsentence__paper" aria-hidden="true">
        {sentence}
      </p>
      <p id={`${id}-note`} role="status">
        {t(sentence !== '' && sentence === stored ? 'debrief.own.kept' : 'debrief.own.note')}
      </p>
    </div>
  )
}
