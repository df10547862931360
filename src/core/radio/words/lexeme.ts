import type { Called } from './alias.ts'
import type { LexiconBranch, ListBranch } from './branches.ts'
import type { Marks } from './marks.ts'
import { figuresOf } from './number-words.ts'
import { signAt } from './signs.ts'
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
  opens: LexiconBranch | null | undefined
  /** Where the lists of phrases go on, and how many lists there were. */
  listed: ListBranch | null
  lists: number
  /** Whom it may call. */
  called: Called | null
}

/** How letters are read: the word, and the same without a possessive s. */
export type Reading = { readonly letters: string; readonly word: Lexeme; readonly base: Lexeme }

const COMBINING_MARKS = /[\u0300-\u036f]/g

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

const fold = (letters: string): string => {
  const plain = letters.toLowerCase()
  for (let at = 0; at < plain.length; at += 1) {
    if (plain.charCodeAt(at) > 127) return plain.normalize('NFKD').replace(COMBINING_MARKS, '')
  }
  return plain
}

/** "I'll" must not turn into "ill", nor "he'll" into "hell". */
const LETTERS_AFTER = new Set(['ll', 'd'])

const hasApostrophe = (plain: string): boolean => {
  for (let at = 1; at < plain.length - 1; at += 1) if (isApostrophe(plain.charCodeAt(at))) return true
  return false
}

/** A word without its apostrophes, and without its possessive s as well. */
const unmarked = (plain: string): { readonly bare: string; readonly owner: string } => {
  let apostrophe = -1
  let bare = ''
  for (let at = 0; at < plain.length; at += 1) {
    if (isApostrophe(plain.charCodeAt(at))) apostrophe = at
    else bare += plain[at]
  }
  if (apostrophe > 0 && LETTERS_AFTER.has(plain.slice(apostrophe + 1)))
    bare = `${plain.slice(0, apostrophe)}'${plain.slice(apostrophe + 1)}`
  const owns = apostrophe > 0 && apostrophe === plain.length - 2 && plain.endsWith('s')
  return { bare, owner: owns ? bare.slice(0, -1) : bare }
}

const canonical = (plain: string): string => figuresOf(plain) ?? plain

const lexemes = new Map<string, Lexeme>()
const MOST_KEPT = 4096
/** An engine may keep a whole text for the sake of a longer piece of it. */
const LONGEST_KEPT = 12

const UNASKED: Marks = []

const BITS = 30

/** One of thirty bits for a word, by its length and its letters. */
export const bitOf = (word: string): number =>
  1 << ((word.length * 7 + word.charCodeAt(0) * 3 + word.charCodeAt(word.length - 1)) % BITS)

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
  opens: undefined,
  listed: null,
  lists: 0,
  called: null,
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

const DOTS = /\./g

/** "T.J." is `tj`; "10.30" stays. */
const withoutDots = (plain: string): string =>
  plain.charCodeAt(1) === 0x2e && !isDigit(plain.charCodeAt(0)) ? plain.replace(DOTS, '') : plain

/** What a keyboard leaves the apostrophe out of, where no other word is meant. */
const TYPED_BARE: ReadonlyMap<string, string> = new Map([
  ...'he she it that there here what where who how when why let everybody everyone somebody someone nobody anybody'
    .split(' ')
    .map((word) => [`${word}s`, `${word}'s`] as const),
  ...'you they it that who there'.split(' ').map((word) => [`${word}ll`, `${word}'ll`] as const),
  ['cannot', "can't"],
])

/** "Number 4s" as a keyboard has it. */
const COUNTED_OWNER = /^\d{1,2}s$/

const read = (letters: string): Reading => {
  const folded = withoutDots(fold(letters))
  const plain = TYPED_BARE.get(folded) ?? (COUNTED_OWNER.test(folded) ? `${folded.slice(0, -1)}'s` : folded)
  if (!hasApostrophe(plain)) {
    const word = lexemeOf(canonical(plain))
    return { letters, word, base: word }
  }
  const { bare, owner } = unmarked(plain)
  const base = canonical(owner)
  return { letters, word: lexemeOf(owner === bare ? base : `${base}s`), base: lexemeOf(base) }
}

/** What was read last of the letters with some hash. */
const readings: (Reading | undefined)[] = Array.from({ length: MOST_KEPT }, () => undefined)

const standAt = (letters: string, signs: Uint16Array, from: number, to: number): boolean => {
  if (letters.length !== to - from) return false
  for (let at = from; at < to; at += 1) if (letters.charCodeAt(at - from) !== signAt(signs, at)) return false
  return true
}

const SPREAD = 31

/** Of the length and four letters: most words differ in one of them. */
const hashAt = (signs: Uint16Array, from: number, to: number): number => {
  let hash = to - from
  hash = hash * SPREAD + signAt(signs, from)
  hash = hash * SPREAD + signAt(signs, (from + to) >> 1)
  hash = hash * SPREAD + signAt(signs, Math.max(from, to - 2))
  return hash * SPREAD + signAt(signs, to - 1)
}

/** Letters as they stand in a text, read. Most words have been said before, and are found without being cut out. */
export const readingAt = (text: string, signs: Uint16Array, from: number, to: number): Reading => {
  if (to - from > LONGEST_KEPT) return read(text.slice(from, to))
  const place = hashAt(signs, from, to) & (MOST_KEPT - 1)
  const known = readings[place]
  if (known === undefined || !standAt(known.letters, signs, from, to)) return readAnew(place, text, from, to)
  upToDate(known.word)
  upToDate(known.base)
  return known
}

const readAnew = (place: number, text: string, from: number, to: number): Reading => {
  const letters = text.slice(from, to)
  const reading = read(letters)
  readings[place] = reading
  return reading
}
