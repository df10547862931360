import type { FactSlots, HearContext } from '../case.ts'
import { MODALS } from '../words/question-words.ts'
import { TEN_ONE } from '../words/phrase-sets.ts'
import { isNumber, type Token, wordAt } from '../words/tokens.ts'
import { quoteOf, type Utterance } from '../words/utterance.ts'
import { isAt, wordSet } from '../words/word-set.ts'
import { countAt, ENDS_PHRASE, PARTICLES, phraseEnd, slotsAt } from './slots.ts'
import { DETERMINERS } from '../words/small-words.ts'

const NOT_BESIDE = wordSet('rest others other same lot time way')

/** "Two grooms and the vicar": where a thing or person beside what is counted ends, or -1. */
const besideAt = (tokens: readonly Token[], at: number): number => {
  if (wordAt(tokens, at) !== 'and' || !isAt(tokens, at + 1, DETERMINERS)) return -1
  const noun = wordAt(tokens, at + 2)
  if (noun === '' || isNumber(noun) || NOT_BESIDE.has(noun)) return -1
  let end = phraseEnd(tokens, at + 2, ENDS_PHRASE)
  while (isAt(tokens, end - 1, PARTICLES)) end -= 1
  return end
}

/** Notes what is counted, unless it is the first; how many have been counted. */
const counted = (facts: Record<string, string>, seen: number, words: string): number => {
  if (seen > 0) facts[`count ${seen + 1}`] = words
  return seen + 1
}

/** "Five guys and four gals": notes what else an order counts, beside the first. */
const noteFurtherCounts = (facts: Record<string, string>, utterance: Utterance): void => {
  const { tokens, address, found } = utterance
  let seen = facts['count'] === undefined ? 1 : 0
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    if (tokens[at]?.lexeme.isFigure !== true || isAt(tokens, at - 1, OF_THE_HOUR)) continue
    const [count, item] = countAt(tokens, at, found, TEN_ONE)
    if (count !== undefined && item !== undefined) seen = counted(facts, seen, quoteOf(utterance, count.from, item.to))
    else if (isBareCount(tokens, at)) seen = counted(facts, seen, quoteOf(utterance, at, at + 1))
    const end = item?.to ?? (wordAt(tokens, at - 1) === 'number' && isNumber(wordAt(tokens, at)) ? at + 1 : -1)
    const beside = end < 0 ? -1 : besideAt(tokens, end)
    if (beside > 0) seen = counted(facts, seen, quoteOf(utterance, end + 1, beside))
  }
}

const OF_THE_HOUR = wordSet('to past at by after before till until')
const BEFORE_BARE = wordSet('are be theres only')

/** "There are six", "should be nine". */
const isBareCount = (tokens: readonly Token[], at: number): boolean =>
  isNumber(wordAt(tokens, at)) &&
  isAt(tokens, at - 1, BEFORE_BARE) &&
  (at + 1 === tokens.length || tokens[at]?.stop !== '')

/**
 * Key slots of an order that came without any: what its words name, or else the whole of its message. Whoever else it is
 * for, `to`, is no fact of it: "Sam, Bea, clear the hall".
 */
export const orderFacts = (
  utterance: Utterance,
  context: Pick<HearContext, 'me'>,
  to: readonly string[] = [],
): FactSlots => {
  const before = known.get(utterance)
  if (before !== undefined && before.me === context.me.name && isSameList(before.to, to)) return before.facts
  const facts = factsIn(utterance, context, to)
  known.set(utterance, { me: context.me.name, to: [...to], facts })
  return facts
}

/** An order is looked at with all that follows it; whose it is and for whom belongs to what was found. */
const known = new WeakMap<
  Utterance,
  { readonly me: string; readonly to: readonly string[]; readonly facts: FactSlots }
>()

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, at) => name === other[at])

const factsIn = (utterance: Utterance, context: Pick<HearContext, 'me'>, to: readonly string[]): FactSlots => {
  const { address, tokens, mentionAt } = utterance
  const facts: Record<string, string> = {}
  for (const slot of slotsAt(utterance, context)) {
    const opens = slot.key === 'when' && slot.from === address.bodyFrom && !isNumber(wordAt(tokens, slot.from))
    const ordered = slot.key === 'who' && to.includes(mentionAt[slot.from]?.who ?? '')
    if (!opens && !ordered) facts[slot.key] = quoteOf(utterance, slot.from, slot.to)
  }
  noteFurtherCounts(facts, utterance)
  if (Object.keys(facts).length > 0 || address.bodyTo <= address.bodyFrom) return facts
  return { what: quoteOf(utterance, pastManners(tokens, address.bodyFrom), address.bodyTo) }
}

/** "Can you", "please" before what is asked for. */
export const pastManners = (tokens: readonly Token[], start: number): number => {
  if (wordAt(tokens, start) === 'youre') return start + 1
  if (wordAt(tokens, start) === 'you' && wordAt(tokens, start + 1) === 'are') return start + 2
  const asks = isAt(tokens, start, MODALS) && wordAt(tokens, start + 1) === 'you'
  const from = asks ? start + 2 : start
  return wordAt(tokens, from) === 'please' ? from + 1 : from
}
