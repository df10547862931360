import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Ledger } from '../../core/cost/ledger.ts'
import { clockAt } from '../../core/run/clock.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { Icon } from '../../ui/Icon.tsx'
import { clockText } from '../frame/clock-text.ts'
import { countsCents, minutesText, moneyText } from '../money-text.ts'
import type { Say } from '../say.ts'
import type { Ahead } from './ahead.ts'
import { PinButton, type PinChoice } from './PinButton.tsx'
import type { Pin } from './pins.ts'
import { lateText, latestOf } from './row-parts.ts'
import { usePinTitle } from './use-pin-title.ts'
import { lostWith, turningPoint } from './turning-point.ts'
import { usePractice } from './use-practice.ts'
import './InShort.css'

export type InShortProps = PinChoice & {
  readonly say: Say
  readonly ledger: Ledger
  readonly ahead: Ahead
  readonly scenario: Scenario
  readonly facts: readonly Fact[]
}

/** So many of the moments that held are named here; the rest is a number. */
const NAMED = 2

/** The three things to know before anything else: what held, the moment to look at, and what to practise (rubric 6). */
export const InShort = ({ pins, chosen, onChoose, say, ledger, ahead, scenario, facts }: InShortProps) => {
  const { t } = useTranslation('pages')
  const pinTitle = usePinTitle(say)
  const practice = usePractice(ahead)
  const held = pins.filter((pin) => pin.held)
  const turning = turningPoint(pins, ledger)
  const costOf = (pin: Pin): string => {
    const { minutes, money } = lostWith(pin, ledger)
    const charged = money === null ? t('debrief.notCharged') : moneyText(money, countsCents(scenario.tier))
    return minutes === 0 ? '' : t('debrief.short.cost', { minutes: minutesText(minutes), money: charged })
  }
  const lateness = ({ row, outcome }: Pin): string => {
    const ms = row === null || outcome !== 'ok' ? null : latestOf(facts, row)
    return ms === null ? '' : t('debrief.part.late', { time: lateText(ms) })
  }
  const pinOf = (pin: Pin) => (
    <PinButton pin={pin} chosen={pin.number === chosen} label={pinTitle(pin)} onChoose={onChoose} />
  )
  return (
    <section className="inshort" aria-label={t('debrief.short.label')}>
      <ol>
        <li>
          <h2 className="label">{t('debrief.held')}</h2>
          {held.length === 0 ? <p>{t('debrief.heldNone')}</p> : null}
          {held.slice(0, NAMED).map((pin) => (
            <p key={pin.number}>
              {pinTitle(pin)} {pinOf(pin)}
            </p>
          ))}
          {held.length <= NAMED ? null : (
            <p className="inshort__note">{t('debrief.short.more', { count: held.length - NAMED })}</p>
          )}
        </li>
        <li>
          <h2 className="label">{t('debrief.short.turning')}</h2>
          {turning === undefined ? (
            <p>{t('debrief.short.turningNone')}</p>
          ) : (
            <>
              <p>
                {pinTitle(turning)} {pinOf(turning)}
              </p>
              <p className="inshort__note">
                {t('debrief.short.at', { clock: clockText(clockAt(scenario.show.clock, facts, turning.tick)) })}{' '}
                {lateness(turning)} {costOf(turning)}{' '}
                {turning.gate === null ? null : t('debrief.capped', { cap: turning.gate.cap })}
              </p>
            </>
          )}
        </li>
        {practice === null ? null : (
          <li>
            <h2 className="label">{t('debrief.practice.head')}</h2>
            <p>{practice.title}</p>
            <p className="inshort__note">{practice.why}</p>
            <Link href={practice.href}>
              {practice.go ?? t('debrief.again')} <Icon name="arrow" size={16} />
            </Link>
          </li>
        )}
      </ol>
    </section>
  )
}
