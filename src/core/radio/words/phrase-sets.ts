import { LEXICON, type PhraseId } from '../lexicon/lexicon.ts'
import { KIT, LINGO } from '../lexicon/lingo.ts'
import { type Marked, marker } from './marks.ts'

export type PhraseSet = Marked<PhraseId>

const { marked, marksOf, made } = marker<PhraseId>()

/** The sets that a phrase is in: every phrase has marks from the start, so that later sets show in them. */
export const phraseMarks = marksOf
/** How many sets of phrases there are. */
export const phraseSetsMade = made
marked(LEXICON.map(([id]) => id))

/** Phrases of the lexicon by their ids. */
export const phraseSet = (...ids: readonly PhraseId[]): PhraseSet => marked(ids)

/** Calls that are the ADs' to make first: R-AD-CALLS-ONLY. */
export const AD_CALLS = phraseSet(
  'last-looks',
  'pictures-up',
  'rehearsals-up',
  'quiet-please',
  'lock-it-up',
  'rolling',
  'still-rolling',
  'action',
  'background-cue',
  'cut-and-hold',
  'cut',
  'reset',
  'going-again',
  'check-the-gate',
  'moving-on',
  'lunch',
  'wrap',
  'back-in',
  'spin-that',
  'radios-off',
  'radios-on',
  'last-man',
)
export const ROLL_STARTS = phraseSet('rolling', 'still-rolling')
export const GATHERS_POSTS = phraseSet('sound-off')
export const RADIO_CHECKS = phraseSet('walkie-check', 'radio-check')
/** Somebody listens, and says so. */
export const GOES_AHEAD = phraseSet('go-for', 'go-ahead')
export const ANSWERING = phraseSet('go-for', 'go-ahead', 'yes-hello', 'affirmative', 'negative', 'good-check')
/** The words of the air for "heard", which are no answer to a call. */
export const COPIES = phraseSet('copy', 'ten-four', 'roger', 'wilco')
export const ACKNOWLEDGING = phraseSet(...COPIES, 'received', 'on-it', 'okay', 'switching')
/** Reports that cannot be mistaken for part of an order. */
export const PLAIN_REPORTS = phraseSet(
  'flying-in',
  'standing-by',
  'landed',
  'traveling',
  'stepping-on',
  'locked',
  'lockup-broken',
  'covered',
  'spinning',
  'stepped-on',
  'disregard',
  'correction',
  'back-on-walkie',
  'camera-ready',
)
export const REPORTING = phraseSet(
  ...PLAIN_REPORTS,
  'twenty-is',
  'eyes-on',
  'minutes-out',
  'bogey',
  'holding',
  'clear',
  'traffic',
  'cold-brick',
)
/** A recogniser writes "lock it up" and "log off" for a post that is locked: radio reference (k.3). */
export const LOCK_STATE = phraseSet('locked', 'standing-by', 'holding', 'clear', 'lock-it-up')
/** Words that make a transmission a matter of life and limb: radio reference (f). */
export const ALARMS = phraseSet('emergency', 'stop', 'break-break')
export const EMERGENCY = phraseSet(...ALARMS, 'medic')
export const SAFETY = phraseSet(...EMERGENCY, 'warning', 'hold-the-roll')
/** Calls and orders of the set that count only where they begin the message: "Points!", but not "beside the sticks". */
export const SET_LINGO = phraseSet(...[...LINGO, ...KIT].map(([id]) => id))
export const WEAPON_CALLS = phraseSet('weapon')
/** What may be said to nobody by name: calls for everybody, checks, and what mends or repeats. */
export const OPENS_FREELY = phraseSet(
  'keying',
  'eyes-on-query',
  'walkie-check',
  'radio-check',
  'good-check',
  'hold-the-roll',
  'all-crew',
  'disregard',
  'correction',
  'ten-one',
  'back-on-walkie',
  'going-off-walkie',
  'break-break',
  'say-again',
  'did-not-copy',
)

/** Single phrases and small families that several parts of the meaning of words look for. */
export const BACK_TO_ONE = phraseSet('back-to-one')
/** Everybody to their starting places, and not to a channel. */
export const RESETS = phraseSet('back-to-one', 'reset')
export const STANDBY = phraseSet('stand-by')
export const NEGATIVE = phraseSet('negative')
export const HOLD_THE_ROLL = phraseSet('hold-the-roll')
export const TEN_ONE = phraseSet('ten-one')
export const ASKS_AGAIN = phraseSet('say-again')
export const RELEASE = phraseSet('release')
export const CLOSING = phraseSet('over', 'out', 'over-and-out')
export const BREACH = phraseSet('hold-the-roll', 'bogey', 'lockup-broken')
export const MOVE = phraseSet('go-to-two')
export const THANKS = phraseSet('thanks')
export const SWITCHING = phraseSet('switching')
export const QUERIES = phraseSet(
  'say-again',
  'confirm-cut',
  'eyes-on-query',
  'eta-query',
  'whats-your-20',
  'do-you-copy',
)
/** What asks for something, however the words are put. */
export const REQUESTING = phraseSet('need', 'cover-me', 'meet-me', 'go-to-two', 'fly-it-in')
export const REQUESTS = phraseSet(...REQUESTING, 'hot-brick')
export const MEDIC = phraseSet('medic')
export const HOLDING = phraseSet('holding')
export const GOOD_CHECK = phraseSet('good-check')
export const NOT_COPIED = phraseSet('did-not-copy')
export const YES_NO = phraseSet('affirmative', 'negative')
export const AFFIRMATIVE = phraseSet('affirmative')
