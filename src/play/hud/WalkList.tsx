import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { fullMetres } from '../../ui/numbers.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { beginHere, Sheet } from './Sheet.tsx'
import './WalkList.css'

/** The named places that can be walked to now: the mark of the own post, then the nearest first. */
export const WalkList = memo(({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const mark = scenario.beyond === undefined ? scenario.post.mark : null
  const spots = usePlaySlice((view) =>
    view.spots
      .map(({ id, text, far, minutes }) => ({ id, text, metres: fullMetres(far), minutes: minutes ?? null }))
      .toSorted((a, b) => Number(b.id === mark) - Number(a.id === mark) || a.metres - b.metres),
  )
  return (
    <Sheet title={t('walk.title')} onClose={onClose}>
      {spots.length === 0 ? <p className="walklist__none">{t('walk.none')}</p> : null}
      <ul className="walklist">
        {spots.map((spot, place) => (
          <li key={spot.id}>
            <button
              type="button"
              ref={place === 0 ? beginHere : undefined}
              className="choice choice--wide walklist__spot"
              onClick={() => {
                run.send({ type: 'pa.walked', to: spot.id })
                onClose()
              }}
            >
              <span className="choice__words">{say(spot.text)}</span>
              <span className="choice__manner">
                {spot.id === mark ? <b>{t('walk.mark')}</b> : null}
                {spot.minutes === null
                  ? t('walk.metres', { metres: spot.metres })
                  : t('walk.minutes', { metres: spot.metres, minutes: spot.minutes })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
})
WalkList.displayName = 'WalkList'
