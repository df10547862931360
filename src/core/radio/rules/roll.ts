import { answerWords, atPostWords, postWords, sameWords, standingBy } from '../verdict/better.ts'
import { finderOf } from '../words/phrase-finder.ts'
import type { Moment, Rule } from '../moment.ts'
import { findScorn, findSwearing } from './sensitive.ts'
import { AD_CALLS, phraseSet, BREACH } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { NAMES_BREACH } from './bogey.ts'
import { saysPost } from './lock-confirm.ts'
import { when } from './when.ts'
import type { Line } from '../traffic/line.ts'
import { isAdName } from '../traffic/roles.ts'
import { lastOf } from '../traffic/situation.ts'
import { ECHO_MS, RECENT_CALL_MS } from '../thresholds.ts'
import { triggerOf } from '../words/trigger.ts'
import { clauseOf, firstOf, hasAny, quoteOf } from '../words/utterance.ts'
import { inSeconds } from '../traffic/windows.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'

/** The last call of an AD that is still fresh. */
const lastCall = (moment: Moment): { readonly line: Line; readonly call: Found } | null => {
  const { context, situation } = moment
  for (let at = situation.lines.length - 1; at >= 0; at -= 1) {
    const line = situation.lines[at]
    if (line === undefined || context.atMs - line.endMs > RECENT_CALL_MS) return null
    const call = clauseOf(line.utterance, AD_CALLS)
    if (!line.mine && call !== null && isAdName(context, line.traffic.from)) return { line, call }
  }
  return null
}

/** "Sorry, we were rolling" calls nothing. */
const wasRolling = ({ utterance: { tokens } }: Moment, { from }: Found): boolean =>
  tokens[from]?.word === 'were' && isAt(tokens, from - 1, WHO_WERE)
const WHO_WERE = wordSet('we you they')

/** A roll call passed on in the trainee's own transmission. */
const callSaid = (moment: Moment): Found | null => {
  const call = clauseOf(moment.utterance, AD_CALLS)
  const locks = call?.id === 'lock-it-up' && moment.situation.due?.kind === 'poll'
  return call === null ||
    locks ||
    wasRolling(moment, call) ||
    moment.utterance.asks ||
    call.from >= moment.utterance.address.bodyTo ||
    call.id === 'radios-off' ||
    call.id === 'radios-on'
    ? null
    : call
}

const BACK = phraseSet('back-to-one')
const RESETS = phraseSet('back-to-one', 'going-again')

/** "Back to one!" on the home channel, after the AD's own: nobody comes back from anywhere. */
const resetSaid = (moment: Moment, last: Line): Found | null =>
  moment.say.channel === moment.context.homeChannel && moment.situation.due === null && hasAny(last.utterance, BACK)
    ? firstOf(moment.utterance, BACK)
    : null

const isEcho = (moment: Moment): boolean => {
  const call = callSaid(moment)
  const last = call === null ? null : lastCall(moment)
  if (call === null || last === null) return false
  if (last.call.id === 'cut-and-hold' && hasAny(moment.utterance, HOLDS)) return true
  if (call.id === 'reset' && hasAny(last.line.utterance, RESETS)) return true
  return call.id === last.call.id || last.line.utterance.found.some((found) => found.id === call.id)
}

/** An echo that the AD team wants on the radio, in time: R-ECHO, `radioEcho`. */
const isWantedEcho = (moment: Moment): boolean => {
  if (moment.radio.radioEcho !== true || !isEcho(moment)) return false
  const last = lastCall(moment)
  return last !== null && moment.context.promptMs - last.line.endMs <= ECHO_MS
}

const mayReport = (moment: Moment): boolean =>
  moment.radio.bogeyWhileRolling === 'report' &&
  moment.clear &&
  (hasAny(moment.utterance, NAMES_BREACH) || (moment.context.post === 'onLockup' && tellsOfSomebody(moment)))

const findApproach = finderOf(
  'heading/coming/walking/running/riding/driving/wandering/making/moving/drifting/sailing/floating/paddling/rowing/cycling/jogging/strolling/rolling/swimming for/to/toward/towards/at/into/up/down/along/past/my/your/straight/right/this/in/over/through/across/from|about to|seconds out/away|in five/ten/fifteen/twenty/thirty seconds|approaching',
)

/** "Two hikers heading for camera": somebody is about to reach the shot, whatever they are called. */
const tellsOfSomebody = ({ meaning, utterance: { tokens } }: Moment): boolean =>
  meaning.act === 'report' && findApproach(tokens) !== null

