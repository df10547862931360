import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../core/rubric/assessment.ts'
import { Button } from '../../ui/Button.tsx'
import { gapOf } from './pins.ts'

export type NextBoxProps = {
  readonly assessment: Assessment
  readonly questions: readonly string[]
  readonly onAgain: (draw: 'new' | 'same') => void
  readonly onDownload: () => void
}

/** Questions before answers, the one gap, what no machine saw, and what to do next. */
export const NextBox = ({ assessment, questions, onAgain, onDownload }: NextBoxProps) => {
  const { t } = useTranslation('pages')
  const gap = gapOf(assessment)
  return (
    <>
      <section className="debrief__section" aria-labelledby="debrief-questions">
        <header>
          <h2 id="debrief-questions">{t('debrief.questions')}</h2>
          <span>{t('debrief.questionsNote')}</span>
        </header>
        <ol className="debrief__questions">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <p className="debrief__unseen">{t('debrief.unobserved')}</p>
      </section>
      <section className="debrief__next" aria-label={t('debrief.next')}>
        <div>
          <h2 className="label">{t('debrief.gap')}</h2>
          {gap === null ? (
            <p>{t('debrief.gapNone')}</p>
          ) : (
            <>
              <p className="debrief__gapname">{t(`criterion.${gap.criterion}.name`)}</p>
              <p>{t('debrief.gapText', { points: Math.round(gap.lost), module: Number(gap.module.slice(1)) })}</p>
            </>
          )}
        </div>
        <div>
          <Button icon="play" onClick={() => onAgain('new')}>
            {t('debrief.again')}
          </Button>
          <Button look="outline" size="small" icon="replay" onClick={() => onAgain('same')}>
            {t('debrief.sameDraw')}
          </Button>
          <Button look="outline" size="small" icon="download" onClick={onDownload}>
            {t('debrief.download')}
          </Button>
        </div>
      </section>
    </>
  )
}
