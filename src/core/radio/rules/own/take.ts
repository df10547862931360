import type { Moment, Rule } from '../../moment.ts'
import { atPostWords, postWords, sameWords } from '../../verdict/better.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { THEM } from '../../words/small-words.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { askedOf } from '../asked.ts'
import { isForRescue, isReleased } from '../hold-till-cut.ts'
import { NOBODY } from '../nobody.ts'
import { castIn } from '../subject.ts'
import { findUncalled } from '../talent.ts'
import { tellsOfAbsence } from './absence.ts'
import { isAsking, saysNo, takesOrder } from './answers.ts'
import { missed, undone, unsaid } from './undone.ts'
import { isOwnAt, wasOthers } from './whose.ts'

const PASSING = wordSet(
  'pass passed passing echo echoed echoing relay relayed relaying repeat repeated repeating call called calling shout shouted shouting yell yelled yelling holler hollered hollering scream screamed bellow bellowed',
)
const ROLL_CALLS = wordSet('rolling rollin roll turnover cut reset')
const HOLD = wordSet('hold')
/** "I didn't call cut" is no call that was not passed on. */
const CALLING = wordSet('call called calling shout shouted yell yelled')
const CALL_REACH = 7

/** Where in "never yelled the rolling" the call of the roll stands, -1 where none was left out. */
const unpassedCallAt = (moment: Moment): number => {
  const passed = undone(moment, PASSING)
  if (passed === null) return -1
  const { tokens } = moment.utterance
  for (let at = passed.to; at < tokens.length && at < passed.to + CALL_REACH; at += 1) {
    if (isAt(tokens, at, HOLD)) return -1
    if (isAt(tokens, at, ROLL_CALLS)) return isAt(tokens, at, CUT) && isAt(tokens, passed.to - 1, CALLING) ? -1 : at
    if (tokens[at]?.stop !== '') return -1
  }
  return -1
}

const CUT = wordSet('cut reset')
const TURNING_OVER = wordSet('rolling turning turnover')
const PASSING_ON = wordSet('pass passed echo relay repeat')
const KNOW = wordSet('know knew')
/** "Did you pass on rolling?" "No"; "did the hallway know we were rolling?" "Nobody told them". */
const keptToOneself = (moment: Moment): boolean =>
  (hasWord(askedOf(moment), PASSING_ON) && missed(moment, PASSING_ON)) ||
  (hasWord(askedOf(moment), KNOW) && unsaid(moment) !== null)
/** By hand, close to the microphones, or not on the air: kept in another way. */
const OTHERWISE = wordSet('hand hands close radio air')

/** R-ECHO: "I didn't pass rolling on to the carpenters". */
export const unechoed: Rule = (moment) => {
  const { tokens } = moment.utterance
  if (isAsking(moment) || takesOrder(moment) || hasWord(tokens, OTHERWISE) || wasOthers(moment)) return null
  const asked = askedOf(moment)
  const call = unpassedCallAt(moment)
  if (call < 0 && !((hasWord(asked, ROLL_CALLS) || hasWord(tokens, TURNING_OVER)) && keptToOneself(moment))) return null
  const isCut = call < 0 ? hasWord(asked, CUT) : isAt(tokens, call, CUT)
  return {
    rule: 'R-ECHO',
    severity: isCut ? 'minor' : 'major',
    why: 'own.echo',
    said: sameWords(moment),
    better: isCut ? 'Cut!' : 'Rolling!',
  }
}

const DONE = wordSet('landed arrived done finished delivered dropped')
const findLongAgo = finderOf('ago|a while|earlier|this morning')

/** R-STATUS-TRUE: "they landed twenty minutes ago and I never called it"; a move of the cast is R-TALENT-MOVES. */
export const untoldArrival: Rule = (moment) => {
  const { utterance, situation } = moment
  const { tokens, asks } = utterance
  const uncalled = findUncalled(tokens)
  if (asks || uncalled === null || !isOwnAt(moment, uncalled) || findLongAgo(tokens) === null) return null
  if (!hasWord(tokens, DONE) || tellsOfAbsence(tokens) || castIn(moment, utterance)) return null
  if (situation.due !== null && castIn(moment, situation.due.line.utterance)) return null
  return {
    rule: 'R-STATUS-TRUE',
    severity: 'minor',
    why: 'own.late',
    said: sameWords(moment),
    better: 'Done, standing by.',
  }
}

