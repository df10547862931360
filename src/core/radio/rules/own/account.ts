import type { Finding, Rule } from '../../moment.ts'
import { triggerOf } from '../../words/trigger.ts'
import { findUncalled } from '../talent.ts'
import { when } from '../when.ts'
import { findSat, findStayed, findWrongChannel, returnOne, wrongChannel } from './channel.ts'
import { battery, findGone, findLeft, findLost, findTaken, findUnsigned, lostKit } from './kit.ts'
import { checkIn, earpiece, findOpen, findPocket, findUnplugged, findUntold, offAirNotice } from './presence.ts'
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
  lists: [
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

const watched =
  (rule: Rule): Rule =>
  (moment): Finding | null =>
    moment.radio.presenceWatched === true ? null : rule(moment)

/** What can be told only by words of these lists, and what also comes of the words before. */
export const OWN_ACCOUNT: readonly Rule[] = [
  checkIn,
  battery,
  ...[offAirNotice, earpiece, lostKit, returnOne, wrongChannel, unechoed, untoldArrival, openedEarly, unsaidBreach].map(
    (rule) => when(OWNED_UP, rule),
  ),
].map(watched)
