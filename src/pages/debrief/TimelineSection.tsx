import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockAt } from '../../core/run/clock.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { clockText } from '../frame/clock-text.ts'
import type { Say } from '../say.ts'
import { MomentPanel } from './MomentPanel.tsx'
import { nameIn } from './name-in.ts'
import { STRIP_EDGES_PX } from './pin-rows.ts'
import type { PinChoice } from './PinButton.tsx'
import { ReplayPanel } from './ReplayPanel.tsx'
import type { Replay, SetWay } from './replay.ts'
import { Scrubber } from './Scrubber.tsx'
import { timelineOf } from './timeline.ts'
import { takesOf, type Window } from './timeline-window.ts'
import { TimelineStrip } from './TimelineStrip.tsx'
import { useClip } from './use-clip.ts'

export type TimelineSectionProps = PinChoice & {
  /** The choice of the pin; a new one each time somebody chooses. */
  readonly start: { readonly tick: number }
  readonly facts: readonly Fact[]
  readonly scenario: Scenario
  readonly say: Say
  readonly replay: Replay
  /** Begin again from this tick; null where the run is another's. */
  readonly onRetry: ((tick: number) => void) | null
}

const WHOLE = 'whole'

/** The run from above, the set at any moment of it, and the chosen pin. */
export const TimelineSection = (props: TimelineSectionProps) => {
  const { pins, chosen, onChoose, start, facts, scenario, say, replay, onRetry } = props
  const { t } = useTranslation('pages')
  const end = Math.max(1, facts.at(-1)?.tick ?? 1)
  const lanes = useMemo(() => {
    const { post, houseStyle, homeChannel } = scenario
    return timelineOf(facts, { id: post.id, polled: houseStyle.lockupPoll, home: homeChannel }, end)
  }, [facts, scenario, end])
  const takes = useMemo(() => takesOf(lanes.roll), [lanes])
  const [take, setTake] = useState(WHOLE)
  const window = useMemo<Window>(
    () => takes.find((one) => String(one.take) === take) ?? { from: 0, to: end },
    [takes, take, end],
  )
  const clip = useClip(start, end)
  const [way, setWay] = useState<SetWay | null>(null)
  const strip = useRef<HTMLDivElement>(null)
  const pin = pins.find(({ number }) => number === chosen) ?? null
  const clock = (tick: number): string => clockText(clockAt(scenario.show.clock, facts, tick))
  const roll = lanes.roll.find(({ from, to }) => clip.tick >= from && clip.tick < to) ?? lanes.roll.at(-1)
  const share = (clip.tick - window.from) / Math.max(1, window.to - window.from)
  const visible = share >= 0 && share <= 1
  useEffect(() => {
    const box = strip.current?.querySelector('.strip__scroll')
    if (!(box instanceof HTMLElement) || !visible) return
    // Only once the strip has come near: to ask for its width earlier is to lay it out earlier.
    const near = new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting !== true) return
      near.disconnect()
      if (box.scrollWidth <= box.clientWidth) return
      // The names of the lanes stay where they are, over what is scrolled under them.
      const names = box.querySelector<HTMLElement>('.strip__lane > b')?.offsetWidth ?? 0
      const x = names + (box.scrollWidth - names - STRIP_EDGES_PX) * share
      const hidden = x < box.scrollLeft + names || x > box.scrollLeft + box.clientWidth - 40
      if (hidden) box.scrollLeft = x - (names + box.clientWidth) / 2
    })
    near.observe(box)
    return () => near.disconnect()
  }, [share, visible])
  const show = (value: string): void => {
    setTake(value)
    const shown = takes.find((one) => String(one.take) === value)
    if (shown !== undefined && (clip.tick < shown.from || clip.tick > shown.to)) clip.goTo(shown.from)
  }
  return (
    <section className="debrief__section" aria-labelledby="debrief-timeline">
      <header>
        <h2 id="debrief-timeline">{t('debrief.timeline')}</h2>
        <div className="timeline__tools">
          {takes.length < 2 ? null : (
            <Segmented
              label={t('debrief.takes')}
              value={take}
              onChange={show}
              options={[
                { value: WHOLE, label: t('debrief.wholeRun') },
                ...takes.map((one) => ({ value: String(one.take), label: t('debrief.take', { take: one.take }) })),
              ]}
            />
          )}
          {pin === null ? null : (
            <Button
              size="small"
              icon="replay"
              onClick={() => {
                setWay(way ?? 'picture')
                clip.playFrom(pin.backTo)
              }}
            >
              {t('debrief.replayFrom', { number: pin.number })}
            </Button>
          )}
        </div>
      </header>
      <div
        ref={strip}
        className={visible ? 'timeline' : 'timeline timeline--elsewhere'}
        style={{ '--at': visible ? share : 0 } as CSSProperties}
      >
        <TimelineStrip
          pins={pins}
          chosen={chosen}
          onChoose={onChoose}
          lanes={lanes}
          window={window}
          facts={facts}
          scenario={scenario}
          say={say}
        />
        <Scrubber
          window={window}
          tick={clip.tick}
          said={t('debrief.scrubAt', {
            clock: clock(clip.tick),
            roll: t(`debrief.roll.${roll?.state ?? 'idle'}`),
            take: roll?.take ?? 1,
          })}
          onTick={(tick) => {
            setWay(way ?? 'picture')
            clip.goTo(tick)
          }}
        />
      </div>
      <ReplayPanel
        replay={replay}
        clip={clip}
        way={way}
        onWay={setWay}
        scenario={scenario}
        nameOf={(person) => nameIn(scenario, say, t('debrief.lane.you'), person)}
        clock={clock}
        say={say}
      />
      {pin === null ? null : (
        <>
          <MomentPanel pin={pin} facts={facts} scenario={scenario} say={say} />
          {onRetry === null ? null : (
            <p className="timeline__back">
              <Button look="outline" size="small" icon="arrow" onClick={() => onRetry(pin.backTo)}>
                {t('debrief.backFrom', { number: pin.number })}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  )
}
