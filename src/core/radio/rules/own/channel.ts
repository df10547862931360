import type { Rule } from '../../moment.ts'
import { sameWords } from '../../verdict/better.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { type Token, isNumber, wordAt } from '../../words/tokens.ts'
import { hasWord, wordSet } from '../../words/word-set.ts'
import { MINE, SO_LONG, isOwn } from './whose.ts'

export const findStayed = finderOf(
  'never/didnt/not come/came/go/went/gone/switch/switched/get/got/pop/popped back (over) to/from|forgot to come/go/switch/get/pop back (over) to/from|never/didnt/not switch/switched/turn/turned (it) back|forgot to switch/turn (it) back|never/didnt/not return/returned to',
)
export const findSat = finderOf('stayed/sat/sitting/stuck/still on')
const isChannel = (tokens: readonly Token[], at: number): boolean =>
  isNumber(wordAt(tokens, at)) || wordAt(tokens, at) === 'channel'

export const findWrongChannel = finderOf(
  'wrong channel|knob/dial (got/was/has/had/must) (been) knocked/bumped/turned/moved/slipped',
)

const AFTER = wordSet('after since all still hour minutes forgot')

/** R-RETURN-ONE: "I never came back from two, been sitting there half an hour". */
export const returnOne: Rule = (moment) => {
  const { utterance, context } = moment
  const { tokens, asks } = utterance
  const sat = findSat(tokens)
  const stays = findStayed(tokens) !== null || (sat !== null && isChannel(tokens, sat.to) && hasWord(tokens, AFTER))
  if (asks || !stays || !hasWord(tokens, MINE) || findWrongChannel(tokens) !== null) return null
  return {
    rule: 'R-RETURN-ONE',
    severity: context.post === 'onLockup' ? 'critical' : 'major',
    why: 'own.away',
    said: sameWords(moment),
    better: 'Back to one.',
  }
}

const ALL_THAT_TIME = wordSet(SO_LONG, 'since all morning afternoon whole')

/** R-RIGHT-CHANNEL: "My knob got knocked, been on the wrong channel since breakfast". */
export const wrongChannel: Rule = (moment) => {
  const { utterance, context } = moment
  const { tokens, asks } = utterance
  if (asks || findWrongChannel(tokens) === null || !hasWord(tokens, ALL_THAT_TIME) || !isOwn(moment)) return null
  return {
    rule: 'R-RIGHT-CHANNEL',
    severity: context.post === 'onLockup' ? 'critical' : 'major',
    why: 'own.channel',
    said: sameWords(moment),
    better: 'Walkie check.',
  }
}
