import { isNumber, type Token, wordAt } from '../words/tokens.ts'
import { hasBase, isAt, isIn, type WordSet, wordSet } from '../words/word-set.ts'
import { quoteOf, type Utterance } from '../words/utterance.ts'
import { anyIs, type FactCheck } from './fact-check.ts'
import { saysNumber } from './fact-match.ts'
import type { Wanted } from './wanted.ts'
import { recounted } from './renumbered.ts'
import type { Slot } from './slots.ts'
import { otherSide } from './times.ts'
import { ARTICLES } from '../words/small-words.ts'

/** These stand before much else that is no fact of the order: "after this one I am free". */
const TIME_SENSES = wordSet('before after during')

const OPPOSITES: readonly WordSet[] = [
  wordSet('north south east west northeast northwest southeast southwest'),
  wordSet('left right'),
  wordSet('front back rear side'),
  wordSet('upstairs downstairs'),
  wordSet('upper lower middle'),
  wordSet('top bottom'),
  wordSet('inside outside'),
  TIME_SENSES,
  wordSet('inner outer'),
  wordSet('near far'),
  wordSet('half quarter whole'),
  wordSet('deep shallow'),
  wordSet('indoor outdoor'),
  wordSet('upstage downstage'),
  wordSet('morning afternoon evening'),
  wordSet('hot cold'),
  wordSet('wet dry'),
  wordSet('tall short'),
  wordSet('quiet loud'),
  wordSet('fast slow'),
  wordSet('big small'),
  wordSet('old new'),
  wordSet('1st 2nd 3rd 4th fifth sixth seventh eighth ninth tenth eleventh twelfth'),
  wordSet('red blue green yellow white black silver orange purple pink grey brown'),
]

const OPPOSED = wordSet(...OPPOSITES)

/** "East porch" for "west porch": a word that cannot be true together with one of the order's. */
export const opposed = (utterance: Utterance, wanted: Wanted): Slot | null =>
  hasBase(wanted.tokens, OPPOSED) && hasBase(utterance.tokens, OPPOSED) ? opposedIn(utterance, wanted) : null

const opposedIn = ({ tokens, address }: Utterance, { tokens: wanted, bases }: Wanted): Slot | null => {
  const opposing = wanted.filter(({ bare }) => isIn(bare, OPPOSED))
  for (const family of OPPOSITES) {
    const own = opposing.filter(({ bare }) => isIn(bare, family)).map(({ base }) => base)
    if (own.length !== 1 || saysOne(tokens, address.bodyFrom, own)) continue
    for (let at = address.bodyFrom; at < address.bodyTo; at += 1)
      if (isIn(tokens[at]?.bare, family) && !own.includes(tokens[at]?.base ?? '') && besideKnown(tokens, at, bases))
        return { key: 'other', from: at, to: Math.min(at + 2, address.bodyTo) }
  }
  return null
}

/** Whether one of the words is said; "after, not before" does not say before. */
const saysOne = (tokens: readonly Token[], start: number, words: readonly string[]): boolean =>
  tokens.some((token, at) => at >= start && words.includes(token.base) && tokens[at - 1]?.word !== 'not')

/** The word beside it is the order's own, "east porch", "facing south", "right side", or the two words are all there is. */
const besideKnown = (tokens: Utterance['tokens'], at: number, bases: readonly string[]): boolean =>
  bases.includes(tokens[isAt(tokens, at + 1, ARTICLES) ? at + 2 : at + 1]?.base ?? '') ||
  isAt(tokens, at - 1, FACING) ||
  isAt(tokens, at + 1, SIDED) ||
  isOnThe(tokens, at) ||
  (bases.length <= 2 && !isAt(tokens, at, TIME_SENSES))

const SIDED = wordSet('side hand end')
const ON = wordSet('on to')
const THE = wordSet('the')

/** "On the right", with nothing after it. */
const isOnThe = (tokens: Utterance['tokens'], at: number): boolean =>
  isAt(tokens, at - 1, THE) && isAt(tokens, at - 2, ON) && (at + 1 === tokens.length || tokens[at]?.stop !== '')

const FACING = wordSet('facing pointing looking heading')

/** Another number of what the order counts, and nowhere its own. */
const miscounted = (utterance: Utterance, order: Wanted): Slot | null => {
  const [number] = order.numbers
  if (number === undefined || order.clock >= 0 || !isNumber(number)) return null
  const other = recounted(utterance, order, order.bases)
  return other === null || saysNumber(utterance, number) ? null : other
}

/** "Number 4" for "number 6": somebody else of the cast, and nowhere the one who is wanted. */
const miscast = ({ tokens }: Utterance, { tokens: wanted }: Wanted): Slot | null => {
  const at = castAt(tokens)
  if (at < 0 || castAt(wanted) < 0) return null
  return wanted.some(({ base }) => base === tokens[at + 1]?.base) ? null : { key: 'other', from: at, to: at + 2 }
}

const castAt = (tokens: readonly Token[]): number => {
  for (let at = 0; at + 1 < tokens.length; at += 1)
    if (tokens[at + 1]?.bare.isFigure === true && isCast(tokens, at)) return at
  return -1
}

const isCast = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'number' && isNumber(tokens[at + 1]?.base ?? '')

/** The key of a word that cannot be true together with the order's. */
export const OPPOSITE = 'opposite'

/** "Right side" for "left side", "five radios" for nine of them, whatever slots the order has. */
export const withOpposite = (
  utterance: Utterance,
  order: Wanted,
  checks: readonly FactCheck[],
): readonly FactCheck[] => {
  if (anyIs(checks, 'wrong')) return checks
  if (otherSide(utterance, order))
    return [...checks, { key: OPPOSITE, wanted: order.text, state: 'wrong', said: utterance.text }]
  const wrong = opposed(utterance, order) ?? miscounted(utterance, order) ?? miscast(utterance, order)
  return wrong === null
    ? checks
    : [...checks, { key: OPPOSITE, wanted: order.text, state: 'wrong', said: quoteOf(utterance, wrong.from, wrong.to) }]
}
