import type { Finding, Moment, Rule } from '../moment.ts'
import { CHECK_IN_MS } from '../habits/times.ts'
import type { Line } from '../traffic/line.ts'
import { sameWords } from '../verdict/better.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { RADIO_CHECKS } from '../words/phrase-sets.ts'
import type { Token } from '../words/tokens.ts'
import { triggerOf } from '../words/trigger.ts'
import { hasAny } from '../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { when } from './when.ts'

/*
 * Presence and kit of which only the trainee's own words tell. In a run the habits watch what is done with the radio, and
 * nobody is called to account a second time for being honest about it (`presenceWatched`).
 */

const MINE = wordSet('i im ive id ill me my mine myself we weve our')
const OTHERS = wordSet('he hes his she shes her they theyre theyve their')

/** The trainee tells of no one else: no "she", and no name where there is no "I". */
const isOwn = ({ utterance: { tokens, mentions, address }, context }: Moment): boolean => {
  if (hasWord(tokens, OTHERS)) return false
  const isOther = mentions.some(
    ({ via, who, from }) =>
      via !== 'post' && who !== context.me.name && from >= address.bodyFrom && from < address.bodyTo,
  )
  return !isOther || hasWord(tokens, MINE)
}

const RADIOS = wordSet('radio radios walkie walkies handheld handset')
const BRICKS = wordSet('brick bricks battery batteries')

const findUntold = finderOf(
  'told nobody/no/noone/no1|nobody was told|nobody knew|didnt/never/havent/not (really/even) tell/told/say/said/call/called/mention/mentioned/announce/announced/let/warn/warned|didnt/never/not give/gave (any/a) notice/warning/word|forgot/forgotten to say/tell/call/mention/announce/let/warn|without saying/telling/calling/letting/mentioning/announcing/notice/warning/a|shouldve said/told/called/announced/mentioned|should have said/told/called/announced/mentioned',
)
const findAway = finderOf(
  'back on/with/now/at|im/am/is/are/just back|got back|off radio/walkie/air/comms/channel/net/grid|off the radio/walkie/air/channel/net/grid|radio/walkie/handset/headset/earpiece (was/been/turned/switched) off/out|turned/switched/had/took (it/my/the) (radio/walkie/headset/earpiece) off/out|switched/turned off|no radio/walkie|without (a/my/the) radio/walkie|been/was/were/went off/away/gone/dark|gone/away/off for|walked/stepped/popped/nipped/ducked/slipped/wandered/ran/went/snuck off/out/away/over/to|left my radio/walkie/post|unreachable|10-1',
)

