import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Walkie } from '../../ui/Walkie.tsx'
import { KeyFor } from './KeyFor.tsx'
import { handleRadio } from './moves.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { RadioKit } from './RadioKit.tsx'
import { StateCard } from './StateCard.tsx'
import { barsOf, ledOf } from './walkie-card.ts'
import './WalkieColumn.css'

/** The belt radio: its drawing, the channel with its knob, the state card, and its kit. */
export const WalkieColumn = memo(({ drawingWidth = 264 }: { readonly drawingWidth?: number }) => {
  const { t } = useTranslation('play')
  const { run, scenario } = usePlay()
  const channel = usePlaySlice((view) => view.radio.channel)
  const battery = usePlaySlice((view) => Math.round(view.radio.battery))
  const led = usePlaySlice(ledOf)
  const home = usePlaySlice((view) => view.radio.home)
  const turn = (by: -1 | 1): boolean => handleRadio(run, { type: 'knob', by })
  return (
    <section className="walkieradio" aria-label={t('walkie.label')}>
      <div className="walkiecol">
        <div className="walkiecol__radio">
          <Walkie
            headset
            channel={channel}
            led={led}
            keyed={led === 'transmitting'}
            bars={barsOf(battery)}
            wrongChannel={channel !== home}
            tape={t('walkie.tape', { post: scenario.post.label })}
            width={drawingWidth}
          />
        </div>
        <div className="walkiecol__info">
          <div className="walkiecol__channel">
            <b className="walkiecol__number">
              <span className="unseen">{t('walkie.channel')} </span>
              {channel}
            </b>
            <div className="walkiecol__name">
              {scenario.houseStyle.channelPlan[channel] ?? t('walkie.noName')}
              <div className="walkiecol__knob">
                <button
                  type="button"
                  className="walkiecol__turn"
                  aria-label={t('walkie.down')}
                  onClick={() => turn(-1)}
                >
                  <KeyFor command="knobDown" otherwise={'\u2212'} />
                  <span className="walkiecol__sign" aria-hidden="true">
                    {'\u2212'}
                  </span>
                </button>
                <button type="button" className="walkiecol__turn" aria-label={t('walkie.up')} onClick={() => turn(1)}>
                  <KeyFor command="knobUp" otherwise="+" />
                  <span className="walkiecol__sign" aria-hidden="true">
                    +
                  </span>
                </button>
                <span>{t('walkie.knob')}</span>
              </div>
            </div>
          </div>
          <StateCard />
        </div>
      </div>
      <RadioKit />
    </section>
  )
})
WalkieColumn.displayName = 'WalkieColumn'
