import type { FactSlots } from '../case.ts'
import {
  EMPTY_WORDS,
  GENERIC,
  isJoinedOf,
  isLetterName,
  isNegated,
  keepsDenial,
  matchIn,
  PARTS_OF_HOUR,
  type Wanted,
  wantedOf,
} from './fact-match.ts'
import { isShortFor } from '../words/post-words.ts'
import type { Slot } from './slots.ts'
import { otherClock, otherSide, sameClock, sameLength } from './times.ts'
import { isHeadOf, sameWord } from '../words/stems.ts'
import { isNumber, type Token, wordAt } from '../words/tokens.ts'
import { hasWord, wordSet } from '../words/word-set.ts'
import { quoteOf, type Utterance } from '../words/utterance.ts'

/** One key slot of an order, held against what was said. */
export type FactCheck = {
  readonly key: string
  readonly wanted: string
  readonly state: 'right' | 'missing' | 'wrong'
  /** The words that repeat or contradict the slot, empty if it is missing. */
  readonly said: string
}

const CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['count', wordSet('count number quantity qty amount many')],
  ['item', wordSet('item what thing items object')],
  ['place', wordSet('place where location destination dest post door from')],
  ['who', wordSet('who person name to cast for whom contact')],
  ['when', wordSet('when time eta until by before after deadline at minutes')],
  ['channel', wordSet('channel ch')],
]

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(([name, keys]) => [...keys].map((key) => [key, name] as const)),
)

/** What kind of fact a slot holds, whatever the script calls it. */
export const classOf = (key: string): string => CLASS_OF.get(key) ?? CLASS_OF.get(key.toLowerCase()) ?? 'other'

/** Slots of the words that fit nothing in the order: what was said instead. */
const strangersIn = (
  utterance: Utterance,
  slots: readonly Slot[],
  facts: FactSlots,
  orderText: string,
): readonly Slot[] => {
  if (slots.length === 0) return []
  const known = [...Object.values(facts).map(basesOf), affirmedIn(orderText)]
  return slots.filter((slot) => {
    if (isNegated(utterance.tokens, slot.from - 3, slot.from)) return false
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
  return parts.some((word) =>
    wanted.some(
      (other) =>
        sameWord(word, other) || isHeadOf(word, other) || isShortFor(word, wanted) || isJoinedOf(word, other, wanted),
    ),
  )
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

/** A number in no other slot that the order does not have. */
const looseNumber = (
  { tokens, address, found }: Utterance,
  slots: readonly Slot[],
  facts: FactSlots,
  orderText: string,
): Slot | null => {
  const isKnown = (word: string): boolean =>
    basesOf(orderText).includes(word) || Object.values(facts).some((value) => basesOf(value).includes(word))
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    const word = wordAt(tokens, at)
    if (!isNumber(word) || isKnown(word)) continue
    if (found.some((phrase) => phrase.id === 'ten-four' && at >= phrase.from && at < phrase.to)) continue
    if (!slots.some((slot) => slot.key !== 'count' && at >= slot.from && at < slot.to))
      return { key: 'count', from: at, to: at + 1 }
  }
  return null
}

const CUES = wordSet('cue signal word call mark go say wave nod shout')
const CUED = wordSet('my your you on when till until')
const CUE_REACH = 3

/** "On your word", "when you say" for "on my cue". */
const onCue = (utterance: Utterance, key: string, wanted: string, { bases }: Wanted): FactCheck => {
  const missing = { key, wanted, state: 'missing', said: '' } as const
  if (classOf(key) !== 'when' || !bases.some((word) => CUES.has(word)) || !bases.includes('my')) return missing
  const { tokens, address } = utterance
  const at = tokens.findIndex(
    (token, index) =>
      index >= address.bodyFrom && CUES.has(token.word) && hasWord(tokens, CUED, Math.max(0, index - CUE_REACH), index),
  )
  return at < 0 ? missing : { ...missing, state: 'right', said: quoteOf(utterance, at, at + 1) }
}

const checkOne = (utterance: Utterance, slots: readonly Slot[], key: string, wanted: string): FactCheck => {
  const fact = wantedOf(wanted)
  if (otherClock(utterance, fact) || otherSide(utterance, fact)) {
    const slot = slots.find((known) => known.key === 'when')
    const said = slot === undefined ? utterance.text : quoteOf(utterance, slot.from, slot.to)
    return { key, wanted, state: 'wrong', said }
  }
  const match = matchIn(utterance, key, fact) ?? sameClock(utterance, fact, slots) ?? sameLength(utterance, fact)
  if (match === null) return onCue(utterance, key, wanted, fact)
  const rival = renumbered(utterance, fact) ?? opposed(utterance, fact)
  if (rival !== null && !isNegated(utterance.tokens, Math.max(0, rival.from - 2), rival.from))
    return { key, wanted, state: 'wrong', said: quoteOf(utterance, rival.from, rival.to) }
  const forbids = key.toLowerCase() === 'not'
  const denied = forbids || fact.denied
  const lost = denied && !match.negated && (forbids || !saysDenial(utterance, fact))
  const state = lost ? 'wrong' : 'right'
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
    const wanted = wantedOf(check.wanted)
    const rival =
      rivalOf(strangers, check.key) ??
      (classOf(check.key) === 'count' ? looseNumber(utterance, slots, facts, orderText) : null) ??
      renumbered(utterance, wanted) ??
      recounted(utterance, wanted, known) ??
      opposed(utterance, wanted) ??
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
  wordSet('north south east west northeast northwest southeast southwest'),
  wordSet('left right'),
  wordSet('front back rear'),
  wordSet('upstairs downstairs'),
  wordSet('upper lower middle'),
  wordSet('top bottom'),
  wordSet('inside outside'),
  wordSet('inner outer'),
  wordSet('near far'),
  wordSet('half quarter'),
  wordSet('deep shallow'),
  wordSet('indoor outdoor'),
  wordSet('upstage downstage'),
  wordSet('morning afternoon evening'),
  wordSet('hot cold'),
  wordSet('wet dry'),
  wordSet('tall short'),
  wordSet('big small'),
  wordSet('old new'),
  wordSet('1st 2nd 3rd 4th fifth sixth seventh eighth ninth tenth eleventh twelfth'),
  wordSet('red blue green yellow white black silver orange purple pink grey brown'),
]

const OPPOSED: ReadonlySet<string> = new Set(OPPOSITES.flatMap((family) => [...family]))

/** "East porch" for "west porch": a word that cannot be true together with one of the order's. */
const opposed = ({ tokens, address }: Utterance, { bases }: Wanted): Slot | null => {
  if (!bases.some((word) => OPPOSED.has(word))) return null
  for (const family of OPPOSITES) {
    const own = bases.filter((word) => family.has(word))
    if (own.length !== 1 || tokens.slice(address.bodyFrom).some((token) => own.includes(token.base))) continue
    for (let at = address.bodyFrom; at < address.bodyTo; at += 1)
      if (family.has(tokens[at]?.base ?? '') && besideKnown(tokens, at, bases))
        return { key: 'other', from: at, to: Math.min(at + 2, address.bodyTo) }
  }
  return null
}

/** The word beside it is the order's own, "east porch", "facing south", or the two words are all there is. */
const besideKnown = (tokens: Utterance['tokens'], at: number, bases: readonly string[]): boolean =>
  bases.includes(tokens[at + 1]?.base ?? '') || FACING.has(wordAt(tokens, at - 1)) || bases.length <= 2

const FACING = wordSet('facing pointing looking heading')

/** "Level two" is the second level. */
const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1st', '1'],
  ['2nd', '2'],
  ['3rd', '3'],
  ['4th', '4'],
])

