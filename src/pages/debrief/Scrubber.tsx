import { useTranslation } from 'react-i18next'
import type { Window } from './timeline-window.ts'
import './Scrubber.css'

/** A second of the run. */
const STEP = 20

export type ScrubberProps = {
  readonly window: Window
  readonly tick: number
  /** What a reader hears of the moment: its clock and the state of the roll. */
  readonly said: string
  readonly onTick: (tick: number) => void
}

/** Moves through the strip above it: by a finger, by the mouse, by arrow keys a second at a time. */
export const Scrubber = ({ window, tick, said, onTick }: ScrubberProps) => {
  const { t } = useTranslation('pages')
  return (
    <input
      type="range"
      className="scrubber"
      aria-label={t('debrief.scrub')}
      aria-valuetext={said}
      min={Math.floor(window.from / STEP)}
      max={Math.max(Math.floor(window.from / STEP) + 1, Math.ceil(window.to / STEP))}
      step={1}
      value={Math.round(tick / STEP)}
      onChange={(event) => onTick(Number(event.currentTarget.value) * STEP)}
    />
  )
}
