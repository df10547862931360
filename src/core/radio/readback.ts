import type { FactSlots } from './case.ts'
import { withinOneEdit } from './likeness.ts'
import { isShortFor } from './post-words.ts'
import type { Slot } from './slots.ts'
import { isNumber, type Token, tokensOf } from './tokens.ts'
import { quoteOf, type Utterance } from './utterance.ts'

/** One key slot of an order, held against what was said. */
export type FactCheck = {
  readonly key: string
  readonly wanted: string
  readonly state: 'right' | 'missing' | 'wrong'
  /** The words that repeat or contradict the slot, empty if it is missing. */
  readonly said: string
}

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const EMPTY_WORDS = split(
  `the a an to at in on of by for from with and or we i you he she they it my your our his her their me us them please is are be that this
  up some into onto our s there lets just go get then so im youre were will until till say says said tell hear when`,
)
/** Nouns before a number that may be left away: "three" for "lock-up three". */
const GENERIC = split('lock lockup door gate post stage unit number scene channel minute minutes min mins second seconds oclock people person')
const NEGATIONS = split('not no dont never without avoid out outside off away clear cant wont nobody none nothing except')
const ARTICLE_ONE = split('a an 1 single')

const SAME_MEANING: readonly string[] = [
  'background extras bg sas atmosphere crowd artists',
  'brick battery batterie',
  'walkie radio',
  'base basecamp circus',
  'village monitor',
  'roll take rolling',
  'now asap immediately straight',
  'crafty catering craft',
  'medic nurse',
  'quarter 15',
  'half 30',
  'couple pair 2',
  'traveling travelling',
  'entrance door',
  'hold keep stay wait',
  'clear empty',
  'quiet silent',
]

const MEANING: ReadonlyMap<string, string> = new Map(
  SAME_MEANING.flatMap((group) => group.split(' ').map((word) => [word, group.split(' ')[0] ?? word] as const)),
)

/** A word without its endings, and its synonym's name where the field has two words for one thing. */
export const stemOf = (word: string): string => {
  const known = MEANING.get(word)
  if (known !== undefined) return known
  const bare = withoutEnding(word)
  return MEANING.get(bare) ?? bare
}

const withoutEnding = (word: string): string => {
  if (word.length > 5 && word.endsWith('ing')) return doubled(word.slice(0, -3))
  if (word.length > 4 && word.endsWith('ed')) return doubled(word.slice(0, -2))
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -1).endsWith('e') ? word.slice(0, -1) : word
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

const doubled = (stem: string): string => (stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[ls]$/.test(stem) ? stem.slice(0, -1) : stem)

const sameWord = (a: string, b: string): boolean => {
  if (a === b) return true
  const x = stemOf(a)
  const y = stemOf(b)
  if (x === y) return true
  if (x.length >= 4 && y.length >= 4 && `${x}e` === y) return true
  if (x.length >= 4 && y.length >= 4 && x === `${y}e`) return true
  return x.length >= 5 && y.length >= 5 && x[0] === y[0] && withinOneEdit(x, y)
}

const matchesAt = (tokens: readonly Token[], at: number, wanted: string, all: readonly string[]): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (isNumber(wanted)) return token.base === wanted || digitsAt(tokens, at) === wanted || isShortFor(token.base, all) || (wanted === '1' && ARTICLE_ONE.has(token.base))
  return sameWord(token.base, wanted) || sameWord(token.word, wanted) || (GENERIC.has(wanted) && isShortFor(token.base, all))
}

/** "One three" is thirteen: radio reference (k.4). */
const digitsAt = (tokens: readonly Token[], at: number): string => {
  const first = tokens[at]?.word ?? ''
  const second = tokens[at + 1]?.word ?? ''
  return first.length === 1 && second.length === 1 && isNumber(first) && isNumber(second) ? first + second : ''
}

/** An order without slots: any of its words shows that it was heard. */
const WHOLE_MESSAGE = 'what'

type Match = { readonly from: number; readonly to: number; readonly negated: boolean }

const contentOf = (value: string): readonly string[] => {
  const words = tokensOf(value).map((token) => token.base)
  const content = words.filter((word) => !EMPTY_WORDS.has(word))
  return content.length > 0 ? content : words
}

const isNegated = (words: readonly string[]): boolean => words.some((word) => NEGATIONS.has(word))

const hitsOf = (tokens: readonly Token[], start: number, wanted: readonly string[]): readonly number[] => {
  const hits: number[] = []
  for (let at = start; at < tokens.length; at += 1) {
    if (wanted.some((word) => matchesAt(tokens, at, word, wanted))) hits.push(at)
  }
  return hits
}

/** Numbers must all be there; of the other words half will do, since a read-back may use its own words. */
const matchIn = (utterance: Utterance, start: number, key: string, value: string): Match | null => {
  const all = contentOf(value)
  const { tokens } = utterance
  const hits = hitsOf(tokens, start, all)
  if (hits.length === 0) return null
  const heard = (word: string): boolean => hits.some((at) => matchesAt(tokens, at, word, all))
  const numbers = all.filter((word) => isNumber(word))
  const words = all.filter((word) => !isNumber(word) && !NEGATIONS.has(word) && !(numbers.length > 0 && GENERIC.has(word)))
  if (!numbers.every(heard)) return null
  if (key !== WHOLE_MESSAGE && numbers.length === 0 && words.length > 0 && words.filter(heard).length * 2 < words.length) return null
  if (numbers.length > 0 && words.length > 0 && words.filter(heard).length * 2 < words.length && !numbers.some((word) => word.length > 0)) return null
  return spanOf(utterance, start, hits)
}