const isLabel = (word: string): boolean => isNumber(word) || word.length === 1

/** "Number 3" for "number 8", "gate 4" for "gate 2": the same noun with another number. */
const renumbered = ({ tokens, address }: Utterance, { numbers: figures, bases }: Wanted): Slot | null => {
  const ordinals = bases.flatMap((word) => ORDINALS.get(word) ?? [])
  const numbers = [...figures, ...ordinals]
  if (!numbers.some(isLabel) || (ordinals.length > 0 && tokens.some((token) => ORDINALS.has(token.base)))) return null
  const kept = tokens.some(
    (token, at) => bases.includes(token.base) && !isLabel(token.base) && numbers.includes(tokens[at + 1]?.base ?? ''),
  )
  if (kept) return null
  for (let at = address.bodyFrom; at + 1 < address.bodyTo; at += 1) {
    const noun = tokens[at]?.base ?? ''
    const number = tokens[at + 1]?.base ?? ''
    const labels = isNumber(number) || isLetterName(tokens, at + 1)
    if (tokens[at]?.stop === '' && !isLabel(noun) && bases.includes(noun) && labels && !numbers.includes(number))
      return { key: 'other', from: at, to: at + 2 }
  }
  return null
}

/** "Two cyclists" for "one cyclist". */
const recounted = (
  { tokens, address }: Utterance,
  { numbers, words }: Wanted,
  known: readonly string[],
): Slot | null => {
  if (numbers.length !== 1) return null
  for (let at = address.bodyFrom; at + 1 < address.bodyTo; at += 1) {
    const number = tokens[at]?.base ?? ''
    const noun = tokens[at + 1]?.base ?? ''
    if (isNumber(number) && !known.includes(number) && words.some((word) => sameWord(word, noun)))
      return { key: 'count', from: at, to: at + 2 }
  }
  return null
}

/** The denial may stand anywhere in the read-back, in words of its own. */
const saysDenial = ({ tokens, address }: Utterance, { bases }: Wanted): boolean =>
  tokens.slice(address.bodyFrom).some((token) => keepsDenial(token.word) && !bases.includes(token.base))

const isWhere = (check: FactCheck): boolean => classOf(check.key) === 'place' || classOf(check.key) === 'who'

/** "Nothing goes past" for "no cars go past". */
const PRONOUNS = wordSet('them em it those nothing nobody none everything everybody everyone')
const PERSONS = wordSet('him her them')

