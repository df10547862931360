import { clockIn } from '../words/clock.ts'
import { isKnownWord } from '../words/known-words.ts'
import { isShortFor } from '../words/post-words.ts'
import { keep, recall, recent } from '../words/recent.ts'
import type { Lexeme } from '../words/lexeme.ts'
import { isHeadOf, sameStem, stemIn } from '../words/stems.ts'
import { isNumber, type Token, tokensOf, wordAt } from '../words/tokens.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import type { Utterance } from '../words/utterance.ts'
import { spellsAt } from './figures.ts'

/** Words that carry no fact. */
export const EMPTY_WORDS = wordSet(
  `the a an to at in on of by for from with and or we i you he she they it my your our his her their me us them please is are be that this
  up some into onto our s there lets just go get then so im youre were will until till say says said tell hear when`,
)
/** Nouns before a number that may be left away: "three" for "lock-up three". */
export const GENERIC = wordSet(
  'lock lockup door gate post stage unit number scene channel minute minutes min mins second seconds oclock people person',
)
const NEGATIONS = wordSet('not no dont never without avoid out outside off away cant wont nobody none nothing except')
const ARTICLE_ONE = wordSet('a an 1 single')
const PAIRS = wordSet('pair pairs couple both two twos')
const WITH_UNIT = /^(\d+)(pm|am|m|km|ft|min|mins|s|sec|secs|k|kg)$/

/** A word of a fact with its stem, and all the words that it stands among. */
type Telling = {
  readonly word: string
  readonly isNumber: boolean
  readonly stem: string
  readonly among: readonly string[]
}

const tellingOf = (bare: Lexeme, among: readonly string[]): Telling => ({
  word: bare.word,
  isNumber: isNumber(bare.word),
  stem: stemIn(bare),
  among,
})

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
    (token.bare.isFigure && !isNumber(base) && WITH_UNIT.exec(base)?.[1] === word) ||
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

const isWordSaidAt = (tokens: readonly Token[], at: number, { word, stem, among }: Telling): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  const { word: said, base, lexeme, bare } = token
  return (
    sameStem(stemIn(bare), stem) ||
    (lexeme !== bare && sameStem(stemIn(lexeme), stem)) ||
    isJoined(said, wordAt(tokens, at + 1), word) ||
    isJoinedOf(said, word, among) ||
    isCutShort(said, word) ||
    isHeadOf(said, word) ||
    (isShortFor(base, among) && GENERIC.has(word))
  )
}

const SHORTEST_CUT = 4
const TIME = 'time'
const FOND = /^(.{4,})(?:ie|ies|y|o)$/

/** "Mezz" for "mezzanine", "surfie" for "surf club", and no other word; "lunchtime" for "lunch". */
export const isCutShort = (said: string, word: string): boolean =>
  (said.length >= SHORTEST_CUT && said.length < word.length && word.startsWith(said) && !isKnownWord(said)) ||
  (said.length > SHORTEST_CUT && said[0] === word[0] && word === FOND.exec(said)?.[1]) ||
  (said.length === word.length + TIME.length && said.startsWith(word) && said.endsWith(TIME))

/** "Base camp" for "basecamp". */
const isJoined = (first: string, second: string, word: string): boolean =>
  first.length + second.length === word.length && word.startsWith(first) && word.endsWith(second)

/** "Gumboots" for "gum boots". */
export const isJoinedOf = (said: string, word: string, among: readonly string[]): boolean =>
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
    (all.length === 1 && word === 'to' && OPENS_READBACK.has(before))
  )
}

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

/** A fact of an order made ready for comparing. */
export type Wanted = {
  readonly tokens: readonly Token[]
  readonly bases: readonly string[]
  /** The telling words, of which the numbers must all be said and half of the others. */
  readonly content: readonly Telling[]
  readonly numbers: readonly string[]
  readonly words: readonly string[]
  readonly denied: boolean
  readonly clock: number
}

/** As telling as numbers: "quarter past" is not "half past". */
export const PARTS_OF_HOUR = wordSet('half quarter')

const BEFORE_ONE = wordSet(
  'no any every each 1st 2nd 3rd next last other that this which big small new old spare red blue green yellow white black silver orange purple pink grey brown',
)
const AFTER_ONE = wordSet('with without that thats who whos in on by at near from beside you we they i')
const POINTS_AT = wordSet('the a that this your my')
/** Nouns that a number names: "gate one". */
export const NAMED_BY_NUMBER = wordSet(
  'door gate lock lockup up post stage unit lot number scene take channel camera truck trailer floor level bay exit table line stairwell corner pier dock street row aisle base step zone area room studio',
)

/** "The first one", "the wet one" count nothing. */
export const isPronounOne = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.base !== '1') return false
  if (wordAt(tokens, at - 1) === 'the' && isAt(tokens, at + 1, AFTER_ONE)) return true
  return isAt(tokens, at - 1, BEFORE_ONE) || (isAt(tokens, at - 2, POINTS_AT) && !isAt(tokens, at - 1, NAMED_BY_NUMBER))
}

/** Letters that are words, too, and name no stairwell. */
const LETTER_WORDS = wordSet('a i s o')

/** "Stairwell B": a letter names a place as a number does. */
export const isLetterName = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at)
  return at > 0 && word.length === 1 && word >= 'a' && word <= 'z' && !LETTER_WORDS.has(word)
}

