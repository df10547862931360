import type { Finding, Rule } from '../../moment.ts'
import { triggerOf } from '../../words/trigger.ts'
import { findOwned } from '../talent.ts'
import { when } from '../when.ts'
import { findSat, findStayed, findWrongChannel, returnOne, wrongChannel } from './channel.ts'
import { battery, findDied, findGone, findLost, findTaken, findUnsigned, lostKit } from './kit.ts'
import { checkIn, earpiece, findOpen, findPocket, findUntold, offAirNotice } from './presence.ts'
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

const watched =
  (rule: Rule): Rule =>
  (moment): Finding | null =>
    moment.radio.presenceWatched === true ? null : rule(moment)

const OWNED_UP = triggerOf({
  lists: [
    findUntold,
    findDied,
    findLost,
    findGone,
    findTaken,
    findUnsigned,
    findOpen,
    findStayed,
    findWrongCue,
    findBeforeRoll,
    findSat,
    findWrongChannel,
    findNotPassed,
    findOwned,
    findPocket,
  ],
})

/** What can be told only by words of these lists, and what also comes of the words before. */
export const OWN_ACCOUNT: readonly Rule[] = [
  when(OWNED_UP, offAirNotice),
  checkIn,
  battery,
  when(OWNED_UP, earpiece),
  when(OWNED_UP, lostKit),
  when(OWNED_UP, returnOne),
  when(OWNED_UP, wrongChannel),
  when(OWNED_UP, unechoed),
  when(OWNED_UP, untoldArrival),
  when(OWNED_UP, openedEarly),
  when(OWNED_UP, unsaidBreach),
].map(watched)
