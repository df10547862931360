import { type Token, wordAt } from '../words/tokens.ts'
import { hasWord, isAt, wordSet } from '../words/word-set.ts'
import type { Match } from './fact-match.ts'
import { DENIES } from './turned.ts'
import { NAMED_BY_NUMBER, type Wanted } from './wanted.ts'

const LEADS_TO = wordSet('to in at on into onto through via by the a an')

/** "Not to the set", "no longer at the dock": whether what begins at a token is ruled out. */
const isRuledOutAt = (tokens: readonly Token[], at: number): boolean => {
  let left = at - 1
  while (isAt(tokens, left, LEADS_TO) && tokens[left]?.stop === '') left -= 1
  const word = wordAt(tokens, left)
  return (word === 'not' || (word === 'longer' && wordAt(tokens, left - 1) === 'no')) && tokens[left]?.stop === ''
}

/** Whether every saying of the number of a fact is ruled out: "gate two, not gate three" for gate three. */
const rulesOutNumber = (tokens: readonly Token[], { numbers, bases }: Wanted): boolean =>
  numbers.some((number) => {
    const said = tokens.flatMap(({ base }, at) => (base === number ? [at] : []))
    const first = (at: number): number => (isAt(tokens, at - 1, NAMED_BY_NUMBER) ? at - 1 : at)
    const own = said.filter((at) => first(at) === at || bases.includes(tokens[at - 1]?.base ?? ''))
    return own.length > 0 && own.every((at) => isRuledOutAt(tokens, first(at)))
  })

/** Whether words rule out a fact that the order does not: "to set, not holding" for "to holding, not to set". */
export const rulesOut = (tokens: readonly Token[], { from: at }: Match, fact: Wanted, order: Wanted): boolean => {
  if (!isRuledOutAt(tokens, at) && !rulesOutNumber(tokens, fact)) return false
  const first = fact.numbers[0] ?? tokens[at]?.base ?? ''
  const from = order.whole.findIndex(({ base }) => base === first)
  return !hasWord(order.whole, DENIES, 0, from < 0 ? order.whole.length : from)
}
