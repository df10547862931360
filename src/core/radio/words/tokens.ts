import { codeAt, isApostrophe, isDigit, isNumber, type Lexeme, lexemeOf } from './lexeme.ts'
import { baseRead, readingAt, readingOf, wordRead } from './reading.ts'
import { signAt, signsOf } from './signs.ts'
import { isAt, isIn, wordSet } from './word-set.ts'

/** One spoken word in canonical form, with its place in the text so that it can be quoted. */
export type Token = {
  /** Lower case, no accents or apostrophes, numbers as digits: "Two's" is `2s`, "twenty-five" is `25`. */
  readonly word: string
  /** The word without a possessive s: "Sam's" is `sam`. */
  readonly base: string
  /** Where the words stand in the text, end exclusive. */
  readonly from: number
  readonly to: number
  /** The mark that follows, if the text has one. */
  readonly stop: Stop
  /** What is known of the word, and of its base. */
  readonly lexeme: Lexeme
  readonly bare: Lexeme
}

type Stop = '' | ',' | '.' | '?' | '!'

/** Stands for a stretch that nobody could make out: "[garbled]". */
export const GAP = '[]'

const LONGEST_GAP = 40

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Whether a plain code is a letter or a digit: it is asked of every sign twice. */
const WORD_CODES: readonly boolean[] = Array.from({ length: 128 }, (_, code) => isDigit(code) || isLetter(code))

const isWordCode = (code: number): boolean => {
  if (code < 128) return WORD_CODES[code] === true
  if (code < 0xc0) return false
  return (
    !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff0f)
  )
}

/** "10-1", "10:01", "10,100" stay whole: radio reference (k.3) 1. */
const joinsDigits = (code: number): boolean =>
  code === 45 || code === 58 || code === 46 || code === 47 || code === 44 || code === 0x2011

/** Whether a mark inside a word belongs to it: "10-1", "he'll". */
const joins = (signs: Uint16Array, at: number, code: number): boolean => {
  if (joinsDigits(code)) return isDigit(signAt(signs, at - 1)) && isDigit(signAt(signs, at + 1))
  return isApostrophe(code) && isWordCode(signAt(signs, at - 1)) && isWordCode(signAt(signs, at + 1))
}

const wordEnd = (signs: Uint16Array, length: number, start: number): number => {
  let at = start + 1
  while (at < length) {
    const code = signAt(signs, at)
    if (!isWordCode(code) && !joins(signs, at, code)) break
    at += 1
  }
  return at === start + 1 && signAt(signs, at) === DOT ? initialsEnd(signs, at) : at
}

const DOT = 0x2e

/** "T.J.", "A.D.", "p.m.": from the first dot to the end of the last letter, or of a possessive s. */
const initialsEnd = (signs: Uint16Array, dot: number): number => {
  let at = dot
  while (signAt(signs, at) === DOT && isLetter(signAt(signs, at + 1)) && !isWordCode(signAt(signs, at + 2))) at += 2
  if (at === dot || signAt(signs, at) !== DOT) return dot
  return isApostrophe(signAt(signs, at + 1)) && isLetter(signAt(signs, at + 2)) ? at + 3 : at
}

/** Whether a dot only ends initials, "T.J. can you": a sentence after it would begin with a capital. */
const endsInitials = (signs: Uint16Array, from: number, to: number): boolean => {
  if (signAt(signs, from + 1) !== DOT || signAt(signs, to) !== DOT) return false
  const next = signAt(signs, to + 2)
  return signAt(signs, to + 1) === 0x20 && next >= 97 && next <= 122
}

const OPENS_GAP = 0x5b

const gapEnd = (text: string, at: number): number => {
  const end = text.indexOf(']', at)
  return end > 0 && end - at <= LONGEST_GAP ? end + 1 : -1
}

/** The mark that counts after one more sign: a question mark before all, then "!", then a full stop, then a comma. */
const marked = (stop: Stop, code: number): Stop => {
  if (stop === '?' || code === 0x3f) return '?'
  if (stop === '!' || code === 0x21) return '!'
  if (stop === '.' || code === 0x2e || code === 0x2026 || code === 10) return '.'
  const comma = code === 0x2c || code === 0xff0c || code === 0x3b || code === 0x3a || code === 0x2014 || code === 0x2013
  return comma ? ',' : stop
}

const token = (lexeme: Lexeme, bare: Lexeme, from: number, to: number, stop: Stop): Token => ({
  word: lexeme.word,
  base: bare.word,
  from,
  to,
  stop,
  lexeme,
  bare,
})

const merged = (first: Token, last: Token, word: string): Token => {
  const lexeme = lexemeOf(word)
  return token(lexeme, lexeme, first.from, last.to, last.stop)
}

/** The token with another word in its place. */
export const withWord = ({ from, to, stop }: Token, word: string): Token => {
  const lexeme = lexemeOf(word)
  return token(lexeme, lexeme, from, to, stop)
}

