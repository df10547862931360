import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { usePlaySlice } from './PlayContext.ts'
import { tripRow } from './trip-row.ts'
import { useTripWords } from './use-trip-words.ts'
import './OnTheWay.css'

/**
 * Over the picture: the vehicle that waits for the trainee, or the way that they are on. Between two places there is no
 * picture, and this stands in its room.
 */
export const OnTheWay = memo(() => {
  const { t } = useTranslation('play')
  const trip = usePlaySlice(tripRow)
  const words = useTripWords()
  if (trip === null || (trip.leg === 'rides' && trip.mine)) return null
  const onRoad = trip.leg === 'road'
  return (
    <section
      className={onRoad ? 'ontheway ontheway--road' : 'ontheway'}
      aria-label={t(onRoad ? 'trip.road' : 'trip.waits')}
    >
      {onRoad ? <div className="ontheway__lane" aria-hidden="true" /> : null}
      <div className="ontheway__card">
        <Icon name={trip.by === null ? 'walk' : 'clock'} size={18} />
        <b>{words(trip)}</b>
        {trip.seconds === null ? null : (
          <span className="ontheway__left">{t('text.seconds', { seconds: trip.seconds })}</span>
        )}
      </div>
    </section>
  )
})
OnTheWay.displayName = 'OnTheWay'
