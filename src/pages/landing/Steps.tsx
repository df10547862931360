import { useTranslation } from 'react-i18next'
import type { CallStage } from './first-call.ts'

const STEPS = ['answer', 'readback', 'why'] as const

const AT: Readonly<Record<CallStage, number>> = { hail: 0, standby: 0, order: 1, done: 2 }

/** Answer, read back, see why: the strip that shows how far one is. */
export const Steps = ({ stage }: { readonly stage: CallStage }) => {
  const { t } = useTranslation('front')
  const at = AT[stage]
  return (
    <ol className="steps" aria-label={t('landing.steps')}>
      {STEPS.map((step, number) => (
        <li
          key={step}
          className={number === at ? 'steps__step steps__step--now' : 'steps__step'}
          {...(number === at ? { 'aria-current': 'step' } : {})}
        >
          <b>
            <i className={number < at ? 'steps__number steps__number--done' : 'steps__number'}>{number + 1}</i>
            {t(`landing.step.${step}`)}
            {number < at ? <span className="unseen">{t('landing.step.done')}</span> : null}
          </b>
          {t(`landing.step.${step}Text`)}
        </li>
      ))}
    </ol>
  )
}
