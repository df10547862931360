import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Cards, DAY_MS } from '../../core/course/card.ts'
import { forecast } from '../../core/course/forecast.ts'
import './DueToday.css'

const DAYS = 7
const TALLEST_PX = 38

export type DueTodayProps = {
  readonly left: number
  readonly all: number
  readonly cards: Cards
  readonly nowMs: number
}

/** How much of the round is left; after it, what comes back today. The days count what is due, asked in this round or not. */
export const DueToday = ({ left, all, cards, nowMs }: DueTodayProps) => {
  const { t, i18n } = useTranslation('drill')
  const counts = forecast(cards.values(), nowMs, DAYS)
  const [today = 0] = counts
  const most = Math.max(1, ...counts)
  const days = useMemo(() => {
    const form = (weekday: 'narrow' | 'long') => new Intl.DateTimeFormat(i18n.language, { weekday, timeZone: 'UTC' })
    return { narrow: form('narrow'), long: form('long') }
  }, [i18n.language])
  const dayName = (at: number, weekday: 'narrow' | 'long'): string => days[weekday].format(nowMs + at * DAY_MS)
  return (
    <section className="sidecard duetoday" aria-labelledby="duetoday">
      <h2 id="duetoday">
        {t(left === 0 ? 'side.due' : 'side.round')} <span>{t('side.dueNote')}</span>
      </h2>
      <div className="duetoday__row">
        <p>
          <b>{left === 0 ? today : left}</b>
          {left === 0 ? t('side.backToday', { count: today }) : t('side.left', { all })}
        </p>
        <ol className="duetoday__days" aria-label={t('side.forecast')}>
          {counts.map((count, at) => (
            <li key={at} aria-label={t('side.day', { day: dayName(at, 'long'), count })}>
              <b aria-hidden="true">{count}</b>
              <i style={{ height: `${Math.round((count / most) * TALLEST_PX)}px` }} />
              <span aria-hidden="true">{dayName(at, 'narrow')}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
