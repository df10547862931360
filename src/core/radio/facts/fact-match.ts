import { clockIn } from '../words/clock.ts'
import { isShortFor } from '../words/post-words.ts'
import { sameWord } from '../words/stems.ts'
import { isNumber, type Token, tokensOf } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that carry no fact. */
export const EMPTY_WORDS = split(
  `the a an to at in on of by for from with and or we i you he she they it my your our his her their me us them please is are be that this
  up some into onto our s there lets just go get then so im youre were will until till say says said tell hear when`,
)
/** Nouns before a number that may be left away: "three" for "lock-up three". */
export const GENERIC = split(
  'lock lockup door gate post stage unit number scene channel minute minutes min mins second seconds oclock people person',
)
const NEGATIONS = split('not no dont never without avoid out outside off away cant wont nobody none nothing except')
const ARTICLE_ONE = split('a an 1 single')
const PAIRS = split('pair couple both two')
const WITH_UNIT = /^(\d+)(pm|am|m|km|ft|min|mins|s|sec|secs|k|kg)$/

const matchesAt = (tokens: readonly Token[], at: number, wanted: string, all: readonly string[]): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (isNumber(wanted))
    return (
      token.base === wanted ||
      WITH_UNIT.exec(token.base)?.[1] === wanted ||
      (wanted === '2' && PAIRS.has(token.base)) ||
      isHomophone(tokens, at, wanted, all) ||
      digitsAt(tokens, at) === wanted ||
      isShortFor(token.base, all) ||
      (wanted === '1' && ARTICLE_ONE.has(token.base))
    )
  return (
    token.word + (tokens[at + 1]?.word ?? '') === wanted ||
    sameWord(token.base, wanted) ||
    sameWord(token.word, wanted) ||
    (GENERIC.has(wanted) && isShortFor(token.base, all))
  )
}

const OPENS_READBACK = new Set(['copy', 'copied', 'that', 'roger'])

const HOMOPHONES: ReadonlyMap<string, string> = new Map([
  ['to', '2'],
  ['too', '2'],
  ['for', '4'],
  ['fore', '4'],
  ['won', '1'],
  ['ate', '8'],
])

/** "Gate to" is gate two, and "too ramps" are two of them: radio reference (k.3), number words beside what they count. */
const isHomophone = (tokens: readonly Token[], at: number, wanted: string, all: readonly string[]): boolean => {
  const word = tokens[at]?.word ?? ''
  if (HOMOPHONES.get(word) !== wanted) return false
  const before = tokens[at - 1]?.base ?? ''
  return (
    all.includes(before) ||
    (all.length === 1 &&
      (word === 'too' || word === 'won' || word === 'ate' || word === 'fore') &&
      at + 1 < tokens.length) ||
    (all.length === 1 && word === 'to' && OPENS_READBACK.has(before))
  )
}

/** "One three" is thirteen: radio reference (k.4). */
const digitsAt = (tokens: readonly Token[], at: number): string => {
  const first = tokens[at]?.word ?? ''
  const second = tokens[at + 1]?.word ?? ''
  return first.length === 1 && second.length === 1 && isNumber(first) && isNumber(second) ? first + second : ''
}

/** An order without slots: any of its words shows that it was heard. */
const WHOLE_MESSAGE = 'what'
const NAMED_SLOTS = split(
  'count item place who when name to from cast time number dest destination where object thing qty',
)

/** A condition may be given back in quite other words: one of its own is enough. */
const isLoose = (key: string): boolean => key === WHOLE_MESSAGE || !NAMED_SLOTS.has(key.toLowerCase())

/** Where a fact was said. */
export type Match = { readonly from: number; readonly to: number; readonly negated: boolean }

/** A fact of an order made ready for comparing. */
type Wanted = {
  readonly tokens: readonly Token[]
  readonly bases: readonly string[]
  /** The telling words, of which the numbers must all be said and half of the others. */
  readonly content: readonly string[]
  readonly numbers: readonly string[]
  readonly words: readonly string[]
  readonly denied: boolean
  readonly clock: number
}

