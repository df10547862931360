import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunView } from '../../core/run/run-view.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { type RollFace, rollBlock } from './roll-block.ts'
import './MonitorInset.css'

const SIGN: Readonly<Record<RollFace, IconName>> = {
  reset: 'reset',
  standby: 'standby',
  locked: 'locked',
  rehearsal: 'reset',
  rolling: 'rolling',
  cut: 'cut',
}

/** Everybody on the trainee's side who waits or insists. */
export const atMyPost = (view: Pick<RunView, 'people'>): number =>
  view.people.filter(({ inside, doing }) => !inside && (doing === 'waits' || doing === 'insists')).length

/** The small monitor: what the camera sees, and how many wait at the post. */
export const MonitorInset = memo(({ words = true }: { readonly words?: boolean }) => {
  const { t } = useTranslation('play')
  const { scenario } = usePlay()
  const [missing, setMissing] = useState(false)
  const face = usePlaySlice((view) => rollBlock(view).face)
  const waiting = usePlaySlice(atMyPost)
  const door = scenario.plan.doors.some(({ mine }) => mine)
  if (missing) return null
  return (
    <figure className="monitor">
      <img
        className="monitor__picture"
        src={`/generated/${scenario.plan.id}/monitor.webp`}
        alt={t('monitor.alt')}
        width={282}
        height={159}
        onError={() => setMissing(true)}
      />
      {words ? (
        <figcaption className="monitor__foot">
          <span className={face === 'rolling' ? 'monitor__cam monitor__cam--rolling' : 'monitor__cam'}>
            <Icon name={SIGN[face]} size={14} />
            {t('monitor.camera')}
          </span>
          <span className="monitor__waiting">
            <Icon name="people" size={14} />
            {t(door ? 'monitor.door' : 'monitor.post', { count: waiting })}
          </span>
        </figcaption>
      ) : null}
    </figure>
  )
})
MonitorInset.displayName = 'MonitorInset'