const findWhileRolling = finderOf(
  'while/as/when we roll|while/when were rolling|while rolling|during/through the take/roll/shot/scene|in the take',
)
const findCount = finderOf('call/tell/give/count/report/relay')

/** "Call me the cars you hold every thirty seconds while we roll": a count or cue that the trainee was told to give. */
const toldToCall = ({ situation: { lines }, context }: Moment): boolean =>
  lines.some(
    ({ mine, to, traffic, utterance }) =>
      !mine &&
      to.includes(context.me.name) &&
      isAdName(context, traffic.from) &&
      findWhileRolling(utterance.tokens) !== null &&
      findCount(utterance.tokens) !== null,
  )

/** R-SILENT-ROLLING: from "rolling" until "cut", do not transmit. */
export const silentRolling: Rule = (moment) => {
  if (moment.radio.roll !== 'rolling' || mayReport(moment) || isWantedEcho(moment) || toldToCall(moment)) return null
  const said = sameWords(moment)
  const why = moment.clear ? 'rolling.talk' : 'rolling.press'
  return {
    rule: 'R-SILENT-ROLLING',
    severity: 'critical',
    why,
    said,
    better: moment.clear ? afterCut(moment) : standingBy(moment.context),
  }
}

const afterCut = (moment: Moment): string =>
  moment.meaning.facts['place'] === undefined && hasAny(moment.utterance, BREACH)
    ? `One got past me at ${atPostWords(moment.context)}.`
    : isWorthSaying(moment) && !tellsOfLock(moment)
      ? sameWords(moment)
      : moment.situation.due?.kind === 'hail'
        ? answerWords(moment.context)
        : standingBy(moment.context)

const LOCK_STATES = phraseSet('locked', 'holding', 'clear')

/** How a post stood before the roll: after the cut nobody waits for that any more. */
const tellsOfLock = ({ utterance, context, situation }: Moment): boolean =>
  context.post === 'onLockup' &&
  (situation.due?.kind === 'poll' || hasAny(utterance, LOCK_STATES)) &&
  !hasAny(utterance, BREACH)

/** Rude words, and words that do nothing, are not to be said after the cut either. */
const isWorthSaying = ({ meaning, utterance }: Moment): boolean =>
  (meaning.act === 'report' || meaning.act === 'request' || meaning.act === 'query') &&
  Object.keys(meaning.facts).length > 0 &&
  findScorn(utterance.tokens) === null &&
  findSwearing(utterance.tokens) === null

const CALLED = triggerOf({ phrases: [AD_CALLS, BACK] })

/** R-ECHO: pass each roll call on by voice, not on the radio unless this AD team wants it there. */
export const echo = when(CALLED, (moment) => {
  const last = lastCall(moment)
  const call = callSaid(moment) ?? (last === null ? null : resetSaid(moment, last.line))
  if (call === null || last === null || moment.meaning.act === 'standby' || toldToRelay(moment)) return null
  if (moment.say.channel !== last.line.traffic.channel) return null
  const said = quoteOf(moment.utterance, call.from, call.to)
  const starts = last.call.id === 'rolling'
  const base = { rule: 'R-ECHO', severity: starts ? 'major' : 'minor', said } as const
  if (isBareCut(call, last.call))
    return {
      ...base,
      severity: 'minor',
      why: 'echo.wrong',
      what: quoteOf(last.line.utterance, 0, last.line.utterance.tokens.length),
      better: 'Still holding.',
    }
  if (!isEcho(moment) && call.id !== 'back-to-one') return null
  if (moment.radio.radioEcho !== true) return { ...base, why: 'echo.air', better: `${said}!` }
  const late = moment.context.promptMs - last.line.endMs
  return late > ECHO_MS ? { ...base, why: 'echo.late', what: inSeconds(late), better: `${said}.` } : null
})

const isBareCut = (call: Found, last: Found): boolean => call.id === 'cut' && last.id === 'cut-and-hold'

const HOLDS = phraseSet('cut-and-hold', 'holding', 'hold-the-lockup')

const GRAVE = phraseSet('cut', 'action', 'cut-and-hold', 'background-cue')
const SIDE = phraseSet('back-to-one', 'last-man', 'quiet-please', 'spin-that')

