import { isRecord, numberWithin } from '../kept.ts'
import { type KeyChanges, readKeyChanges } from './keys.ts'
import { type PadChanges, readPadChanges } from './pad.ts'

/** How the trainee works the set, and how it goes with them. */
export type ControlSettings = {
  readonly keys: KeyChanges
  readonly pad: PadChanges
  /** Set time in real time, for new runs. It stands in the record and does not lower the mark. */
  readonly pace: number
  /** The next thing that is due, in plain words, until somebody wants to do without; never in an assessed run. */
  readonly hints: boolean
}

export const PACE_SLOWEST = 0.5
export const PACE_FULL = 1
export const FIRST_CONTROLS: ControlSettings = { keys: {}, pad: {}, pace: PACE_FULL, hints: true }

/** Reads what was kept; what is missing or makes no sense is as on the first day. */
export const readControls = (raw: unknown): ControlSettings => {
  if (!isRecord(raw)) return FIRST_CONTROLS
  const { pace, hints } = raw
  return {
    keys: readKeyChanges(raw['keys']),
    pad: readPadChanges(raw['pad']),
    pace: numberWithin(pace, PACE_SLOWEST, PACE_FULL, FIRST_CONTROLS.pace),
    hints: hints !== false,
  }
}
