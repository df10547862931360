import type { Moment, Rule } from '../../moment.ts'
import { sameWords } from '../../verdict/better.ts'
import { finderOf, type Span } from '../../words/phrase-finder.ts'
import { sentenceAround } from '../../words/sentences.ts'
import { isNumber, type Token, wordAt } from '../../words/tokens.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { askedOf } from '../asked.ts'
import { SO_LONG } from './absence.ts'
import { saysNo, takesOrder } from './answers.ts'
import { undone } from './undone.ts'
import { isOwnAt } from './whose.ts'

export const findStayed = finderOf(
  `never/didnt come/came/go/went/switch/switched/pop/popped back (over) to/from|forgot to come/go/switch/pop back (over) to/from|
  never/didnt switch/switched/turn/turned (it) back|forgot to switch/turn (it) back|never/didnt return/returned to`,
)
export const findSat = finderOf('stayed/sat/sitting on')
export const findWrongChannel = finderOf(
  'wrong channel|knob/dial (got/was/has/had/must) (been) knocked/bumped/turned/moved/slipped',
)

const CHANNELS = 16

export const isChannel = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'channel' || (isNumber(wordAt(tokens, at)) && Number(wordAt(tokens, at)) <= CHANNELS)

const ends = (tokens: readonly Token[], at: number): boolean => at >= tokens.length || tokens[at - 1]?.stop !== ''

/** "Stayed there", "hung about over there". */
export const findHung = finderOf(
  'stayed there|stayed on|hung about/around/on there|hung about/around|was still sitting on|sat there|liked the chatter',
)
const UNTIL = wordSet('until till')
const TALKS = wordSet('talk chat finished done ended')
/** "On two after lunch", and neither "on two apple boxes" nor "door two". */
const GOES_ON = wordSet('after with since for all while and but until till where then in from radio')
const isChannelAt = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, ON) &&
  isChannel(tokens, at + 1) &&
  (ends(tokens, at + 2) || isAt(tokens, at + 2, GOES_ON) || isChannel(tokens, at + 2))
/** The channel named there, also after the word "channel". */
const channelAt = (tokens: readonly Token[], at: number): number =>
  Number(wordAt(tokens, wordAt(tokens, at) === 'channel' ? at + 1 : at))
const speaksOfChannel = (tokens: readonly Token[]): boolean => tokens.some((_, at) => isChannelAt(tokens, at))
const TURNING = wordSet(
  'come came go went going switch switched flip flipped turn turned turning return returned put pop popped',
)
const HOME = wordSet('back home knob here')
const isOfChannel = ({ utterance: { tokens } }: Moment): boolean => hasWord(tokens, TALKS) || speaksOfChannel(tokens)
const ON = wordSet('on to from')
const AFTER = wordSet('after since all hour forgot')
const TOLD = wordSet('said told asked')

/** "I never came back from two", "I stayed on two after Poppy's chat". */
const tellsOfStay = (moment: Moment): Span | null => {
  const { tokens } = moment.utterance
  const stayed = findStayed(tokens)
  if (stayed !== null && (isChannel(tokens, stayed.to) || ends(tokens, stayed.to))) return stayed
  const hung = findHung(tokens)
  if (
    hung !== null &&
    !hasWord(tokens, UNTIL) &&
    (hasWord(tokens, TALKS) ||
      hasWord(askedOf(moment), TALKS) ||
      isOfChannel(moment) ||
      speaksOfChannel(askedOf(moment)))
  )
    return hung
  const unturned = undone(moment, TURNING)
  if (unturned !== null && hasWord(tokens, HOME, unturned.to - 3, unturned.to + 6) && isOfChannel(moment))
    return unturned
  const sat = findSat(tokens)
  return sat !== null && isChannelAt(tokens, sat.to - 1) && hasWord(tokens, AFTER, sat.to) ? sat : null
}

/** "I stayed on one." */
const isHome = ({ utterance: { tokens }, context }: Moment, { to }: Span): boolean =>
  isChannel(tokens, to) && channelAt(tokens, to) === context.homeChannel

/** R-RETURN-ONE: "I never came back from two, been sitting there half an hour"; who was told to stay did as told. */
export const returnOne: Rule = (moment) => {
  const { utterance, context } = moment
  if (utterance.asks || takesOrder(moment) || context.channel !== context.homeChannel) return null
  const stay = tellsOfStay(moment)
  if (stay === null || saysNo(moment) || isHome(moment, stay) || !isOwnAt(moment, stay)) return null
  if (hasWord(utterance.tokens, TOLD) || findWrongChannel(utterance.tokens) !== null) return null
  return {
    rule: 'R-RETURN-ONE',
    severity: context.post === 'onLockup' ? 'critical' : 'major',
    why: 'own.away',
    said: sameWords(moment),
    better: `Back to ${context.homeChannel === 1 ? 'one' : context.homeChannel}.`,
  }
}

const BEEN = wordSet('been was sat sitting since had')
const ALL_THAT_TIME = wordSet(SO_LONG, 'since morning afternoon')

const NOTICING = wordSet(
  'realise realised realising realize realized realizing notice noticed noticing clock clocked glance glanced glancing look looked check checked',
)
export const findUnaware = finderOf(
  'just noticed|just realised|just realized|only noticed|only realised|all along|hadnt glanced|it turns out|i took it',
)
const SPENT = wordSet('since hour quarter minutes morning till most spent parked sitting')
const SENT = wordSet('sent told asked ordered said')

/** "I just noticed I've been parked on six since the move". */
const isUnaware = (moment: Moment): boolean => {
  const { tokens } = moment.utterance
  const { homeChannel } = moment.context
  const wrong = tokens.some((_, at) => isChannelAt(tokens, at) && channelAt(tokens, at + 1) !== homeChannel)
  if (!wrong || hasWord(tokens, SENT) || hasWord(tokens, TALKS)) return false
  return undone(moment, NOTICING) !== null || (findUnaware(tokens) !== null && hasWord(tokens, SPENT))
}

/** "My knob got knocked, been on the wrong channel since breakfast". */
const tellsOfLongAway = (moment: Moment): boolean => {
  const { tokens } = moment.utterance
  const wrong = findWrongChannel(tokens)
  if (wrong === null || !isOwnAt(moment, wrong)) return false
  const { from, to } = sentenceAround(tokens, wrong)
  return hasWord(tokens, BEEN, from, to) && hasWord(tokens, ALL_THAT_TIME, from, to)
}

/** R-RIGHT-CHANNEL: a minute and more on another channel than the call sheet has, by the trainee's own account. */
export const wrongChannel: Rule = (moment) => {
  const tells = tellsOfLongAway(moment) || (!takesOrder(moment) && isUnaware(moment))
  if (moment.utterance.asks || !tells) return null
  return {
    rule: 'R-RIGHT-CHANNEL',
    severity: moment.context.post === 'onLockup' ? 'critical' : 'major',
    why: 'own.channel',
    said: sameWords(moment),
    better: 'Walkie check.',
  }
}
