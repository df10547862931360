import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { Say } from '../say.ts'
import type { Replay, SetWay } from './replay.ts'
import { Senses } from './Senses.tsx'
import type { Clip } from './use-clip.ts'
import { useMoment } from './use-moment.ts'
import './ReplayPanel.css'

export type ReplayPanelProps = {
  readonly replay: Replay
  readonly clip: Clip
  /** How the set is shown; null until somebody asks for it. */
  readonly way: SetWay | null
  readonly onWay: (way: SetWay) => void
  readonly scenario: Scenario
  readonly nameOf: (person: PersonId) => string
  readonly clock: (tick: number) => string
  readonly say: Say
}

/** A second of the run. */
const SECOND = 20

/** The set at the chosen moment, twenty seconds of it, and what the trainee could make of it. */
export const ReplayPanel = ({ replay, clip, way, onWay, scenario, nameOf, clock, say }: ReplayPanelProps) => {
  const { t } = useTranslation('pages')
  const { view, perceived: got } = useMoment(replay, clip.tick)
  return (
    <div className="replay">
      <div className="replay__bar">
        <Button
          look="outline"
          size="small"
          icon={clip.playing ? 'pause' : 'play'}
          onClick={() => {
            if (way === null) onWay('picture')
            clip.toggle()
          }}
        >
          {t(clip.playing ? 'debrief.replay.pause' : 'debrief.replay.play')}
        </Button>
        <Button
          look="plain"
          size="small"
          icon="minus"
          aria-label={t('debrief.replay.back')}
          onClick={() => clip.goTo(clip.tick - SECOND)}
        >
          {t('debrief.replay.second')}
        </Button>
        <Button
          look="plain"
          size="small"
          icon="plus"
          aria-label={t('debrief.replay.on')}
          onClick={() => clip.goTo(clip.tick + SECOND)}
        >
          {t('debrief.replay.second')}
        </Button>
        <span className="replay__clock">
          {t('debrief.at', { clock: clock(clip.tick), roll: t(`debrief.roll.${view.roll.state}`) })}
        </span>
        {way === null ? (
          <Button look="outline" size="small" icon="eye" onClick={() => onWay('picture')}>
            {t('debrief.replay.show')}
          </Button>
        ) : (
          <Segmented
            label={t('debrief.replay.way')}
            value={way}
            onChange={onWay}
            options={[
              { value: 'picture', label: t('debrief.replay.picture'), icon: 'eye' },
              { value: 'text', label: t('debrief.replay.text'), icon: 'book' },
            ]}
          />
        )}
      </div>
      {way === null ? null : (
        <section className={`replay__set replay__set--${way}`} aria-label={t('debrief.replay.set')}>
          <replay.Set view={view} way={way} scenario={scenario} say={say} />
        </section>
      )}
      <Senses view={view} perceived={got} nameOf={nameOf} clock={clock} say={say} />
    </div>
  )
}
