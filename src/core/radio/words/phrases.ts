import type { Act } from '../../vocabulary/radio.ts'
import { formsOf } from '../lexicon/forms.ts'
import { LEXICON, type PhraseId } from '../lexicon/lexicon.ts'
import type { LexiconBranch } from './branches.ts'
import { ANYTHING, bitAfter, bitOf, type Lexeme } from './lexeme.ts'
import type { Marks } from './marks.ts'
import type { Mention, MentionAt } from './mention.ts'
import { phraseMarks } from './phrase-sets.ts'
import { endsSentence } from './sentences.ts'
import { type Token, wordsOf } from './tokens.ts'

/** A phrase of the lexicon that was said, with the tokens it covers, end exclusive. */
export type Found = {
  readonly id: PhraseId
  readonly act: Act
  readonly marks: Marks
  readonly from: number
  readonly to: number
}

const NUMBER_SLOT = '{n}'
const NAME_SLOT = '{name}'

const branch = (): LexiconBranch => ({ meant: null, words: null, bits: 0, number: null, name: null })

const patternWords = (phrase: string): readonly string[] =>
  phrase
    .split(/(\{n\}|\{name\})/)
    .flatMap((part) => (part === NUMBER_SLOT || part === NAME_SLOT ? [part] : wordsOf(part)))

const grown = (at: LexiconBranch, word: string): LexiconBranch => {
  if (word === NUMBER_SLOT) return (at.number ??= branch())
  if (word === NAME_SLOT) return (at.name ??= branch())
  at.words ??= new Map()
  const next = at.words.get(word) ?? branch()
  at.words.set(word, next)
  at.bits |= bitOf(word)
  return next
}

const ROOT = branch()
const known = new Set<string>()
/** Rows that are not in the tree yet. */
const waiting: (typeof LEXICON)[number][] = [...LEXICON]

/** The lexicon is long and grows a row at a time, when it is first needed or before; false when nothing is left. */
export const growLexicon = (): boolean => {
  const row = waiting.shift()
  if (row === undefined) return false
  const [id, act, phrases] = row
  const marks = phraseMarks(id)
  for (const phrase of phrases.split('|').flatMap(formsOf)) {
    const words = patternWords(phrase)
    for (const word of words) known.add(word)
    words.reduce(grown, ROOT).meant = { id, act, marks }
  }
  return true
}

/** Apart from those who look something up, so that they stay small. */
const growAll = (): void => {
  while (growLexicon());
}

/** Every word that the lexicon knows: what is said with none of these and no name cannot be made out. */
export const lexiconWords = (): ReadonlySet<string> => {
  if (waiting.length > 0) growAll()
  return known
}

/** The bits of what may stand after the words of a branch for a phrase of it to be complete. */
const bitsBefore = ({ meant, bits, number, name }: LexiconBranch): number =>
  meant === null && number === null && name === null ? bits : ANYTHING

const lookUp = (lexeme: Lexeme): number => {
  lexeme.opens = ROOT.words?.get(lexeme.word) ?? null
  lexeme.opensBefore = lexeme.opens === null ? 0 : bitsBefore(lexeme.opens)
  return lexeme.opensBefore
}

const openingOf = (lexeme: Lexeme): LexiconBranch | null => {
  if (lexeme.opensBefore === undefined) lookUp(lexeme)
  return lexeme.opens
}

/** Length in tokens of a roster name that begins at a token, 0 if none does. */
const nameLength = (mention: Mention | undefined): number =>
  mention === undefined || mention.via === 'group' ? 0 : mention.to - mention.from

/** A sentence ends between the words, so they are no phrase; "Stop! Stop!" still is one. */
const breaks = (before: Token, next: Token): boolean => endsSentence(before) && before.word !== next.word

const wordedBy = ({ words, bits }: LexiconBranch, { word, bit }: Lexeme): LexiconBranch | undefined =>
  (bits & bit) === 0 ? undefined : words?.get(word)

type Reach = { meant: LexiconBranch['meant']; to: number }

/** Goes on with the branches that a token leads to. */
const step = (from: LexiconBranch, tokens: readonly Token[], at: number, mentions: MentionAt, best: Reach): void => {
  const token = tokens[at]
  if (token === undefined) return
  const worded = from === ROOT ? openingOf(token.lexeme) : wordedBy(from, token.lexeme)
  if (worded !== undefined && worded !== null) follow(worded, tokens, at + 1, mentions, best)
  if (from.number !== null && token.bare.isNumber) follow(from.number, tokens, at + 1, mentions, best)
  if (from.name === null) return
  const length = nameLength(mentions[at])
  if (length === 0 || (tokens[at + length - 1]?.stop === ',' && from.name.words !== null)) return
  follow(from.name, tokens, at + length, mentions, best)
}

/** Mostly no phrase goes on with the next word. */
const isEnd = ({ bits, number, name }: LexiconBranch, { lexeme }: Token): boolean =>
  (bits & lexeme.bit) === 0 && number === null && name === null

/** Goes on from a branch as far as the words fit it, and keeps the longest phrase that was complete on the way. */
const follow = (from: LexiconBranch, tokens: readonly Token[], at: number, mentions: MentionAt, best: Reach): void => {
  if (from.meant !== null && at > best.to) {
    best.meant = from.meant
    best.to = at
  }
  const before = tokens[at - 1]
  const next = tokens[at]
  if (before === undefined || next === undefined || isEnd(from, next)) return
  if (!breaks(before, next)) step(from, tokens, at, mentions, best)
}

/** Most words begin no phrase that goes on with the next one, and are no figure or name with which one might begin. */
export const opensNone = (tokens: readonly Token[], at: number, mentions: MentionAt): boolean => {
  const token = tokens[at]
  if (token === undefined) return true
  const before = token.lexeme.opensBefore ?? lookUp(token.lexeme)
  return (before & bitAfter(tokens[at + 1])) === 0 && mentions[at] === undefined && !token.bare.isFigure
}

/** The longest phrase of the lexicon that begins at a token, or null. */
export const phraseAt = (tokens: readonly Token[], at: number, mentions: MentionAt): Found | null => {
  const best: Reach = { meant: null, to: at }
  step(ROOT, tokens, at, mentions, best)
  if (best.meant === null) return null
  const { id, act, marks } = best.meant
  return { id, act, marks, from: at, to: best.to }
}

/** The phrases of the lexicon in the words, longest first at each place, left to right, without overlap. */
export const phrasesIn = (tokens: readonly Token[], mentions: MentionAt): readonly Found[] => {
  if (waiting.length > 0) growAll()
  const found: Found[] = []
  let at = 0
  while (at < tokens.length) {
    const phrase = opensNone(tokens, at, mentions) ? null : phraseAt(tokens, at, mentions)
    if (phrase !== null) found.push(phrase)
    at = phrase?.to ?? at + 1
  }
  return found
}
