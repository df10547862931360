import { useTranslation } from 'react-i18next'
import { PACE_FULL, PACE_SLOWEST } from '../../store/controls/control-settings.ts'
import { useControlSettings } from '../../store/controls/use-controls.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Slide } from '../../ui/Slide.tsx'

const STEP = 0.1

/** How fast the set clock goes, and whether what is due next is said: for runs that begin from now on. */
export const PaceAndHints = () => {
  const { t } = useTranslation('controls')
  const [{ pace, hints }, change] = useControlSettings()
  return (
    <section aria-labelledby="run">
      <h2 id="run">{t('run.heading')}</h2>
      <p className="controls__note">{t('run.lead')}</p>
      <Slide
        label={t('run.pace')}
        value={pace}
        min={PACE_SLOWEST}
        max={PACE_FULL}
        step={STEP}
        words={t('run.percent', { percent: Math.round(pace * 100) })}
        onChange={(value) => change({ pace: value })}
      />
      <p className="controls__note">{t('run.paceNote')}</p>
      <Segmented
        shown
        label={t('run.hints')}
        value={hints ? 'on' : 'off'}
        onChange={(value) => change({ hints: value === 'on' })}
        options={[
          { value: 'on', label: t('run.on') },
          { value: 'off', label: t('run.off') },
        ]}
      />
      <p className="controls__note">{t('run.hintsNote')}</p>
    </section>
  )
}