/** The token with another mark after it. */
export const withStop = ({ lexeme, bare, from, to }: Token, stop: Stop): Token => token(lexeme, bare, from, to, stop)

/** The token as somebody's: "Blakes" is Blake's. */
export const asOwnerOf = ({ lexeme, from, to, stop }: Token, base: string): Token =>
  token(lexeme, lexemeOf(base), from, to, stop)

/** "twenty five" is 25 and "one hundred" is 100, but "ten one" stays two numbers: it is a code. */
const sumOf = (text: string, first: Token, second: Token): number | null => {
  if (first.stop !== '' || !first.lexeme.isFigure) return null
  if (isDigit(codeAt(text, first.from)) || isDigit(codeAt(text, second.from))) return null
  const a = Number(first.word)
  const b = Number(second.word)
  if (!(a >= 1) || !(b >= 1)) return null
  if ((b === 100 && a < 10) || (b === 1000 && a < 100)) return a * b
  return b < roomAfter(a) ? a + b : null
}

/** What may be added to a number: less than 100 to 200, less than 10 to 120. */
const roomAfter = (number: number): number => {
  if (number % 10 !== 0) return 0
  if (number % 100 !== 0) return number % 100 >= 20 ? 10 : 0
  return number % 1000 === 0 ? 1000 : 100
}

/** "W 1" and "D two" are the names of places: one word. */
const joinsLetter = (first: Token, second: Token): boolean =>
  first.stop === '' &&
  first.word.length === 1 &&
  first.word > 'a' &&
  first.word <= 'z' &&
  first.word !== 'i' &&
  second.lexeme.isNumber

/** "A hundred and fifty" is one number. */
const isHundredAnd = (text: string, before: readonly Token[], figure: Token): boolean =>
  wordAt(before, before.length - 1) === 'and' &&
  before.at(-1)?.stop === '' &&
  Number(before.at(-2)?.word) % 100 === 0 &&
  Number(figure.word) < 100 &&
  sumOf(text, before.at(-2) ?? figure, figure) !== null

/** How many the words before "dozen" make of it, and how many words they are: "half a", "two", "a couple of", "a baker's". */
const dozenAfter = (before: readonly Token[]): { readonly words: number; readonly count: number } | null => {
  const last = before.at(-1)
  if (last === undefined || last.stop !== '') return null
  const small = last.word === 'a' || last.word === 'of' ? 2 : 1
  const word = wordAt(before, before.length - small)
  if (last.word === 'bakers') return { words: 1, count: 13 }
  if (word === 'half' && last.word !== 'of') return { words: small, count: 6 }
  if (word === 'couple' && last.word !== 'a') return { words: small, count: 24 }
  return last.lexeme.isFigure && Number(word) < 10 && Number(word) > 1 ? { words: 1, count: 12 * Number(word) } : null
}

const OPENS_DOZEN = /^d/i

/** The word of a token, empty before the first and after the last. */
export const wordAt = (tokens: readonly Token[], at: number): string => (at < 0 ? '' : (tokens[at]?.word ?? ''))

export { isNumber }

/** Whether a plain number stands at a place. */
export const isNumberAt = (tokens: readonly Token[], at: number): boolean =>
  at >= 0 && tokens[at]?.lexeme.isNumber === true

/** Puts a figure after the words before it, with which it may be one number or one name. */
const addFigure = (text: string, tokens: Token[], figure: Token): void => {
  const last = tokens.at(-1)
  const sum = last === undefined ? null : sumOf(text, last, figure)
  const dozen = figure.word === '12' && OPENS_DOZEN.test(text.slice(figure.from, figure.to)) ? dozenAfter(tokens) : null
  if (dozen !== null)
    tokens.splice(-dozen.words, dozen.words, merged(tokens.at(-dozen.words) ?? figure, figure, String(dozen.count)))
  else if (isHundredAnd(text, tokens, figure)) {
    tokens.pop()
    addFigure(text, tokens, figure)
  } else if (last !== undefined && sum !== null) tokens[tokens.length - 1] = merged(last, figure, String(sum))
  else if (last !== undefined && joinsLetter(last, figure))
    tokens[tokens.length - 1] = merged(last, figure, last.word + figure.word)
  else tokens.push(figure)
}

/** The second half of what is mostly said in one, how it ends that, and after which words it does. */
type Half = { readonly ending: string; readonly after: ReadonlySet<string> }

const half = (ending: string, after: string): Half => ({ ending, after: new Set(after.split(' ')) })

/** "Do not", "I am", "it is", "we are", "I will". */
const SECOND_HALVES: ReadonlyMap<string, Half> = new Map([
  ['not', half('nt', 'do does did have has had could would should can will')],
  ['am', half('m', 'i')],
  ['is', half('s', 'he she it that there')],
  ['are', half('re', 'we they')],
  ['will', half("'ll", 'i we he she it they you')],
  ['would', half("'d", 'i we he she they you')],
])
/** "I have got" is "I've got", but "can I have" stays. */
const HAVERS = new Set('i we you they'.split(' '))
const AFTER_HAVE = new Set(['got', 'been'])

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['cannt', 'cant'],
  ['willnt', 'wont'],
])

