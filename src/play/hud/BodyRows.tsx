import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { TextRow } from './TextSection.tsx'
import { upstreamRow } from './text-rows.ts'

/** How far upstream of the frame one stands, what one carries, and who of the cast one stands before. */
export const BodyRows = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const upstream = usePlaySlice(upstreamRow)
  const things = usePlaySlice(({ me }) => me.carries?.things ?? [])
  const eyes = usePlaySlice(({ me }) => me.eyedBy ?? [])
  return (
    <>
      {upstream === null ? null : (
        <TextRow first={t('text.metres', { metres: upstream.metres })} signature={String(upstream.turns)}>
          <b>{t('text.upstream', { seconds: upstream.seconds })}</b>{' '}
          {t(upstream.turns ? 'text.turnsHere' : 'text.tooNear')}
        </TextRow>
      )}
      {things.length === 0 ? null : (
        <TextRow first={t('text.here')} signature={things.join(' ')}>
          <b>{t('text.hands')}</b> {things.map((id) => say(`thing.${id}`)).join(', ')}
        </TextRow>
      )}
      {eyes.length === 0 ? null : (
        <TextRow first={t('text.here')} signature={eyes.join(' ')}>
          <b>{t('text.eyeline', { who: eyes.map((id) => nameOf(scenario, run.view(), say, id)).join(', ') })}</b>
        </TextRow>
      )}
    </>
  )
})
BodyRows.displayName = 'BodyRows'
