import type { FactSlots } from '../case.ts'
import { soundDistance } from '../words/likeness.ts'
import { isShortFor } from '../words/post-words.ts'
import { PARTS_OF_HOUR } from '../words/clock.ts'
import { isKnownWord } from '../words/known-words.ts'
import { sameWord } from '../words/stems.ts'
import { isNumber, type Token, wordAt } from '../words/tokens.ts'
import { isIn, wordSet } from '../words/word-set.ts'
import { quoteOf, type Utterance } from '../words/utterance.ts'
import { anyIs, classOf, type FactCheck, foundAs } from './fact-check.ts'
import { isPartOfNumber } from './figures.ts'
import { isDeniedAt, isNegated, isPiece, shareEdge } from './fact-match.ts'
import { EMPTY_WORDS, GENERIC, type Known, type Wanted, wantedOf } from './wanted.ts'
import { opposed } from './opposites.ts'
import { recounted, renumbered } from './renumbered.ts'
import { type Slot, slotsIn, type SlotsOf } from './slots.ts'

/** What is missing may have been replaced: then it is wrong, and the words at fault are known. */
export const replaced = (
  utterance: Utterance,
  slots: SlotsOf,
  checks: readonly FactCheck[],
  facts: FactSlots,
  order: Wanted,
): readonly FactCheck[] => {
  if (!anyIs(checks, 'missing')) return checks
  const found = slotsIn(slots)
  const all: FactCheck[] = []
  for (const check of checks)
    all.push(check.state === 'missing' ? replacedOne(utterance, found, check, facts, order) : check)
  return all
}

const replacedOne = (
  utterance: Utterance,
  slots: readonly Slot[],
  check: FactCheck,
  facts: FactSlots,
  order: Wanted,
): FactCheck => {
  const rival = rivalFor(utterance, slots, check, facts, order)
  return rival === null || isDeniedAt(utterance.tokens, rival.from)
    ? check
    : foundAs(check, 'wrong', quoteOf(utterance, rival.from, rival.to))
}

/** The words that were said instead of what is missing, or null. */
const rivalFor = (
  utterance: Utterance,
  slots: readonly Slot[],
  check: FactCheck,
  facts: FactSlots,
  order: Wanted,
): Slot | null => {
  const wanted = wantedOf(check.wanted)
  return (
    rivalOf(utterance, slots, check.key, facts, order) ??
    (classOf(check.key) === 'count' ? looseNumber(utterance, slots, facts, order) : null) ??
    renumbered(utterance, wanted) ??
    recounted(utterance, wanted, order.bases) ??
    opposed(utterance, wanted) ??
    (utterance.mentions.length === 0 ? null : otherName(utterance, check, order.bases))
  )
}

/** Whether a slot of the words fits nothing in the order: it was said instead. */
const isStranger = (utterance: Utterance, slot: Slot, facts: FactSlots, order: Wanted): boolean => {
  const { tokens } = utterance
  if (isNegated(tokens, slot.from - 3, slot.from) || pointsBack(utterance, slot, order)) return false
  const parts = partsOf(tokens.slice(slot.from, slot.to))
  for (const value of Object.values(facts)) if (fits(tokens, slot, parts, wantedOf(value))) return false
  return !fits(tokens, slot, parts, order.affirmed)
}

const fits = (tokens: readonly Token[], slot: Slot, parts: readonly Token[], known: Known): boolean =>
  isPartOfNumber(tokens, slot.from, known.bases) || overlap(parts, known)

const POINTING_BACK = wordSet(
  'of em them those these bodies heads people folks folk guys souls faces peeps lot ones things more',
)

/** "Eight bodies", "ten of them", and "three longies" for the longest ones: the item of the order, not another. */
const pointsBack = ({ tokens }: Utterance, { key, from, to }: Slot, order: Wanted): boolean => {
  if (key !== 'item') return false
  const said = tokens.slice(from, to)
  const last = said.at(-1)?.base ?? ''
  if (last === 'ones' || said.every((token) => isIn(token.lexeme, POINTING_BACK))) return true
  return !isKnownWord(last) && order.bases.some((base) => soundsAlike(base, last))
}

