import type { Moment, Rule } from '../../moment.ts'
import { isPulled, triggerOf } from '../../words/trigger.ts'
import { findUncalled } from '../talent.ts'
import { findHung, findSat, findStayed, findUnaware, findWrongChannel, returnOne, wrongChannel } from './channel.ts'
import { AMISS_LISTS, AMISS_RULES, AMISS_WORDS } from './done-amiss.ts'
import { DENYING, SHOULD } from './denial.ts'
import { UNDONE_LISTS, UNDONE_RULES } from './left-undone.ts'
import {
  battery,
  DEATH_WORDS,
  findDied,
  findGone,
  findLeft,
  findLost,
  findNone,
  findTaken,
  findUnsigned,
  lostKit,
  NO,
} from './kit.ts'
import {
  checkIn,
  earpiece,
  findOpen,
  findPocket,
  findUnplugged,
  isUnchecked,
  OPEN_WORDS,
  offAirNotice,
} from './presence.ts'
import { findBeforeRoll, findWrongCue, openedEarly, unechoed, unsaidBreach, untoldArrival } from './take.ts'

/*
 * Rules of which only the trainee's own words tell. In a run the habits watch what is done with the radio, and nobody is
 * called to account a second time for being honest about it (`presenceWatched`). The words are asked four things: what is
 * said to whoever asks or orders (`answers.ts`), whose a deed is (`whose.ts`), what denies it (`denial.ts`), and so what was
 * left undone (`undone.ts`).
 */

/** Without one of these nothing is owned up to. */
const OWNED_UP = triggerOf({
  words: [NO, DENYING, SHOULD, AMISS_WORDS, DEATH_WORDS, OPEN_WORDS],
  lists: [
    ...UNDONE_LISTS,
    ...AMISS_LISTS,
    findNone,
    findDied,
    findUncalled,
    findLost,
    findGone,
    findLeft,
    findTaken,
    findUnsigned,
    findOpen,
    findUnplugged,
    findPocket,
    findStayed,
    findSat,
    findHung,
    findUnaware,
    findWrongChannel,
    findWrongCue,
    findBeforeRoll,
  ],
})

/** Whether these rules have anything to look at: words of their lists, or a change of kit before the first words after it. */
export const mayOwnUp = (moment: Moment): boolean =>
  moment.radio.presenceWatched !== true && (isPulled(moment.pulled, OWNED_UP) || isUnchecked(moment))

/** To be asked where something may be owned up to. */
export const OWN_ACCOUNT: readonly Rule[] = [
  checkIn,
  battery,
  offAirNotice,
  earpiece,
  lostKit,
  returnOne,
  wrongChannel,
  unechoed,
  untoldArrival,
  openedEarly,
  unsaidBreach,
  ...UNDONE_RULES,
  ...AMISS_RULES,
]
