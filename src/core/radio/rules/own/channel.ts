import type { Moment, Rule } from '../../moment.ts'
import { sameWords } from '../../verdict/better.ts'
import { finderOf, type Span } from '../../words/phrase-finder.ts'
import { isNumber, type Token, wordAt } from '../../words/tokens.ts'
import { hasWord, wordSet } from '../../words/word-set.ts'
import { isOwnAt, SO_LONG, takesOrder } from './whose.ts'

export const findStayed = finderOf(
  `never/didnt come/came/go/went/switch/switched/pop/popped back (over) to/from|forgot to come/go/switch/pop back (over) to/from|
  never/didnt switch/switched/turn/turned (it) back|forgot to switch/turn (it) back|never/didnt return/returned to`,
)
export const findSat = finderOf('stayed/sat/sitting on')
export const findWrongChannel = finderOf(
  'wrong channel|knob/dial (got/was/has/had/must) (been) knocked/bumped/turned/moved/slipped',
)

const CHANNELS = 16

const isChannel = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'channel' || (isNumber(wordAt(tokens, at)) && Number(wordAt(tokens, at)) <= CHANNELS)

const ends = (tokens: readonly Token[], at: number): boolean => at >= tokens.length || tokens[at - 1]?.stop !== ''

const AFTER = wordSet('after since all hour forgot')
const TOLD = wordSet('said told asked')

/** "I never came back from two", "I stayed on two after Poppy's chat". */
const tellsOfStay = (moment: Moment): Span | null => {
  const { tokens } = moment.utterance
  const stayed = findStayed(tokens)
  if (stayed !== null && (isChannel(tokens, stayed.to) || ends(tokens, stayed.to))) return stayed
  const sat = findSat(tokens)
  return sat !== null && isChannel(tokens, sat.to) && hasWord(tokens, AFTER, sat.to) ? sat : null
}

/** R-RETURN-ONE: "I never came back from two, been sitting there half an hour"; who was told to stay did as told. */
export const returnOne: Rule = (moment) => {
  const { utterance, context } = moment
  if (utterance.asks || takesOrder(moment) || context.channel !== context.homeChannel) return null
  const stay = tellsOfStay(moment)
  if (stay === null || !isOwnAt(moment, stay)) return null
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
const SENTENCE_ENDS = new Set(['.', '?', '!'])

/** R-RIGHT-CHANNEL: "My knob got knocked, been on the wrong channel since breakfast". */
export const wrongChannel: Rule = (moment) => {
  const { utterance, context } = moment
  const { tokens, asks } = utterance
  const wrong = findWrongChannel(tokens)
  if (asks || wrong === null || !isOwnAt(moment, wrong)) return null
  let from = wrong.from
  let to = wrong.to
  while (from > 0 && !SENTENCE_ENDS.has(tokens[from - 1]?.stop ?? '')) from -= 1
  while (to < tokens.length && !SENTENCE_ENDS.has(tokens[to - 1]?.stop ?? '')) to += 1
  if (!hasWord(tokens, BEEN, from, to) || !hasWord(tokens, ALL_THAT_TIME, from, to)) return null
  return {
    rule: 'R-RIGHT-CHANNEL',
    severity: context.post === 'onLockup' ? 'critical' : 'major',
    why: 'own.channel',
    said: sameWords(moment),
    better: 'Walkie check.',
  }
}
