import { STANDBY_RETURN_MS as STAND_BY } from '../thresholds.ts'

/** Times of the habits in milliseconds: radio reference (d), default thresholds, and the rules' own text. */
export const CHECK_IN_MS = 60_000
export const GOOD_CHECK_DUE_MS = 10_000
/** Arrive on a side channel, and be back from it. */
export const SWITCH_MS = 5000
/** Nobody says "back to one": after this much quiet the talk is over all the same. */
export const QUIET_MS = 30_000
export const NOTICE_WRONG_CHANNEL_MS = 60_000
export const STANDBY_RETURN_MS = STAND_BY
export const STATUS_MS = 30_000
export const FREE_KEY_MS = 3000
export const GIVE_UP_MS = 10_000
export const CAST_LEG_MS = 5000
/** A notice before one goes, and after one is back, is near enough. */
export const OFF_AIR_NOTICE_MS = 60_000
export const BACK_NOTICE_MS = 30_000
/** Shorter than this nobody was unreachable. */
export const GONE_MS = 10_000
/** Long enough to push a plug home or to turn a knob. */
export const RESEAT_MS = 3000
/** Near set with the sound off this long, and calls are missed. */
export const DEAF_MS = 30_000
