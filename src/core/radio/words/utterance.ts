import { addressOf } from './address.ts'
import type { Address } from './call.ts'
import { asksIn } from './asking.ts'
import { callsIn, MAY_CALL } from './calls.ts'
import { type PhraseSet, phraseSetsMade } from './phrase-sets.ts'
import { type Found, phrasesIn } from './phrases.ts'
import { gather, isOfSet, type Marks } from './marks.ts'
import { withoutFillers } from './fillers.ts'
import { byStart, type Mention, type MentionAt } from './mention.ts'
import { type Names } from './names.ts'
import { mentionsIn } from './naming.ts'
import { keep, recall, recent, type Recent } from './recent.ts'
import { withoutSlips } from './slips.ts'
import { withoutNamesOfThings, withoutPhrasesOfThings } from './things.ts'
import { asOwnerOf, type Token, tokensOf, wordAt } from './tokens.ts'
import { isAt, wordSet, wordSetsMade } from './word-set.ts'

/** A text taken apart: words, phrases, names, who is called, and the message that is left. */
export type Utterance = {
  readonly text: string
  /** The words as they stand in the text, before slips are put right. */
  readonly written: readonly Token[]
  /** Every word that was said; `tokens` leaves out those that say nothing. */
  readonly said: readonly Token[]
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /** The mentions by the token at which they begin. */
  readonly mentionAt: MentionAt
  readonly found: readonly Found[]
  /** The sets of phrases of which one was found. */
  readonly phrases: Marks
  readonly address: Address
  /** Calls of the roll that stand as whole clauses: "that's a cut, everyone", but not "locked until cut". */
  readonly calls: readonly Found[]
  /** The message asks something. */
  readonly asks: boolean
}

/** What of a text is the same whoever says it. */
type Words = Pick<Utterance, 'text' | 'written' | 'said' | 'tokens' | 'mentions' | 'mentionAt' | 'found' | 'phrases'>

/** A text of the traffic, and what it was in the mouth of each who said it. */
type Remembered = { readonly words: Words; readonly by: Said[] }

type Said = { readonly speaker: string; readonly utterance: Utterance }

/** What is remembered of a roster, and how many sets of words and phrases there were: nothing in it knows of later ones. */
type Memory = { readonly texts: Recent<Remembered>; readonly sets: number }

const remembered = new WeakMap<Names, Memory>()
const MOST_REMEMBERED = 256
const MOST_SPEAKERS = 8
const LONGEST_REMEMBERED = 200

/** The same for traffic: it is looked at again with every transmission that follows it, and much of it is said by many. */
export const utteranceOf = (text: string, names: Names, speaker: string): Utterance => {
  if (text.length > LONGEST_REMEMBERED) return takeApart(text, names, speaker)
  const known = memoryOf(names)
  const spoken = recall(known, text) ?? spokenNow(known, text, names)
  for (const said of spoken.by) if (said.speaker === speaker) return said.utterance
  const utterance = saidBy(spoken.words, speaker)
  if (spoken.by.length >= MOST_SPEAKERS) spoken.by.shift()
  spoken.by.push({ speaker, utterance })
  return utterance
}

/** How many sets of words and phrases there are: what was taken apart before knows of no later ones. */
export const setsMade = (): number => wordSetsMade.count + phraseSetsMade.count

const memoryOf = (names: Names): Recent<Remembered> => {
  const known = remembered.get(names)
  if (known !== undefined && known.sets === setsMade()) return known.texts
  const texts = recent<Remembered>(MOST_REMEMBERED)
  remembered.set(names, { texts, sets: setsMade() })
  return texts
}

const spokenNow = (known: Recent<Remembered>, text: string, names: Names): Remembered => {
  const spoken: Remembered = { words: wordsIn(text, names), by: [] }
  keep(known, text, spoken)
  return spoken
}

/** Will who says "Will, at the dock" asks nothing: a comma after the own name. "May at twenty past" asks nothing either. */
const MODAL_NAMES = wordSet('will may')

const askedFrom = (own: Mention | undefined, from: number, tokens: readonly Token[], speaker: string): number =>
  own?.via === 'name' && (isAt(tokens, from, MODAL_NAMES) || (own.who === speaker && tokens[own.to - 1]?.stop === ','))
    ? own.to
    : from

/** "Blakes on eight" as a keyboard has it: a name with an s that it does not have is "Blake's". */
const withOwners = (tokens: readonly Token[], mentions: readonly Mention[], names: Names): readonly Token[] => {
  let owned: Token[] | null = null
  for (const { who, via, to } of mentions) {
    const last = tokens[to - 1]
    if (via !== 'name' || last === undefined || last.word !== last.base || !last.word.endsWith('s')) continue
    const base = last.word.slice(0, -1)
    const called = names.words.get(who) ?? []
    if (!called.includes(base) || called.includes(last.word)) continue
    owned ??= [...tokens]
    owned[to - 1] = asOwnerOf(last, base)
  }
  return owned ?? tokens
}

