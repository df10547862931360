import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../core/cost/ledger.ts'
import { minutesText } from '../money-text.ts'
import './SlackGauge.css'

/** How much of what the day could lose is gone: the trainee's own share solid, the others' hatched, a tick a minute. */
export const SlackGauge = ({ ledger, slack }: { readonly ledger: Ledger; readonly slack: number }) => {
  const { t } = useTranslation('pages')
  const whole = Math.max(slack, ledger.minutes, 1)
  const wide = (minutes: number): string => `${((100 * minutes) / whole).toFixed(2)}%`
  return (
    <div className="slack">
      <div className="slack__bar" aria-hidden="true">
        <i className="slack__own" style={{ width: wide(ledger.own) }} />
        <i className="slack__others" style={{ width: wide(ledger.minutes - ledger.own) }} />
        <i className="slack__end" style={{ left: wide(slack) }} />
      </div>
      <p>
        {t('debrief.slackUsed', {
          own: minutesText(ledger.own),
          minutes: minutesText(ledger.minutes),
          slack,
        })}
      </p>
    </div>
  )
}
