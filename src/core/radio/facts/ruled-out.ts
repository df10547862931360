import { type Token, wordAt } from '../words/tokens.ts'
import { hasWord, isAt, wordSet } from '../words/word-set.ts'
import { DENIES } from './turned.ts'
import type { Wanted } from './wanted.ts'

const LEADS_TO = wordSet('to in at on into onto through via by the a an')

/** "Not to the set": whether what begins at a token is ruled out. */
const isRuledOutAt = (tokens: readonly Token[], at: number): boolean => {
  let left = at - 1
  while (isAt(tokens, left, LEADS_TO) && tokens[left]?.stop === '') left -= 1
  return wordAt(tokens, left) === 'not' && tokens[left]?.stop === ''
}

/** Whether words rule out a fact that the order does not: "to set, not holding" for "to holding, not to set". */
export const rulesOut = (tokens: readonly Token[], at: number, order: Wanted): boolean => {
  if (!isRuledOutAt(tokens, at)) return false
  const first = tokens[at]?.base ?? ''
  const from = order.whole.findIndex(({ base }) => base === first)
  return from >= 0 && !hasWord(order.whole, DENIES, 0, from)
}
