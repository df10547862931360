import { DETERMINERS, MOMENTS } from '../words/small-words.ts'
import { sameWord } from '../words/stems.ts'
import { type Token, wordAt } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { countAt, ENDS_PHRASE, IMPERATIVES, NOT_A_PLACE, phraseEnd, placeAt } from './slots.ts'

/** The words that a deed, a way or a number is about, end exclusive, and the word that leads to them. */
export type Aim = { readonly from: number; readonly to: number; readonly lead: number }

const WAYS = wordSet('to into onto through at in on')
const GOES = wordSet('to into onto')

/** "In one trip", "on the dot", "in a jiffy": how or how soon, and no place. */
const IN_A_WAY = wordSet('at in on')
const MANNERS = wordSet(
  MOMENTS,
  'trip trips go goes run runs round jiffy jiff dot double flash heartbeat beat time rush hurry latest earliest service shot pair pairs while bit breath order',
)

/** "In full", and not "on the full truck". */
const MANNERS_ALONE = wordSet('quick full')

/** "Holding position", "holding tight": the deed, and nothing that it is done to. */
const ON_THE_SPOT = wordSet('position tight fast steady firm still ground put quiet')

/** "Going to confirm": what can be gone to do that nobody orders. */
const SAYINGS = wordSet('confirm verify repeat read say echo try call start begin double note')

/** "One trip", "a jiffy", after "in" or "on". */
const isManner = (tokens: readonly Token[], from: number, to: number): boolean => {
  const last = Math.min(to, from + 2)
  for (let at = from; at < last; at += 1) if (isAt(tokens, at, MANNERS)) return true
  return to - from === 1 && isAt(tokens, from, MANNERS_ALONE)
}

/** "Clearing" for "clear", and no synonym: "stays" is no "hold". */
const isDeed = (token: Token, deed: Token): boolean =>
  token.word.startsWith(deed.word.slice(0, -1)) && sameWord(token.bare, deed.bare)

/** "Clearing the stairs": what the deed of an order is done to. */
const objectAt = (tokens: readonly Token[], at: number, deeds: readonly Token[]): Aim | null => {
  const token = tokens[at]
  if (token === undefined || token.stop !== '' || !deeds.some((deed) => isDeed(token, deed))) return null
  const from = isAt(tokens, at + 1, DETERMINERS) ? at + 2 : at + 1
  if (from >= tokens.length || isAt(tokens, from, ENDS_PHRASE) || isAt(tokens, from, ON_THE_SPOT)) return null
  return { from, to: phraseEnd(tokens, from, ENDS_PHRASE), lead: at }
}

/** "The heaters to the north door": what goes there. */
const goingAt = (tokens: readonly Token[], at: number): Aim | null => {
  if (wordAt(tokens, at) !== 'the') return null
  const to = phraseEnd(tokens, at + 1, ENDS_PHRASE)
  return isAt(tokens, to, GOES) && tokens[to - 1]?.stop === '' ? { from: at + 1, to, lead: at } : null
}

/** "Going to base", and no verb after it: "going to grab two". */
const headedAt = (tokens: readonly Token[], at: number): Aim | null => {
  const from = isAt(tokens, at + 1, DETERMINERS) ? at + 2 : at + 1
  const heads = wordAt(tokens, at) === 'to' && wordAt(tokens, at - 1) === 'going' && from < tokens.length
  if (!heads || isAt(tokens, from, IMPERATIVES) || isAt(tokens, from, NOT_A_PLACE) || isAt(tokens, from, SAYINGS))
    return null
  const to = phraseEnd(tokens, from, ENDS_PHRASE)
  return to - from <= 2 ? { from, to, lead: at } : null
}

/** All that words aim at, in the order in which it is said: what is counted, where it goes, what the deeds of the order are done to. */
export const aimedAt = ({ tokens, address, found }: Utterance, order: Utterance): readonly Aim[] => {
  const deeds = order.tokens.filter((token, at) => at >= order.address.bodyFrom && isIn(token.lexeme, IMPERATIVES))
  const aims: Aim[] = []
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    const [, item] = countAt(tokens, at, found)
    const place = isAt(tokens, at, WAYS) ? (placeAt(tokens, at) ?? headedAt(tokens, at)) : null
    const aim = item ?? place ?? objectAt(tokens, at, deeds) ?? goingAt(tokens, at)
    const leads = item === undefined ? at : at - 1
    if (aim !== null && !(isAt(tokens, leads, IN_A_WAY) && isManner(tokens, aim.from, aim.to)))
      aims.push({ from: aim.from, to: aim.to, lead: at })
  }
  return aims
}
