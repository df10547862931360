import { type CSSProperties, memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../core/scene/scenario.ts'
import { clockAt } from '../../core/run/clock.ts'
import { TICK_MS } from '../../core/time/ticks.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { ME, type PersonId } from '../../core/vocabulary/ids.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { clockText, spanText } from '../frame/clock-text.ts'
import type { Say } from '../say.ts'
import { nameIn } from './name-in.ts'
import { PinButton, type PinChoice } from './PinButton.tsx'
import { usePinTitle } from './use-pin-title.ts'
import { LANE_NAMES_PX, layPins } from './pin-rows.ts'
import { rowsFor, type PostSpan, type RollSpan, type Timeline } from './timeline.ts'
import { useNarrow } from './use-narrow.ts'
import { clockTicks, type Window, within } from './timeline-window.ts'
import './TimelineStrip.css'

export type TimelineStripProps = PinChoice & {
  readonly lanes: Timeline
  /** The part of the run that is shown. */
  readonly window: Window
  readonly facts: readonly Fact[]
  readonly scenario: Scenario
  readonly say: Say
}

const ROLL_SIGN: Readonly<Record<RollSpan['state'], IconName>> = {
  idle: 'reset',
  warning: 'standby',
  locked: 'locked',
  rolling: 'rolling',
  cut: 'cut',
}
const POST_SIGN: Readonly<Record<PostSpan['state'], IconName>> = {
  free: 'open',
  called: 'standby',
  open: 'open',
  locked: 'locked',
  breach: 'breach',
}

/**
 * The run from above: pins over lanes of roll, post, people and voices. The line stands at the share `--at` of the
 * window, which whoever shows the strip sets.
 */
export const TimelineStrip = memo((props: TimelineStripProps) => {
  const { pins, chosen, onChoose, lanes, window, facts, scenario, say } = props
  const { t } = useTranslation('pages')
  const pinTitle = usePinTitle(say)
  const length = Math.max(1, window.to - window.from)
  const share = (ticks: number): string => `${((100 * ticks) / length).toFixed(2)}%`
  const at = (tick: number): string => share(tick - window.from)
  const place = (from: number, to: number): CSSProperties => ({
    left: at(from),
    width: share(Math.max(to - from, length / 300)),
  })
  const clock = (tick: number): string => clockText(clockAt(scenario.show.clock, facts, tick))
  /** Short blocks keep their sign, very short ones their colour alone; the words stay for readers and for the pointer. */
  const room = (from: number, to: number): 'words' | 'sign' | 'none' => {
    const wide = (to - from) / length
    return wide > 0.1 ? 'words' : wide > 0.032 ? 'sign' : 'none'
  }
  const name = (person: PersonId): string => nameIn(scenario, say, t('debrief.lane.you'), person)
  const when = (from: number, to: number): string => t('debrief.fromTo', { from: clock(from), to: clock(to) })
  const shown = pins.filter(({ tick }) => tick >= window.from && tick <= window.to)
  const narrow = useNarrow()
  const { width, rows: pinRows } = layPins(
    shown.map(({ tick }) => (tick - window.from) / length),
    narrow,
  )
  const visits = within(lanes.visits, window)
  const visitRows = rowsFor(visits, length * 0.01)
  const speakers = [...new Set(lanes.voices.map(({ by }) => by))].filter((by) => by !== ME)
  const main = speakers.filter((by) => scenario.cast.some(({ id, channel }) => id === by && channel !== null))
  const rest = speakers.filter((by) => !main.includes(by))
  const voiceLanes = [
    ...main.map((by) => ({ name: name(by), of: [by] })),
    ...(rest.length === 0 ? [] : [{ name: t('debrief.lane.others'), of: rest }]),
    { name: t('debrief.lane.you'), of: [ME] },
  ]
  // A post that nobody was to lock has nothing to tell.
  const isLockUp = scenario.houseStyle.lockupPoll || lanes.post.length > 1
  const pinHeight = 28 * (1 + Math.max(0, ...pinRows))
  return (
    <div className="strip">
      <div className="strip__scroll" tabIndex={0} role="region" aria-label={t('debrief.strip')}>
        <div className="strip__inner" style={narrow ? { minWidth: width + LANE_NAMES_PX } : {}}>
          <div className="strip__pins" style={{ height: pinHeight }}>
            {shown.map((pin, index) => (
              <span key={pin.number} style={{ left: at(pin.tick), top: 28 * (pinRows[index] ?? 0) }}>
                <PinButton pin={pin} chosen={pin.number === chosen} label={pinTitle(pin)} onChoose={onChoose} />
              </span>
            ))}
          </div>
          <div className="strip__lanes">
            <i className="strip__line" />
            <div className="strip__lane">
              <b>{t('debrief.lane.roll')}</b>
              <ul>
                {within(lanes.roll, window).map((span) => (
                  <li
                    key={span.from}
                    className={`strip__block strip__block--${span.state}`}
                    style={place(span.from, span.to)}
                    title={`${t(`debrief.roll.${span.state}`)} ${when(span.from, span.to)}`}
                  >
                    {room(span.from, span.to) === 'none' ? null : <Icon name={ROLL_SIGN[span.state]} size={16} />}
                    <span className={room(span.from, span.to) === 'words' ? undefined : 'unseen'}>
                      {t(`debrief.roll.${span.state}`)}
                      {span.state === 'rolling' ? ` ${spanText(((span.to - span.from) * TICK_MS) / 1000)}` : null}
                      <span className="unseen">{when(span.from, span.to)}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </div>
            {isLockUp ? (
              <div className="strip__lane">
                <b>{t('debrief.lane.post', { post: scenario.post.label })}</b>
                <ul>
                  {within(lanes.post, window).map((span) => (
                    <li
                      key={`${span.state}${span.from}`}
                      className={`strip__block strip__block--post-${span.state}`}
                      style={place(span.from, span.to)}
                      title={`${t(`debrief.post.${span.state}`)} ${when(span.from, span.to)}`}
                    >
                      {room(span.from, span.to) === 'none' ? null : <Icon name={POST_SIGN[span.state]} size={16} />}
                      <span className={room(span.from, span.to) === 'words' ? undefined : 'unseen'}>
                        {t(`debrief.post.${span.state}`)}
                        <span className="unseen">{when(span.from, span.to)}</span>
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
            <div className="strip__lane">
              <b>{t('debrief.lane.people')}</b>
              <ul style={{ height: 10 + 28 * (1 + Math.max(0, ...visitRows)) }}>
                {visits.map((span, index) => (
                  <li
                    key={`${span.person}${span.from}`}
                    className="strip__block strip__block--visit"
                    style={{ ...place(span.from, span.to), top: 6 + 28 * (visitRows[index] ?? 0) }}
                    title={`${name(span.person)} ${when(span.from, span.to)}`}
                  >
                    <span>
                      {span.way === null
                        ? name(span.person)
                        : t(`debrief.visit.${span.way}`, { who: name(span.person) })}
                      <span className="unseen">{when(span.from, span.to)}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </div>
            {voiceLanes.map(({ name, of }) => (
              <div key={name} className="strip__lane strip__lane--voice" aria-hidden="true">
                <b>{name}</b>
                <ul>
                  {within(lanes.voices, window)
                    .filter(({ by }) => of.includes(by))
                    .map((span) => (
                      <li
                        key={span.from}
                        className={`strip__voice${of.includes(ME) ? ' strip__voice--mine' : ''}${span.onAir ? '' : ' strip__voice--local'}`}
                        style={place(span.from, span.to)}
                      />
                    ))}
                </ul>
              </div>
            ))}
          </div>
          <div className="strip__clock" aria-hidden="true">
            {clockTicks(window, scenario.show.clock).map((tick) => (
              <span key={tick} style={{ left: at(tick) }}>
                {clock(tick)}
              </span>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
})
TimelineStrip.displayName = 'TimelineStrip'
