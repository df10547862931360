import type { FactSlots } from '../case.ts'
import { clockIn } from '../words/clock.ts'
import {
  EMPTY_WORDS,
  GENERIC,
  isNegated,
  keepsDenial,
  type Match,
  matchIn,
  PARTS_OF_HOUR,
  wantedOf,
} from './fact-match.ts'
import { isShortFor } from '../words/post-words.ts'
import type { Slot } from './slots.ts'
import { sameWord } from '../words/stems.ts'
import { isNumber } from '../words/tokens.ts'
import { quoteOf, type Utterance } from '../words/utterance.ts'

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

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(([name, keys]) => [...keys].map((key) => [key, name] as const)),
)

/** What kind of fact a slot holds, whatever the script calls it. */
export const classOf = (key: string): string => CLASS_OF.get(key.toLowerCase()) ?? 'other'

/** Slots of the words that fit nothing in the order: what was said instead. */
const strangersIn = (
  utterance: Utterance,
  slots: readonly Slot[],
  facts: FactSlots,
  orderText: string,
): readonly Slot[] => {
  const known = [...Object.values(facts).map(basesOf), affirmedIn(orderText)]
  return slots.filter((slot) => {
    const before = utterance.tokens.slice(Math.max(0, slot.from - 3), slot.from)
    if (isNegated(before.map((token) => token.word))) return false
    const words = utterance.tokens.slice(slot.from, slot.to).map((token) => token.base)
    return !known.some((wanted) => overlap(words, wanted))
  })
}

/** A slot of the same kind that says something else than the order does. */
const rivalOf = (strangers: readonly Slot[], key: string): Slot | null => {
  const kind = classOf(key)
  const other = kind === 'who' ? 'place' : kind === 'place' ? 'who' : kind
  return strangers.find((slot) => slot.key === kind || slot.key === other) ?? null
}

