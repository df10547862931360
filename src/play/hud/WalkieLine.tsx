import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { walkieCard } from './walkie-card.ts'
import './WalkieLine.css'

/** The radio in words alone: channel, its name, who is on the air, headset and battery. */
export const WalkieLine = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const channel = usePlaySlice((view) => view.radio.channel)
  const battery = usePlaySlice((view) => Math.round(view.radio.battery))
  const card = usePlaySlice((view) => walkieCard(view, scenario.homeChannel))
  const receiving = card.kind === 'receiving'
  return (
    <section className="walkieline" aria-label={t('walkie.label')}>
      <b className="walkieline__number">
        <span className="unseen">{t('walkie.channel')} </span>
        {channel}
      </b>
      <div>
        <div className="walkieline__name">
          {t('walkie.line', {
            name: scenario.houseStyle.channelPlan[channel] ?? t('walkie.noName'),
            post: scenario.post.label,
          })}
        </div>
        <div className="walkieline__state">
          <span className={receiving ? 'walkieline__air' : ''}>
            {receiving ? <Icon name="signal" size={15} /> : null}
            {receiving
              ? t('walkie.receivingFrom', { who: nameOf(scenario, run.view(), say, card.by) })
              : t(`walkie.card.${card.kind}`)}
          </span>
          {t('walkie.lineEnd', { battery })}
        </div>
      </div>
    </section>
  )
})
WalkieLine.displayName = 'WalkieLine'
