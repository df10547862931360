import { useTranslation } from 'react-i18next'
import type { HouseStyle } from '../../core/vocabulary/house-style.ts'
import type { Tier } from '../../core/vocabulary/words.ts'
import { moneyText } from '../money-text.ts'
import { houseLines } from './house-lines.ts'
import './FactsOfTheDay.css'

export type FactsOfTheDayProps = {
  /** Length of the scene, `4:00`. */
  readonly minutes: string
  readonly slack: number
  readonly tier: Tier
  /** Dollars a clock minute. */
  readonly burn: number
  readonly house: HouseStyle
  readonly usual: HouseStyle
}

/** Clock, tier, burn and house style, side by side. */
export const FactsOfTheDay = ({ minutes, slack, tier, burn, house, usual }: FactsOfTheDayProps) => {
  const { t } = useTranslation('pages')
  const lines = houseLines(house, usual)
  return (
    <section className="brief__facts">
      <div>
        <h2 className="label">{t('brief.clock')}</h2>
        <p className="brief__figure">{minutes}</p>
        <p>{t('brief.clockText', { slack })}</p>
      </div>
      <div>
        <h2 className="label">{t('brief.tier')}</h2>
        <p className="brief__figure">{tier}</p>
        <p>{t(`brief.tierName.${tier}`)}</p>
      </div>
      <div>
        <h2 className="label">{t('brief.burn')}</h2>
        <p className="brief__figure">{moneyText(burn, burn < 100)}</p>
        <p>{t('brief.burnText')}</p>
      </div>
      <div>
        <h2 className="label">{t('brief.house')}</h2>
        {lines.length === 0 ? (
          <p>{t('brief.houseNone')}</p>
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line}>{t(`brief.houseLine.${line}`)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