/** R-OFF-AIR-NOTICE: "I'm back, ten minutes with my radio off, told nobody". */
const offAirNotice: Rule = (moment) => {
  const { utterance, context } = moment
  if (utterance.asks || findUntold(utterance.tokens) === null || findAway(utterance.tokens) === null) return null
  if (!isOwn(moment)) return null
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
const checkIn: Rule = (moment) => {
  const { utterance } = moment
  if (hasAny(utterance, RADIO_CHECKS) ? !ownsUp(moment) : !isUnchecked(moment) && !ownsUp(moment)) return null
  return { rule: 'R-CHECK-IN', severity: 'minor', why: 'own.check', said: sameWords(moment), better: 'Walkie check.' }
}

const SPARE = wordSet('spare spares extra hot fresh charged another new second')
const findNone = finderOf(
  'no|nope|nah|negative|none|sorry|dont/not have/carry|havent got/any|not got/carrying/on|ran/fresh/all out|im out|didnt/not bring/take/grab/pick|forgot|left it/them/mine/my/the',
)
/** Who was given none, or gave the spare away, did what a PA does. */
const findExcused = finderOf(
  'issued|handed out|gave|given|lent|were out of|never had/got/gave|only had|used (it/mine/my)|i have/got 1|ive got 1|heres|here you|take mine|have mine',
)
const findDied = finderOf(
  '(my) brick/battery/radio/walkie/handset/handheld (just/has/had) died|my brick/battery/radio/walkie/handset (just/has/had/was/is/went) dead|brick/battery went dead/flat|(my) brick/battery/radio/walkie ran out/flat/down|died on me',
)

/** "Anyone got a spare brick?", to the trainee. */
const asksForSpare = ({ kind, utterance: { tokens } }: Line): boolean =>
  (kind === 'question' || kind === 'order') && hasWord(tokens, BRICKS) && hasWord(tokens, SPARE)

/** "Sorry, my brick died", but not "battery died, sound is swapping it". */
const tellsOfDeath = (moment: Moment): boolean => {
  const { tokens } = moment.utterance
  return findDied(tokens) !== null && (hasWord(tokens, MINE) || findAway(tokens) !== null) && isOwn(moment)
}

/** R-BATTERY: swap before it dies; carry a spare. */
const battery: Rule = (moment) => {
  const { utterance, context, situation } = moment
  const { tokens, asks } = utterance
  if (asks) return null
  const due = situation.due
  const hasNone = due !== null && asksForSpare(due.line) && findNone(tokens) !== null && findExcused(tokens) === null
  if (!hasNone && !tellsOfDeath(moment)) return null
  return {
    rule: 'R-BATTERY',
    severity: context.post === 'onLockup' ? 'major' : 'minor',
    why: 'own.battery',
    said: sameWords(moment),
    better: 'Hot brick, please.',
  }
}

const findLost = finderOf(
  'lost/misplaced/dropped (my/the/that/this/a) radio/walkie/handheld/handset/headset/surveillance|cant/cannot/couldnt find my/the radio/walkie/handheld/handset|radio/walkie/handset (is/has/got/been) lost/missing/gone/stolen/nicked',
)
const findGone = finderOf('lost it|its/is/got/been/was/now lost/missing/gone/stolen/nicked|cant/cannot/couldnt find it')
const findTaken = finderOf('took it/mine/my/the (radio/walkie) home|went home with it/my/mine/the')
const findUnsigned = finderOf(
  'didnt/not/never/to/without sign/signed/signing (it/mine/my/the/this) (radio/walkie) in/out',
)

const asksForRadio = ({ kind, utterance: { tokens } }: Line): boolean =>
  (kind === 'question' || kind === 'order') && hasWord(tokens, RADIOS)

const isOfRadio = ({ situation: { due } }: Moment, tokens: readonly Token[]): boolean =>
  tokens.some((token) => isIn(token.lexeme, RADIOS)) || (due !== null && asksForRadio(due.line))

/** R-KIT: whoever is written down owns it. */
const lostKit: Rule = (moment) => {
  const { utterance } = moment
  const { tokens, asks } = utterance
  if (asks || !isOfRadio(moment, tokens) || !isOwn(moment)) return null
  const isLost = findLost(tokens) !== null || findGone(tokens) !== null
  if (!isLost && findTaken(tokens) === null && findUnsigned(tokens) === null) return null
  return {
    rule: 'R-KIT',
    severity: isLost ? 'major' : 'minor',
    why: 'own.kit',
    said: sameWords(moment),
    better: 'Take mine, I’ll get another.',
  }
}

const findOpen = finderOf(
  'on speaker|(open) speaker (is/was) on/up/open/blaring|(my) earpiece/headset/surveillance (is/was/came/fell/had/has/been) (hanging) out/off/unplugged|unplugged (my/the) headset/earpiece/surveillance|took (my/the) earpiece/headset/surveillance out/off|no/without (an/a/my) earpiece/headset/surveillance|left (my/the) earpiece/headset/surveillance|turned (it/my/the) (radio/walkie/volume) down|volume (was/is/at) down/off/0|volume all the way',
)

/** R-EARPIECE: no open speaker within earshot of set, and an ear on the channel; a case has no other place than earshot. */
const earpiece: Rule = (moment) => {
  const { utterance, context, meaning } = moment
  if (utterance.asks || meaning.act === 'request' || meaning.act === 'order') return null
  if (findOpen(utterance.tokens) === null || !isOwn(moment)) return null
  return {
    rule: 'R-EARPIECE',
    severity: context.roll === 'rolling' ? 'critical' : 'major',
    why: 'own.earpiece',
    said: sameWords(moment),
    better: 'Sorry, plugged in now.',
  }
}

const watched =
  (rule: Rule): Rule =>
  (moment): Finding | null =>
    moment.radio.presenceWatched === true ? null : rule(moment)

const OWNED_UP = triggerOf({
  lists: [findUntold, findDied, findLost, findGone, findTaken, findUnsigned, findOpen],
})

/** What can be told only by words of these lists, and what also comes of the words before. */
export const OWN_ACCOUNT: readonly Rule[] = [
  when(OWNED_UP, offAirNotice),
  checkIn,
  battery,
  when(OWNED_UP, earpiece),
  when(OWNED_UP, lostKit),
].map(watched)
