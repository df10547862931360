import { isApostrophe, isDigit, LONGEST_KEPT, type Lexeme, lexemeOf, MOST_KEPT } from './lexeme.ts'
import { figuresOf } from './number-words.ts'
import { signAt } from './signs.ts'
import { upToDate } from './word-set.ts'

const COMBINING_MARKS = /[\u0300-\u036f]/g

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

const DOTS = /\./g

/** "T.J." is `tj`; "10.30" stays. */
const withoutDots = (plain: string): string =>
  plain.charCodeAt(1) === 0x2e && !isDigit(plain.charCodeAt(0)) ? plain.replace(DOTS, '') : plain

/** "T'ginnel" is the ginnel. */
const withoutArticle = (plain: string): string =>
  plain.length > LEAST_AFTER_ARTICLE && plain.charCodeAt(0) === 0x74 && isApostrophe(plain.charCodeAt(1))
    ? plain.slice(2)
    : plain
const LEAST_AFTER_ARTICLE = 4

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

/** Under which number the word and the base that letters were read as are kept, until others are read. */
export type Reading = number

/** So much room for the letters of a reading that the last place stays free, and ends them. */
const ROOM = 16
/** What is too long to be kept is read here. */
const UNKEPT: Reading = MOST_KEPT

/**
 * What was read last of the letters with some hash. It is looked at for every word that is said, and what is far apart in
 * memory takes long to come: letters, words and bases lie in lists of their own, where each is one look away.
 */
const readLetters = new Uint16Array(MOST_KEPT * ROOM)
const readWords: (Lexeme | undefined)[] = Array.from({ length: MOST_KEPT + 1 }, () => undefined)
const readBases: (Lexeme | undefined)[] = Array.from({ length: MOST_KEPT + 1 }, () => undefined)

/** The word of a reading. */
export const wordRead = (reading: Reading): Lexeme => readWords[reading] ?? lexemeOf('')

/** The same without a possessive s. */
export const baseRead = (reading: Reading): Lexeme => readBases[reading] ?? lexemeOf('')

const read = (letters: string, reading: Reading): Reading => {
  const folded = withoutArticle(withoutDots(fold(letters)))
  const plain = TYPED_BARE.get(folded) ?? (COUNTED_OWNER.test(folded) ? `${folded.slice(0, -1)}'s` : folded)
  const { bare, owner } = hasApostrophe(plain) ? unmarked(plain) : { bare: plain, owner: plain }
  const base = canonical(owner)
  readBases[reading] = lexemeOf(base)
  readWords[reading] = lexemeOf(owner === bare ? base : `${base}s`)
  return reading
}

const isReadAs = (reading: Reading, signs: Uint16Array, from: number, to: number): boolean => {
  const first = reading * ROOM
  for (let at = from; at < to; at += 1) if (readLetters[first + at - from] !== signAt(signs, at)) return false
  return readLetters[first + to - from] === 0
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
  if (to - from > LONGEST_KEPT) return read(text.slice(from, to), UNKEPT)
  const reading = hashAt(signs, from, to) & (MOST_KEPT - 1)
  if (!isReadAs(reading, signs, from, to)) return readAnew(reading, text, signs, from, to)
  upToDate(wordRead(reading))
  upToDate(baseRead(reading))
  return reading
}

const readAnew = (reading: Reading, text: string, signs: Uint16Array, from: number, to: number): Reading => {
  const first = reading * ROOM
  for (let at = from; at < to; at += 1) readLetters[first + at - from] = signAt(signs, at)
  readLetters[first + to - from] = 0
  return read(text.slice(from, to), reading)
}

/** The same for letters by themselves. */
export const readingOf = (letters: string): Reading => read(letters, UNKEPT)
