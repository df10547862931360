import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { TextRow, TextSection } from './TextSection.tsx'
import { useWorksWords } from './use-works-words.ts'

/** The strip of the works as text: where the cast are, and the time that is owed with what it is added up from. */
export const WorksSection = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const works = usePlaySlice((view) => view.works ?? null)
  const words = useWorksWords()
  if (works === null) return null
  const { lanes, eta } = works
  return (
    <TextSection title={t('works.label')}>
      <ul className="textview__rows">
        {lanes.map((lane) => (
          <TextRow
            key={lane.who}
            first={t('works.number', { number: lane.number })}
            signature={lane.stations.map(({ state }) => state).join()}
          >
            <b>{nameOf(scenario, run.view(), say, lane.who)}.</b> {words.lane(lane)}
          </TextRow>
        ))}
        {eta === null ? null : (
          <TextRow first={t('works.time')} signature={`${eta.given?.minutes ?? ''} ${eta.since === null}`}>
            <b>{words.owed(eta)}.</b>{' '}
            {eta.sum
              .map(({ text, minutes }) =>
                minutes === null ? say(text) : t('works.part', { part: say(text), minutes }),
              )
              .join(' + ')}
            . {t('works.never')}
          </TextRow>
        )}
      </ul>
    </TextSection>
  )
})
WorksSection.displayName = 'WorksSection'
