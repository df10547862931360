import { lazy, memo, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { ME } from '../../core/vocabulary/ids.ts'
import { Icon } from '../../ui/Icon.tsx'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { tripRow } from './trip-row.ts'
import { useTripWords } from './use-trip-words.ts'
import './OnTheWay.css'

const RoadPicture = lazy(() => import('./RoadPicture.tsx').then((drawn) => ({ default: drawn.RoadPicture })))

/**
 * Over the picture: the vehicle that waits for the trainee, or the way that they are on. Between two places there is no
 * picture, and this stands in its room.
 */
export const OnTheWay = memo(() => {
  const { t } = useTranslation('play')
  const { scenario } = usePlay()
  const trip = usePlaySlice(tripRow)
  const words = useTripWords()
  if (trip === null || (trip.leg === 'rides' && trip.mine)) return null
  const onRoad = trip.leg === 'road'
  const lookOf = (person: string | null): string | null => scenario.cast.find(({ id }) => id === person)?.look ?? null
  return (
    <section
      className={onRoad ? 'ontheway ontheway--road' : 'ontheway'}
      aria-label={t(onRoad ? 'trip.road' : 'trip.waits')}
    >
      {onRoad ? (
        <Suspense fallback={null}>
          <RoadPicture vehicle={lookOf(trip.by)} me={lookOf(ME) ?? 'you'} />
        </Suspense>
      ) : null}
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