/** As telling as numbers: "quarter past" is not "half past". */
export const PARTS_OF_HOUR = split('half quarter')

const compileFact = (value: string): Wanted => {
  const tokens = tokensOf(value)
  const bases = tokens.map((token) => token.base)
  const telling = bases.filter((word) => !EMPTY_WORDS.has(word))
  const content = telling.length > 0 ? telling : bases
  const numbers = content.filter((word) => isNumber(word) || PARTS_OF_HOUR.has(word))
  const words = content.filter(
    (word) => !isNumber(word) && !NEGATIONS.has(word) && !(numbers.length > 0 && GENERIC.has(word)),
  )
  return {
    tokens,
    bases,
    content,
    numbers,
    words,
    denied: isNegated(tokens.map((token) => token.word)),
    clock: clockIn(tokens),
  }
}

const knownFacts = new Map<string, Wanted>()
const MOST_KNOWN = 512

/** The facts of an order are held against many words, so they are taken apart once. */
export const wantedOf = (value: string): Wanted => {
  const known = knownFacts.get(value)
  if (known !== undefined) return known
  if (knownFacts.size >= MOST_KNOWN) knownFacts.clear()
  const wanted = compileFact(value)
  knownFacts.set(value, wanted)
  return wanted
}

const DENIALS = split(
  `not no dont never without avoid out outside off away clear cant wont nobody none nothing except shut closed hold holding holds keep keeping keeps
  stop stopping block blocked stays stay leave leaving`,
)

/** Whether a read-back keeps a denial, in any words: "the ramp stays shut" for "nothing comes down the ramp". */
export const keepsDenial = (words: readonly string[]): boolean => words.some((word) => DENIALS.has(word))

/** Whether words deny what stands beside them. */
export const isNegated = (words: readonly string[]): boolean => words.some((word) => NEGATIONS.has(word))

const TAKES_BACK = split('sorry correction rather scratch')

/** "Five, sorry, six bikes": what is put right at once does not count. */
export const isTakenBack = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const next = tokens[at + 1]
  const then = tokens[at + 2]
  if (token === undefined || next === undefined || then === undefined) return false
  const marks = TAKES_BACK.has(next.word) || (next.word === 'no' && token.stop !== '')
  return marks && isNumber(token.base) && isNumber(then.base)
}

const hitsOf = (tokens: readonly Token[], start: number, wanted: readonly string[]): readonly number[] => {
  const hits: number[] = []
  for (let at = start; at < tokens.length; at += 1) {
    if (!isTakenBack(tokens, at) && wanted.some((word) => matchesAt(tokens, at, word, wanted))) hits.push(at)
  }
  return hits
}

const isHeard = (
  tokens: readonly Token[],
  hits: readonly number[],
  word: string,
  content: readonly string[],
): boolean => hits.some((at) => matchesAt(tokens, at, word, content))

/** Numbers must all be there; of the other words half will do, since a read-back may use its own words. */
export const matchIn = (utterance: Utterance, key: string, value: string): Match | null => {
  const { content, numbers, words } = wantedOf(value)
  const { tokens, address } = utterance
  const hits = hitsOf(tokens, address.bodyFrom, content)
  if (hits.length === 0) return null
  const impliesOne = numbers.length > 1
  if (!numbers.every((word) => (impliesOne && word === '1') || isHeard(tokens, hits, word, content))) return null
  const half =
    numbers.length > 0 ||
    isLoose(key) ||
    words.length === 0 ||
    words.filter((word) => isHeard(tokens, hits, word, content)).length * 2 >= words.length
  return half ? spanOf(utterance, address.bodyFrom, hits) : null
}

const spanOf = (utterance: Utterance, start: number, hits: readonly number[]): Match => {
  const from = hits[0] ?? start
  let last = from
  for (const at of hits) if (at - last <= 3) last = at
  const before = utterance.tokens.slice(Math.max(start, from - 3), last + 1).map((token) => token.word)
  return { from, to: last + 1, negated: isNegated(before) }
}
