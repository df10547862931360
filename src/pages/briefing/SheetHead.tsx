import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../core/scene/scenario.ts'
import { clockText } from '../frame/clock-text.ts'
import type { Say } from '../say.ts'
import './SheetHead.css'

type SheetHeadProps = {
  readonly scenario: Scenario
  readonly say: Say
  /** Stands under the hour. */
  readonly children?: ReactNode
}

/** The head of the call sheet: the show, the hour, the set. */
export const SheetHead = ({ scenario, say, children }: SheetHeadProps) => {
  const { t } = useTranslation('pages')
  const { show, homeChannel, houseStyle } = scenario
  return (
    <section className="brief__head">
      <div>
        <p className="brief__show">{show.title}</p>
        <p>{t('brief.episode', { episode: show.episode })}</p>
        <p>{say(scenario.title)}</p>
      </div>
      <div className="brief__hour">
        <p className="label">{t('brief.sheet')}</p>
        <p>
          {t('brief.onSet')} <b>{clockText(show.clock).slice(0, 5)}</b>
        </p>
        {children}
      </div>
      <dl>
        <dt>{t('brief.set')}</dt>
        <dd>
          <b>{t('brief.scene', { scene: show.scene, slug: show.slug })}</b>
        </dd>
        <dt>{t('brief.place')}</dt>
        <dd>{say(scenario.post.name)}</dd>
        <dt>{t('brief.home')}</dt>
        <dd>{t('brief.homeText', { channel: homeChannel, use: houseStyle.channelPlan[homeChannel] ?? '' })}</dd>
      </dl>
    </section>
  )
}
