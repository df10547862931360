/** Times of the hardware that the rules do not share: radio reference (a.2) and (d), default thresholds. */

/** Over this the transmitter cuts a press off by itself (one model's factory value). */
export const TIME_OUT_MS = 60_000
/** A press shorter than this is an accident: nothing at all (k.1). */
export const EMPTY_PRESS_MS = 250
/** Words that a recogniser brings later than this after the button came up are not of that press. */
export const WORDS_FOLLOW_MS = 12_000
/** Somebody lets go so long after the last sound that nothing of it is cut: the ideal tail. */
export const TAIL_FULL_MS = 300
/** A radio that runs low chirps so often. */
export const CHIRP_EVERY_MS = 30_000
/** At this charge, in percent, it begins to. */
export const LOW_PERCENT = 10
