import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextId } from '../../core/vocabulary/ids.ts'
import type { OwnWords } from '../../store/saved-run.ts'
import type { Say } from '../say.ts'
import { OwnSentence } from './OwnSentence.tsx'

type Kept = {
  readonly words: OwnWords
  readonly onWords: (change: Partial<OwnWords>) => Promise<void>
}

/** The first phase, in a sentence of the trainee’s own. */
export const ReactionSection = ({ words, onWords }: Kept) => {
  const { t } = useTranslation('pages')
  const keep = useCallback((reaction: string) => onWords({ reaction }), [onWords])
  return (
    <section className="debrief__section debrief__reaction" aria-labelledby="debrief-reaction">
      <header>
        <h2 id="debrief-reaction">{t('debrief.phase.reaction')}</h2>
        <span>{t('debrief.own.where')}</span>
      </header>
      <OwnSentence phase="reaction" kept={words.reaction} onKeep={keep} />
    </section>
  )
}

const Application = ({ words, onWords }: Kept) => {
  const keep = useCallback((application: string) => onWords({ application }), [onWords])
  return <OwnSentence phase="application" kept={words.application} onKeep={keep} />
}

/** The last phase: the questions of the scenario, and a sentence of the trainee’s own where the run is theirs. */
export const ApplicationSection = ({
  questions,
  say,
  words,
  onWords,
}: Pick<Kept, 'onWords'> & {
  readonly questions: readonly TextId[]
  readonly say: Say
  /** Null where the run is another's. */
  readonly words: OwnWords | null
}) => {
  const { t } = useTranslation('pages')
  return (
    <section className="debrief__section" aria-labelledby="debrief-application">
      <header>
        <h2 id="debrief-application">{t('debrief.phase.application')}</h2>
        <span>{t('debrief.questionsNote')}</span>
      </header>
      <ol className="debrief__questions">
        {questions.map((question) => (
          <li key={question}>{say(question)}</li>
        ))}
      </ol>
      {words === null ? null : <Application words={words} onWords={onWords} />}
      <p className="debrief__unseen">{t('debrief.unobserved')}</p>
    </section>
  )
}