const LEAST_ALIKE = 4
const HEARD_AS = 0.34

/** A word that nobody knows may be one of the order's, bent. */
const soundsAlike = (base: string, said: string): boolean =>
  (said.length >= LEAST_ALIKE && base.startsWith(said.slice(0, LEAST_ALIKE))) || soundDistance(base, said) <= HEARD_AS

/** A slot of the same kind that says something else than the order does. */
const rivalOf = (
  utterance: Utterance,
  slots: readonly Slot[],
  key: string,
  facts: FactSlots,
  order: Wanted,
): Slot | null => {
  const kind = classOf(key)
  if (kind === 'item') return otherItem(utterance, slots, facts, order)
  const other = kind === 'who' ? 'place' : kind === 'place' ? 'who' : kind
  for (const slot of slots)
    if ((slot.key === kind || slot.key === other) && isStranger(utterance, slot, facts, order)) return slot
  return null
}

/** What is counted instead; the place may follow without a word between them: "two chairs north door". */
const otherItem = (utterance: Utterance, slots: readonly Slot[], facts: FactSlots, order: Wanted): Slot | null => {
  const slot = slots.find((one) => one.key === 'item')
  if (slot === undefined) return null
  const own = slot.to - slot.from > 1 ? beforePlace(utterance, slot, facts) : slot
  return isStranger(utterance, own, facts, order) ? own : null
}

const beforePlace = (utterance: Utterance, { key, from, to: end }: Slot, facts: FactSlots): Slot => {
  const others = Object.entries(facts).flatMap(([name, value]) => (classOf(name) === 'item' ? [] : [wantedOf(value)]))
  let to = from + 1
  while (to < end && !others.some(({ tokens, bases }) => isPartAt(utterance.tokens, to, tokens, bases))) to += 1
  return { key, from, to }
}

const isPartAt = (said: readonly Token[], at: number, tokens: readonly Token[], bases: readonly string[]): boolean => {
  const token = said[at]
  return token !== undefined && isTelling(token) && standsIn(token, tokens, bases)
}

const isTelling = ({ bare }: Token): boolean => !isIn(bare, EMPTY_WORDS) && !isIn(bare, GENERIC)

/** The words of a slot that tell something, or all if none does. */
const partsOf = (words: readonly Token[]): readonly Token[] => {
  const content = words.filter(isTelling)
  return content.length > 0 ? content : words
}

const overlap = (parts: readonly Token[], { tokens, bases }: Known): boolean => {
  let numbers = 0
  for (const { base, bare } of parts) {
    if (!isNumber(base) && !isIn(bare, PARTS_OF_HOUR)) continue
    if (!bases.includes(base)) return false
    numbers += 1
  }
  if (numbers > 0) return true
  for (const token of parts) if (standsIn(token, tokens, bases)) return true
  return false
}

/** Whether one of the words is there, in any form. */
const standsIn = ({ base, bare }: Token, tokens: readonly Token[], bases: readonly string[]): boolean => {
  if (isShortFor(base, bases)) return true
  for (const other of tokens)
    if (sameWord(bare, other.bare) || (shareEdge(base, other.base) && isPiece(base, other.base, bases))) return true
  return false
}

const isOrdered = (word: string, facts: FactSlots, order: Wanted): boolean =>
  order.bases.includes(word) || Object.values(facts).some((value) => wantedOf(value).bases.includes(word))

/** A number in no other slot that the order does not have. */
const looseNumber = (
  { tokens, address, found }: Utterance,
  slots: readonly Slot[],
  facts: FactSlots,
  order: Wanted,
): Slot | null => {
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    if (tokens[at]?.lexeme.isFigure !== true) continue
    const word = wordAt(tokens, at)
    if (!isNumber(word) || isOrdered(word, facts, order) || isPartOfNumber(tokens, at, order.bases)) continue
    if (found.some((phrase) => phrase.id === 'ten-four' && at >= phrase.from && at < phrase.to)) continue
    if (!slots.some((slot) => slot.key !== 'count' && at >= slot.from && at < slot.to))
      return { key: 'count', from: at, to: at + 1 }
  }
  return null
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
