import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/Button.tsx'
import { formatClock } from '../../ui/numbers.ts'
import { NewCharge } from './Charges.tsx'
import { CostCell, CostLine } from './CostCell.tsx'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { RollCell } from './RollCell.tsx'
import './SlateBar.css'

const SetClock = memo(() => {
  const clock = usePlaySlice((view) => formatClock(view.clock))
  return <>{clock}</>
})
SetClock.displayName = 'SetClock'

/** What is filmed, or, where a scenario goes from place to place, where one is. */
const Slug = memo(() => {
  const { scenario, say } = usePlay()
  const place = usePlaySlice((view) => view.place)
  return <>{place === scenario.plan.id ? scenario.show.slug : say(`here.${place}`)}</>
})
Slug.displayName = 'Slug'

const TakeNumber = memo(() => {
  const { t } = useTranslation('play')
  const films = usePlay().scenario.plan.cameras.length > 0
  const take = usePlaySlice((view) => (view.roll.rehearsal || !films ? null : view.roll.take))
  return <>{take === null || take === 0 ? t('slate.noTake') : take}</>
})
TakeNumber.displayName = 'TakeNumber'

export type SlateButtons = {
  readonly captions: boolean
  readonly onCaptions: () => void
  readonly paused: boolean
  /** Null where pausing is not allowed. */
  readonly onPause: (() => void) | null
  readonly onSettings: () => void
  /** Shows what was charged. */
  readonly onCost: () => void
}

export type SlateParts = SlateButtons & {
  /** What has to be read now, under the bar. */
  readonly notice: ReactNode
}

const PauseAndSettings = ({ paused, onPause, onSettings }: SlateButtons) => {
  const { t } = useTranslation('play')
  return (
    <>
      {onPause === null ? null : (
        <IconButton
          icon={paused ? 'play' : 'pause'}
          label={t(paused ? 'slate.resume' : 'slate.pause')}
          onPress={onPause}
        />
      )}
      <IconButton icon="settings" label={t('slate.settings')} onPress={onSettings} />
    </>
  )
}

/** The bar over the play screen: what is filmed, the roll, the clock and what delay has cost. */
export const SlateBar = memo(({ notice, ...buttons }: SlateParts) => {
  const { t } = useTranslation('play')
  const { scenario, say } = usePlay()
  const { show } = scenario
  return (
    <header className="slate" aria-label={t('slate.label')}>
      <div className="slate__stripe" aria-hidden="true" />
      <div className="slate__cells">
        <div className="slate__cell slate__show">
          <div className="label">{t('slate.show', { title: show.title, episode: show.episode })}</div>
          <h1 className="slate__slug">
            <Slug />
          </h1>
          <div className="slate__sub">
            {t('slate.sub', { scenario: say(scenario.title), post: scenario.post.label })}
          </div>
        </div>
        <div className="slate__cell slate__scene">
          <div className="label">{t('slate.scene')}</div>
          <div className="slate__chalk">{show.scene}</div>
        </div>
        <div className="slate__cell slate__take">
          <div className="label">{t('slate.take')}</div>
          <div className="slate__chalk">
            <TakeNumber />
          </div>
        </div>
        <RollCell />
        <div className="slate__cell slate__clock">
          <div className="label">{t('slate.clock')}</div>
          <div className="slate__number">
            <SetClock />
          </div>
        </div>
        <CostCell onOpen={buttons.onCost} />
        <div className="slate__buttons">
          <IconButton
            icon="captions"
            label={t('slate.captions')}
            pressed={buttons.captions}
            onPress={buttons.onCaptions}
          />
          <PauseAndSettings {...buttons} />
        </div>
      </div>
      {notice}
      <NewCharge />
    </header>
  )
})
SlateBar.displayName = 'SlateBar'

/** The bar of a phone: the roll first, then scene and take, and one line for clock and money. */
export const SlateBarPhone = memo(({ notice, ...buttons }: SlateParts) => {
  const { t } = useTranslation('play')
  const { scenario } = usePlay()
  return (
    <header className="slate slate--phone" aria-label={t('slate.label')}>
      <div className="slate__stripe" aria-hidden="true" />
      <h1 className="unseen">
        <Slug />
      </h1>
      <div className="slate__cells">
        <RollCell compact />
        <div className="slate__cell">
          <div className="label">{t('slate.scene')}</div>
          <div className="slate__chalk">{scenario.show.scene}</div>
        </div>
        <div className="slate__cell slate__take">
          <div className="label">{t('slate.take')}</div>
          <div className="slate__chalk">
            <TakeNumber />
          </div>
        </div>
        <div className="slate__buttons">
          <PauseAndSettings {...buttons} />
        </div>
      </div>
      <div className="slate__line">
        <b>
          <SetClock />
        </b>
        <i aria-hidden="true" />
        <CostLine onOpen={buttons.onCost} />
      </div>
      {notice}
      <NewCharge />
    </header>
  )
})
SlateBarPhone.displayName = 'SlateBarPhone'