const overlap = (words: readonly string[], wanted: readonly string[]): boolean => {
  const content = words.filter((word) => !EMPTY_WORDS.has(word) && !GENERIC.has(word))
  const parts = content.length > 0 ? content : words
  const numbers = parts.filter((word) => isNumber(word) || PARTS_OF_HOUR.has(word))
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
    if (
      isNumber(word) &&
      !known.has(word) &&
      !utterance.found.some((phrase) => phrase.id === 'ten-four' && at >= phrase.from && at < phrase.to) &&
      !slots.some((slot) => slot.key !== 'count' && at >= slot.from && at < slot.to)
    ) {
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

/** "Half eight" for "half seven". */
const otherClock = (utterance: Utterance, wanted: string): boolean => {
  const clock = wantedOf(wanted).clock
  const said = clockIn(utterance.tokens)
  return clock >= 0 && said >= 0 && said !== clock
}

const checkOne = (utterance: Utterance, slots: readonly Slot[], key: string, wanted: string): FactCheck => {
  if (otherClock(utterance, wanted)) {
    const slot = slots.find((known) => known.key === 'when')
    const said = slot === undefined ? utterance.text : quoteOf(utterance, slot.from, slot.to)
    return { key, wanted, state: 'wrong', said }
  }
  const match = matchIn(utterance, key, wanted) ?? sameClock(utterance, wanted, slots)
  if (match === null) return { key, wanted, state: 'missing', said: '' }
  const rival = renumbered(utterance, wanted) ?? opposed(utterance, wanted)
  if (rival !== null && !match.negated)
    return { key, wanted, state: 'wrong', said: quoteOf(utterance, rival.from, rival.to) }
  const forbids = key.toLowerCase() === 'not'
  const denied = forbids || wantedOf(wanted).denied
  const kept = match.negated || (!forbids && saysDenial(utterance, wanted))
  const state = denied && !kept ? 'wrong' : 'right'
  return { key, wanted, state, said: quoteOf(utterance, match.from, match.to) }
}

/** What is missing may have been replaced: then it is wrong, and the words at fault are known. */
const replaced = (
  utterance: Utterance,
  slots: readonly Slot[],
  checks: readonly FactCheck[],
  facts: FactSlots,
  orderText: string,
): readonly FactCheck[] => {
  if (checks.every((check) => check.state !== 'missing')) return checks
  const strangers = strangersIn(utterance, slots, facts, orderText)
  const known = basesOf(orderText)
  return checks.map((check) => {
    if (check.state !== 'missing') return check
    const loose =
      classOf(check.key) === 'count' ? looseNumber(utterance, slots, [...Object.values(facts), orderText]) : null
    const rival =
      rivalOf(strangers, check.key) ??
      loose ??
      renumbered(utterance, check.wanted) ??
      opposed(utterance, check.wanted) ??
      otherName(utterance, check, known)
    return rival === null ? check : { ...check, state: 'wrong', said: quoteOf(utterance, rival.from, rival.to) }
  })
}

/** "Telling Gus to meet Lonnie" for "tell Rich to meet Gus": a name that the order has not. */
const otherName = (utterance: Utterance, check: FactCheck, known: readonly string[]): Slot | null => {
  const { address, tokens } = utterance
  if (classOf(check.key) !== 'who') return null
  const other = utterance.mentions.find(
    (mention) =>
      mention.via === 'name' &&
      mention.from >= address.bodyFrom &&
      mention.to <= address.bodyTo &&
      !address.called.includes(mention.who) &&
      tokens.slice(mention.from, mention.to).every((token) => !known.includes(token.base)),
  )
  return other === undefined ? null : { key: 'who', from: other.from, to: other.to }
}

const OPPOSITES: readonly ReadonlySet<string>[] = [
  split('north south east west northeast northwest southeast southwest'),
  split('left right'),
  split('front back rear'),
  split('upstairs downstairs'),
  split('upper lower middle'),
  split('top bottom'),
  split('inside outside'),
  split('inner outer'),
  split('near far'),
  split('half quarter'),
  split('red blue green yellow white black silver orange purple pink grey brown'),
]

/** "East porch" for "west porch": a word that cannot be true together with one of the order's. */
const opposed = (utterance: Utterance, wanted: string): Slot | null => {
  const { bases } = wantedOf(wanted)
  const { tokens, address } = utterance
  for (const family of OPPOSITES) {
    const own = bases.filter((word) => family.has(word))
    if (own.length !== 1 || tokens.some((token) => own.includes(token.base))) continue
    for (let at = address.bodyFrom; at < address.bodyTo; at += 1)
      if (family.has(tokens[at]?.base ?? '') && besideKnown(tokens, at, bases))
        return { key: 'other', from: at, to: Math.min(at + 2, address.bodyTo) }
  }
  return null
}

/** The word that follows is the order's own, "east porch", or the two words are all there is. */
const besideKnown = (tokens: Utterance['tokens'], at: number, bases: readonly string[]): boolean =>
  bases.includes(tokens[at + 1]?.base ?? '') || bases.length <= 2

/** "Number 3" for "number 8", "gate 4" for "gate 2": the same noun with another number. */
const renumbered = (utterance: Utterance, wanted: string): Slot | null => {
  const { numbers, bases } = wantedOf(wanted)
  if (!numbers.some(isNumber)) return null
  const { tokens, address } = utterance
  const kept = tokens.some(
    (token, at) => bases.includes(token.base) && !isNumber(token.base) && numbers.includes(tokens[at + 1]?.base ?? ''),
  )
  if (kept) return null
  for (let at = address.bodyFrom; at + 1 < address.bodyTo; at += 1) {
    const noun = tokens[at]?.base ?? ''
    const number = tokens[at + 1]?.base ?? ''
    if (!isNumber(noun) && bases.includes(noun) && isNumber(number) && !numbers.includes(number))
      return { key: 'other', from: at, to: at + 2 }
  }
  return null
}

/** The denial may stand anywhere in the read-back, in words of its own. */
const saysDenial = (utterance: Utterance, wanted: string): boolean => {
  const own = basesOf(wanted)
  const { tokens, address } = utterance
  return keepsDenial(tokens.slice(address.bodyFrom).flatMap((token) => (own.includes(token.base) ? [] : [token.word])))
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
export const checkFacts = (
  facts: FactSlots,
  orderText: string,
  utterance: Utterance,
  slots: readonly Slot[],
): readonly FactCheck[] => {
  const checks = Object.entries(facts).map(([key, wanted]) => checkOne(utterance, slots, key, wanted))
  return forgive(replaced(utterance, slots, checks, facts, orderText))
}
