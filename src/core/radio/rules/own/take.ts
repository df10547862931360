import type { Rule } from '../../moment.ts'
import { atPostWords, postWords, sameWords } from '../../verdict/better.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { isForRescue, isReleased } from '../hold-till-cut.ts'
import { NOBODY } from '../nobody.ts'
import { castIn } from '../subject.ts'
import { findUncalled } from '../talent.ts'
import { isOwnAt, takesOrder, tellsOfAbsence } from './whose.ts'

export const findNotPassed = finderOf(
  `didnt/never/without pass/passed/passing/echo/echoed/echoing/relay/relayed/relaying/repeat/repeated (the) rolling/roll/turnover/cut/reset|
  didnt/never/without call/called/calling/shout/shouted/shouting (the) rolling/turnover|forgot to pass/echo/relay/repeat/call/shout (the) rolling/roll/turnover`,
)
const CUT = wordSet('cut reset')
/** By hand, close to the microphones, or not on the air: kept in another way. */
const OTHERWISE = wordSet('hand hands close radio air')

/** R-ECHO: "I didn't pass rolling on to the carpenters". */
export const unechoed: Rule = (moment) => {
  const { tokens, asks } = moment.utterance
  const kept = findNotPassed(tokens)
  if (asks || kept === null || takesOrder(moment) || !isOwnAt(moment, kept) || hasWord(tokens, OTHERWISE)) return null
  const isCut = isAt(tokens, kept.to - 1, CUT)
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

const findOpening = finderOf(
  'i/ive/we/weve (just/already) opened/unlocked/reopened/released|i/ive/we/weve (just/already) let (them/him/her/people/everyone/everybody/cars/traffic) through/past/by/go/in/out',
)
export const findWrongCue = finderOf(
  `voice i didnt know|didnt know the voice|wrong cut/voice|strangers|somebody/someone elses|applause|clapping|clapped|laughed|laughing|
  before the/your/his/her cut|before called/said cut|before you/he/she/they called/said cut|mid take|during/in the take|while we/you/they were rolling`,
)
/** "On your cut", "you released me": on what opens a post. */
const findRightCue = finderOf('on/after cut|on/after the/your/his/her cut|released/told/asked me|told/asked to')
const DENIES = wordSet('if nothing nobody not didnt')

/** R-HOLD-TILL-CUT: "I opened on a cut from a voice I didn't know", told when it is over. */
export const openedEarly: Rule = (moment) => {
  const { utterance, context } = moment
  const { tokens, asks } = utterance
  const opening = findOpening(tokens)
  if (asks || context.post !== 'onLockup' || context.roll === 'locked' || context.roll === 'rolling') return null
  if (opening === null || findWrongCue(tokens) === null || findRightCue(tokens) !== null) return null
  if (hasWord(tokens, DENIES, 0, opening.to) || isReleased(moment) || isForRescue(moment)) return null
  return {
    rule: 'R-HOLD-TILL-CUT',
    severity: 'critical',
    why: 'own.opened',
    said: sameWords(moment),
    better: `${postWords(context)}, holding.`,
  }
}

const findPastMe = finderOf('past/by/through/around me/us|through/past/by my/the')
export const findBeforeRoll = finderOf(
  'before we/they/you/it rolled|before the roll|before rolling|before you called/rolled',
)
const findKeptQuiet = finderOf(
  'didnt/never like/want/dare to|didnt/never call/called/say/said it/anything|forgot to call/say|kept quiet',
)

/** R-BOGEY-CALL: "He got past me before we rolled and I didn't like to hold you up". */
export const unsaidBreach: Rule = (moment) => {
  const { utterance, context } = moment
  const { tokens, asks } = utterance
  const quiet = findKeptQuiet(tokens)
  if (asks || context.post === 'off' || quiet === null || findBeforeRoll(tokens) === null) return null
  if (findPastMe(tokens) === null || !isOwnAt(moment, quiet) || hasWord(tokens, NOTHING)) return null
  return {
    rule: 'R-BOGEY-CALL',
    severity: 'major',
    why: 'own.breach',
    said: sameWords(moment),
    better: `Hold the roll, bogey at ${atPostWords(context)}.`,
  }
}
const NOTHING = wordSet(NOBODY, 'none nothing')