const spanOf = (utterance: Utterance, start: number, hits: readonly number[]): Match => {
  const from = hits[0] ?? start
  let last = from
  for (const at of hits) if (at - last <= 3) last = at
  const before = utterance.tokens.slice(Math.max(start, from - 3), last + 1).map((token) => token.word)
  return { from, to: last + 1, negated: isNegated(before) }
}

const CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['count', split('count number quantity qty amount many')],
  ['item', split('item what thing items object')],
  ['place', split('place where location destination dest post door from')],
  ['who', split('who person name to cast for whom contact')],
  ['when', split('when time eta until by before after deadline at minutes')],
  ['channel', split('channel ch')],
]

const CLASS_OF: ReadonlyMap<string, string> = new Map(CLASSES.flatMap(([name, keys]) => [...keys].map((key) => [key, name] as const)))

/** What kind of fact a slot holds, whatever the script calls it. */
export const classOf = (key: string): string => CLASS_OF.get(key.toLowerCase()) ?? 'other'

/** A slot of the same kind that says something else than the order does. */
const rivalOf = (utterance: Utterance, slots: readonly Slot[], key: string, facts: FactSlots, orderText: string): Slot | null => {
  const kind = classOf(key)
  const values = Object.values(facts)
  const fits = (slot: Slot): boolean => {
    const words = utterance.tokens.slice(slot.from, slot.to).map((token) => token.base)
    return [...values, orderText].some((value) => overlap(words, tokensOf(value).map((token) => token.base)))
  }
  const same = (slot: Slot): boolean => slot.key === kind || (kind === 'who' && slot.key === 'place') || (kind === 'place' && slot.key === 'who')
  const rival = slots.find((slot) => same(slot) && !fits(slot)) ?? null
  return rival ?? (kind === 'count' ? looseNumber(utterance, slots, [...values, orderText]) : null)
}

const overlap = (words: readonly string[], wanted: readonly string[]): boolean => {
  const content = words.filter((word) => !EMPTY_WORDS.has(word) && !GENERIC.has(word))
  const parts = content.length > 0 ? content : words
  const numbers = parts.filter((word) => isNumber(word))
  if (!numbers.every((word) => wanted.includes(word))) return false
  if (numbers.length > 0) return true
  return parts.some((word) => wanted.some((other) => sameWord(word, other) || isShortFor(word, wanted)))
}

const looseNumber = (utterance: Utterance, slots: readonly Slot[], values: readonly string[]): Slot | null => {
  const known = new Set(values.flatMap((value) => tokensOf(value).map((token) => token.base)))
  const { tokens, address } = utterance
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    const word = tokens[at]?.word ?? ''
    if (isNumber(word) && !known.has(word) && !slots.some((slot) => slot.key !== 'count' && at >= slot.from && at < slot.to)) {
      return { key: 'count', from: at, to: at + 1 }
    }
  }
  return null
}

const checkOne = (utterance: Utterance, slots: readonly Slot[], key: string, wanted: string, facts: FactSlots, orderText: string): FactCheck => {
  const start = utterance.address.bodyFrom
  const match = matchIn(utterance, start, key, wanted)
  const denied = isNegated(tokensOf(wanted).map((token) => token.word))
  if (match !== null && !(denied && !match.negated)) return { key, wanted, state: 'right', said: quoteOf(utterance, match.from, match.to) }
  if (match !== null) return { key, wanted, state: 'wrong', said: quoteOf(utterance, match.from, match.to) }
  const rival = rivalOf(utterance, slots, key, facts, orderText)
  if (rival === null) return { key, wanted, state: 'missing', said: '' }
  return { key, wanted, state: 'wrong', said: quoteOf(utterance, rival.from, rival.to) }
}

const isWhere = (check: FactCheck): boolean => classOf(check.key) === 'place' || classOf(check.key) === 'who'

/** Person or place is enough for where, and a right count stands for its item: R-READBACK wants the facts in any words. */
const forgive = (checks: readonly FactCheck[]): readonly FactCheck[] => {
  const whereSaid = checks.some((check) => isWhere(check) && check.state === 'right')
  const countSaid = checks.some((check) => classOf(check.key) === 'count' && check.state === 'right')
  const persons = checks.some((check) => classOf(check.key) === 'who')
  return checks.filter((check) => {
    if (check.state !== 'missing') return true
    if (isWhere(check) && persons && whereSaid) return false
    return !(classOf(check.key) === 'item' && countSaid)
  })
}

/** Every key slot of an order held against the words, in any words and fuzzily: R-READBACK. */
export const checkFacts = (facts: FactSlots, orderText: string, utterance: Utterance, slots: readonly Slot[]): readonly FactCheck[] =>
  forgive(Object.entries(facts).map(([key, wanted]) => checkOne(utterance, slots, key, wanted, facts, orderText)))
