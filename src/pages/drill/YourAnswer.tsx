import { useTranslation } from 'react-i18next'
import type { Answer } from '../../core/radio/drill/case.ts'
import { formatFixed } from '../../ui/numbers.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useQuotes } from '../../ui/use-quotes.ts'
import './YourAnswer.css'

const LIMIT_MS = 5000
const SIGNS = { voice: 'mic', typed: 'keyboard', built: 'build' } as const

export type YourAnswerProps = {
  readonly answer: Answer
  readonly afterMs: number
  /** The reading that was taken, and the numbers of its words that the button cut off. */
  readonly words: string
  readonly lost: readonly number[]
}

/** What the trainee said, and how soon it began. */
export const YourAnswer = ({ answer, afterMs, words, lost }: YourAnswerProps) => {
  const { t } = useTranslation('drill')
  const { open, close } = useQuotes()
  const seconds = formatFixed(afterMs / 1000, 1)
  return (
    <div className="youranswer">
      <p className="youranswer__who">
        <Icon name={answer === null ? 'quiet' : SIGNS[answer.mode]} size={18} />
        <b>{t('answer.you')}</b>
        <span>
          {answer === null ? t('answer.silent') : afterMs < 50 ? t('answer.atOnce') : t('answer.after', { seconds })}
        </span>
        {answer !== null && afterMs > LIMIT_MS ? <span>{t('answer.limit')}</span> : null}
      </p>
      {answer === null ? null : (
        <p className="youranswer__words">
          {open}
          {words.split(/\s+/).map((word, at) =>
            lost.includes(at) ? (
              <s key={at}>
                <span aria-hidden="true">~~~ </span>
                <span className="unseen">{t('answer.cut', { word })} </span>
              </s>
            ) : (
              <span key={at}>{at === words.split(/\s+/).length - 1 ? word : `${word} `}</span>
            ),
          )}
          {close}
        </p>
      )}
    </div>
  )
}
