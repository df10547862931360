import { CHECK_IN_MS } from '../../habits/times.ts'
import type { Moment, Rule } from '../../moment.ts'
import type { Line } from '../../traffic/line.ts'
import { sameWords } from '../../verdict/better.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { RADIO_CHECKS } from '../../words/phrase-sets.ts'
import type { Token } from '../../words/tokens.ts'
import { hasAny } from '../../words/utterance.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { BRICKS, RADIOS, isOfSelf, isOwn, tellsOfAbsence } from './whose.ts'

export const findUntold = finderOf(
  'told nobody/no/noone/no1|nobody was told|nobody knew|didnt/never/havent/not (really/even) tell/told/say/said/call/called/mention/mentioned/announce/announced/let/warn/warned|didnt/never/not give/gave (any/a) notice/warning/word|forgot/forgotten to say/tell/call/mention/announce/let/warn|without saying/telling/calling/letting/mentioning/announcing/notice/warning|without a word|shouldve said/told/called/announced/mentioned|should have said/told/called/announced/mentioned',
)

/** R-OFF-AIR-NOTICE: "I'm back, ten minutes with my radio off, told nobody". */
export const offAirNotice: Rule = (moment) => {
  const { utterance, context } = moment
  const untold = findUntold(utterance.tokens)
  if (utterance.asks || untold === null || !isOfSelf(moment, untold)) return null
  if (!tellsOfAbsence(utterance.tokens) || !isOwn(moment)) return null
  return {
    rule: 'R-OFF-AIR-NOTICE',
    severity: context.post === 'onLockup' ? 'major' : 'minor',
    why: 'own.offAir',
    said: sameWords(moment),
    better: 'Going off walkie.',
  }
}

const KITS = wordSet('brick battery batteries headset earpiece surveillance radio walkie handset')
const SWAPPED = wordSet('changed swapped replaced switched')
const FRESH = wordSet('new fresh hot another different spare')
const HAS = wordSet('on with got my put')
const INTO = wordSet('in on')
const SWAP_REACH = 5

/** "Changed my brick", "back on a fresh brick", "new headset on". */
const tellsOfSwap = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (_, at) =>
      (isAt(tokens, at, SWAPPED) && hasWord(tokens, KITS, at + 1, at + SWAP_REACH)) ||
      (isAt(tokens, at, FRESH) &&
        isAt(tokens, at + 1, KITS) &&
        (hasWord(tokens, HAS, at - 2, at) || isAt(tokens, at + 2, INTO))),
  )

const CHECKS = wordSet('check checks checked checking')
const NEGATED = wordSet('didnt never not havent without forgot skipped no')
const ASKING = wordSet('need needs want send bring gimme give get can could')

const changedKit = ({ utterance: { tokens, asks } }: Line): boolean =>
  !asks && tellsOfSwap(tokens) && !hasWord(tokens, ASKING)

/** Kit was changed more than a minute ago, and nobody has heard a check since. */
const isUnchecked = ({ context, situation: { lines } }: Moment): boolean => {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line === undefined || (line.mine && hasAny(line.utterance, RADIO_CHECKS))) return false
    if (line.mine && changedKit(line)) return context.atMs - line.endMs > CHECK_IN_MS
  }
  return false
}

/** "New headset, never did a check." */
const ownsUp = (moment: Moment): boolean => {
  const { tokens, asks } = moment.utterance
  const left = tokens.some((_, at) => isAt(tokens, at, CHECKS) && hasWord(tokens, NEGATED, at - SWAP_REACH, at))
  return left && !asks && isOwn(moment) && (tellsOfSwap(tokens) || hasWord(tokens, RADIOS) || hasWord(tokens, BRICKS))
}

/** R-CHECK-IN: radio check after every change of brick or headset. */
export const checkIn: Rule = (moment) => {
  const { utterance } = moment
  if (hasAny(utterance, RADIO_CHECKS) ? !ownsUp(moment) : !isUnchecked(moment) && !ownsUp(moment)) return null
  return { rule: 'R-CHECK-IN', severity: 'minor', why: 'own.check', said: sameWords(moment), better: 'Walkie check.' }
}

export const findOpen = finderOf(
  'on (open/the/my/a/loud) speaker/loudspeaker|on the/my open/loud speaker|(loud) speaker next|plug/jack/cable (was/is/had/has) (come/came/fallen/fell/pulled) out/loose|headset/earpiece in my|(open) speaker (is/was) on/up/open/blaring|(my) earpiece/headset/surveillance (is/was/came/fell/had/has/been) (hanging) out/off/unplugged|unplugged (my/the) headset/earpiece/surveillance|took (my/the) earpiece/headset/surveillance out/off|no/without (an/a/my) earpiece/headset/surveillance|left (my/the) earpiece/headset/surveillance|turned (it/my/the) (radio/walkie/volume) down|volume (was/is/at) down/off/0|volume all the way',
)

const EARS = wordSet('headset earpiece surveillance')
export const findPocket = finderOf('in my pocket/bag/hand|round my neck')

/** Exceptions of the rule: parking, base, traffic posts. */
const OUT_OF_EARSHOT = wordSet('parking carpark base basecamp circus traffic catering holding lot')

/** R-EARPIECE: no open speaker within earshot of set, and an ear on the channel; a case has no other place than earshot. */
export const earpiece: Rule = (moment) => {
  const { utterance, context, meaning, situation } = moment
  if (utterance.asks || meaning.act === 'request' || meaning.act === 'order') return null
  const due = situation.due?.line.utterance
  const isInPocket = due !== undefined && hasWord(due.tokens, EARS) && findPocket(utterance.tokens) !== null
  if (
    (findOpen(utterance.tokens) === null && !isInPocket) ||
    !isOwn(moment) ||
    hasWord(utterance.tokens, OUT_OF_EARSHOT)
  )
    return null
  return {
    rule: 'R-EARPIECE',
    severity: context.roll === 'rolling' ? 'critical' : 'major',
    why: 'own.earpiece',
    said: sameWords(moment),
    better: 'Sorry, plugged in now.',
  }
}