/** R-AD-CALLS-ONLY: a PA never originates a roll call. */
export const adCallsOnly = when(CALLED, (moment) => {
  const call = callSaid(moment)
  if (call === null || SIDE.has(call.id) || isEcho(moment) || toldToRelay(moment)) return null
  if (call.id === 'last-looks' && moment.situation.due?.kind === 'question') return null
  const last = lastCall(moment)
  if (last !== null && isBareCut(call, last.call)) return null
  if (
    (call.id === 'reset' || call.id === 'going-again') &&
    moment.utterance.tokens.length <= 2 &&
    moment.situation.due !== null
  )
    return null
  const severity = GRAVE.has(call.id) ? 'critical' : 'major'
  return {
    rule: 'R-AD-CALLS-ONLY',
    severity,
    why: 'adcall.first',
    said: sameWords(moment),
    better: standingBy(moment.context),
  }
})

/** An AD or the key PA asked the trainee to pass the call on. */
const toldToRelay = (moment: Moment): boolean => {
  const due = moment.situation.due
  const call = callSaid(moment)
  const line =
    due?.line ?? lastOf(moment.situation.lines, (other) => !other.mine && other.to.includes(moment.context.me.name))
  if (call === null || line === null) return false
  return line.utterance.found.some((found) => found.id === call.id) || namesCall(line, call)
}

const CALL_NAMES: ReadonlyMap<string, string> = new Map([
  ['lunch', 'lunch'],
  ['wrap', 'wrap'],
  ['rolling', 'roll'],
  ['cut', 'cut'],
  ['background-cue', 'background'],
  ['action', 'action'],
  ['moving-on', 'moving'],
  ['last-looks', 'looks'],
])
const RELAYS = wordSet('give tell put call relay pass spin repeat announce cue let shout echo')

/** "Give holding the lunch call on ten" asks for the call by its name. */
const namesCall = (line: Line, call: Found): boolean => {
  const { tokens } = line.utterance
  const name = CALL_NAMES.get(call.id)
  return (
    name !== undefined &&
    tokens.some((token) => token.base === name) &&
    tokens.some((token) => isIn(token.lexeme, RELAYS))
  )
}

const OPENS = phraseSet('release')
const findOpened = finderOf(
  'ive/weve/have/i/im/were/am/just (gone) opened/opening/unlocked/unlocking/reopened|opened (up) the/my|opening (up) the/my|let/letting/waving/waved/send/sending/sent them/everyone/everybody/people/cars/traffic/folks/pedestrians/him/her (on) through/go/past/in|passing people/them/everyone through|lifting the/my lock (up)|dropping the/my lock (up)|standing down',
)
const findOwnOpening = finderOf('ive/i/weve/we (have) (just) opened/unlocked/reopened (up) the/my/it')
const findReopened = finderOf('is open again|is back open')
const findOpenPost = finderOf('post/door/gate/road/lane/street is open')
const LETS = wordSet('let letting lets waved waving sent sending passed passing')
const THROUGH = wordSet('through past in across by go on')
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
  const { tokens, mentions } = moment.utterance
  const lets = tokens.some((_, at) => letsBy(tokens, at))
  const open = tokens.some(
    (token, at) =>
      token.word === 'open' &&
      (mentions.some((mention) => mention.via === 'post' && mention.to === at) ||
        (tokens[at - 1] !== undefined && tokens[at - 1]?.word !== tokens[at - 1]?.base)),
  )
  return lets || open
}

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

const isReleased = (moment: Moment): boolean =>
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

const opens = (moment: Moment): boolean =>
  letsThrough(moment) ||
  findOwnOpening(moment.utterance.tokens) !== null ||
  (findReopened(moment.utterance.tokens) !== null && saysPost(moment)) ||
  hasAny(moment.utterance, OPENS) ||
  (!hasAny(moment.utterance, BREACH) &&
    (findOpened(moment.utterance.tokens) ?? findOpenPost(moment.utterance.tokens)) !== null)

/** R-HOLD-TILL-CUT: release only on "cut" from the 1st AD. */
export const holdTillCut: Rule = (moment) => {
  const { radio, utterance } = moment
  const waits = radio.roll === 'cut' && radio.style?.releaseRule === 'on_release'
  const shut = radio.roll === 'locked' || radio.roll === 'rolling' || waits
  if (!shut || radio.post !== 'onLockup' || utterance.asks || !opens(moment) || isReleased(moment)) return null
  if (moment.situation.due?.kind === 'poll' && isOpenState(moment)) return null
  if (
    utterance.tokens.some(
      (token) =>
        token.word === 'until' ||
        token.word === 'wait' ||
        token.word === 'not' ||
        token.word === 'dont' ||
        token.word === 'for',
    )
  )
    return null
  return {
    rule: 'R-HOLD-TILL-CUT',
    severity: 'critical',
    why: 'hold.open',
    said: sameWords(moment),
    better: `${postWords(moment.context)}, holding.`,
  }
}
