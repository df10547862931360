import { isKnownWord } from '../words/known-words.ts'
import { isShortFor } from '../words/post-words.ts'
import { isHeadOf, sameWord } from '../words/stems.ts'
import { type Token, wordAt } from '../words/tokens.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import type { Utterance } from '../words/utterance.ts'
import { spellsAt } from './figures.ts'
import { GENERIC, NEGATIONS, type Telling, type Wanted } from './wanted.ts'
import { ARTICLES } from '../words/small-words.ts'

const ARTICLE_ONE = wordSet('a an 1 single')
const PAIRS = wordSet('pair pairs couple both two twos')
const WITH_UNIT = /^(\d+)(pm|am|m|km|ft|min|mins|s|sec|secs|k|kg)$/

const isSaidAt = (tokens: readonly Token[], at: number, wanted: Telling): boolean =>
  wanted.isNumber ? isNumberSaidAt(tokens, at, wanted) : isWordSaidAt(tokens, at, wanted)

const isNumberSaidAt = (
  tokens: readonly Token[],
  at: number,
  { word, among }: Pick<Telling, 'word' | 'among'>,
): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  const { base } = token
  return (
    base === word ||
    (token.bare.isFigure && !token.bare.isNumber && WITH_UNIT.exec(base)?.[1] === word) ||
    (word === '2' && isIn(token.bare, PAIRS)) ||
    isHomophone(tokens, at, word, among) ||
    spellsAt(tokens, at, word) ||
    isShortFor(base, among) ||
    (word === '1' && (isIn(token.bare, ARTICLE_ONE) || (base === 'the' && isOneOf(tokens[at + 1], among))))
  )
}

/** Whether a number is said anywhere, in any form. */
export const saysNumber = ({ tokens, address }: Utterance, number: string): boolean => {
  const wanted = { word: number, among: [number] }
  for (let at = address.bodyFrom; at < tokens.length; at += 1) if (isNumberSaidAt(tokens, at, wanted)) return true
  return false
}

/** "The cyclist" is one. */
const isOneOf = (token: Token | undefined, among: readonly string[]): boolean =>
  token !== undefined && !token.word.endsWith('s') && among.includes(token.base)

const isWordSaidAt = (tokens: readonly Token[], at: number, { word, meant, among }: Telling): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  const { word: said, base, lexeme, bare } = token
  return (
    sameWord(bare, meant) ||
    (lexeme !== bare && sameWord(lexeme, meant)) ||
    (shareEdge(said, word) && (isJoined(said, wordAt(tokens, at + 1), word) || isPiece(said, word, among))) ||
    (isIn(meant, GENERIC) && isShortFor(base, among))
  )
}

/** Words of which one is a piece of the other begin or end alike; most do neither. */
export const shareEdge = (said: string, word: string): boolean =>
  said.charCodeAt(0) === word.charCodeAt(0) || said.charCodeAt(said.length - 1) === word.charCodeAt(word.length - 1)

/** Whether one of two words that share an edge is a piece of the other. */
export const isPiece = (said: string, word: string, among: readonly string[]): boolean =>
  isJoinedOf(said, word, among) || isCutShort(said, word) || isHeadOf(said, word)

const SHORTEST_CUT = 4
const TIME = 'time'
const FOND = /^(.{4,})(?:ie|ies|y|o)$/

/** "Mezz" for "mezzanine", "surfie" for "surf club", and no other word; "lunchtime" for "lunch". */
const isCutShort = (said: string, word: string): boolean =>
  (said.length >= SHORTEST_CUT && said.length < word.length && word.startsWith(said) && !isKnownWord(said)) ||
  (said.length > SHORTEST_CUT && said[0] === word[0] && word === FOND.exec(said)?.[1]) ||
  (said.length === word.length + TIME.length && said.startsWith(word) && said.endsWith(TIME))

/** "Base camp" for "basecamp". */
const isJoined = (first: string, second: string, word: string): boolean =>
  first.length + second.length === word.length && word.startsWith(first) && word.endsWith(second)

/** "Gumboots" for "gum boots". */
const isJoinedOf = (said: string, word: string, among: readonly string[]): boolean =>
  said.length > word.length && (said.startsWith(word) || said.endsWith(word)) && isMadeOf(said, word, among)

const isMadeOf = (said: string, word: string, among: readonly string[]): boolean =>
  among.some((other) => said === word + other || said === other + word)

const OPENS_READBACK = wordSet('copy copied that roger')

const HOMOPHONES: ReadonlyMap<string, string> = new Map([
  ['to', '2'],
  ['too', '2'],
  ['for', '4'],
  ['fore', '4'],
  ['won', '1'],
  ['ate', '8'],
])
const SOUND_LIKE_NUMBERS = wordSet([...HOMOPHONES.keys()].join(' '))

/** "Gate to" is gate two, and "too ramps" are two of them: radio reference (k.3), number words beside what they count. */
const isHomophone = (tokens: readonly Token[], at: number, wanted: string, all: readonly string[]): boolean => {
  if (!isAt(tokens, at, SOUND_LIKE_NUMBERS)) return false
  const word = wordAt(tokens, at)
  if (HOMOPHONES.get(word) !== wanted) return false
  const before = at === 0 ? '' : (tokens[at - 1]?.base ?? '')
  return (
    all.includes(before) ||
    (all.length === 1 &&
      (word === 'too' || word === 'won' || word === 'ate' || word === 'fore') &&
      at + 1 < tokens.length) ||
    (all.length === 1 && word === 'too' && isAt(tokens, at - 1, BEFORE_TOO)) ||
    (all.length === 1 && word === 'to' && OPENS_READBACK.has(before) && countsAt(tokens, at + 1))
  )
}

