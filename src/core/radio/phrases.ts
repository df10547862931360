import type { Act } from '../vocabulary/radio.ts'
import { formsOf } from './lexicon/forms.ts'
import { LEXICON, type PhraseId } from './lexicon/lexicon.ts'
import { isNumber, type Token, wordsOf } from './tokens.ts'

/** A phrase of the lexicon that was said, with the tokens it covers, end exclusive. */
export type Found = { readonly id: PhraseId; readonly act: Act; readonly from: number; readonly to: number }

type Pattern = { readonly id: PhraseId; readonly act: Act; readonly words: readonly string[] }

const NUMBER_SLOT = '{n}'
const NAME_SLOT = '{name}'

const patternWords = (phrase: string): readonly string[] =>
  phrase
    .split(/(\{n\}|\{name\})/)
    .flatMap((part) => (part === NUMBER_SLOT || part === NAME_SLOT ? [part] : wordsOf(part)))

const compile = (): ReadonlyMap<string, readonly Pattern[]> => {
  const byFirst = new Map<string, Pattern[]>()
  for (const [id, act, phrases] of LEXICON) {
    for (const phrase of phrases.split('|').flatMap(formsOf)) {
      const words = patternWords(phrase)
      const first = words[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { id, act, words }])
    }
  }
  for (const patterns of byFirst.values()) patterns.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

const PATTERNS = compile()
const NONE: readonly Pattern[] = []
const AFTER_NUMBER = PATTERNS.get(NUMBER_SLOT) ?? NONE
const AFTER_NAME = PATTERNS.get(NAME_SLOT) ?? NONE

/** Every word that the lexicon knows: what is said with none of these and no name cannot be made out. */
export const LEXICON_WORDS: ReadonlySet<string> = new Set(
  [...PATTERNS.values()].flat().flatMap((pattern) => pattern.words),
)

/** Length in tokens of a roster name that begins at a token, 0 if none does. */
export type NameLengthAt = (at: number) => number

const matchEnd = (tokens: readonly Token[], start: number, pattern: Pattern, nameAt: NameLengthAt): number => {
  let at = start
  for (let index = 0; index < pattern.words.length; index += 1) {
    const wanted = pattern.words[index] ?? ''
    const token = tokens[at]
    if (token === undefined) return -1
    if (index > 0 && breaks(tokens[at - 1], pattern, index)) return -1
    if (wanted === NUMBER_SLOT) {
      if (!isNumber(token.base)) return -1
      at += 1
    } else if (wanted === NAME_SLOT) {
      const length = nameAt(at)
      if (length === 0) return -1
      at += length
    } else if (token.word === wanted) at += 1
    else return -1
  }
  return at
}

/** A sentence ends between the words, so they are no phrase; "Stop! Stop!" still is one. */
const breaks = (before: Token | undefined, pattern: Pattern, index: number): boolean => {
  const mark = before?.stop ?? ''
  return (mark === '.' || mark === '?' || mark === '!') && pattern.words[index] !== pattern.words[index - 1]
}

const longestAt = (tokens: readonly Token[], at: number, nameAt: NameLengthAt): Found | null => {
  const token = tokens[at]
  if (token === undefined) return null
  const named = nameAt(at) > 0 ? AFTER_NAME : NONE
  const numbered = isNumber(token.base) ? AFTER_NUMBER : NONE
  const worded = PATTERNS.get(token.word) ?? NONE
  return longer(
    longer(longer(null, tokens, at, worded, nameAt), tokens, at, numbered, nameAt),
    tokens,
    at,
    named,
    nameAt,
  )
}

const longer = (
  known: Found | null,
  tokens: readonly Token[],
  at: number,
  patterns: readonly Pattern[],
  nameAt: NameLengthAt,
): Found | null => {
  let best = known
  for (const pattern of patterns) {
    const to = matchEnd(tokens, at, pattern, nameAt)
    if (to > (best?.to ?? at)) best = { id: pattern.id, act: pattern.act, from: at, to }
  }
  return best
}

/** The phrases of the lexicon in the words, longest first at each place, left to right, without overlap. */
export const phrasesIn = (tokens: readonly Token[], nameAt: NameLengthAt): readonly Found[] => {
  const found: Found[] = []
  let at = 0
  while (at < tokens.length) {
    const match = longestAt(tokens, at, nameAt)
    if (match !== null) found.push(match)
    at = match === null ? at + 1 : match.to
  }
  return found
}
