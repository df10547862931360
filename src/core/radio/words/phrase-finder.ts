import { formsOf } from '../lexicon/forms.ts'
import type { ListBranch } from './branches.ts'
import { ANYTHING, bitAfter, bitOf, type Lexeme } from './lexeme.ts'
import { type Token, wordsOf } from './tokens.ts'

/** A stretch of tokens, end exclusive. */
export type Span = { readonly from: number; readonly to: number }

/** Finds the first of a list of phrases in the words, or null. */
export type PhraseFinder = {
  (tokens: readonly Token[], start?: number): Span | null
  /** The list that it looks for. */
  readonly list: number
}

const branch = (): ListBranch => ({ lists: [], next: null, bits: 0 })

/** All lists share one tree, so that words are gone over once however many lists there are. */
const ROOT = branch()
/** The lists in the order made; they are all made while the modules load, and never change after. */
const LISTS: string[] = []
/** Lists that are not in the tree yet. */
const waiting: number[] = []

const growPhrase = (words: readonly string[], list: number): void => {
  let at = ROOT
  for (const word of words) {
    at.next ??= new Map()
    let next = at.next.get(word)
    if (next === undefined) {
      next = branch()
      at.next.set(word, next)
      at.bits |= bitOf(word)
    }
    at = next
  }
  if (!at.lists.includes(list)) at.lists.push(list)
}

/** Lists grow into the tree one at a time, when they are first needed or before; false when nothing is left. */
export const growLists = (): boolean => {
  const list = waiting.shift()
  if (list === undefined) return false
  for (const phrase of (LISTS[list] ?? '').split('|').flatMap(formsOf)) growPhrase(wordsOf(phrase), list)
  return true
}

/** Apart from the search, so that it stays small. */
const growAll = (): void => {
  while (growLists());
}

/** A list of which something was found, left to right. */
type Hit = { readonly list: number; readonly spans: Span[] }

/** Words that were gone over lately, what was found in each, and which of them is the next to make room. */
type Lately = { readonly words: (readonly Token[])[]; readonly hits: (readonly Hit[])[]; oldest: number }

/** Those of a moment, and of what it answers, are asked for again and again. */
const LATELY: Lately = { words: [], hits: [], oldest: 0 }
const MOST_RECENT = 8

/** What was gone over before knows of no later list. */
const forget = (): void => {
  LATELY.words.length = 0
  LATELY.hits.length = 0
  LATELY.oldest = 0
}

const spansOf = (found: readonly Hit[], list: number): Span[] | null => {
  for (const hit of found) if (hit.list === list) return hit.spans
  return null
}

const keep = (found: Hit[], list: number, from: number, to: number): void => {
  const known = spansOf(found, list)
  if (known === null) found.push({ list, spans: [{ from, to }] })
  else if (known.at(-1)?.from === from) known[known.length - 1] = { from, to }
  else known.push({ from, to })
}

const lookUp = (lexeme: Lexeme): void => {
  const branch = ROOT.next?.get(lexeme.word) ?? null
  lexeme.listed = branch
  lexeme.listedBefore = branch === null ? 0 : branch.lists.length > 0 ? ANYTHING : branch.bits
  lexeme.lists = LISTS.length
}

/** Whether a phrase of a list may begin with a word: looked up once, and again only if a list has come since. */
const mayBegin = (lexeme: Lexeme, next: Token | undefined): boolean => {
  if (lexeme.lists !== LISTS.length) lookUp(lexeme)
  return (lexeme.listedBefore & bitAfter(next)) !== 0
}

const following = ({ next, bits }: ListBranch, lexeme: Lexeme | undefined): ListBranch | undefined =>
  lexeme === undefined || (bits & lexeme.bit) === 0 ? undefined : next?.get(lexeme.word)

/** Keeps every phrase that begins at a token. */
const followFrom = (tokens: readonly Token[], from: number, found: Hit[]): void => {
  let at: ListBranch | null | undefined = tokens[from]?.lexeme.listed
  for (let to = from + 1; at !== null && at !== undefined; to += 1) {
    for (const list of at.lists) keep(found, list, from, to)
    at = following(at, tokens[to]?.lexeme)
  }
}

const search = (tokens: readonly Token[]): readonly Hit[] => {
  if (waiting.length > 0) growAll()
  const found: Hit[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from]
    if (token !== undefined && mayBegin(token.lexeme, tokens[from + 1])) followFrom(tokens, from, found)
  }
  return found
}

/** Everything of every list in the words; found once, and again only if a list has come since. */
export const hitsIn = (tokens: readonly Token[]): readonly Hit[] => {
  const known = LATELY.words.indexOf(tokens)
  return (known < 0 ? undefined : LATELY.hits[known]) ?? hitsAnew(tokens)
}

const hitsAnew = (tokens: readonly Token[]): readonly Hit[] => {
  const found = search(tokens)
  LATELY.words[LATELY.oldest] = tokens
  LATELY.hits[LATELY.oldest] = found
  LATELY.oldest = (LATELY.oldest + 1) % MOST_RECENT
  return found
}

/**
 * Make a finder once for a list of phrases, written as in the lexicon: bars between them, `go/hop`, `(over)`. The first
 * place counts, and at one place the longest phrase.
 */
export const finderOf = (phrases: string): PhraseFinder => {
  const list = LISTS.push(phrases) - 1
  waiting.push(list)
  forget()
  const find = (tokens: readonly Token[], start = 0): Span | null => {
    const spans = spansOf(hitsIn(tokens), list)
    if (spans === null) return null
    for (const span of spans) if (span.from >= start) return span
    return null
  }
  return Object.assign(find, { list })
}

const isBroken = (tokens: readonly Token[], { from, to }: Span): boolean => {
  for (let at = from; at < to - 1; at += 1) if (tokens[at]?.stop !== '') return true
  return false
}

/** The same for phrases that no mark may part: "talking to security, go ahead" tells of no guard who goes. */
export const clauseFinderOf = (phrases: string): PhraseFinder => {
  const find = finderOf(phrases)
  const findWhole = (tokens: readonly Token[], start = 0): Span | null => {
    let span = find(tokens, start)
    while (span !== null && isBroken(tokens, span)) span = find(tokens, span.from + 1)
    return span
  }
  return Object.assign(findWhole, { list: find.list })
}
