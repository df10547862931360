import { atPostWords, lockedWords, sameWords } from '../verdict/better.ts'
import { excuses } from '../meaning/excuse.ts'
import type { Finding, Moment, Rule } from '../moment.ts'
import type { Line } from '../traffic/line.ts'
import { LOCK_CONFIRM_MS } from '../thresholds.ts'
import { ALL_AUXILIARIES, WONDERS } from '../words/question-words.ts'
import { isIn, wordSet } from '../words/word-set.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { postAt } from '../words/post-words.ts'
import { hasAny } from '../words/utterance.ts'
import { elapsedMs, inSeconds } from '../traffic/windows.ts'
import { phraseSet, BREACH } from '../words/phrase-sets.ts'

const STATE = phraseSet(
  'lock-it-up',
  'locked',
  'standing-by',
  'holding',
  'clear',
  'hold-the-roll',
  'bogey',
  'lockup-broken',
  'negative',
  'not-ready',
)

/** R-LOCK-CONFIRM: answer a lock-up call with your place and state. */
export const lockConfirm: Rule = (moment) => {
  const { situation, context, meaning } = moment
  const due = situation.due
  if (
    due?.kind === 'question' &&
    context.post === 'onLockup' &&
    moment.clear &&
    isUnsure(moment) &&
    asksOfLock(due.line)
  )
    return {
      rule: 'R-LOCK-CONFIRM',
      severity: 'major',
      why: 'lock.state',
      said: sameWords(moment),
      better: lockedWords(context),
    }
  if (due?.kind !== 'poll' || moment.radio.roll === 'rolling') return null
  if (moment.radio.roll === 'cut' && due.line.traffic.kind === 'question' && meaning.act === 'answer') return null
  if (asksElse(due.line) && !isUnsure(moment)) return null
  const elapsed = elapsedMs(context, situation, due)
  const late = elapsed > LOCK_CONFIRM_MS ? ({ why: 'lock.late', severity: 'major' } as const) : null
  const settled = meaning.act === 'answer' && asksYesOrNo(due.line) && !isUnsure(moment)
  const tells = moment.clear && !settled && meaning.act !== 'query' && meaning.act !== 'standby'
  const problem = (tells ? content(moment, due.line) : null) ?? late
  if (problem === null) return null
  return {
    rule: 'R-LOCK-CONFIRM',
    ...problem,
    what: problem === late ? inSeconds(elapsed) : '',
    said: sameWords(moment),
    better: isUnlocked(moment) ? `Hold the roll, ${atPostWords(context)}.` : lockedWords(context),
  }
}

/** "Will, is stairwell C clear?" "It is." */
const asksYesOrNo = ({ traffic, utterance }: Line): boolean =>
  traffic.kind === 'question' && utterance.tokens.some((token) => isIn(token.lexeme, ALL_AUXILIARIES))

const LEAST_ASKED = 3

/** "Lobby, who was that?" asks a post for something else than its lock. */
const asksElse = (line: Line): boolean => {
  const { traffic, utterance } = line
  if (traffic.kind !== 'question' || asksOfLock(line)) return false
  const { tokens, mentions } = utterance
  const asked = tokens.filter((_, at) => !mentions.some((mention) => at >= mention.from && at < mention.to))
  return asked.length >= LEAST_ASKED && asked.some((token) => isIn(token.lexeme, WONDERS) || token.word === 'you')
}

/** Words that are no state of a post, whatever post they stand with. */
const NO_STATE = wordSet(
  'copy copied yes yeah yep no ok okay here roger received this is its im the a at on in for to and that got you go standing thanks hi hello me was were who i my he she they him her did didnt do does dont not sorry',
)

const LEAST_TOLD = 3
/** Whoever says so owes the place; whose post has a problem may be asked which. */
const CONFIRMED = phraseSet('lock-it-up', 'locked', 'standing-by', 'clear')

