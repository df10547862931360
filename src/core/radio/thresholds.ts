/** Times of the rules in milliseconds, lengths in words and sentences: radio reference (d), default thresholds. */
export const CLEAR_BEFORE_PRESS_MS = 500
export const SAME_PRESS_MS = 150
export const TRANSMITTER_OPENS_MS = 400
export const LEAD_PASS_MS = 300
export const LEAD_DEAD_AIR_MS = 2500
export const TAIL_PASS_MS = 150
export const SILENT_CARRIER_MS = 2000
export const LONG_TALK_MS = 8000
export const LONG_TALK_WORDS = 25
export const VERY_LONG_TALK_MS = 15_000
/** The same length for typed and built words, at 400 ms a word. */
export const VERY_LONG_TALK_WORDS = 37
export const MOST_SENTENCES = 2
export const MOST_FILLERS = 1
export const LONG_EXCHANGE_TALKS = 4
export const LONG_EXCHANGE_MS = 15_000
export const ANSWER_MS = 5000
export const STANDBY_RETURN_MS = 60_000
/** Back on the own channel within this time after the last words on another. */
export const RETURN_MS = 5000
export const RETRY_GAP_MS = 5000
export const MOST_TRIES = 3
export const PESTERING_TRIES = 5
export const PESTERING_MS = 30_000
export const ACK_MS = 4000
export const ACK_BUSY_MS = 8000
export const LOCK_CONFIRM_MS = 5000
/** A breach of a post is reported within this time before the roll. */
export const BREACH_BEFORE_MS = 3000
/** A breach during the take is reported within this time after the cut. */
export const BREACH_AFTER_CUT_MS = 5000
export const ECHO_MS = 2000
export const HAZARD_CALL_MS = 3000
export const MEDICAL_CALL_MS = 10_000
/** A pair of others keeps the channel this long after a hail or its answer: R-LISTEN-FIRST. */
export const PAIR_HOLDS_MS = 3000
/** A second acknowledgement within this time is one too many: R-ONLY-YOURS. */
export const SECOND_ACK_MS = 3000
/** Traffic with a longer gap belongs to another exchange. */
export const EXCHANGE_GAP_MS = 15_000
/** Nobody listens for the next word of an exchange any more after this time: who comes back to it calls again. */
export const EXCHANGE_OVER_MS = 30_000
/** A roll call or an announced change of channel is fresh for this long. */
export const RECENT_CALL_MS = 20_000
/** An order this short is no read-back matter: R-READBACK. */
export const SHORT_ORDER_WORDS = 3
/** After this long a set that waited for somebody has gone on, or has said so again; ours, as the reference has no figure. */
export const LONGEST_WAIT_MS = 300_000
