import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { AirWave } from '../../ui/AirWave.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { nameOf, roleOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { walkieCard, type WalkieCard } from './walkie-card.ts'
import './StateCard.css'

const SIGN: Readonly<Record<WalkieCard['kind'], IconName>> = {
  off: 'minus',
  onAir: 'mic',
  deaf: 'quiet',
  speaker: 'aloud',
  receiving: 'signal',
  rolling: 'rolling',
  wrongChannel: 'cross',
  standby: 'standby',
  low: 'batteryLow',
  clear: 'reset',
}

/** The card beside the radio: who is on the air, or what the radio waits for. */
export const StateCard = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const card = usePlaySlice(walkieCard)
  const words = (): string => {
    if (card.kind === 'wrongChannel') return t('walkie.card.wrongChannelText', card)
    return card.kind === 'receiving' ? '' : t(`walkie.card.${card.kind}Text`)
  }
  return (
    <div className={`statecard statecard--${card.kind}`}>
      <div className="statecard__head">
        <Icon name={SIGN[card.kind]} size={16} />
        {t(`walkie.card.${card.kind}`)}
      </div>
      {card.kind === 'receiving' ? (
        <>
          <div className="statecard__who">
            <b>{nameOf(scenario, run.view(), say, card.by)}</b> {roleOf(scenario, say, card.by)}
          </div>
          <AirWave />
        </>
      ) : (
        <p className="statecard__text">{words()}</p>
      )}
    </div>
  )
})
StateCard.displayName = 'StateCard'
