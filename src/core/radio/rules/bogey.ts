import { isMedicalHazard } from '../meaning/safety-act.ts'
import type { Moment } from '../moment.ts'
import { BREACH_AFTER_CUT_MS, RECENT_CALL_MS } from '../thresholds.ts'
import { inSeconds } from '../traffic/windows.ts'
import { atPostWords, sameWords } from '../verdict/better.ts'
import { phraseSet } from '../words/phrase-sets.ts'
import { triggerOf } from '../words/trigger.ts'
import { hasAny } from '../words/utterance.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { hasWord, isIn, wordSet } from '../words/word-set.ts'
import { saysPost } from './lock-confirm.ts'
import { NOBODY } from './nobody.ts'
import { when } from './when.ts'

/** Words that somebody is where nobody should be. */
export const NAMES_BREACH = phraseSet('bogey', 'lockup-broken')

/** Whoever asked the trainee or the post by its name knows the place. */
const asksOwnPost = ({ situation: { due }, context }: Moment): boolean =>
  (due?.kind === 'poll' || due?.kind === 'question') &&
  due.line.utterance.mentions.some((mention) => mention.who === context.me.name)

/** "Not locked yet, one more coming through": the posts were asked, and R-LOCK-CONFIRM looks for the place. */
const answersPoll = (moment: Moment): boolean => moment.situation.due?.kind === 'poll' && !saysBogey(moment)

const BOGEY_WORDS = wordSet('bogey bogeys bogie bogies bogy intruder')

const saysBogey = (moment: Moment): boolean => moment.utterance.tokens.some((token) => isIn(token.bare, BOGEY_WORDS))

/** Others' traffic since the cut, while which the window stands still. */
const sinceCutMs = (moment: Moment): number =>
  moment.situation.lines.reduce(
    (busy, line) =>
      line.mine || line.traffic.atMs < moment.situation.cutMs || line.traffic.channel !== moment.say.channel
        ? busy
        : busy + Math.max(0, Math.min(line.endMs, moment.context.promptMs) - line.traffic.atMs),
    0,
  )

/** After the cut it is told who got by; the place is owed while there is still something to stop. */
const tellsOfTake = ({ radio: { roll }, situation, context }: Moment): boolean =>
  roll === 'cut' ||
  (roll !== 'locked' && roll !== 'rolling' && situation.cutMs >= 0 && context.atMs - situation.cutMs <= RECENT_CALL_MS)

const findThroughTake = finderOf('on/during/in/into/through that/the take/one/last/shot|mid take')
const BY_MY_POST = wordSet('had got')
const findPast = finderOf('through/past/by/across my/me/us|crossed (the/your) frame/shot/camera')
const DENIED = wordSet(NOBODY, 'none nothing never no not didnt hasnt')

/** "We had a cyclist through the alley on that take", "a jogger came right through my end on that take". */
const hadOne = ({ context, meaning, utterance }: Moment): boolean =>
  context.post === 'onLockup' &&
  meaning.act === 'report' &&
  (hasWord(utterance.tokens, BY_MY_POST) || findPast(utterance.tokens) !== null) &&
  !hasWord(utterance.tokens, DENIED) &&
  findThroughTake(utterance.tokens) !== null

const BREACH = triggerOf({ lists: [findThroughTake], phrases: [NAMES_BREACH] })

/** R-BOGEY-CALL: report a breach with its place, before the roll and never in the take. */
export const bogeyCall = when(BREACH, (moment) => {
  const { utterance, meaning, radio, context } = moment
  if (isMedicalHazard(radio.hazard) || utterance.asks) return null
  if (!hasAny(utterance, NAMES_BREACH) && !hadOne(moment)) return null
  const atPost = context.post === 'onLockup' || radio.roll === 'locked' || radio.roll === 'rolling'
  if (!atPost && !saysBogey(moment)) return null
  if (radio.roll === 'rolling' && radio.bogeyWhileRolling !== 'report') {
    return {
      rule: 'R-BOGEY-CALL',
      severity: 'major',
      why: 'bogey.take',
      said: sameWords(moment),
      better: `One got past me at ${atPostWords(context)}.`,
    }
  }
  const late = moment.context.promptMs - moment.situation.cutMs - sinceCutMs(moment)
  if (radio.roll === 'cut' && moment.situation.cutMs >= 0 && late > BREACH_AFTER_CUT_MS)
    return {
      rule: 'R-BOGEY-CALL',
      severity: 'major',
      why: 'bogey.late',
      what: inSeconds(late),
      said: sameWords(moment),
      better: `One got past me at ${atPostWords(context)}.`,
    }
  const named =
    meaning.facts['place'] !== undefined ||
    saysPost(moment) ||
    asksOwnPost(moment) ||
    answersPoll(moment) ||
    utterance.tokens.some((token) => token.word === 'me' || token.word === 'my') ||
    utterance.mentions.some((mention) => mention.via === 'post')
  if (named || meaning.act === 'query' || tellsOfTake(moment)) return null
  return {
    rule: 'R-BOGEY-CALL',
    severity: 'major',
    why: 'bogey.place',
    said: sameWords(moment),
    better: `Hold the roll, bogey at ${atPostWords(context)}.`,
  }
})
