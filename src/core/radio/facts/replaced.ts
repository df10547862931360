import { soundDistance } from '../words/likeness.ts'
import { isShortFor } from '../words/post-words.ts'
import { PARTS_OF_HOUR } from '../words/clock.ts'
import { isKnownWord } from '../words/known-words.ts'
import { sameWord } from '../words/stems.ts'
import { isNumber, type Token, wordAt } from '../words/tokens.ts'
import { isIn, wordSet } from '../words/word-set.ts'
import { quoteOf, type Utterance } from '../words/utterance.ts'
import type { Asked } from './asked.ts'
import { anyIs, type FactCheck, foundAs } from './fact-check.ts'
import { isPartOfNumber } from './figures.ts'
import { isDeniedAt, isNegated, isPiece, shareEdge } from './fact-match.ts'
import { EMPTY_WORDS, GENERIC, type Known, type Wanted } from './wanted.ts'
import { opposed } from './opposites.ts'
import { recounted, renumbered } from './renumbered.ts'
import { type Slot, slotsIn, type SlotsOf } from './slots.ts'

/**
 * What is missing may have been replaced: then it is wrong, and the words at fault are known. There is one check for each
 * slot that was asked for.
 */
export const replaced = (
  utterance: Utterance,
  slots: SlotsOf,
  checks: readonly FactCheck[],
  asked: readonly Asked[],
  order: Wanted,
): readonly FactCheck[] => {
  if (!anyIs(checks, 'missing')) return checks
  const found = slotsIn(slots)
  const all: FactCheck[] = []
  for (const [at, own] of asked.entries()) {
    const check = checks[at]
    if (check === undefined) continue
    all.push(check.state === 'missing' ? replacedOne(utterance, found, check, own, asked, order) : check)
  }
  return all
}

const replacedOne = (
  utterance: Utterance,
  slots: readonly Slot[],
  check: FactCheck,
  own: Asked,
  asked: readonly Asked[],
  order: Wanted,
): FactCheck => {
  const rival = rivalFor(utterance, slots, own, asked, order)
  return rival === null || isDeniedAt(utterance.tokens, rival.from)
    ? check
    : foundAs(check, 'wrong', quoteOf(utterance, rival.from, rival.to))
}

/** The words that were said instead of what is missing, or null. */
const rivalFor = (
  utterance: Utterance,
  slots: readonly Slot[],
  { kind, fact }: Asked,
  asked: readonly Asked[],
  order: Wanted,
): Slot | null =>
  rivalOf(utterance, slots, kind, asked, order) ??
  (kind === 'count' ? looseNumber(utterance, slots, asked, order) : null) ??
  renumbered(utterance, fact) ??
  recounted(utterance, fact, order.bases) ??
  opposed(utterance, fact) ??
  (kind === 'who' && utterance.mentions.length > 0 ? otherName(utterance, order.bases) : null)

/** Whether a slot of the words fits nothing in the order: it was said instead. */
const isStranger = (utterance: Utterance, slot: Slot, asked: readonly Asked[], order: Wanted): boolean => {
  const { tokens } = utterance
  if (isNegated(tokens, slot.from - 3, slot.from) || pointsBack(utterance, slot, order)) return false
  const parts = partsOf(tokens.slice(slot.from, slot.to))
  for (const { fact } of asked) if (fits(tokens, slot, parts, fact)) return false
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
  kind: string,
  asked: readonly Asked[],
  order: Wanted,
): Slot | null => {
  if (kind === 'item') return otherItem(utterance, slots, asked, order)
  const other = kind === 'who' ? 'place' : kind === 'place' ? 'who' : kind
  for (const slot of slots)
    if ((slot.key === kind || slot.key === other) && isStranger(utterance, slot, asked, order)) return slot
  return null
}

/** What is counted instead; the place may follow without a word between them: "two chairs north door". */
const otherItem = (
  utterance: Utterance,
  slots: readonly Slot[],
  asked: readonly Asked[],
  order: Wanted,
): Slot | null => {
  const slot = slots.find((one) => one.key === 'item')
  if (slot === undefined) return null
  const own = slot.to - slot.from > 1 ? beforePlace(utterance.tokens, slot, asked) : slot
  return isStranger(utterance, own, asked, order) ? own : null
}

const beforePlace = (tokens: readonly Token[], { key, from, to: end }: Slot, asked: readonly Asked[]): Slot => {
  let to = from + 1
  while (to < end && !isOfOther(tokens[to], asked)) to += 1
  return { key, from, to }
}

/** Whether a word belongs to a slot that holds no item. */
const isOfOther = (token: Token | undefined, asked: readonly Asked[]): boolean => {
  if (token === undefined || !isTelling(token)) return false
  for (const { kind, fact } of asked) if (kind !== 'item' && standsIn(token, fact.tokens, fact.bases)) return true
  return false
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

const isOrdered = (word: string, asked: readonly Asked[], order: Wanted): boolean =>
  order.bases.includes(word) || asked.some(({ fact }) => fact.bases.includes(word))

/** A number in no other slot that the order does not have. */
const looseNumber = (
  { tokens, address, found }: Utterance,
  slots: readonly Slot[],
  asked: readonly Asked[],
  order: Wanted,
): Slot | null => {
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    if (tokens[at]?.lexeme.isFigure !== true) continue
    const word = wordAt(tokens, at)
    if (!isNumber(word) || isOrdered(word, asked, order) || isPartOfNumber(tokens, at, order.bases)) continue
    if (found.some((phrase) => phrase.id === 'ten-four' && at >= phrase.from && at < phrase.to)) continue
    if (!slots.some((slot) => slot.key !== 'count' && at >= slot.from && at < slot.to))
      return { key: 'count', from: at, to: at + 1 }
  }
  return null
}

/** "Telling Gus to meet Lonnie" for "tell Rich to meet Gus": a name that the order has not. */
const otherName = (utterance: Utterance, known: readonly string[]): Slot | null => {
  const { address, tokens } = utterance
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
