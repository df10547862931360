import type { Called } from './alias.ts'
import type { LexiconBranch, ListBranch } from './branches.ts'
import type { Marks } from './marks.ts'
import { type InSets, upToDate } from './word-set.ts'

/**
 * A word in canonical form with what is known of it: made once, however often it is said. What the lists of words say of
 * it is looked up when it is first asked for, and kept here by those who ask; which sets it is in, whenever it is said.
 */
export type Lexeme = InSets & {
  /** It begins with a digit. */
  readonly isFigure: boolean
  /** It is a plain number. */
  readonly isNumber: boolean
  /** One bit by its letters: a branch that has no word with this bit is not asked. */
  readonly bit: number
  known: boolean | undefined
  /** What it is a slip of the finger for. */
  slip: string | null | undefined
  stem: string | undefined
  /** How it may tell of a person. */
  ways: number | undefined
  /** The triggers that it pulls, and how many triggers there were. */
  triggers: number
  triggersMade: number
  /** Where the phrases of the lexicon go on that begin with it. */
  opens: LexiconBranch | null
  /** The bits of what may stand after it in such a phrase. */
  opensBefore: number | undefined
  /** Where the lists of phrases go on, the bits of what may stand after it there, and how many lists there were. */
  listed: ListBranch | null
  listedBefore: number
  lists: number
  /** Whom it may call, and the mark of a roster on which it calls nobody, however it stands. */
  called: Called | null
  nobodyOn: object | null
}

/**
 * The character at a place. An engine keeps strings in many ways and is slow where it meets them all; asked like this it
 * does not look at the way.
 */
export const codeAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at)

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether a canonical word is a plain number. A word that is at hand as a token knows it by itself. */
export const isNumber = (word: string): boolean => {
  if (word.length === 0 || word.length > 6) return false
  for (let at = 0; at < word.length; at += 1) if (!isDigit(word.charCodeAt(at))) return false
  return true
}

export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019 || code === 0x2b9 || code === 0x2bc

const lexemes = new Map<string, Lexeme>()
export const MOST_KEPT = 4096
/** An engine may keep a whole text for the sake of a longer piece of it. */
export const LONGEST_KEPT = 12

const UNASKED: Marks = []

const BITS = 30

/** One of thirty bits for a word, by its length and its letters. */
export const bitOf = (word: string): number =>
  1 << ((word.length * 7 + word.charCodeAt(0) * 3 + word.charCodeAt(word.length - 1)) % BITS)

/** All bits: a phrase is complete with the word, or goes on with what has none. */
export const ANYTHING = -1
/** The bit of the end of the words, which no word has. */
const END = 1 << BITS

/** The bit of what stands after a word. */
export const bitAfter = (next: { readonly lexeme: Lexeme } | undefined): number =>
  next === undefined ? END : next.lexeme.bit

const made = (word: string): Lexeme => ({
  word,
  bit: bitOf(word),
  isFigure: isDigit(word.charCodeAt(0)),
  isNumber: isNumber(word),
  known: undefined,
  slip: undefined,
  stem: undefined,
  ways: undefined,
  sets: UNASKED,
  setsMade: 0,
  triggers: 0,
  triggersMade: 0,
  opens: null,
  opensBefore: undefined,
  listed: null,
  listedBefore: 0,
  lists: 0,
  called: null,
  nobodyOn: null,
})

/** The lexeme of a word in canonical form: what is kept for it, or what is made of it now. */
export const lexemeOf = (word: string): Lexeme => {
  const known = lexemes.get(word)
  if (known !== undefined) return upToDate(known)
  const fresh = upToDate(made(word))
  if (word.length > LONGEST_KEPT) return fresh
  if (lexemes.size >= MOST_KEPT) lexemes.clear()
  lexemes.set(word, fresh)
  return fresh
}