/** "Not eleven" after "quarter past eleven," denies nothing of it. */
const isRuledOut = (tokens: readonly Token[], at: number): boolean => {
  let left = at
  while (left > 0 && tokens[left - 1]?.stop === '') left -= 1
  return left > 0 && tokens[left - 1]?.stop === ',' && tokens[left]?.word === 'not'
}

const compileFact = (value: string): Wanted => {
  const all = tokensOf(value)
  const tokens = all.filter((_, at) => !isPronounOne(all, at) && !isRuledOut(all, at))
  const bases = tokens.map((token) => token.base)
  const letters = bases.filter((_, at) => isLetterName(tokens, at))
  const telling = tokens.filter((token) => !isIn(token.bare, EMPTY_WORDS) || letters.includes(token.base))
  const counting = telling.length > 0 ? telling : tokens
  const content = counting.map((token) => token.base)
  const numbers: string[] = []
  for (const { base, bare } of counting)
    if (isNumber(base) || isIn(bare, PARTS_OF_HOUR) || letters.includes(base)) numbers.push(base)
  const words: string[] = []
  for (const { base, bare } of counting) {
    const counts = isNumber(base) || letters.includes(base)
    if (!counts && !isIn(bare, NEGATIONS) && !(numbers.length > 0 && isIn(bare, GENERIC))) words.push(base)
  }
  return {
    tokens,
    bases,
    content: counting.map(({ bare }) => tellingOf(bare, content)),
    numbers,
    words,
    denied: isNegated(tokens),
    clock: clockIn(tokens),
  }
}

const MOST_KNOWN = 256
const LONGEST_KNOWN = 200
const knownFacts = recent<Wanted>(MOST_KNOWN)

/** The facts of an order are held against many words, so they are taken apart once. */
export const wantedOf = (value: string): Wanted => {
  if (value.length > LONGEST_KNOWN) return compileFact(value)
  const known = recall(knownFacts, value)
  if (known !== undefined) return known
  const wanted = compileFact(value)
  keep(knownFacts, value, wanted)
  return wanted
}

const DENIALS = wordSet(
  `not no dont never without avoid out outside off away clear cant wont nobody none nothing except instead shut closed hold holding holds keep keeping keeps
  stop stopping block blocked stays stay leave leaving avoids avoiding around skip skipping bypass bypassing`,
)

/** Whether a word keeps a denial in a read-back: "the ramp stays shut" for "nothing comes down the ramp". */
export const keepsDenial = (word: string): boolean => DENIALS.has(word)

/** Whether a word is the one that denies, of all the words of a fact: "out of shot". */
export const isOnlyDenial = (bases: readonly string[], word: string): boolean =>
  bases.includes(word) && NEGATIONS.has(word) && bases.filter((base) => NEGATIONS.has(base)).length === 1

/** Whether words between two tokens deny what stands beside them. */
export const isNegated = (tokens: readonly Token[], from = 0, to: number = tokens.length): boolean =>
  hasWord(tokens, NEGATIONS, from, to)

/** "Not the south door": whether what begins at a token is denied; "eight, no, nine" denies no nine. */
export const isDeniedAt = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some((left) => isAt(tokens, left, NEGATIONS) && tokens[left]?.stop === '')

const TAKES_BACK = wordSet('sorry correction rather scratch')

/** "Five, sorry, six bikes": what is put right at once does not count. */
export const isTakenBack = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || !token.bare.isFigure) return false
  const next = tokens[at + 1]
  const then = tokens[at + 2]
  if (next === undefined || then === undefined) return false
  const marks = isIn(next.lexeme, TAKES_BACK) || (next.word === 'no' && token.stop !== '')
  return marks && isNumber(token.base) && isNumber(then.base)
}

/** "Wrong door" names no door. */
const isCalledWrong = (tokens: readonly Token[], at: number, { bases }: Wanted): boolean =>
  wordAt(tokens, at - 1) === WRONG && !bases.includes(WRONG)
const WRONG = 'wrong'

/** Numbers must all be there; of the other words half will do, since a read-back may use its own words. */
export const matchIn = ({ tokens, address }: Utterance, key: string, fact: Wanted): Match | null => {
  const { content, numbers, words } = fact
  const hits: number[] = []
  const heard: string[] = []
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    if (isTakenBack(tokens, at) || isCalledWrong(tokens, at, fact)) continue
    const before = heard.length
    for (const wanted of content) if (isSaidAt(tokens, at, wanted)) heard.push(wanted.word)
    if (heard.length > before) hits.push(at)
  }
  if (hits.length === 0) return null
  const impliesOne = numbers.length > 1
  if (!numbers.every((word) => (impliesOne && word === '1') || heard.includes(word))) return null
  const half =
    numbers.length > 0 ||
    isLoose(key) ||
    WHENS.has(key.toLowerCase()) ||
    words.length === 0 ||
    words.filter((word) => heard.includes(word)).length * 2 >= words.length
  return half ? spanOf(tokens, address.bodyFrom, hits) : null
}

const spanOf = (tokens: readonly Token[], start: number, hits: readonly number[]): Match => {
  const from = hits[0] ?? start
  let last = from
  for (const at of hits) if (at - last <= 3) last = at
  return { from, to: last + 1, negated: isNegated(tokens, Math.max(start, from - 3), last + 1) }
}
