import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { VOLUME_MAX } from '../../core/vocabulary/input.ts'
import { Icon } from '../../ui/Icon.tsx'
import { handleRadio } from './moves.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { isLow } from './walkie-card.ts'
import './RadioKit.css'

/** Where the volume goes when it comes back from zero by one press. */
const USUAL_VOLUME = 6

const Volume = memo(() => {
  const { t } = useTranslation('play')
  const { run } = usePlay()
  const level = usePlaySlice((view) => view.radio.volume)
  const [before, setBefore] = useState(USUAL_VOLUME)
  const silent = level === 0
  const turn = (by: -1 | 1): boolean => handleRadio(run, { type: 'volume', by })
  const silence = (): void => {
    if (!silent) setBefore(level)
    run.send({ type: 'radio.volume', level: silent ? before : 0 })
  }
  return (
    <div className="radiokit__volume" role="group" aria-label={t('kit.volume')}>
      <button type="button" aria-label={t('kit.quieter')} disabled={silent} onClick={() => turn(-1)}>
        {'\u2212'}
      </button>
      <button
        type="button"
        className="radiokit__level"
        aria-pressed={silent}
        aria-label={t('kit.silence')}
        title={t('kit.silence')}
        onClick={silence}
      >
        <Icon name={silent ? 'quiet' : 'aloud'} size={17} />
        <b aria-live="polite">
          <span className="unseen">{t('kit.volume')} </span>
          {level}
        </b>
      </button>
      <button type="button" aria-label={t('kit.louder')} disabled={level === VOLUME_MAX} onClick={() => turn(1)}>
        +
      </button>
    </div>
  )
})
Volume.displayName = 'Volume'

/** What hands can do to the radio besides the channel: the plug of the headset, the volume, the brick, a stuck button. */
export const RadioKit = memo(() => {
  const { t } = useTranslation('play')
  const { run } = usePlay()
  const headset = usePlaySlice((view) => view.radio.headset)
  const battery = usePlaySlice((view) => view.radio.battery)
  const canSwap = usePlaySlice((view) => view.radio.canSwap)
  const keyed = usePlaySlice((view) => view.radio.keyed)
  const low = isLow(battery)
  return (
    <div className="radiokit" role="group" aria-label={t('kit.label')}>
      <button
        type="button"
        className={headset ? 'radiokit__plug' : 'radiokit__plug radiokit__plug--out'}
        aria-pressed={headset}
        onClick={() => run.send({ type: 'radio.headset', plugged: !headset })}
      >
        <Icon name={headset ? 'headset' : 'aloud'} size={17} />
        {t(headset ? 'kit.headsetOn' : 'kit.headsetOut')}
      </button>
      <Volume />
      <button
        type="button"
        className={low ? 'radiokit__brick radiokit__brick--low' : 'radiokit__brick'}
        disabled={!canSwap}
        title={t(canSwap ? 'kit.swap' : 'kit.noBrick')}
        onClick={() => run.send({ type: 'radio.swapped' })}
      >
        <Icon name={low ? 'batteryLow' : 'battery'} size={20} />
        <span className="unseen">{t('walkie.battery')} </span>
        {t('walkie.percent', { battery })}
        <span className="unseen">. {t(canSwap ? 'kit.swap' : 'kit.noBrick')}</span>
        {canSwap ? <small aria-hidden="true">{t('kit.swapShort')}</small> : null}
      </button>
      {keyed ? (
        <button type="button" className="radiokit__free" onClick={() => run.send({ type: 'radio.unkeyed' })}>
          <Icon name="mic" size={17} />
          {t('kit.check')}
        </button>
      ) : null}
    </div>
  )
})
RadioKit.displayName = 'RadioKit'
