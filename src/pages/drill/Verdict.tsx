import { type ReactNode, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reason } from '../../core/vocabulary/reason.ts'
import { useQuotes } from '../../ui/use-quotes.ts'
import { Why } from '../reasons/Why.tsx'
import './Verdict.css'

export type VerdictProps = {
  readonly title: string
  /** Why, in a sentence or two; several, the most costly first. */
  readonly why: Reason | string | readonly (Reason | string)[]
  readonly notes?: readonly Reason[]
  /** Wordings that work, the best first; none leaves the cell out. */
  readonly works: readonly string[]
  /** Where no words work but silence. */
  readonly worksSilent?: boolean
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLHeadingElement>
}

const isList = (why: VerdictProps['why']): why is readonly (Reason | string)[] => Array.isArray(why)

/** What an answer was worth, at once: the verdict, the reason, and words that work. */
export const Verdict = ({ title, why, notes = [], works, worksSilent = false, children, ref }: VerdictProps) => {
  const { t } = useTranslation('drill')
  const { quote } = useQuotes()
  const [best, other] = works
  const hasWorks = best !== undefined || worksSilent
  return (
    <div className={hasWorks ? 'drillverdict' : 'drillverdict drillverdict--alone'}>
      <div className="drillverdict__why">
        <p className="label">{t('verdict.label')}</p>
        <h2 ref={ref} tabIndex={-1}>
          {title}
        </h2>
        {(isList(why) ? why : [why]).map((one) => (
          <p key={typeof one === 'string' ? one : one.id}>
            <Why of={one} />
          </p>
        ))}
        {notes.map((note) => (
          <p key={note.id}>
            <b>{t('verdict.note')}:</b> <Why of={note} />
          </p>
        ))}
        {children}
      </div>
      {hasWorks ? (
        <div className="drillverdict__works">
          <p className="label">{t('verdict.works')}</p>
          {best === undefined ? (
            <p className="drillverdict__best">{t('verdict.worksSilent')}</p>
          ) : (
            <p className="drillverdict__best">{quote(best)}</p>
          )}
          {other === undefined ? null : <p>{t('verdict.worksToo', { words: other })}</p>}
        </div>
      ) : null}
    </div>
  )
}
