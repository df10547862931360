import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { RadioKit } from './RadioKit.tsx'
import { walkieCard } from './walkie-card.ts'
import './WalkieLine.css'

/** The radio in words alone: channel, its name, who is on the air or what keeps one from hearing, and its kit. */
export const WalkieLine = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const channel = usePlaySlice((view) => view.radio.channel)
  const card = usePlaySlice(walkieCard)
  const receiving = card.kind === 'receiving'
  return (
    <section className="walkieradio" aria-label={t('walkie.label')}>
      <div className="walkieline">
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
          </div>
        </div>
      </div>
      <RadioKit />
    </section>
  )
})
WalkieLine.displayName = 'WalkieLine'
