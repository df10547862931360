import { DEPARTMENTS } from '../words/departments.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { type Token, wordAt } from '../words/tokens.ts'
import { clauseQuote, quoteOf, type Utterance } from '../words/utterance.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { DETERMINERS } from '../words/small-words.ts'

const findBlame = finderOf(
  `(his/her/their/your) own fault|his/her/their/your/somebodys/someones fault|to blame|told them/him/her/you (not/to/about)|warned them/him/her/you|wasnt/werent looking/watching/paying|didnt look/listen/check/bother|never looks/listens/checks|careless|carelessly|idiot|idiots|stupid|was/were/been messing/mucking/fooling about/around`,
)
const findDuty = finderOf('should/shouldnt (never/not/really) have|shouldve')
const WHOEVER = wordSet('he she they we you i somebody someone who whoever everybody everyone nobody')
/** Departments that nobody on the roster answers to, too. */
const CALLED = wordSet(...DEPARTMENTS.flat().filter((name) => !name.includes(' ')))
const FAULT = wordSet('fault')
const DONE = wordSet('done made taped known seen taken left kept told put set cut held said shut run gone let')
/** "They should have arrived by now" of those who help blames nobody. */
const NEWS = wordSet('arrived reached landed cleared')

const isDone = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, DONE) ||
  (wordAt(tokens, at).endsWith('ed') && !isAt(tokens, at, NEWS)) ||
  (wordAt(tokens, at) === 'been' && wordAt(tokens, at + 1).endsWith('ing'))

const isSomebody = ({ tokens, mentions }: Utterance, at: number): boolean =>
  isAt(tokens, at, WHOEVER) ||
  isIn(tokens[at]?.bare, CALLED) ||
  mentions.some(({ via, to }) => via !== 'post' && to === at + 1)

/** "They should have taped that cable", but not "you should have a clear way" and "it should have stopped". */
const neglectIn = (utterance: Utterance): string => {
  const { tokens } = utterance
  const duty = findDuty(tokens)
  return duty !== null && isSomebody(utterance, duty.from - 1) && isDone(tokens, duty.to)
    ? clauseQuote(utterance, duty)
    : ''
}

/** "Lighting's fault", but not "an electrical fault". */
const faultIn = (utterance: Utterance): string => {
  const { tokens } = utterance
  const at = tokens.findIndex((token) => isIn(token.lexeme, FAULT))
  const owner = tokens[at - 1]
  return owner !== undefined && owner.base !== owner.word && isSomebody(utterance, at - 1)
    ? quoteOf(utterance, at - 1, at + 1)
    : ''
}

const AGAIN = wordSet('again')
const LEFT = wordSet('left leave leaves leaving dropped forgot')
const IT = wordSet('it')
const LYING = wordSet('out lying across loose unsecured unattended uncovered')
/** Whoever left it so tells, and blames nobody; what is left for somebody is meant to be there. */
const OURSELVES = wordSet('we i you')
const MEANT_FOR = wordSet('for')
const NEGLECTED = wordSet(AGAIN, LYING)
const ENDS_CLAUSE = wordSet('and but is are was were')

/** "Lighting left their cable across the door again" and "grips left a cable out", but not "he left the floor and is breathing again". */
const habitIn = (utterance: Utterance): string => {
  const { tokens } = utterance
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (!isAt(tokens, at, LEFT) || !(isAt(tokens, at + 1, DETERMINERS) || isAt(tokens, at + 1, IT))) continue
    let last = at + 2
    const stops = isSomebody(utterance, at - 1) && !isAt(tokens, at - 1, OURSELVES) ? NEGLECTED : AGAIN
    while (tokens[last - 1]?.stop === '' && !isAt(tokens, last, stops) && !isAt(tokens, last, ENDS_CLAUSE)) last += 1
    if (tokens[last - 1]?.stop === '' && isAt(tokens, last, stops) && !isAt(tokens, last + 1, MEANT_FOR))
      return quoteOf(utterance, at - 1, last + 1)
  }
  return ''
}

/** Words that blame somebody, none if there are none: that is for the report afterwards. */
export const blameIn = (utterance: Utterance): string => {
  const blame = findBlame(utterance.tokens)
  if (blame !== null) return clauseQuote(utterance, blame)
  return faultIn(utterance) || neglectIn(utterance) || habitIn(utterance)
}
