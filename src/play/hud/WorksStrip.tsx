import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorksView } from '../../core/run/run-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { formatHour } from '../../ui/numbers.ts'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { useLayout } from './use-layout.ts'
import { useWorksWords } from './use-works-words.ts'
import './WorksStrip.css'

type Lane = WorksView['lanes'][number]
type Eta = NonNullable<WorksView['eta']>

const Stations = ({ lane }: { readonly lane: Lane }) => {
  const { say } = usePlay()
  return (
    <ol className="works__stations" aria-hidden="true">
      {lane.stations.map(({ text, due, state }) => (
        <li key={text} className={`works__station works__station--${state}`}>
          <span>{due === null ? say(text) : `${say(text)}, ${formatHour(due)}`}</span>
          <i>{state === 'done' ? <Icon name="check" size={12} /> : null}</i>
        </li>
      ))}
    </ol>
  )
}

/** What the time is added up from. */
const Parts = ({ eta }: { readonly eta: Eta }) => {
  const { t } = useTranslation('play')
  const { say } = usePlay()
  const total = eta.sum.reduce<number | null>(
    (sum, { minutes }) => (sum === null || minutes === null ? null : sum + minutes),
    0,
  )
  return (
    <p className="works__sum">
      {eta.sum.map(({ text, minutes }, at) => (
        <span key={text}>
          {at === 0 ? null : <i> + </i>}
          <span className={minutes === null ? 'works__part works__part--open' : 'works__part'}>
            {minutes === null ? say(text) : t('works.part', { part: say(text), minutes })}
          </span>
        </span>
      ))}
      <b className="works__total">{total === null ? t('works.open') : t('works.total', { minutes: total })}</b>
    </p>
  )
}

const Sum = ({ eta, number }: { readonly eta: Eta; readonly number: string }) => {
  const { t } = useTranslation('play')
  const { owed } = useWorksWords()
  return (
    <div className="works__eta">
      <div className="works__etahead">
        <span className="label">{t('works.eta', { number })}</span>
        <span className="works__owed">{owed(eta)}</span>
      </div>
      <Parts eta={eta} />
      <p className="works__never">{t('works.never')}</p>
    </div>
  )
}

/** Over the picture: where the cast are on their way through the works, and the time that is owed for number one. */
export const WorksStrip = memo(() => {
  const { t } = useTranslation('play')
  const compact = useLayout() !== 'desktop'
  const { run, scenario, say } = usePlay()
  const works = usePlaySlice((view) => view.works ?? null)
  const { lane: laneWords, owed } = useWorksWords()
  if (works === null) return null
  const { lanes, eta } = works
  const number = lanes.find(({ who }) => who === eta?.who)?.number ?? ''
  return (
    <section className={compact ? 'works works--compact' : 'works'} aria-label={t('works.label')}>
      <ul className="works__lanes">
        {lanes.map((lane) => (
          <li key={lane.who} className="works__lane">
            <b className="works__number" aria-hidden="true">
              {lane.number}
            </b>
            <span className="works__name" aria-hidden="true">
              {nameOf(scenario, run.view(), say, lane.who)}
            </span>
            <span className={compact ? 'works__words' : 'unseen'}>{laneWords(lane)}</span>
            {compact ? null : <Stations lane={lane} />}
          </li>
        ))}
      </ul>
      {eta === null ? null : compact ? (
        <div className="works__line">
          <span>{t('works.line', { eta: t('works.eta', { number }), owed: owed(eta) })}</span>
          {eta.since === null ? null : <Parts eta={eta} />}
        </div>
      ) : (
        <Sum eta={eta} number={number} />
      )}
    </section>
  )
})
WorksStrip.displayName = 'WorksStrip'
