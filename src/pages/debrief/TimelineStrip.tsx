import { type CSSProperties, memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../core/scene/scenario.ts'
import { clockAt } from '../../core/run/clock.ts'
import { TICK_MS } from '../../core/time/ticks.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { ME, type PersonId } from '../../core/vocabulary/ids.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { clockText, spanText } from '../frame/clock-text.ts'
import type { Say } from '../say.ts'
import { layWords, roomFor } from './block-words.ts'
import { nameIn } from './name-in.ts'
import { PinButton, type PinChoice } from './PinButton.tsx'
import { usePinTitle } from './use-pin-title.ts'
import { layPins, STRIP_EDGES_PX } from './pin-rows.ts'
import type { PostSpan, RollSpan, Timeline } from './timeline.ts'
import { useNarrow } from './use-narrow.ts'
import { useWidth } from './use-width.ts'
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

/** What a strip has on a usual page, until it is laid out; and the height of a row of pins and of people. */
const USUAL_PX = 700
const ROW_PX = 28

const POST_SIGN: Readonly<Record<PostSpan['state'], IconName>> = {
  free: 'open',
  called: 'standby',
  open: 'open',
  locked: 'locked',
  breach: 'breach',
}

type BlockProps = {
  readonly look: string
  readonly sign: IconName
  readonly words: string
  readonly when: string
  readonly place: CSSProperties
  readonly px: number
}

/** A stretch of a lane. Short ones keep their sign, very short ones their colour alone; the words stay for readers and for the pointer. */
const Block = ({ look, sign, words, when, place, px }: BlockProps) => {
  const room = roomFor(words, px)
  return (
    <li className={`strip__block strip__block--${look}`} style={place} title={`${words} ${when}`}>
      {room === 'none' ? null : <Icon name={sign} size={16} />}
      <span className={room === 'words' ? undefined : 'unseen'}>
        {words}
        <span className="unseen">{when}</span>
      </span>
    </li>
  )
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
  const secondsAt = (tick: number): number => clockAt(scenario.show.clock, facts, tick)
  const clock = (tick: number): string => clockText(secondsAt(tick))
  const name = (person: PersonId): string => nameIn(scenario, say, t('debrief.lane.you'), person)
  const when = (from: number, to: number): string => t('debrief.fromTo', { from: clock(from), to: clock(to) })
  const shown = pins.filter(({ tick }) => tick >= window.from && tick <= window.to)
  const narrow = useNarrow()
  const inner = useRef<HTMLDivElement>(null)
  const shares = shown.map(({ tick }) => (tick - window.from) / length)
  const { width, places } = layPins(shares, useWidth(inner, USUAL_PX), narrow)
  const visits = within(lanes.visits, window).map((span) => ({
    ...span,
    words: span.way === null ? name(span.person) : t(`debrief.visit.${span.way}`, { who: name(span.person) }),
  }))
  const visitPlaces = layWords(visits, window, width)
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
  const pinHeight = ROW_PX * (1 + Math.max(0, ...places.map(({ row }) => row)))
  return (
    <div className="strip">
      <div className="strip__scroll" tabIndex={0} role="region" aria-label={t('debrief.strip')}>
        <div
          className="strip__inner"
          style={narrow ? { minWidth: `calc(${width + STRIP_EDGES_PX}px + var(--lane-names))` } : {}}
        >
          <div className="strip__pins" ref={inner} style={{ height: pinHeight }}>
            <svg aria-hidden="true" viewBox={`0 0 100 ${pinHeight}`} preserveAspectRatio="none">
              {places.map(({ row, share }, index) => (
                <path
                  key={shown[index]?.number}
                  d={`M${100 * share} ${ROW_PX * row + 24}L${100 * (shares[index] ?? share)} ${pinHeight}`}
                />
              ))}
            </svg>
            {shown.map((pin, index) => {
              const { row, share } = places[index] ?? { row: 0, share: 0 }
              return (
                <span key={pin.number} style={{ left: `${(100 * share).toFixed(2)}%`, top: ROW_PX * row }}>
                  <PinButton pin={pin} chosen={pin.number === chosen} label={pinTitle(pin)} onChoose={onChoose} />
                </span>
              )
            })}
          </div>
          <div className="strip__lanes">
            <i className="strip__line" />
            <div className="strip__lane">
              <b>{t('debrief.lane.roll')}</b>
              <ul>
                {within(lanes.roll, window).map((span) => {
                  const time = spanText(((span.to - span.from) * TICK_MS) / 1000)
                  const state = t(`debrief.roll.${span.state}`)
                  return (
                    <Block
                      key={span.from}
                      look={span.state}
                      sign={ROLL_SIGN[span.state]}
                      words={span.state === 'rolling' ? `${state} ${time}` : state}
                      when={when(span.from, span.to)}
                      place={place(span.from, span.to)}
                      px={((span.to - span.from) / length) * width}
                    />
                  )
                })}
              </ul>
            </div>
            {isLockUp ? (
              <div className="strip__lane">
                <b>{t('debrief.lane.post', { post: scenario.post.label })}</b>
                <ul>
                  {within(lanes.post, window).map((span) => (
                    <Block
                      key={`${span.state}${span.from}`}
                      look={`post-${span.state}`}
                      sign={POST_SIGN[span.state]}
                      words={t(`debrief.post.${span.state}`)}
                      when={when(span.from, span.to)}
                      place={place(span.from, span.to)}
                      px={((span.to - span.from) / length) * width}
                    />
                  ))}
                </ul>
              </div>
            ) : null}
            <div className="strip__lane">
              <b>{t('debrief.lane.people')}</b>
              <ul style={{ height: 10 + ROW_PX * (1 + Math.max(0, ...visitPlaces.map(({ row }) => row))) }}>
                {visits.map((span, index) => {
                  const { row, at: wordsAt } = visitPlaces[index] ?? { row: 0, at: 'in' }
                  return (
                    <li
                      key={`${span.person}${span.from}`}
                      className="strip__visit"
                      style={{ ...place(span.from, span.to), top: 6 + ROW_PX * row }}
                      title={`${span.words} ${when(span.from, span.to)}`}
                    >
                      <span className={`strip__who strip__who--${wordsAt}`}>
                        {span.words}
                        <span className="unseen">{when(span.from, span.to)}</span>
                      </span>
                    </li>
                  )
                })}
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
            {clockTicks(window, secondsAt).map(({ tick, seconds }) => (
              <span key={tick} style={{ left: at(tick) }}>
                {clockText(seconds)}
              </span>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
})
TimelineStrip.displayName = 'TimelineStrip'
