import { DETERMINERS } from '../words/small-words.ts'
import { sameWord } from '../words/stems.ts'
import { type Token, wordAt } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { countAt, ENDS_PHRASE, IMPERATIVES, isCoded, NOT_A_PLACE, phraseEnd, placeAt } from './slots.ts'

/** The words that a deed, a way or a number is about, end exclusive, and the word that leads to them. */
export type Aim = { readonly from: number; readonly to: number; readonly lead: number }

const WAYS = wordSet('to into onto through at in on')
const GOES = wordSet('to into onto')

/** "Clearing" for "clear", and no synonym: "stays" is no "hold". */
const isDeed = (token: Token, deed: Token): boolean =>
  token.word.startsWith(deed.word.slice(0, -1)) && sameWord(token.bare, deed.bare)

/** "Clearing the stairs": what the deed of an order is done to. */
const objectAt = (tokens: readonly Token[], at: number, deeds: readonly Token[]): Aim | null => {
  const token = tokens[at]
  if (token === undefined || token.stop !== '' || !deeds.some((deed) => isDeed(token, deed))) return null
  const from = isAt(tokens, at + 1, DETERMINERS) ? at + 2 : at + 1
  if (from >= tokens.length || isAt(tokens, from, ENDS_PHRASE)) return null
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
  if (!heads || isAt(tokens, from, IMPERATIVES) || isAt(tokens, from, NOT_A_PLACE)) return null
  const to = phraseEnd(tokens, from, ENDS_PHRASE)
  return to - from <= 2 ? { from, to, lead: at } : null
}

/** All that words aim at, in the order in which it is said: what is counted, where it goes, what the deeds of the order are done to. */
export const aimedAt = ({ tokens, address, found }: Utterance, order: Utterance): readonly Aim[] => {
  const deeds = order.tokens.filter((token, at) => at >= order.address.bodyFrom && isIn(token.lexeme, IMPERATIVES))
  const aims: Aim[] = []
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    const [, item] = countAt(tokens, at, isCoded(found, at))
    const place = isAt(tokens, at, WAYS) ? (placeAt(tokens, at) ?? headedAt(tokens, at)) : null
    const aim = item ?? place ?? objectAt(tokens, at, deeds) ?? goingAt(tokens, at)
    if (aim !== null) aims.push({ from: aim.from, to: aim.to, lead: at })
  }
  return aims
}