/** "Surf club, nobody moving": how many words tell something of the post. */
const countTold = ({ utterance: { tokens, mentions }, context }: Moment): number =>
  tokens.filter(
    (token, at) =>
      !isIn(token.lexeme, NO_STATE) &&
      !mentions.some((mention) => at >= mention.from && at < mention.to) &&
      postAt([token], context.me.post) < 0,
  ).length

const findUnlocked = finderOf('cant|cannot|no|not|negative|wait|minute|minutes|open|problem|blocked')

/** The post is not locked, so that nobody may be taught to say it is. */
const isUnlocked = (moment: Moment): boolean =>
  moment.clear && (tellsProblem(moment) || findUnlocked(moment.utterance.tokens) !== null)

const content = (moment: Moment, asked: Line): Pick<Finding, 'why' | 'severity'> | null => {
  const { utterance, context, meaning } = moment
  if (hasAny(utterance, BREACH) || utterance.tokens.some((token) => token.word === 'hold')) return null
  if (tellsProblem(moment) && namesOwnPlace(moment)) return null
  const told = countTold(moment)
  const state =
    hasAny(utterance, STATE) ||
    findSame(utterance.tokens) !== null ||
    tellsProblem(moment) ||
    told >= LEAST_TOLD ||
    (told > 0 && namesOwnPlace(moment))
  if (!state || isUnsure(moment) || (excuses(utterance) && !hasAny(utterance, STATE)))
    return { why: 'lock.state', severity: 'major' }
  const namedMe = asked.utterance.mentions.some((mention) => mention.who === context.me.name)
  const namesPlace =
    meaning.facts['place'] !== undefined ||
    utterance.mentions.some((mention) => mention.via === 'post') ||
    saysPost(moment)
  if (namedMe || namesPlace || !hasAny(utterance, CONFIRMED)) return null
  const own = utterance.mentions.some((mention) => mention.who === context.me.name)
  return own ? { why: 'lock.name', severity: 'minor' } : { why: 'lock.place', severity: 'major' }
}

/** What the post before has said. */
const findSame = finderOf('same here/again/for|ditto|likewise|me/us too')

const findUnsure = finderOf(
  'maybe|perhaps|probably|possibly|i think|think so|i guess|guess so|i believe|i hope|hopefully|should be|pretty sure|not sure|unsure|i suppose|suppose so|more or less|as far as i know|might be|could be|kind of|sort of|dont know',
)

/** What is not known is no state of a post: the ADs plan on it. */
const isUnsure = (moment: Moment): boolean => findUnsure(moment.utterance.tokens) !== null

/** "Are you locked?" asks for the same as a poll. */
const asksOfLock = (line: Line): boolean => line.utterance.tokens.some((token) => isIn(token.lexeme, ASKED_STATES))

const ASKED_STATES = wordSet('locked locking lock secure secured solid')

const findProblem = finderOf(
  `not/isnt/arent/wasnt yet|not (quite/all) (yet) locked/clear/ready/shut/set/secure/closed/solid|isnt locked/clear/ready/shut/set/secure|almost|
  nearly|give me|need a/another/1/2 second/sec/minute/moment/more|still got|still in/here/on/at/inside/working|people still|
  still mopping/moving/clearing/coming/crossing/loading|waiting on|1 sec|one/two/five minute/minutes|clearing it|clearing them|working on it`,
)

/** The problem in the same breath is a right answer to a poll: R-LOCK-CONFIRM. */
const tellsProblem = (moment: Moment): boolean =>
  hasAny(moment.utterance, NOT_READY) || findProblem(moment.utterance.tokens) !== null || saysSeconds(moment)

const NOT_READY = phraseSet('not-ready')

const saysSeconds = (moment: Moment): boolean =>
  moment.utterance.tokens.some((token, at) => token.word === 'seconds' && at > 0)

const namesOwnPlace = (moment: Moment): boolean =>
  moment.meaning.facts['place'] !== undefined ||
  moment.utterance.mentions.some((mention) => mention.via === 'post') ||
  saysPost(moment)

/** "Two's locked" at door two: the number alone is the place. */
export const saysPost = (moment: Moment): boolean => postAt(moment.utterance.tokens, moment.context.me.post) >= 0
