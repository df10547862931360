import { memo, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tier } from '../../core/vocabulary/words.ts'
import { Icon } from '../../ui/Icon.tsx'
import { formatCount, formatMoney } from '../../ui/numbers.ts'
import { delayGauge } from './delay-gauge.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { keepFocus } from '../../ui/keep-focus.ts'
import './CostCell.css'

/** Small shows count in cents. */
const countsCents = (tier: Tier): boolean => tier === 'T0' || tier === 'T1'

const WIDTH = 232

const Gauge = ({ slack, own, others }: { readonly slack: number; readonly own: number; readonly others: number }) => {
  const { t } = useTranslation('play')
  const hatch = useId()
  const ticks = delayGauge(slack, own, others)
  const step = WIDTH / ticks.length
  const width = Math.max(1.5, step - 3)
  return (
    <svg className="cost__gauge" width={WIDTH} height="14" viewBox={`-1 -1 ${WIDTH + 2} 14`} role="img">
      <title>
        {t('cost.gauge', { own: formatCount(own), others: formatCount(others), slack: formatCount(slack) })}
      </title>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(35)">
          <rect width="2.4" height="5" className="cost__full" />
        </pattern>
      </defs>
      {ticks.map((tick, minute) => {
        const y = tick.tall ? 0 : 2
        const height = tick.tall ? 12 : 8
        const x = minute * step
        return (
          <g key={minute}>
            {tick.own > 0 ? <rect className="cost__full" x={x} y={y} width={width * tick.own} height={height} /> : null}
            {tick.others > 0 ? (
              <rect
                x={x + width * tick.own}
                y={y}
                width={width * tick.others}
                height={height}
                fill={`url(#${hatch})`}
              />
            ) : null}
            <rect
              className={tick.own + tick.others > 0 ? 'cost__edge cost__edge--used' : 'cost__edge'}
              x={x}
              y={y}
              width={width}
              height={height}
              rx="0.5"
            />
          </g>
        )
      })}
    </svg>
  )
}

const useCost = () => {
  const { scenario } = usePlay()
  const cost = usePlaySlice((view) => view.cost)
  const cents = countsCents(scenario.tier)
  return {
    ...cost,
    others: cost.inherited + cost.unavoidable,
    money: formatMoney(cost.money, cents),
    rate: formatMoney(cost.perMinute, cents),
    left: formatCount(Math.max(0, cost.slack - cost.minutes)),
  }
}

/** How far behind the day is, and the way to what it was charged for. */
const Behind = ({ words, onOpen }: CostProps & { readonly words: string }) => {
  const { t } = useTranslation('play')
  return (
    <button
      type="button"
      className="cost__behind"
      aria-haspopup="dialog"
      aria-label={t('cost.open', { behind: words })}
      onMouseDown={keepFocus}
      onClick={onOpen}
    >
      {words}
      <Icon name="down" size={13} />
    </button>
  )
}

export type CostProps = {
  /** Shows what was charged. */
  readonly onOpen: () => void
}

/** Cost of delay on the slate: total, rate, and the slack by owner. No money at all while a safety event is on. */
export const CostCell = memo(({ onOpen }: CostProps) => {
  const { t } = useTranslation('play')
  const cost = useCost()
  if (cost.safety) {
    return (
      <div className="slate__cell cost">
        <p className="cost__safety">{t('cost.safety')}</p>
      </div>
    )
  }
  const behind = cost.minutes === 0 ? t('cost.onTime') : t('cost.behind', { minutes: formatCount(cost.minutes) })
  return (
    <div className="slate__cell cost">
      <div className="cost__total">
        <div className="label">{t('cost.label')}</div>
        <div className="slate__number cost__money">{cost.money}</div>
      </div>
      <div className="cost__detail">
        <div className="cost__line">
          <Behind words={behind} onOpen={onOpen} />
          <span className="cost__rate">{t('cost.rate', { money: cost.rate })}</span>
        </div>
        <Gauge slack={cost.slack} own={cost.own} others={cost.others} />
        <div className="cost__note">
          {cost.minutes === 0
            ? t('cost.noteNone', { left: cost.left, slack: formatCount(cost.slack) })
            : t('cost.note', {
                own: formatCount(cost.own),
                others: formatCount(cost.others),
                left: cost.left,
                slack: formatCount(cost.slack),
              })}
        </div>
      </div>
    </div>
  )
})
CostCell.displayName = 'CostCell'

/** The same in one line, for the phone. */
export const CostLine = memo(({ onOpen }: CostProps) => {
  const { t } = useTranslation('play')
  const cost = useCost()
  if (cost.safety) return <span className="costline__behind">{t('cost.safety')}</span>
  return (
    <>
      <b>{cost.money}</b>
      <span className="costline__rate">{t('cost.rate', { money: cost.rate })}</span>
      <Behind
        words={cost.minutes === 0 ? t('cost.onTime') : t('cost.behind', { minutes: formatCount(cost.minutes) })}
        onOpen={onOpen}
      />
    </>
  )
})
CostLine.displayName = 'CostLine'
