import { clockIn, minutesOfSide, PARTS_OF_HOUR, secondsIn, type Side, sideIn } from '../words/clock.ts'
import type { Lexeme } from '../words/lexeme.ts'
import { keep, type Recent, recall, recent } from '../words/recent.ts'
import { isNumber, type Token, tokensOf, wordAt } from '../words/tokens.ts'
import { setsMade, type Utterance } from '../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'

/** Words that carry no fact. */
export const EMPTY_WORDS = wordSet(
  `the a an to at in on of by for from with and or we i you he she they it my your our his her their me us them please is are be that this
  up some into onto our s there lets just go get then so im youre were will until till say says said tell hear when`,
)
/** Nouns before a number that may be left away: "three" for "lock-up three". */
export const GENERIC = wordSet(
  'lock lockup door gate post stage unit number scene channel minute minutes min mins second seconds oclock people person',
)
/** Words that deny what stands beside them. */
export const NEGATIONS = wordSet(
  'not no dont never without avoid out outside off away cant wont nobody none nothing except',
)

/** A word of a fact, and all the words that it stands among. */
export type Telling = {
  readonly word: string
  readonly isNumber: boolean
  readonly meant: Lexeme
  readonly among: readonly string[]
}

const tellingOf = (bare: Lexeme, among: readonly string[]): Telling => ({
  word: bare.word,
  isNumber: isNumber(bare.word),
  meant: bare,
  among,
})

/** The words that an order, or a fact of it, has. */
export type Known = { readonly tokens: readonly Token[]; readonly bases: readonly string[] }

/** A fact of an order made ready for comparing. */
export type Wanted = Known & {
  readonly text: string
  /** All its words, whatever is ruled out by them. */
  readonly whole: readonly Token[]
  /** What it does not forbid: "to holding, not to set" leaves set out. */
  readonly affirmed: Known
  /** The telling words, of which the numbers must all be said and half of the others. */
  readonly content: readonly Telling[]
  readonly numbers: readonly string[]
  readonly words: readonly string[]
  readonly denied: boolean
  /** The time of day, -1 if it has none; then the side of the hour that it lies on, and its minutes. */
  readonly clock: number
  readonly side: Side | null
  readonly minutes: number
  /** How long it takes, -1 if it says nothing of that. */
  readonly seconds: number
  /** It is a time of day, a part of an hour or a length of time. */
  readonly tellsTime: boolean
  /** Its numbers, and those of its ordinals: "level two" is the second level. */
  readonly counts: readonly string[]
  readonly hasOrdinal: boolean
  /** One of those is a label, as in "gate 4" and "stairwell B". */
  readonly hasLabel: boolean
}

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

/** The words without "one" for a thing, and without "not eleven" after "quarter past eleven,", which denies nothing of it. */
const affirmedOf = (all: readonly Token[]): readonly Token[] => {
  const tokens: Token[] = []
  let ruledOut = false
  let before: Token['stop'] = ''
  for (const [at, token] of all.entries()) {
    if (before !== '') ruledOut = before === ',' && token.word === 'not'
    if (!ruledOut && !isPronounOne(all, at)) tokens.push(token)
    before = token.stop
  }
  return tokens
}

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1st', '1'],
  ['2nd', '2'],
  ['3rd', '3'],
  ['4th', '4'],
])

/** Whether a word is one of the ordinals that floors and bays have. */
export const isOrdinal = ({ bare }: Token): boolean => bare.isFigure && ORDINALS.has(bare.word)

/** Whether a word tells things of one kind apart: "gate 4", "stairwell B". */
export const isLabel = (word: string): boolean => isNumber(word) || word.length === 1

const FORBIDS = wordSet('not dont never')

/** The words of an order without what it forbids, up to the next mark. */
const allowedIn = (order: Known): Known => {
  if (!hasWord(order.tokens, FORBIDS)) return order
  const tokens: Token[] = []
  let denied = false
  for (const token of order.tokens) {
    if (isIn(token.lexeme, FORBIDS)) denied = true
    if (!denied) tokens.push(token)
    if (token.stop !== '') denied = false
  }
  return { tokens, bases: tokens.map(({ base }) => base) }
}

const compileFact = (text: string, whole: readonly Token[]): Wanted => {
  const tokens = affirmedOf(whole)
  const bases: string[] = []
  const letters: string[] = []
  const ordinals: string[] = []
  for (const [at, { base, bare }] of tokens.entries()) {
    bases.push(base)
    if (isLetterName(tokens, at)) letters.push(base)
    const ordinal = bare.isFigure ? ORDINALS.get(base) : undefined
    if (ordinal !== undefined) ordinals.push(ordinal)
  }
  const telling = tokens.filter(({ base, bare }) => !isIn(bare, EMPTY_WORDS) || letters.includes(base))
  const counting = telling.length > 0 ? telling : tokens
  const among: string[] = []
  const numbers: string[] = []
  for (const { base, bare } of counting) {
    among.push(base)
    if (isNumber(base) || isIn(bare, PARTS_OF_HOUR) || letters.includes(base)) numbers.push(base)
  }
  const content: Telling[] = []
  const words: string[] = []
  for (const { base, bare } of counting) {
    content.push(tellingOf(bare, among))
    const counts = isNumber(base) || letters.includes(base)
    if (!counts && !isIn(bare, NEGATIONS) && !(numbers.length > 0 && isIn(bare, GENERIC))) words.push(base)
  }
  const clock = clockIn(tokens)
  const side = clock < 0 ? sideIn(tokens) : null
  const seconds = secondsIn(tokens)
  const counts = ordinals.length > 0 ? [...numbers, ...ordinals] : numbers
  return {
    text,
    whole,
    affirmed: allowedIn({ tokens, bases }),
    tokens,
    bases,
    content,
    numbers,
    words,
    denied: hasWord(tokens, NEGATIONS),
    clock,
    side,
    minutes: side === null ? -1 : minutesOfSide(side),
    seconds,
    tellsTime: clock >= 0 || side !== null || seconds >= 0,
    counts,
    hasOrdinal: ordinals.length > 0,
    hasLabel: counts.some(isLabel),
  }
}

const MOST_KNOWN = 256
const LONGEST_KNOWN = 200
const known = { facts: recent<Wanted>(MOST_KNOWN), sets: 0 }

/** The words that are kept know of no set that came after them. */
const knownFacts = (): Recent<Wanted> => {
  if (known.sets !== setsMade()) {
    known.facts = recent(MOST_KNOWN)
    known.sets = setsMade()
  }
  return known.facts
}

/** The facts of an order are held against many words, so they are taken apart once; their words may be known already. */
export const wantedOf = (text: string, whole?: readonly Token[]): Wanted => {
  if (text.length > LONGEST_KNOWN) return compileFact(text, whole ?? tokensOf(text))
  const facts = knownFacts()
  const before = recall(facts, text)
  if (before !== undefined) return before
  const wanted = compileFact(text, whole ?? tokensOf(text))
  keep(facts, text, wanted)
  return wanted
}

/** All that an order says, made ready in the same way. */
export const orderOf = ({ text, written }: Utterance): Wanted => wantedOf(text, written)
