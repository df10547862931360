import { postWords, sameWords } from '../verdict/better.ts'
import { finderOf } from '../words/phrase-finder.ts'
import type { Moment, Rule } from '../moment.ts'
import { phraseSet, BREACH } from '../words/phrase-sets.ts'
import { saysPost } from './lock-confirm.ts'
import { NOBODY } from './nobody.ts'
import type { Line } from '../traffic/line.ts'
import { isAdName } from '../traffic/roles.ts'
import { lastOf } from '../traffic/situation.ts'
import { postAt } from '../words/post-words.ts'
import type { Token } from '../words/tokens.ts'
import { hasAny } from '../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'

const OPENS = phraseSet('release')
const findOpened = finderOf(
  'ive/weve/have/i/im/were/am/just (gone) opened/opening/unlocked/unlocking/reopened|opened (up) the/my|opening (up) the/my|let/letting/waving/waved/send/sending/sent them/everyone/everybody/people/cars/traffic/folks/pedestrians/him/her (on) through/go/past/in|passing people/them/everyone through|lifting the/my lock (up)|dropping the/my lock (up)|standing down',
)
const findOwnOpening = finderOf('ive/i/weve/we (have) (just) opened/unlocked/reopened (up) the/my/it')
const findReopened = finderOf('is open again|is back open')
const findOpenPost = finderOf('post/door/gate/road/lane/street is open')
const LETS = wordSet('let letting lets waved waving sent sending passed passing')
const THROUGH = wordSet('through past in across by go')
const LET_REACH = 6
const LETS_KNOW = wordSet('have know see hear be do it that')

/** Somebody is let through; "letting everybody have it in full" lets nobody in. */
const letsBy = (tokens: Moment['utterance']['tokens'], at: number): boolean => {
  if (!isAt(tokens, at, LETS)) return false
  const after = tokens.slice(at + 1, at + LET_REACH)
  const through = after.findIndex((token) => isIn(token.lexeme, THROUGH))
  return through >= 0 && !after.slice(0, through).some((token) => isIn(token.lexeme, LETS_KNOW))
}

/** "I've let the post van through", and a post that is said to be open. */
const letsThrough = (moment: Moment): boolean => {
  const { context } = moment
  const { tokens, mentions } = moment.utterance
  const lets = tokens.some((_, at) => letsBy(tokens, at))
  const open = tokens.some(
    (token, at) =>
      token.word === 'open' &&
      (mentions.some(({ via, who, to }) => via === 'post' && who === context.me.name && to === at) ||
        (tokens[at - 1]?.word !== tokens[at - 1]?.base && isWayIn(tokens, at - 1, context.me.post))),
  )
  return (lets && !hasWord(tokens, NONE)) || open
}

const WAYS_IN = wordSet('post door gate road lane street barrier path entrance exit')

/** "Shed's open" of one's own post, and no umbrella's. */
const isWayIn = (tokens: readonly Token[], at: number, post: string | undefined): boolean =>
  hasWord(tokens, WAYS_IN, at, at + 1) ||
  tokens[at]?.base === 'its' ||
  tokens[at]?.word === 'its' ||
  postAt(tokens.slice(at, at + 1), post) >= 0

const NONE = wordSet(NOBODY, 'nothing message sides word')
const SHUT_STATES = phraseSet('locked', 'holding')

const NAMED_RELEASE = phraseSet('release', 'moving-on')

/** "Marlow, open the ramp exit for me", from an AD. */
const isOpenOrder = ({ context, situation: { lines } }: Moment, line: Line): boolean => {
  const { tokens, address } = line.utterance
  return (
    line.kind === 'order' &&
    line.to.includes(context.me.name) &&
    isAdName(context, line.traffic.from) &&
    hasWord(tokens, OPEN, address.bodyFrom, address.bodyFrom + OPEN_REACH) &&
    !hasWord(tokens, KEEPS_SHUT) &&
    !lines.slice(lines.indexOf(line) + 1).some((later) => !later.mine && hasAny(later.utterance, LOCKS_AGAIN))
  )
}

const OPEN_REACH = 4
const KEEPS_SHUT = wordSet('dont not never keep until till before')
const LOCKS_AGAIN = phraseSet('lock-it-up', 'hold-the-lockup', 'rolling', 'pictures-up')

