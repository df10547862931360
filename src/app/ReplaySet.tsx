import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownSetProps } from '../pages/debrief/replay.ts'
import { PlayContext } from '../play/hud/PlayContext.ts'
import { AboutToHappen, NearMe, WhereIAm } from '../play/hud/TextSections.tsx'
import { Picture, usePicture } from './Picture.tsx'
import { shownRun } from './shown-run.ts'
import '../play/hud/TextView.css'
import './ReplaySet.css'

/** The set of a run that is over at one moment, drawn or told by the pieces that drew and told it live. */
export const ReplaySet = ({ view, way, scenario, say }: ShownSetProps) => {
  const { t } = useTranslation('pages')
  const [shown] = useState(() => shownRun(view))
  const picture = usePicture()
  const play = useMemo(
    () => ({
      run: shown.run,
      scenario,
      say,
      assessed: false,
      hints: false,
      level: 'nothing' as const,
      keysOf: () => [],
    }),
    [shown, scenario, say],
  )
  useEffect(() => shown.put(view), [shown, view])
  if (way === 'picture' && !picture.failed) {
    return <Picture run={shown.run} scenario={scenario} say={say} handle={picture} />
  }
  return (
    <PlayContext value={play}>
      <div className="textview replayset" data-room="night">
        {way === 'picture' ? <p className="textview__none">{t('debrief.replay.noPicture')}</p> : null}
        <div className="textview__grid">
          <WhereIAm brief />
          <NearMe brief />
          <AboutToHappen />
        </div>
      </div>
    </PlayContext>
  )
}
