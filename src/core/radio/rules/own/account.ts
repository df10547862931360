import type { Moment, Rule } from '../../moment.ts'
import { isPulled, triggerOf } from '../../words/trigger.ts'
import { findUncalled } from '../talent.ts'
import { findSat, findStayed, findWrongChannel, returnOne, wrongChannel } from './channel.ts'
import {
  battery,
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
  CHECKED,
  checkIn,
  earpiece,
  findOpen,
  findPocket,
  findUnplugged,
  findUntold,
  isUnchecked,
  offAirNotice,
} from './presence.ts'
import {
  findBeforeRoll,
  findNotPassed,
  findWrongCue,
  openedEarly,
  unechoed,
  unsaidBreach,
  untoldArrival,
} from './take.ts'

/*
 * Rules of which only the trainee's own words tell. In a run the habits watch what is done with the radio, and nobody is
 * called to account a second time for being honest about it (`presenceWatched`).
 */

const OWNED_UP = triggerOf({
  words: [NO, CHECKED],
  lists: [
    findNone,
    findDied,
    findUntold,
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
    findWrongChannel,
    findNotPassed,
    findUncalled,
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
]
