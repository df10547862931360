import { useTranslation } from 'react-i18next'
import type { Press } from '../../core/radio/drill/hold.ts'
import type { Timeline } from '../../core/radio/drill/timeline.ts'
import './HoldTrack.css'

export type HoldTrackProps = {
  readonly timeline: Timeline
  readonly nowMs: number
  readonly running: boolean
  readonly presses: readonly Press[]
  /** When the button went down that is down now. */
  readonly downMs: number | null
}

const QUIET_MS = 900

/** What goes on when, on one line of time: the others, the line to say, and the button. */
export const HoldTrack = ({ timeline, nowMs, running, presses, downMs }: HoldTrackProps) => {
  const { t } = useTranslation('drill')
  const { traffic, words } = timeline
  const first = words[0]
  const last = words.at(-1)
  const endMs = (last?.to ?? 0) + QUIET_MS
  const at = (ms: number): string => `${Math.min(100, Math.max(0, (ms / endMs) * 100))}%`
  const span = (from: number, to: number): { readonly left: string; readonly width: string } => ({
    left: at(from),
    width: `calc(${at(to)} - ${at(from)})`,
  })
  return (
    <div className="holdtrack" aria-hidden="true">
      <div className="holdtrack__lane">
        <span>{t('hold.others')}</span>
        <div>
          {traffic.map(({ from, to, who, mine }) => (
            <i key={from} className="holdtrack__other" style={span(from, to)}>
              {mine ? t('run.me') : who}
            </i>
          ))}
        </div>
      </div>
      <div className="holdtrack__lane">
        <span>{t('hold.line')}</span>
        <div>
          {first === undefined || last === undefined ? null : (
            <i className="holdtrack__line" style={span(first.from, last.to)} />
          )}
        </div>
      </div>
      <div className="holdtrack__lane">
        <span>{t('hold.key')}</span>
        <div>
          {presses.map(({ downMs: from, upMs }) => (
            <i key={from} className="holdtrack__key" style={span(from, upMs)} />
          ))}
          {downMs === null ? null : <i className="holdtrack__key" style={span(downMs, nowMs)} />}
        </div>
      </div>
      {running ? (
        <div className="holdtrack__now">
          <i style={{ left: at(nowMs) }} />
        </div>
      ) : null}
    </div>
  )
}
