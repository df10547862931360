import { useTranslation } from 'react-i18next'
import { formatFixed } from '../../ui/numbers.ts'
import { Icon } from '../../ui/Icon.tsx'
import './TimingMeter.css'

export type TimingMeterProps = {
  /** From the press to the first sound, below zero when it was spoken before. */
  readonly leadMs: number
  /** From the first sound to the last. */
  readonly lineMs: number
  /** From the last sound to letting go, below zero when it went on. */
  readonly tailMs: number
  readonly words: number
  /** Words that nobody heard, as they stand in the line. */
  readonly lost: string
}

/** Passing and ideal times of the button: radio reference (d), R-PTT-LEAD, R-PTT-TAIL and R-NO-OPEN-MIC. */
const LEAD = { pass: 300, ideal: [500, 1000], dead: 2500 } as const
const TAIL = { pass: 150, ideal: [300, 1000], most: 2000 } as const
const LONGEST_MS = 8000
const MARGIN_MS = 250
const AFTER_MS = 1100
/** Per cent of the scale that two labels need between their marks. */
const LABEL_SHARE = 10

/** The button and the voice on one scale, with what was lost, and the verdict on each in seconds. */
export const TimingMeter = ({ leadMs, lineMs, tailMs, words, lost }: TimingMeterProps) => {
  const { t } = useTranslation('drill')
  const seconds = (ms: number): string => formatFixed(Math.abs(ms) / 1000, 2)
  const endMs = leadMs + lineMs
  const upMs = endMs + tailMs
  const from = Math.min(0, leadMs) - MARGIN_MS
  const to = Math.max(upMs, endMs + AFTER_MS) + MARGIN_MS
  const at = (ms: number): number => ((ms - from) / (to - from)) * 100
  const span = (a: number, b: number) => ({ left: `${at(a)}%`, width: `${Math.max(0, at(b) - at(a))}%` })
  const mark = (ms: number) => ({ left: `${at(ms)}%` })
  const hasRoom = at(leadMs) - at(0) >= LABEL_SHARE && at(upMs) - at(leadMs) >= LABEL_SHARE
  const leadRight = leadMs >= LEAD.pass && leadMs <= LEAD.dead
  const tailRight = tailMs >= TAIL.pass && tailMs <= TAIL.most
  const heard = [Math.max(leadMs, 0), Math.min(endMs, upMs)] as const
  const rows = [
    {
      right: leadRight,
      words: t(leadMs < 0 ? 'meter.leadLate' : 'meter.lead', { seconds: seconds(leadMs) }),
      small: t('meter.leadIdeal'),
    },
    {
      right: upMs <= LONGEST_MS,
      words: t('meter.onAir', { seconds: seconds(upMs) }),
      small: t('meter.onAirIdeal', { count: words }),
    },
    {
      right: tailRight,
      words: t(tailMs < 0 ? 'meter.tailEarly' : 'meter.tail', { seconds: seconds(tailMs) }),
      small: t('meter.tailIdeal'),
    },
  ]
  return (
    <section className="meter" aria-label={t('meter.label')}>
      <div className="meter__drawing" aria-hidden="true">
        <div className="meter__names">
          <span>{t('meter.key')}</span>
          <span>{t('meter.voice')}</span>
        </div>
        <div className="meter__scale">
          <i className="meter__bad" style={span(0, LEAD.pass)} />
          <i className="meter__ideal" style={span(LEAD.ideal[0], LEAD.ideal[1])} />
          <i className="meter__bad" style={span(endMs, endMs + TAIL.pass)} />
          <i className="meter__ideal" style={span(endMs + TAIL.ideal[0], endMs + TAIL.ideal[1])} />
          <i className="meter__keybar" style={span(0, upMs)} />
          <i className="meter__voicebar" style={span(heard[0], heard[1])} />
          {leadMs < heard[0] ? <i className="meter__lost" style={span(leadMs, heard[0])} /> : null}
          {endMs > heard[1] ? <i className="meter__lost" style={span(heard[1], endMs)} /> : null}
          <b className="meter__mark" style={mark(0)}>
            <span>{t('meter.press')}</span>
          </b>
          <b className="meter__mark meter__mark--voice" style={mark(leadMs)}>
            {hasRoom ? <span>{t('meter.firstSound')}</span> : null}
          </b>
          <b className="meter__mark" style={mark(upMs)}>
            <span>{t('meter.letGo')}</span>
          </b>
        </div>
      </div>
      {lost === '' ? null : <p className="meter__lostwords">{t('meter.lost', { words: lost })}</p>}
      <ul className="meter__rows">
        {rows.map(({ right, words: said, small }) => (
          <li key={said} className={right ? 'meter__right' : ''}>
            <Icon name={right ? 'check' : 'minus'} size={18} label={t(right ? 'side.right' : 'side.wrong')} />
            <b>{said}</b>
            <small>{small}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
