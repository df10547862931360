import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { clockAt } from '../../core/run/clock.ts'
import { formatClock, formatCount } from '../../ui/numbers.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { Sheet } from './Sheet.tsx'
import { useCharges, useChargeWords } from './use-charges.ts'
import './Charges.css'

/** How long what was charged stands under the bar: eight seconds. */
const SHOWN_TICKS = 160

/** What was charged just now, under the cost on the bar: what for, and how many minutes. */
export const NewCharge = memo(() => {
  const { t } = useTranslation('play')
  const words = useChargeWords()
  const last = useCharges().at(-1)
  const lastTick = last?.tick ?? Number.NEGATIVE_INFINITY
  const isNew = usePlaySlice(({ tick, cost }) => !cost.safety && tick - lastTick <= SHOWN_TICKS)
  if (last === undefined || !isNew) return null
  return (
    <p className="newcharge" role="status">
      {t('cost.charge', { what: words(last), minutes: formatCount(last.minutes) })}
      <span>{t(last.owner === 'own' ? 'cost.yours' : 'cost.notYours')}</span>
    </p>
  )
})
NewCharge.displayName = 'NewCharge'

/** Everything that was charged so far: minutes and whose, and no money, since safety may have been decided. */
export const ChargesSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('play')
  const { run, scenario } = usePlay()
  const words = useChargeWords()
  const charges = useCharges()
  return (
    <Sheet title={t('cost.heading')} onClose={onClose}>
      <p className="charges__lead">{t('cost.lead')}</p>
      {charges.length === 0 ? <p className="charges__lead">{t('cost.none')}</p> : null}
      <ul className="charges">
        {charges.map((charge) => (
          <li key={charge.order}>
            <time>{formatClock(clockAt(scenario.show.clock, run.facts(), charge.tick))}</time>
            <b>{t('cost.charge', { what: words(charge), minutes: formatCount(charge.minutes) })}</b>
            <span>{t(charge.owner === 'own' ? 'cost.yours' : 'cost.notYours')}</span>
          </li>
        ))}
      </ul>
      {charges.some(({ money }) => money === null) ? <p className="charges__lead">{t('cost.unpaid')}</p> : null}
    </Sheet>
  )
}