const wordsIn = (text: string, names: Names): Words => {
  const written = tokensOf(text)
  const typed = withoutFillers(written)
  const mentions = withoutNamesOfThings(mentionsIn(names, text, typed), typed)
  const mentionAt = byStart(mentions)
  const tokens = withOwners(withoutSlips(typed, mentionAt), mentions, names)
  const said = written === typed ? tokens : written
  const found = withoutPhrasesOfThings(phrasesIn(tokens, mentionAt), tokens, mentionAt)
  return { text, written, said, tokens, mentions, mentionAt, found, phrases: marksIn(found) }
}

const UNMARKED: Marks = []

/** The sets of phrases of which one is found. */
const marksIn = (found: readonly Found[]): Marks => {
  const [first] = found
  if (first === undefined) return UNMARKED
  if (found.length === 1) return first.marks
  const all: number[] = []
  for (const { marks } of found) gather(all, marks)
  return all
}

/** "Anyone got a spare?" */
const asksAnybody = (mentions: readonly Mention[], tokens: readonly Token[], from: number): boolean => {
  for (const one of mentions)
    if (one.via === 'group' && one.to === from && wordAt(tokens, one.from).startsWith('any')) return true
  return false
}

/**
 * The words with who is called by them, and which of their phrases count. Every utterance is made here, so that an engine
 * finds them all alike, and reads one as fast as another.
 */
const utteranceWith = (
  { text, written, said, tokens, mentions, mentionAt }: Words,
  found: readonly Found[],
  phrases: Marks,
  address: Address,
  calls: readonly Found[],
  asks: boolean,
): Utterance => ({ text, written, said, tokens, mentions, mentionAt, found, phrases, address, calls, asks })

/** The same words heard in another way. */
export const heardAnew = (
  utterance: Utterance,
  address: Address,
  found: readonly Found[] = utterance.found,
  asks: boolean = utterance.asks,
): Utterance =>
  utteranceWith(
    utterance,
    found,
    found === utterance.found ? utterance.phrases : marksIn(found),
    address,
    utterance.calls,
    asks,
  )

const saidBy = (words: Words, speaker: string): Utterance => {
  const { tokens, mentions, mentionAt, found } = words
  const address = addressOf(tokens, mentions, found, speaker)
  const calls = isOfSet(words.phrases, MAY_CALL) ? callsIn(tokens, found, address.bodyFrom) : NONE
  const asks =
    asksAnybody(mentions, tokens, address.bodyFrom) ||
    asksIn(tokens, askedFrom(mentionAt[address.bodyFrom], address.bodyFrom, tokens, speaker))
  return utteranceWith(words, found, words.phrases, address, calls, asks)
}

const NONE: readonly Found[] = []

/** Take a text apart for somebody who speaks on this show. Linear in the length of the text. */
export const takeApart = (text: string, names: Names, speaker: string): Utterance =>
  saidBy(wordsIn(text, names), speaker)

/** The words from one token to another, as spoken. */
export const quoteOf = (utterance: Utterance, from: number, to: number): string => {
  const first = utterance.tokens[from]
  const last = utterance.tokens[to - 1]
  return first === undefined || last === undefined ? '' : utterance.text.slice(first.from, last.to)
}

const QUOTED_BEFORE = 5
const QUOTED_AFTER = 5
/** A quotation does not end on these. */
const HANGING = wordSet(
  'and so the a an to of because but that for or with my his her in on at is hes shes as our we you if not cant without when who he she they',
)

/** The words at fault with what they belong to: the rest of their clause, if it is not long. */
export const clauseQuote = (utterance: Utterance, span: { readonly from: number; readonly to: number }): string => {
  const { tokens, address } = utterance
  let { from, to } = span
  while (from > address.bodyFrom && span.from - from < QUOTED_BEFORE && tokens[from - 1]?.stop === '') from -= 1
  while (to < tokens.length && to - span.to < QUOTED_AFTER && tokens[to - 1]?.stop === '') to += 1
  while (to > span.to && isAt(tokens, to - 1, HANGING)) to -= 1
  return quoteOf(utterance, from, to)
}

const firstIn = (found: readonly Found[], ids: PhraseSet): Found | null => {
  for (const phrase of found) if (isOfSet(phrase.marks, ids)) return phrase
  return null
}

/** The first of some phrases that stands in the message, or null. */
export const firstOf = ({ found }: Utterance, ids: PhraseSet): Found | null => firstIn(found, ids)

/** Whether any of some phrases stands in the words. */
export const hasAny = ({ phrases }: Utterance, ids: PhraseSet): boolean => isOfSet(phrases, ids)

/** The first of some calls that stands as a whole clause, or null. */
export const clauseOf = ({ calls }: Utterance, ids: PhraseSet): Found | null => firstIn(calls, ids)
