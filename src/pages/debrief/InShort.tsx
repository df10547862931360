import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Ledger } from '../../core/cost/ledger.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Say } from '../say.ts'
import type { Ahead } from './ahead.ts'
import { PinButton, type PinChoice } from './PinButton.tsx'
import { usePinTitle } from './use-pin-title.ts'
import { turningPoint } from './turning-point.ts'
import { usePractice } from './use-practice.ts'
import './InShort.css'

export type InShortProps = PinChoice & { readonly say: Say; readonly ledger: Ledger; readonly ahead: Ahead }

/** The three things to know before anything else: what held, the moment to look at, and what to practise (rubric 6). */
export const InShort = ({ pins, chosen, onChoose, say, ledger, ahead }: InShortProps) => {
  const { t } = useTranslation('pages')
  const pinTitle = usePinTitle(say)
  const practice = usePractice(ahead)
  const [held, ...more] = pins.filter((pin) => pin.held)
  const turning = turningPoint(pins, ledger)
  return (
    <section className="inshort" aria-label={t('debrief.short.label')}>
      <ol>
        <li>
          <h2 className="label">{t('debrief.held')}</h2>
          <p>{held === undefined ? t('debrief.short.heldNone') : pinTitle(held)}</p>
          {more.length === 0 ? null : (
            <p className="inshort__note">{t('debrief.short.more', { count: more.length })}</p>
          )}
        </li>
        <li>
          <h2 className="label">{t('debrief.short.turning')}</h2>
          {turning === undefined ? (
            <p>{t('debrief.gapNone')}</p>
          ) : (
            <p>
              {pinTitle(turning)}{' '}
              <PinButton
                pin={turning}
                chosen={turning.number === chosen}
                label={pinTitle(turning)}
                onChoose={onChoose}
              />
            </p>
          )}
        </li>
        {practice === null ? null : (
          <li>
            <h2 className="label">{t('debrief.practice.head')}</h2>
            <p>{practice.title}</p>
            <p className="inshort__note">{practice.why}</p>
            {practice.go === null ? null : (
              <Link href={practice.href}>
                {practice.go} <Icon name="arrow" size={16} />
              </Link>
            )}
          </li>
        )}
      </ol>
    </section>
  )
}
