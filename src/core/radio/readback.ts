import type { FactSlots } from './case.ts'
import { clockIn } from './clock.ts'
import { EMPTY_WORDS, GENERIC, isNegated, type Match, matchIn, wantedOf } from './fact-match.ts'
import { isShortFor } from './post-words.ts'
import type { Slot } from './slots.ts'
import { sameWord } from './stems.ts'
import { isNumber } from './tokens.ts'
import { quoteOf, type Utterance } from './utterance.ts'

/** One key slot of an order, held against what was said. */
export type FactCheck = {
  readonly key: string
  readonly wanted: string
  readonly state: 'right' | 'missing' | 'wrong'
  /** The words that repeat or contradict the slot, empty if it is missing. */
  readonly said: string
}

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '))

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
    if (isNegated(utterance.tokens.slice(Math.max(0, slot.from - 3), slot.from).map((token) => token.word))) return true
    return [...values.map(basesOf), affirmedIn(orderText)].some((wanted) => overlap(words, wanted))
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

const basesOf = (text: string): readonly string[] => wantedOf(text).bases

/** The words of an order without what it forbids: "to holding, not to set" leaves set out. */
const affirmedIn = (orderText: string): readonly string[] => {
  const words: string[] = []
  let denied = false
  for (const token of wantedOf(orderText).tokens) {
    if (token.word === 'not' || token.word === 'dont' || token.word === 'never') denied = true
    if (!denied) words.push(token.base)
    if (token.stop !== '') denied = false
  }
  return words
}

const looseNumber = (utterance: Utterance, slots: readonly Slot[], values: readonly string[]): Slot | null => {
  const known = new Set(values.flatMap(basesOf))
  const { tokens, address } = utterance
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    const word = tokens[at]?.word ?? ''
    if (isNumber(word) && !known.has(word) && !slots.some((slot) => slot.key !== 'count' && at >= slot.from && at < slot.to)) {
      return { key: 'count', from: at, to: at + 1 }
    }
  }
  return null
}

/** "Half past nine" for "9:30". */
const sameClock = (utterance: Utterance, wanted: string, slots: readonly Slot[]): Match | null => {
  const clock = wantedOf(wanted).clock
  if (clock < 0 || clockIn(utterance.tokens) !== clock) return null
  const slot = slots.find((known) => known.key === 'when')
  return { from: slot?.from ?? utterance.address.bodyFrom, to: slot?.to ?? utterance.address.bodyTo, negated: false }
}

const checkOne = (utterance: Utterance, slots: readonly Slot[], key: string, wanted: string, facts: FactSlots, orderText: string): FactCheck => {
  const match = matchIn(utterance, key, wanted) ?? sameClock(utterance, wanted, slots)
  const denied = wantedOf(wanted).denied
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