/** "Switching to too", "by too": nobody is bidden as well there. */
const BEFORE_TOO = wordSet('to by at on channel until till before after')
const MANY = /[^s]s$/

/** "Copy to hot bricks" counts them, "copy, to door three" and "copy to the stairs" go there. */
const countsAt = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some((thing) => MANY.test(wordAt(tokens, thing))) && !isAt(tokens, at, ARTICLES)

/** An order without slots: any of its words shows that it was heard. */
const WHOLE_MESSAGE = 'what'
const NAMED_SLOTS = wordSet(
  'count item place who when name to from cast time number dest destination where object thing qty',
)

/** A condition may be given back in quite other words: one of its own is enough. */
const isLoose = (key: string): boolean => key === WHOLE_MESSAGE || !NAMED_SLOTS.has(key.toLowerCase())

/** "Once Bo shows up" for "when Bo gets here": a time without a number is a condition too. */
const WHENS = wordSet('when time')

/** Where a fact was said. */
export type Match = { readonly from: number; readonly to: number; readonly negated: boolean }

const DENIALS = wordSet(
  `not no dont never without avoid out outside off away clear cant wont nobody none nothing except instead shut shutting close closed closing hold holding holds keep keeping keeps
  stop stopping block blocked stays stay leave leaving avoids avoiding around round skip skipping bypass bypassing`,
)

/** Whether a word keeps a denial in a read-back: "the ramp stays shut" for "nothing comes down the ramp". */
export const keepsDenial = (word: string): boolean => DENIALS.has(word)

/** Whether a word is the one that denies, of all the words of a fact: "out of shot". */
export const isOnlyDenial = (bases: readonly string[], word: string): boolean =>
  bases.includes(word) && NEGATIONS.has(word) && bases.filter((base) => NEGATIONS.has(base)).length === 1

/** Whether words between two tokens deny what stands beside them. */
export const isNegated = (tokens: readonly Token[], from: number, to: number): boolean =>
  hasWord(tokens, NEGATIONS, from, to)

/** "Not the south door": whether what begins at a token is denied; "eight, no, nine" denies no nine. */
export const isDeniedAt = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some((left) => isAt(tokens, left, NEGATIONS) && tokens[left]?.stop === '')

/** "Sorry", between what was said and what is put in its place. */
export const PUTS_RIGHT = wordSet('sorry correction rather scratch')

/** "Five, sorry, six bikes": what is put right at once does not count. */
export const isTakenBack = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || !token.bare.isFigure) return false
  const next = tokens[at + 1]
  const then = tokens[at + 2]
  if (next === undefined || then === undefined) return false
  const marks = isIn(next.lexeme, PUTS_RIGHT) || (next.word === 'no' && token.stop !== '')
  return marks && token.bare.isNumber && then.bare.isNumber
}

/** "Wrong door" names no door. */
const isCalledWrong = (tokens: readonly Token[], at: number, { bases }: Wanted): boolean =>
  wordAt(tokens, at - 1) === WRONG && !bases.includes(WRONG)
const WRONG = 'wrong'

/** "10-4, stunt coordinator" gives nothing back of the stunt car. */
const isTitle = ({ tokens, address, mentionAt }: Utterance, at: number): boolean => {
  const mention = mentionAt[at]
  return mention?.via === 'role' && tokens[at - 1]?.stop === ',' && address.called.includes(mention.who)
}

/** A word of a fact that gives nothing back of it. */
const tellsNothing = (utterance: Utterance, at: number, fact: Wanted): boolean =>
  isTakenBack(utterance.tokens, at) || isCalledWrong(utterance.tokens, at, fact) || isTitle(utterance, at)

/** Numbers must all be there; of the other words half will do, since a read-back may use its own words. */
export const matchIn = (utterance: Utterance, key: string, fact: Wanted): Match | null => {
  const { tokens, address } = utterance
  const { content, numbers, words } = fact
  const hits: number[] = []
  const heard: string[] = []
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    const before = heard.length
    for (const wanted of content) {
      if (!isSaidAt(tokens, at, wanted)) continue
      if (heard.length === before && tellsNothing(utterance, at, fact)) break
      heard.push(wanted.word)
    }
    if (heard.length > before) hits.push(at)
  }
  if (hits.length === 0) return null
  const impliesOne = numbers.length > 1
  if (!numbers.every((word) => (impliesOne && word === '1') || heard.includes(word))) return null
  if (forbidsWay(fact) && heard.every((word) => word === NOT || WAYS.has(word))) return null
  const half =
    numbers.length > 0 ||
    isLoose(key) ||
    WHENS.has(key.toLowerCase()) ||
    words.length === 0 ||
    words.filter((word) => heard.includes(word)).length * 2 >= words.length
  return half ? spanOf(tokens, address.bodyFrom, hits) : null
}

/** "Not through the corridor": "not through the stairs" says nothing of it. */
const forbidsWay = ({ bases }: Wanted): boolean => bases[0] === NOT && WAYS.has(bases[1] ?? '') && bases.length > 2

const NOT = 'not'
const WAYS = wordSet('to through past into onto near over across under behind beyond along')

const spanOf = (tokens: readonly Token[], start: number, hits: readonly number[]): Match => {
  const from = hits[0] ?? start
  let last = from
  for (const at of hits) if (at - last <= 3) last = at
  return { from, to: last + 1, negated: isNegated(tokens, Math.max(start, from - 3), last + 1) }
}
