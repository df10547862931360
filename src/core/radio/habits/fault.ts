import type { RuleId, Severity } from '../../vocabulary/radio.ts'
import type { Reason } from '../../vocabulary/reason.ts'
import type { HabitEvent } from './event.ts'
import type { HouseStyle } from '../../vocabulary/house-style.ts'

/** A habit that was broken: since when, and the reason for the trainee with what would have worked. */
export type HabitFault = {
  readonly rule: RuleId
  readonly severity: Severity
  readonly why: Reason
  /** The moment from which it was due. One moment breaks a rule once. */
  readonly sinceMs: number
}

/** What a habit needs to know of the show. */
export type HabitSetting = Pick<HouseStyle, 'toiletCode' | 'channelPlan'> & {
  /** What the trainee is called on the air. */
  readonly me: string
  /** Whether bricks are issued at all. */
  readonly bricks: boolean
}

/**
 * One habit: every breach of it in the events up to now, oldest first. Pure, and steady: what was a breach at one moment
 * is still the same breach at every later one.
 */
export type Habit = (events: readonly HabitEvent[], nowMs: number, setting: HabitSetting) => readonly HabitFault[]