const OPENING = wordSet('opened unlocked reopened released freed cracked')
const LETTING = wordSet('let gave slipped waved')
const THROUGH = wordSet('through past by go in out way door')
/** Not the 1st AD's "cut", or before it. */
export const findWrongCue = finderOf(
  `voice i didnt know|didnt know the voice|wrong cut/voice|strangers|somebody/someone elses|applause|clapping|clapped|
  before the/your/his/her cut|before called/said cut|before you/he/she/they/anyone/anybody (had/even/actually) called/said (it/cut)|mid take|during/in the take|while we/you/they were rolling|
  release/released/open/opened early|too soon|the directors cut|wasnt yours|yours hadnt come|take still running/going/rolling|camera was still|no cut that|thought it/the was over/finished|thought the scene was over|the scene was over|wait for cut|waiting for cut|went early|strange voice|turning over|while you were turning|camera was turning|seconds ahead`,
)
/** "On your cut", "you released me": on what opens a post. */
const findRightCue = finderOf(
  'on/after cut|on/after the/your/his/her cut|released/told/asked me|told/asked to|called lock it up|called lock|heard the/your cut|on release',
)
const OPENS_AT_CUT = wordSet('cut early release open opened let')
const DENIES = wordSet('if nothing nobody not didnt never havent hadnt')
const NO_TAKE = wordSet('rehearsal lunch wrap')

/** Where the trainee opened, by their own account or by owning up to it; -1 if they did not. */
const openedAt = (moment: Moment): number => {
  const { tokens } = moment.utterance
  const at = tokens.findIndex(
    (_, index) =>
      isAt(tokens, index, OPENING) || (isAt(tokens, index, LETTING) && hasWord(tokens, THROUGH, index + 1, index + 6)),
  )
  if (at >= 0) return isOwnAt(moment, { from: at, to: at + 1 }) ? at : -1
  return hasWord(askedOf(moment), OPENS_AT_CUT) && !saysNo(moment) ? 0 : -1
}

/** R-HOLD-TILL-CUT: "I opened on a cut from a voice I didn't know", told when it is over. */
export const openedEarly: Rule = (moment) => {
  const { utterance, context } = moment
  const { tokens, asks } = utterance
  if (asks || takesOrder(moment) || context.roll === 'locked' || context.roll === 'rolling') return null
  if (findWrongCue(tokens) === null || findRightCue(tokens) !== null) return null
  const opened = openedAt(moment)
  if (opened < 0) return null
  if (hasWord(tokens, DENIES, 0, opened + 1) || hasWord(tokens, NO_TAKE) || isReleased(moment) || isForRescue(moment))
    return null
  return {
    rule: 'R-HOLD-TILL-CUT',
    severity: 'critical',
    why: 'own.opened',
    said: sameWords(moment),
    better: `${postWords(context)}, holding.`,
  }
}

const findPastMe = finderOf('past/by/through/around/passed me/us|through/past/by my/the/it/shot/frame|walked in')
export const findBeforeRoll = finderOf(
  'before we/they/you/it rolled|before the roll/take/turnover|before that roll/take/1|before you called/rolled/turned|ahead of the/that/last roll/take|ahead of the last roll/take|before you turned|still setting|during standby|while we were locking|while locking|on the lock|pre roll|preroll|prerolled|ahead of rolling|seconds to spare',
)
const SEEN = wordSet('saw seen spotted watched knew')
const BOTHERING = wordSet('like want wanna dare bother bothered fancy')
/** "I didn't tell him to stop": somebody else went untold. */
const toldThemselves = (moment: Moment): boolean => {
  const untold = unsaid(moment)
  return untold !== null && isAt(moment.utterance.tokens, untold.to, THEM_ALL)
}
const THEM_ALL = wordSet(THEM, 'people')
const keptQuiet = (moment: Moment): boolean => unsaid(moment) !== null || undone(moment, BOTHERING) !== null

/** R-BOGEY-CALL: "He got past me before we rolled and I didn't like to hold you up". */
export const unsaidBreach: Rule = (moment) => {
  const { tokens } = moment.utterance
  if (isAsking(moment) || findBeforeRoll(tokens) === null || !keptQuiet(moment)) return null
  if (toldThemselves(moment)) return null
  if ((findPastMe(tokens) === null && !hasWord(tokens, SEEN)) || hasWord(tokens, NOTHING) || findNoOne(tokens) !== null)
    return null
  return {
    rule: 'R-BOGEY-CALL',
    severity: 'major',
    why: 'own.breach',
    said: sameWords(moment),
    better: `Hold the roll, bogey at ${atPostWords(moment.context)}.`,
  }
}
const findNoOne = finderOf('no 1')
const NOTHING = wordSet(NOBODY, 'none')