export const isReleased = (moment: Moment): boolean =>
  lastOf(
    moment.situation.lines,
    (line) =>
      !line.mine &&
      (isOpenOrder(moment, line) ||
        (hasAny(line.utterance, NAMED_RELEASE) &&
          (line.to.includes(moment.context.me.name) || isAdName(moment.context, line.traffic.from)))),
  ) !== null

const OPEN = wordSet('open unlocked')
const RELEASING = wordSet('release releases releasing released opening')

/** "Shed's open, one ute to clear" to a poll tells the truth about the post, and opens nothing. */
const isOpenState = ({ utterance: { tokens } }: Moment): boolean =>
  hasWord(tokens, OPEN) &&
  !hasWord(tokens, RELEASING) &&
  findOpened(tokens) === null &&
  !tokens.some((_, at) => letsBy(tokens, at))

const KEEP_SHUT = phraseSet('cut-and-hold', 'hold-the-lockup')
/** "Cut!", from whoever may not say so. */
const wasFooled = ({ context, situation: { lines } }: Moment): boolean => {
  const last = lines.at(-1)
  return last?.mine === false && !isAdName(context, last.traffic.from) && hasAny(last.utterance, CUTS)
}
const CUTS = phraseSet('cut')
const findStandsOpen = finderOf('its/is/are/am/were/been/im open')

/** "It's open, they've all gone through", after "cut and hold": who goes by was let by. */
const isKeptShut = ({ situation: { lines } }: Moment): boolean =>
  lastOf(lines, (line) => !line.mine && line.kind === 'call' && hasAny(line.utterance, KEEP_SHUT)) !== null

const opens = (moment: Moment): boolean =>
  findOwnOpening(moment.utterance.tokens) !== null || (!hasAny(moment.utterance, SHUT_STATES) && standsOpen(moment))

/** What stands open or is let by, where the same words do not say that the post is shut. */
const standsOpen = (moment: Moment): boolean =>
  letsThrough(moment) ||
  (findReopened(moment.utterance.tokens) !== null && saysPost(moment)) ||
  hasAny(moment.utterance, OPENS) ||
  ((!hasAny(moment.utterance, BREACH) || isKeptShut(moment) || wasFooled(moment)) &&
    (findOpened(moment.utterance.tokens) ?? findOpenPost(moment.utterance.tokens)) !== null) ||
  (findStandsOpen(moment.utterance.tokens) !== null && isKeptShut(moment))

const NOT_YET = wordSet('until wait not dont for')
const RESCUE = wordSet(
  'ambulance ambulances paramedic paramedics stretcher firefighters bleeding collapsed unconscious',
)
const findRescue = finderOf(
  'fire truck/engine/brigade/service/crew|in danger|emergency services/vehicle/vehicles|for/let the medic/medics|let medic/medics|medic coming/going/through/to|person/somebody/someone/guy/woman/man/kid hurt/injured',
)
const NOTHING = wordSet(NOBODY, 'nothing no')

/** X-SAFETY: an ambulance, or a person in danger, is let through and reported. */
export const isForRescue = ({ utterance: { tokens } }: Moment): boolean =>
  (hasWord(tokens, RESCUE) || findRescue(tokens) !== null) && !hasWord(tokens, NOTHING)

/** R-HOLD-TILL-CUT: release only on "cut" from the 1st AD. */
export const holdTillCut: Rule = (moment) => {
  const { radio, utterance } = moment
  const waits = radio.roll === 'cut' && radio.style?.releaseRule === 'on_release'
  const shut = radio.roll === 'locked' || radio.roll === 'rolling' || waits
  if (!shut || radio.post !== 'onLockup' || utterance.asks || !opens(moment) || isReleased(moment)) return null
  if (moment.situation.due?.kind === 'poll' && isOpenState(moment) && !wasFooled(moment)) return null
  if (isForRescue(moment) || (hasWord(utterance.tokens, NOT_YET) && findOwnOpening(utterance.tokens) === null))
    return null
  return {
    rule: 'R-HOLD-TILL-CUT',
    severity: 'critical',
    why: 'hold.open',
    said: sameWords(moment),
    better: `${postWords(moment.context)}, holding.`,
  }
}
