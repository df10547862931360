import type { CSSProperties } from 'react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../core/scene/scenario.ts'
import { TICK_MS, TICKS_A_MINUTE } from '../../core/time/ticks.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { clockText, spanText } from '../frame/clock-text.ts'
import type { Say } from '../say.ts'
import { PinButton, type PinChoice } from './PinButton.tsx'
import { pinTitle } from './pin-title.ts'
import { rowsFor, timelineOf, type PostSpan, type RollSpan } from './timeline.ts'
import './TimelineStrip.css'

export type TimelineStripProps = PinChoice & {
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
const POST_SIGN: Readonly<Record<PostSpan['state'], IconName>> = { open: 'open', locked: 'locked', breach: 'breach' }

/** Width of a pin, as a share of a strip of 700 px with a little air. */
const PIN_SHARE = 0.038

const nameIn = (scenario: Scenario, say: Say, person: PersonId): string => {
  const member = scenario.cast.find(({ id }) => id === person)
  return member === undefined ? person : say(member.name)
}

/** The run from above: pins over lanes of roll, post, people and voices. Choosing a pin moves the line to it. */
export const TimelineStrip = ({ pins, chosen, onChoose, facts, scenario, say }: TimelineStripProps) => {
  const { t } = useTranslation('pages')
  const end = Math.max(1, facts.at(-1)?.tick ?? 1)
  const lanes = useMemo(() => timelineOf(facts, scenario.post.id, end), [facts, scenario.post.id, end])
  const at = (tick: number): string => `${((100 * tick) / end).toFixed(2)}%`
  const place = (from: number, to: number): CSSProperties => ({
    left: at(from),
    width: at(Math.max(to - from, end / 300)),
  })
  const clockAt = (tick: number): string => clockText(scenario.show.clock + (tick * TICK_MS) / 1000)
  /** Short blocks keep their sign, very short ones their colour alone; the words stay for readers and for the pointer. */
  const room = (from: number, to: number): 'words' | 'sign' | 'none' => {
    const share = (to - from) / end
    return share > 0.1 ? 'words' : share > 0.032 ? 'sign' : 'none'
  }
  const when = (from: number, to: number): string => t('debrief.fromTo', { from: clockAt(from), to: clockAt(to) })
  const pinRows = rowsFor(
    pins.map(({ tick }) => ({ from: tick, to: tick + end * PIN_SHARE })),
    0,
  )
  const visitRows = rowsFor(lanes.visits, end * 0.01)
  const speakers = [...new Set(lanes.voices.map(({ by }) => by))].filter((by) => by !== ME)
  const main = speakers.filter((by) => scenario.cast.some(({ id, channel }) => id === by && channel !== null))
  const rest = speakers.filter((by) => !main.includes(by))
  const voiceLanes = [
    ...main.map((by) => ({ name: nameIn(scenario, say, by), of: [by] })),
    ...(rest.length === 0 ? [] : [{ name: t('debrief.lane.others'), of: rest }]),
    { name: t('debrief.lane.you'), of: [ME] },
  ]
  const line = pins.find(({ number }) => number === chosen)
  const minutes = Array.from({ length: Math.floor(end / TICKS_A_MINUTE) + 1 }, (_, minute) => minute * TICKS_A_MINUTE)
  const pinHeight = 28 * (1 + Math.max(0, ...pinRows))
  return (
    <div className="strip">
      <div className="strip__scroll" tabIndex={0} role="region" aria-label={t('debrief.strip')}>
        <div className="strip__inner">
          <div className="strip__pins" style={{ height: pinHeight }}>
            {pins.map((pin, index) => (
              <span key={pin.number} style={{ left: at(pin.tick), top: 28 * (pinRows[index] ?? 0) }}>
                <PinButton pin={pin} chosen={pin.number === chosen} label={pinTitle(pin, say)} onChoose={onChoose} />
              </span>
            ))}
          </div>
          <div className="strip__lanes">
            {line === undefined ? null : (
              <i className="strip__line" style={{ left: `calc(104px + (100% - 118px) * ${line.tick / end})` }} />
            )}
            <div className="strip__lane">
              <b>{t('debrief.lane.roll')}</b>
              <ul>
                {lanes.roll.map((span) => (
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
            <div className="strip__lane">
              <b>{t('debrief.lane.post', { post: scenario.post.label })}</b>
              <ul>
                {lanes.post.map((span) => (
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
            <div className="strip__lane">
              <b>{t('debrief.lane.people')}</b>
              <ul style={{ height: 10 + 28 * (1 + Math.max(0, ...visitRows)) }}>
                {lanes.visits.map((span, index) => (
                  <li
                    key={`${span.person}${span.from}`}
                    className="strip__block strip__block--visit"
                    style={{ ...place(span.from, span.to), top: 6 + 28 * (visitRows[index] ?? 0) }}
                    title={`${nameIn(scenario, say, span.person)} ${when(span.from, span.to)}`}
                  >
                    <span>
                      {t(`debrief.visit.${span.way ?? 'stayed'}`, { who: nameIn(scenario, say, span.person) })}
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
                  {lanes.voices
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
            {minutes.map((tick) => (
              <span key={tick} style={{ left: at(tick) }}>
                {clockAt(tick)}
              </span>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}
