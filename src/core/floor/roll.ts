import type { RollState } from '../vocabulary/radio.ts'
import type { RollCall } from '../vocabulary/words.ts'

/** What the camera is doing (radio reference (d), `rollState`). */
export type Roll = {
  readonly state: RollState
  /** Number on the slate. */
  readonly take: number
  readonly rehearsal: boolean
  /** Tick at which this state began. */
  readonly since: number
}

/** Set time after "cut" in which nothing said makes the set idle, milliseconds (radio reference (d)). */
export const IDLE_AFTER_CUT_MS = 30_000
/** From "rolling" to "action", milliseconds: within the typical times of radio reference (g) 9 to 13. The boom counts from "action". */
export const ACTION_AFTER_ROLLING_MS = 6_000
/** Between two calls that one line makes, milliseconds: "Picture's up. Lock it up." */
export const BETWEEN_CALLS_MS = 1_000

const next = (roll: Roll, tick: number, change: Partial<Omit<Roll, 'since'>>): Roll => {
  const state = change.state ?? roll.state
  return { ...roll, ...change, state, since: state === roll.state ? roll.since : tick }
}

/** What a call of the 1st AD makes of the roll. A rehearsal is locked, never rolling. */
export const rollAfter = (roll: Roll, call: RollCall, tick: number): Roll => {
  switch (call) {
    case 'lastLooks':
      return next(roll, tick, { state: 'warning', rehearsal: false })
    case 'pictureUp':
      return next(roll, tick, { state: 'warning', rehearsal: false })
    case 'rehearsalUp':
      return next(roll, tick, { state: 'warning', rehearsal: true })
    case 'lockItUp':
      return roll.state === 'rolling' ? roll : next(roll, tick, { state: 'locked' })
    case 'rolling':
      return next(roll, tick, { state: 'rolling', rehearsal: false })
    case 'cut':
    case 'cutRehearsal':
    case 'stopped':
      return next(roll, tick, { state: 'cut', rehearsal: false })
    case 'hold':
      return roll.state === 'cut' ? next(roll, tick, { state: 'locked' }) : roll
    case 'checking':
      return roll.state === 'cut' ? next(roll, tick, { state: 'locked' }) : roll
    case 'goingAgain':
      return next(roll, tick, { take: roll.take + 1 })
    case 'movingOn':
      return next(roll, tick, { state: 'idle' })
    case 'release':
      return roll
  }
}
