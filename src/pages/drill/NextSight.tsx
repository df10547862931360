import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { type Card, dayOf, type Outcome, OUTCOMES } from '../../core/course/card.ts'
import { nextSights, recallOf } from '../../core/course/schedule.ts'
import { agoText, whenText } from './when.ts'

export type NextSightProps = {
  /** The card as it was before the answer; null when it was never asked. */
  readonly card: Card | null
  readonly nowMs: number
  /** What the answer was worth; null before it. */
  readonly outcome: Outcome | null
}

const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

const chanceWord = (t: TFunction<'drill'>, recall: number): string =>
  t(`chance.${TENTHS[Math.round(recall * 10) - 1] ?? 1}`)

/** When it was last seen. What is left of it is told from the next day on: on the same day memory has lost nothing yet. */
const seenText = (t: TFunction<'drill'>, card: Card | null, nowMs: number): string => {
  if (card === null) return t('side.firstSeen')
  if (dayOf(card.lastMs) >= dayOf(nowMs)) return t('side.seenToday')
  return t('side.lastSeen', { when: agoText(t, card.lastMs, nowMs), chance: chanceWord(t, recallOf(card, nowMs)) })
}

/** When the open card comes back after each of the four outcomes; the verdict marks one. */
export const NextSight = ({ card, nowMs, outcome }: NextSightProps) => {
  const { t } = useTranslation('drill')
  const sights = nextSights(card, nowMs)
  return (
    <section className="sidecard nextsight" aria-labelledby="nextsight">
      <h2 id="nextsight">
        {t('side.next')} <span>{t('side.nextNote')}</span>
      </h2>
      <ol className="nextsight__row">
        {OUTCOMES.map((one) => (
          <li key={one} {...(one === outcome ? { 'aria-current': 'true' as const } : {})}>
            {t(`side.${one}`)}
            <span>{whenText(t, sights[one], nowMs)}</span>
          </li>
        ))}
      </ol>
      <p>{seenText(t, card, nowMs)}</p>
    </section>
  )
}
