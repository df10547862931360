import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunView } from '../../core/run/run-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { frameWords } from './frame-words.ts'
import { MonitorBackdrop } from './monitor/MonitorBackdrop.tsx'
import { HEIGHT, MonitorPicture, SCREEN, WIDTH } from './MonitorPicture.tsx'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { rollBlock } from './roll-block.ts'
import { ROLL_SIGN } from './roll-sign.ts'
import { usePlan } from './use-plan.ts'
import './MonitorInset.css'

/** Places whose background on the monitor is painted by hand (assets/README). */
const PAINTED: readonly string[] = ['stage-4']

/** Everybody on the trainee's side who waits or insists. */
const atMyPost = (view: Pick<RunView, 'people'>): number =>
  view.people.filter(({ inside, doing }) => !inside && (doing === 'waits' || doing === 'insists')).length

/** Who is in the picture, who is about to be, or else how many wait at the post. */
const MonitorWords = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const words = usePlaySlice((view) => frameWords(view.monitor))
  const waiting = usePlaySlice(atMyPost)
  const door = scenario.script.post.door !== null
  const [stranger] = words?.strangers ?? []
  if (stranger !== undefined) {
    return (
      <span className="monitor__waiting">
        <Icon name="bogey" size={14} />
        {t('monitor.who', { who: nameOf(scenario, run.view(), say, stranger) })}
      </span>
    )
  }
  const near = words?.left.length ? 'left' : words?.right.length ? 'right' : null
  if (near !== null) {
    return (
      <span className="monitor__waiting">
        <Icon name="bogey" size={14} />
        {t(`monitor.${near}`)}
      </span>
    )
  }
  return (
    <span className="monitor__waiting">
      <Icon name="people" size={14} />
      {t(door ? 'monitor.door' : 'monitor.post', { count: waiting })}
    </span>
  )
})
MonitorWords.displayName = 'MonitorWords'

/** The place as the camera has it, where nobody has painted it. */
const Behind = memo(() => {
  const plan = usePlan()
  const id = usePlaySlice((view) => view.monitor?.camera)
  const camera = plan.cameras.find((one) => one.id === id)
  if (camera === undefined) return null
  return <MonitorBackdrop plan={plan} camera={camera} width={WIDTH} height={HEIGHT} screen={SCREEN} />
})
Behind.displayName = 'Behind'

/** The small monitor: the picture that the camera takes, who is in it, and what is about to be. */
export const MonitorInset = memo(({ words = true }: { readonly words?: boolean }) => {
  const { t } = useTranslation('play')
  const { scenario } = usePlay()
  const [bare, setBare] = useState(!PAINTED.includes(scenario.plan.id))
  const face = usePlaySlice((view) => rollBlock(scenario.houseStyle, view).face)
  const films = usePlaySlice((view) => view.monitor !== undefined)
  if (!films) return null
  return (
    <figure className="monitor">
      <div className="monitor__screen">
        {bare ? (
          <Behind />
        ) : (
          <img
            className="monitor__picture"
            src={`/generated/${scenario.plan.id}/monitor.webp`}
            alt={t('monitor.alt')}
            width={282}
            height={159}
            onError={() => setBare(true)}
          />
        )}
        <MonitorPicture />
      </div>
      {words ? (
        <figcaption className="monitor__foot">
          <span className={face === 'rolling' ? 'monitor__cam monitor__cam--rolling' : 'monitor__cam'}>
            <Icon name={ROLL_SIGN[face]} size={14} />
            {t('monitor.camera')}
          </span>
          <MonitorWords />
        </figcaption>
      ) : null}
    </figure>
  )
})
MonitorInset.displayName = 'MonitorInset'
