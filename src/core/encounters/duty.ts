import { BREACH_AFTER_CUT_MS, BREACH_BEFORE_MS, HAZARD_CALL_MS } from '../radio/thresholds.ts'
import { TICK_MS } from '../time/ticks.ts'
import type { BogeyLevel, FrameSide } from './report.ts'

/** A report of somebody that is due on the air, or was: plain data of the run. */
export type Duty = {
  readonly encounter: string
  /** Before the roll; in the take; or after "cut". */
  readonly when: 'before' | 'take' | 'cut'
  readonly level: BogeyLevel
  readonly take: number
  /** Tick from which they stood in the line of sight on their way, or were heard. */
  readonly since: number
  /** The trainee looked that way. */
  readonly seen: boolean
  /** Ticks of its window that are spent: it stands still while the channel is taken and while words are made. */
  readonly spent: number
  /** Milliseconds that they had then to the picture; null where that is no measure. */
  readonly ms: number | null
  readonly side: FrameSide
  /** A row of the scenario judges it. */
  readonly covered: boolean
  /** They crossed the edge of the frame or could be heard; a report of whoever turned round short of it is welcome. */
  readonly due: boolean
  readonly done: 'told' | 'missed' | null
}

const WINDOW_MS: Readonly<Record<Duty['when'], number>> = {
  before: BREACH_BEFORE_MS,
  take: BREACH_BEFORE_MS,
  cut: BREACH_AFTER_CUT_MS,
}

const windowOf = ({ when, level }: Duty): number => (level === 'B3' ? HAZARD_CALL_MS : WINDOW_MS[when])

/** Its window has passed: what is said now is late. */
export const isLate = (duty: Duty): boolean => duty.spent * TICK_MS > windowOf(duty)

/** It has passed twice: nothing counts any more (syllabus 3). */
export const isLost = (duty: Duty): boolean => duty.spent * TICK_MS > 2 * windowOf(duty)