const POINTING = wordSet('it there them that here')
const PLACING = wordSet('under behind over beside outside inside off near past across through into onto')

/** "Everyone out from under it" for "nobody goes under the scaffold": the same preposition, and a pronoun for the place. */
const pointedAt = (check: FactCheck, order: readonly Token[], tokens: readonly Token[]): FactCheck => {
  if (classOf(check.key) !== 'place') return check
  const first = wantedOf(check.wanted).bases[0] ?? ''
  const at = order.findIndex((token) => token.base === first)
  const placing = [wordAt(order, at - 1), wordAt(order, at - 2)].find((word) => PLACING.has(word))
  if (placing === undefined) return check
  const said = tokens.findIndex((token, index) => token.word === placing && POINTING.has(wordAt(tokens, index + 1)))
  return said < 0 ? check : { ...check, state: 'right', said: `${placing} ${wordAt(tokens, said + 1)}` }
}

const SOURCES = wordSet('from off')

/** Six from holding to the east doors are right when they come to the doors: exchange E08 leaves out where they were. */
const isSource = ({ key, wanted }: FactCheck, order: readonly Token[]): boolean => {
  if (key.toLowerCase() === 'from') return true
  const first = wantedOf(wanted).bases.find((word) => !EMPTY_WORDS.has(word)) ?? ''
  const at = order.findIndex((token) => token.base === first)
  return at > 0 && hasWord(order, SOURCES, Math.max(0, at - 2), at)
}

/** Person or place is enough for where, and a right count or a pronoun stands for its item, and a pronoun for a person: R-READBACK wants the facts in any words. */
const forgive = (missed: readonly FactCheck[], { tokens }: Utterance, orderText: string): readonly FactCheck[] => {
  if (missed.every((check) => check.state !== 'missing')) return missed
  const order = wantedOf(orderText).tokens
  const checks = missed.map((check) => (check.state === 'missing' ? pointedAt(check, order, tokens) : check))
  const heard = checks.some((check) => check.state === 'right')
  const whereSaid = checks.some((check) => isWhere(check) && check.state === 'right')
  const countSaid = checks.some((check) => classOf(check.key) === 'count' && check.state === 'right')
  const persons = checks.some((check) => classOf(check.key) === 'who')
  return checks.filter((check) => {
    if (check.state !== 'missing') return true
    if (isWhere(check) && ((whereSaid && persons) || (heard && isSource(check, order)))) return false
    if (classOf(check.key) === 'who' && heard && hasWord(tokens, PERSONS)) return false
    if (classOf(check.key) === 'count' && heard && order.some((token) => token.word === 'both')) return false
    return !(classOf(check.key) === 'item' && (countSaid || (heard && hasWord(tokens, PRONOUNS))))
  })
}

/** Every key slot of an order held against the words, in any words and fuzzily: R-READBACK. */
export const checkFacts = (
  facts: FactSlots,
  orderText: string,
  utterance: Utterance,
  slots: readonly Slot[],
): readonly FactCheck[] => {
  const from = putRightAt(utterance)
  const checks = checked(facts, orderText, utterance, slots)
  if (from < 0) return forgive(checks, utterance, orderText)
  const later = { ...utterance, address: { ...utterance.address, bodyFrom: from } }
  const last = checked(
    facts,
    orderText,
    later,
    slots.filter((slot) => slot.from >= from),
  )
  return forgive(
    checks.map((check, at) => (last[at]?.state === 'missing' ? check : (last[at] ?? check))),
    utterance,
    orderText,
  )
}

const checked = (
  facts: FactSlots,
  orderText: string,
  utterance: Utterance,
  slots: readonly Slot[],
): readonly FactCheck[] =>
  withFacing(
    utterance,
    orderText,
    replaced(
      utterance,
      slots,
      Object.entries(facts)
        .filter(([, wanted]) => wanted.trim() !== '')
        .map(([key, wanted]) => checkOne(utterance, slots, key, wanted)),
      facts,
      orderText,
    ),
  )

/** "Facing south" for "facing north", whatever slots the order has. */
const withFacing = (utterance: Utterance, orderText: string, checks: readonly FactCheck[]): readonly FactCheck[] => {
  const order = wantedOf(orderText)
  const faces = order.tokens.findIndex((token) => FACING.has(token.word))
  const wrong = faces < 0 || !hasWord(utterance.tokens, FACING) ? null : opposed(utterance, order)
  if (wrong === null || checks.some((check) => check.state === 'wrong')) return checks
  const wanted = wordAt(order.tokens, faces + 1)
  return [...checks, { key: 'other', wanted, state: 'wrong', said: quoteOf(utterance, wrong.from, wrong.to) }]
}

const PUTS_RIGHT = wordSet('sorry correction rather scratch')

/** Where words begin that put right what was said before them, "to the blue line, sorry, the red line", or -1. */
const putRightAt = ({ tokens, address }: Utterance): number => {
  const at = tokens.findIndex((token, index) => index > address.bodyFrom && PUTS_RIGHT.has(token.word))
  return at > 0 && at + 1 < tokens.length ? at + 1 : -1
}
