import type { Rule } from '../../moment.ts'
import { atPostWords, postWords, sameWords } from '../../verdict/better.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { isForRescue } from '../hold-till-cut.ts'
import { castIn } from '../subject.ts'
import { findOwned } from '../talent.ts'
import { SO_LONG, isOfSelf, isOwn, tellsOfAbsence } from './whose.ts'

export const findNotPassed = finderOf(
  'didnt/never/not/without pass/passed/passing/echo/echoed/call/called/calling/relay/relayed/shout/shouted/repeat/repeated (the) rolling/roll/turnover/cut/reset/turning|forgot to pass/echo/call/relay/shout/repeat (the) rolling/roll/turnover/cut/reset/turning',
)
const CUT = wordSet('cut reset')

/** R-ECHO: "I didn't pass rolling on to the carpenters". */
export const unechoed: Rule = (moment) => {
  const { tokens, asks } = moment.utterance
  const kept = findNotPassed(tokens)
  if (asks || kept === null || !isOfSelf(moment, kept) || !isOwn(moment)) return null
  return {
    rule: 'R-ECHO',
    severity: isAt(tokens, kept.to - 1, CUT) ? 'minor' : 'major',
    why: 'own.echo',
    said: sameWords(moment),
    better: isAt(tokens, kept.to - 1, CUT) ? 'Cut!' : 'Rolling!',
  }
}

const DONE = wordSet('landed arrived done finished delivered dropped')
const findLongAgo = finderOf('a while|ages ago|earlier|long ago|this morning')

/** R-STATUS-TRUE: "they landed twenty minutes ago and I never called it"; a move of the cast is R-TALENT-MOVES. */
export const untoldArrival: Rule = (moment) => {
  const { utterance, situation } = moment
  const { tokens, asks } = utterance
  const asked = situation.due?.line.utterance
  const owned = findOwned(tokens)
  if (asks || owned === null || !isOfSelf(moment, owned) || !hasWord(tokens, DONE) || tellsOfAbsence(tokens))
    return null
  if (!hasWord(tokens, SO_LONG) && findLongAgo(tokens) === null) return null
  if (castIn(moment, utterance) || (asked !== undefined && castIn(moment, asked))) return null
  return {
    rule: 'R-STATUS-TRUE',
    severity: 'minor',
    why: 'own.late',
    said: sameWords(moment),
    better: 'Landed.',
  }
}

const findOpening = finderOf(
  'i/ive/we/weve (just/already) opened/unlocked/reopened/released|i/ive/we/weve (just/already) let (them/him/her/people/everyone/everybody/cars/traffic/it) through/past/by/go/in/out',
)
export const findWrongCue = finderOf(
  'didnt/not know|wrong cut/voice/channel|strangers|somebody/someone elses|applause|clapping|clapped|laughed|laughing|i thought|sounded like|before the/you/he/she/they cut|before the/your/his/her cut|before you/he/she/they called/said|too early/soon|mid take|during/in the take|while we/you/they were|my fault/bad|shouldnt have|jumped the|never/didnt hear/heard',
)

/** R-HOLD-TILL-CUT: "I opened on a cut from a voice I didn't know". */
export const openedEarly: Rule = (moment) => {
  const { utterance, context } = moment
  const { tokens, asks } = utterance
  if (asks || context.post === 'off' || findOpening(tokens) === null || findWrongCue(tokens) === null) return null
  if (isForRescue(moment)) return null
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
  'didnt/never/not like/want/call/called/say/said/tell/told/dare|forgot to|wasnt sure|hoped/thought/figured/reckoned|kept quiet',
)

/** R-BOGEY-CALL: "He got past me before we rolled and I didn't like to hold you up". */
export const unsaidBreach: Rule = (moment) => {
  const { utterance, context } = moment
  const { tokens, asks } = utterance
  if (asks || context.post === 'off' || findBeforeRoll(tokens) === null) return null
  if (findPastMe(tokens) === null || findKeptQuiet(tokens) === null) return null
  return {
    rule: 'R-BOGEY-CALL',
    severity: 'major',
    why: 'own.breach',
    said: sameWords(moment),
    better: `Hold the roll, bogey at ${atPostWords(context)}.`,
  }
}