const inOne = (first: Token, second: Token, ending: string): Token => {
  const word = first.word + ending
  const lexeme = lexemeOf(IRREGULAR.get(word) ?? word)
  return token(lexeme, ending === 's' ? first.lexeme : lexeme, first.from, second.to, second.stop)
}

/** What is said in one for two words. */
const RUN_TOGETHER: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['lemme', ['let', 'me']],
  ['gimme', ['give', 'me']],
  ['outta', ['out', 'of']],
])

/** "Ill update you" and "hell be there" as a keyboard without apostrophes has them, but not "he's ill" and "hell of a". */
const BARE_WILL: Readonly<Record<string, string>> = { ill: "i'll", hell: "he'll", shell: "she'll", id: "i'd" }
const NOT_WILL_AFTER = new Set(
  'a the his her is was im hes shes theyre are were be been being feel feels feeling felt look looks looking fell taken got gets getting really very so too quite pretty bit still seriously bloody oh what as like to of in go an my your'.split(
    ' ',
  ),
)
const NOT_WILL_BEFORE = new Set('and or but with of at in on so since from today'.split(' '))
/** "Ill" may be any deed; the others are words of their own more often. */
const DEEDS = new Set(
  'be want need like walk cut stop go come do have take bring send meet get call let wait see give move head pop rather love'.split(
    ' ',
  ),
)

const putRight = (tokens: Token[], next: Token): void => {
  const last = tokens.at(-1)
  const before = tokens.at(-2)
  const meant = last === undefined || last.stop !== '' ? undefined : BARE_WILL[last.word]
  if (last === undefined || meant === undefined || NOT_WILL_BEFORE.has(next.word)) return
  if (last.word !== 'ill' && !DEEDS.has(next.word)) return
  const own =
    before !== undefined && before.stop === '' && (NOT_WILL_AFTER.has(before.word) || before.word !== before.base)
  if (!own) tokens[tokens.length - 1] = withWord(last, meant)
}

/** Most words change nothing and are changed by nothing that stands before them. */
const CHANGING = wordSet([...SECOND_HALVES.keys(), ...AFTER_HAVE, ...RUN_TOGETHER.keys()].join(' '))
const BARE_WILLS = wordSet(Object.keys(BARE_WILL).join(' '))

/** Puts a word after those before it, and two halves together as most people say them; what ends the words stays whole. */
const addWord = (tokens: Token[], next: Token, ends: boolean): void => {
  if (isAt(tokens, tokens.length - 1, BARE_WILLS)) putRight(tokens, next)
  if (isIn(next.lexeme, CHANGING)) addChanging(tokens, next, ends)
  else tokens.push(next)
}

const addChanging = (tokens: Token[], next: Token, ends: boolean): void => {
  const last = tokens.at(-1)
  const before = tokens.at(-2)
  const joins = last !== undefined && last.stop === ''
  const second = SECOND_HALVES.get(next.word)
  const closes = ends || next.stop !== ''
  if (joins && second?.after.has(last.word) === true && (next.word === 'not' || !closes)) {
    tokens[tokens.length - 1] = inOne(last, next, second.ending)
    return
  }
  if (joins && before?.stop === '' && AFTER_HAVE.has(next.word) && last.word === 'have' && HAVERS.has(before.word))
    tokens.splice(-2, 2, inOne(before, last, 've'))
  const two = RUN_TOGETHER.get(next.word)
  if (two === undefined) tokens.push(next)
  else tokens.push(withStop(withWord(next, two[0]), ''), withWord(next, two[1]))
}

/** The words of a text in canonical form, in order: radio reference (k.3). Linear in the length of the text. */
export const tokensOf = (text: string): readonly Token[] => {
  const { length } = text
  const signs = signsOf(text)
  const tokens: Token[] = []
  let at = 0
  while (at < length) {
    const code = signAt(signs, at)
    const from = at
    const gap = code === OPENS_GAP ? gapEnd(text, at) : -1
    at += 1
    if (gap < 0 && !isWordCode(code)) continue
    const to = gap > 0 ? gap : wordEnd(signs, length, from)
    const reading = gap > 0 ? readingOf(GAP) : readingAt(text, signs, from, to)
    let stop: Stop = ''
    for (at = endsInitials(signs, from, to) ? to + 1 : to; at < length; at += 1) {
      const mark = signAt(signs, at)
      if (isWordCode(mark) || (mark === OPENS_GAP && gapEnd(text, at) > 0)) break
      stop = marked(stop, mark)
    }
    const word = wordRead(reading)
    const next = token(word, baseRead(reading), from, to, stop)
    if (word.isFigure) addFigure(text, tokens, next)
    else addWord(tokens, next, at >= length)
  }
  return tokens
}

/** The canonical words of a phrase that is written by hand. */
export const wordsOf = (phrase: string): readonly string[] => tokensOf(phrase).map(({ word }) => word)
