import type { Moment } from '../moment.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { postAt } from '../words/post-words.ts'
import { DETERMINERS } from '../words/small-words.ts'
import type { Token } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { isAt, wordSet } from '../words/word-set.ts'
import { NOBODY } from './nobody.ts'

const findLeft = finderOf('ive/i (just/already) left')
const OWN_POST = wordSet('it here there post position spot lockup door gate corner')
/** "I've left it for a minute", but not "I've left it locked". */
const GOES_ON = wordSet(
  'for to with and so but because cause since while till until now already a im i theres nobody nobodys empty unattended unmanned',
)
const findRelief = finderOf('covering|on it|got it|has it|taking/took over|took it over')
const DENIED = wordSet(NOBODY, 'no not isnt')
const LINKS = wordSet('with to')

const whoAt = (tokens: readonly Token[], at: number): number => (isAt(tokens, at, DETERMINERS) ? at + 1 : at)

/** "With Bea", "she's covering": somebody else holds what the trainee has left. */
const isRelieved = ({ tokens, mentions }: Utterance, from: number): boolean => {
  const relief = findRelief(tokens, from)
  if (relief !== null && !isAt(tokens, relief.from - 1, DENIED) && !isAt(tokens, relief.from - 2, DENIED)) return true
  for (let at = from; at < tokens.length && tokens[at - 1]?.stop === ''; at += 1)
    if (isAt(tokens, at, LINKS) && mentions.some(({ via, from }) => via !== 'post' && from === whoAt(tokens, at + 1)))
      return true
  return false
}

/** "I've left it": the post and nothing else, without a state of it ("I've left it locked") and without a relief. */
export const leftPost = ({ utterance, context }: Moment): boolean => {
  const { tokens, address } = utterance
  const left = findLeft(tokens, address.bodyFrom)
  if (left === null) return false
  const from = isAt(tokens, left.to, DETERMINERS) ? left.to + 1 : left.to
  let to = from
  while (
    tokens[to - 1]?.stop === '' &&
    (isAt(tokens, to, OWN_POST) || postAt(tokens.slice(to, to + 1), context.me.post) === 0)
  )
    to += 1
  if (to === from && from > left.to) return false
  const ends = to >= tokens.length || tokens[to - 1]?.stop !== ''
  return (ends || isAt(tokens, to, GOES_ON)) && !isRelieved(utterance, to)
}
