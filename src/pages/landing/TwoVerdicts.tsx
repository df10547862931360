import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Button, LinkButton } from '../../ui/Button.tsx'
import { Verdict } from '../../ui/Transcript.tsx'
import { useQuotes } from '../../ui/use-quotes.ts'
import { Why } from '../reasons/Why.tsx'
import type { FirstCall, Judged } from './first-call.ts'
import './TwoVerdicts.css'

type OneVerdictProps = { readonly label: string; readonly judged: Judged; readonly right: string }

/** What was said, what it was worth, why, and words that would have worked. */
const OneVerdict = ({ label, judged, right }: OneVerdictProps) => {
  const { t } = useTranslation('front')
  const { quote } = useQuotes()
  const { level, faults, notes } = judged.verdict
  return (
    <article className="verdicts__one">
      <header>
        <h3 className="label">{label}</h3>
        <Verdict right={level === 'right'} words={t(`call.${level}`)} />
      </header>
      <p className="verdicts__said">{quote(judged.words)}</p>
      <p className="verdicts__why">
        <Why of={faults[0]?.why ?? notes[0] ?? right} />
      </p>
      {/* A fault's own sentence ends with the words that work. */}
      {level === 'right' || faults.length > 0 ? null : (
        <p className="verdicts__works">
          <span>{t('call.done.works')}</span> <b>{quote(judged.works)}</b>
        </p>
      )}
    </article>
  )
}

export type TwoVerdictsProps = { readonly call: FirstCall; readonly next: string; readonly onAgain: () => void }

/** The end of the first call: two verdicts, and the way on. */
export const TwoVerdicts = ({ call, next, onAgain }: TwoVerdictsProps) => {
  const { t } = useTranslation('front')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="verdicts">
      <h2 ref={heading} tabIndex={-1}>
        {t('call.done.heading')}
      </h2>
      {call.answer === null ? null : (
        <OneVerdict label={t('call.done.answer')} judged={call.answer} right={t('call.done.answerRight')} />
      )}
      {call.readback === null ? null : (
        <OneVerdict label={t('call.done.readback')} judged={call.readback} right={t('call.done.readbackRight')} />
      )}
      <p className="verdicts__next">{t('call.done.next')}</p>
      <div className="verdicts__go">
        <Link href={next} asChild>
          <LinkButton href={next} icon="arrow">
            {t('call.done.go')}
          </LinkButton>
        </Link>
        <Button look="outline" onClick={onAgain}>
          {t('call.done.again')}
        </Button>
      </div>
    </div>
  )
}
