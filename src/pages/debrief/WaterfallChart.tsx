import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entry, Ledger } from '../../core/cost/ledger.ts'
import { minutesText, moneyText } from '../money-text.ts'
import { waterfallOf } from './waterfall.ts'
import './WaterfallChart.css'

export type WaterfallChartProps = {
  readonly ledger: Ledger
  readonly cents: boolean
  /** What an entry is called: its moment, or its cause. */
  readonly titleOf: (entry: Entry) => string
}

/**
 * Where the money went, step by step: own solid, inherited outlined, unavoidable hatched. The table under it says the
 * same in words, so readers are spared the drawing.
 */
export const WaterfallChart = ({ ledger, cents, titleOf }: WaterfallChartProps) => {
  const { t } = useTranslation('pages')
  const { steps, uncharged, total } = waterfallOf(ledger)
  if (steps.length === 0 || total <= 0) return null
  const share = (dollars: number): string => `${((100 * dollars) / total).toFixed(2)}%`
  const at = (from: number, to: number): CSSProperties => ({ bottom: share(from), height: share(to - from) })
  return (
    <div className="waterfall" aria-hidden="true">
      <div className="waterfall__columns">
        {steps.map(({ entries: [entry, ...more], owner, minutes, from, to }) => (
          <div key={entry.fact} className="waterfall__column">
            <div className="waterfall__well">
              <b style={{ bottom: share(to) }}>+{moneyText(to - from, cents)}</b>
              <i className={`waterfall__bar waterfall__bar--${owner ?? 'mixed'}`} style={at(from, to)} />
              <i className="waterfall__link" style={{ bottom: share(to) }} />
            </div>
            <p>
              {more.length === 0 ? titleOf(entry) : t('debrief.waterMore', { count: more.length + 1 })}
              <span>{t('debrief.waterMinutes', { minutes: minutesText(minutes) })}</span>
            </p>
          </div>
        ))}
        <div className="waterfall__column">
          <div className="waterfall__well">
            <b style={{ bottom: share(total) }}>{moneyText(total, cents)}</b>
            <i className="waterfall__bar waterfall__bar--total" style={at(0, total)} />
          </div>
          <p>
            <strong>{t('debrief.sum')}</strong>
            <span>{t('debrief.waterMinutes', { minutes: minutesText(ledger.minutes) })}</span>
          </p>
        </div>
      </div>
      {uncharged.length === 0 ? null : (
        <p className="waterfall__free">
          {t('debrief.waterFree', {
            minutes: minutesText(uncharged.reduce((sum, { minutes }) => sum + minutes, 0)),
          })}
        </p>
      )}
    </div>
  )
}
