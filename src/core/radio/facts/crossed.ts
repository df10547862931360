import { sameWord } from '../words/stems.ts'
import { isNumber, type Token } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { isPart, LINKS, onlyAt, type Reversal, spanOf } from './turned.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { ARTICLES, AT_PLACE } from '../words/small-words.ts'

/** Words for a clause: where it ends is where another may begin. */
type Clauses = readonly (readonly number[])[]

/** Most orders are one clause. */
const mayHaveClauses = ({ tokens, address }: Utterance): boolean => {
  for (let at = address.bodyFrom; at + 1 < tokens.length; at += 1)
    if (tokens[at]?.stop !== '' || isAt(tokens, at, LINKS)) return true
  return false
}

/** The telling words of each clause, those aside that stand in more than one. */
const clausesOf = ({ tokens, address }: Utterance): Clauses => {
  const clauses: number[][] = [[]]
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    if (isIn(token.lexeme, LINKS)) clauses.push([])
    else if (isPart(token) && onlyAt(tokens, address.bodyFrom, token.bare) === at) clauses.at(-1)?.push(at)
    if (token.stop !== '') clauses.push([])
  }
  return clauses.filter((clause) => clause.length > 0)
}

const isSame = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && sameWord(one.bare, other.bare)

const LEAST_SHARED = 2

/** What belongs together in the clauses of an order, and not in the words. */
export const crossed = (order: Utterance, words: Utterance): Reversal | null => {
  if (!mayHaveClauses(order)) return null
  const asked = clausesOf(order)
  if (asked.length < 2) return null
  return mixedUp(order, asked, words) ?? misjoined(order, asked, words) ?? misplaced(order, asked, words)
}

/** "Main gate for deliveries, side gate for artists" for the other way about. */
const mixedUp = (order: Utterance, asked: Clauses, words: Utterance): Reversal | null => {
  const told = clausesOf(words)
  if (told.length < 2) return null
  const clauseOfWord = (at: number): number => {
    const said = words.tokens[at]
    return asked.findIndex((clause) => clause.some((index) => isSame(order.tokens[index], said)))
  }
  const mixed = told.filter(
    (clause) => new Set(clause.map(clauseOfWord).filter((index) => index >= 0)).size >= LEAST_SHARED,
  )
  const first = mixed[0]?.[0]
  const wanted = asked[0]?.[0]
  return mixed.length < 2 || first === undefined || wanted === undefined
    ? null
    : spanOf(words.tokens, first, order.tokens, wanted)
}

/** "Tall lantern" for "bring the small lantern, leave the tall one": a word beside a thing that is another's in the order. */
const misjoined = (order: Utterance, asked: Clauses, words: Utterance): Reversal | null => {
  const { tokens, address } = words
  for (let at = address.bodyFrom; at + 1 < tokens.length; at += 1) {
    const [which, thing] = [tokens[at], tokens[at + 1]]
    if (which?.stop !== '' || thing === undefined || !isPart(which) || !isPart(thing) || isNumber(which.base)) continue
    const whichAt = onlyAt(order.tokens, order.address.bodyFrom, which.bare)
    const thingAt = onlyAt(order.tokens, order.address.bodyFrom, thing.bare)
    const own = order.tokens[thingAt - 1]
    if (whichAt < 0 || thingAt < 0 || own === undefined || !isDescribing(order.tokens, thingAt - 1)) continue
    const apart = !asked.some((clause) => clause.includes(whichAt) && clause.includes(thingAt))
    if (apart && onlyAt(tokens, address.bodyFrom, own.bare) < 0) return spanOf(tokens, at, order.tokens, thingAt)
  }
  return null
}

const PLACING_REACH = 3
const ENDS_PLACE = wordSet('before after until till when once and or then for with without')
/** "Chuck the eskies in the ute and bring em to the jetty": one thing at two places. */
const POINTS_BACK = wordSet('it em them those ones')

/** The place that a thing is put at: "in the fire lane" after "trolley"; the token, or -1. */
const placedAt = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.stop !== '' || !isAt(tokens, at + 1, AT_PLACE)) return -1
  for (let to = at + 2; to < tokens.length && to <= at + 1 + PLACING_REACH; to += 1) {
    const token = tokens[to]
    if (isAt(tokens, to, ENDS_PLACE)) return -1
    if (token !== undefined && isPart(token) && !isNumber(token.base)) return to
    if (token?.stop !== '') return -1
  }
  return -1
}

/** "Trolley in the fire lane" for "clear the fire lane and put the trolley by the wall": a thing put where another job of the order is. */
const misplaced = (order: Utterance, asked: Clauses, words: Utterance): Reversal | null => {
  if (hasWord(order.tokens, POINTS_BACK, order.address.bodyFrom)) return null
  const { tokens, address } = words
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const [thing, place] = [tokens[at], tokens[placedAt(tokens, at)]]
    if (thing === undefined || place === undefined || !isPart(thing)) continue
    const thingAt = onlyAt(order.tokens, order.address.bodyFrom, thing.bare)
    const placeAt = onlyAt(order.tokens, order.address.bodyFrom, place.bare)
    const own = order.tokens[placedAt(order.tokens, thingAt)]
    if (thingAt < 0 || placeAt < 0 || own === undefined) continue
    const apart = !asked.some((clause) => clause.includes(thingAt) && clause.includes(placeAt))
    if (apart && onlyAt(tokens, address.bodyFrom, own.bare) < 0) return spanOf(tokens, at, order.tokens, thingAt)
  }
  return null
}

/** "The small lantern": a word between an article and a thing. */
const isDescribing = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    token !== undefined &&
    token.stop === '' &&
    isPart(token) &&
    !isIn(token.bare, NO_KIND) &&
    isAt(tokens, at - 1, LEADS_IN)
  )
}

/** These tell no kind of a thing from another, or are said as numbers as well. */
const NO_KIND = wordSet('wrong same other next last 1st 2nd 3rd 4th')
const LEADS_IN = wordSet(ARTICLES, 'your my')

const SWAPS = wordSet('swap change exchange trade replace')

/** "Five then two" for "number two then number five", "green for red" for "swap the red for green": what comes first comes last. */
export const swapped = (order: Utterance, words: Utterance): Reversal | null => {
  const { tokens, address } = order
  const pivot = hasWord(tokens, SWAPS, address.bodyFrom) ? 'for' : 'then'
  const then = tokens.findIndex((token, at) => at > address.bodyFrom && token.word === pivot)
  if (then < 0) return null
  const toldThen = words.tokens.findIndex((token, at) => at > words.address.bodyFrom && token.word === pivot)
  if (toldThen < 0) return null
  const saidAt = (token: Token | undefined): number =>
    token === undefined ||
    !isPart(token) ||
    isIn(token.lexeme, SWAPS) ||
    onlyAt(tokens, address.bodyFrom, token.bare) < 0
      ? -1
      : onlyAt(words.tokens, words.address.bodyFrom, token.bare)
  const first = tokens
    .slice(address.bodyFrom, then)
    .map(saidAt)
    .filter((at) => at >= 0)
  const second = tokens
    .slice(then + 1)
    .map(saidAt)
    .filter((at) => at >= 0)
  const [early, late] = [second[0], first[0]]
  const turned =
    early !== undefined &&
    late !== undefined &&
    second.some((at) => at < toldThen) &&
    first.every((at) => at > toldThen)
  return turned ? spanOf(words.tokens, early, tokens, then) : null
}
