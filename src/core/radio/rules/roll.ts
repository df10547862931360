import { answerWords, atPostWords, sameWords, standingBy } from '../verdict/better.ts'
import { finderOf } from '../words/phrase-finder.ts'
import type { Moment, Rule } from '../moment.ts'
import { findScorn, findSwearing } from './sensitive.ts'
import { AD_CALLS, BREACH, phraseSet, RESETS } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { NAMES_BREACH } from './bogey.ts'
import { when } from './when.ts'
import type { Due } from '../traffic/due.ts'
import type { Line } from '../traffic/line.ts'
import { isAdName } from '../traffic/roles.ts'
import { lastOf } from '../traffic/situation.ts'
import { ECHO_MS, RECENT_CALL_MS } from '../thresholds.ts'
import { triggerOf } from '../words/trigger.ts'
import { clauseOf, firstOf, hasAny, quoteOf } from '../words/utterance.ts'
import { inSeconds } from '../traffic/windows.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'

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
const AGAIN = phraseSet('back-to-one', 'going-again')

/** "Back to one!" on the home channel, after the AD's own: nobody comes back from anywhere. */
const resetSaid = (moment: Moment, last: Line): Found | null =>
  moment.say.channel === moment.context.homeChannel && moment.situation.due === null && hasAny(last.utterance, RESETS)
    ? firstOf(moment.utterance, BACK)
    : null

const isEcho = (moment: Moment): boolean => {
  const call = callSaid(moment)
  const last = call === null ? null : lastCall(moment)
  if (call === null || last === null) return false
  if (last.call.id === 'cut-and-hold' && hasAny(moment.utterance, HOLDS)) return true
  if (call.id === 'reset' && hasAny(last.line.utterance, AGAIN)) return true
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
  'while/as/when we roll|while/when were rolling|while rolling|during/through the take/roll/shot/scene|in the take|rolling or not|even if/when/while rolling/we',
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

const GO = wordSet('go now ok okay please')

const isOnlyGo = (due: Due | null): boolean =>
  due !== null && due.line.utterance.tokens.every((token) => isIn(token.lexeme, GO))

/** An AD or the key PA asked the trainee to pass the call on. */
export const toldToRelay = (moment: Moment): boolean => {
  const { due, lines } = moment.situation
  const call = callSaid(moment)
  if (call === null) return false
  const toMe = (line: Line): boolean => !line.mine && line.to.includes(moment.context.me.name)
  const line = due?.line ?? lastOf(lines, toMe)
  if (line?.utterance.found.some((found) => found.id === call.id) === true) return true
  if (line !== null && namesCall(line, call)) return true
  // "Repeat for me: lunch, one hour", read back, and then only "go".
  return isOnlyGo(due) && lines.some((other) => toMe(other) && namesCall(other, call))
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
