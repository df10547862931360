import { figuresOf } from './number-words.ts'

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
  readonly stop: '' | ',' | '.' | '?' | '!'
}

/** Stands for a stretch that nobody could make out: "[garbled]". */
export const GAP = '[]'

const LONGEST_GAP = 40
const COMBINING_MARKS = /[\u0300-\u036f]/g

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019 || code === 0x2b9 || code === 0x2bc

const isWordCode = (code: number): boolean => {
  if (code < 128) return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0xc0) return false
  return (
    !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff0f)
  )
}

/** "10-1", "10:01", "10,100" stay whole: radio reference (k.3) 1. */
const joinsDigits = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  const joiner = code === 45 || code === 58 || code === 46 || code === 47 || code === 44 || code === 0x2011
  return joiner && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
}

const joinsLetters = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1))

const wordEnd = (text: string, start: number): number => {
  let at = start
  while (at < text.length && (isWordCode(text.charCodeAt(at)) || joinsDigits(text, at) || joinsLetters(text, at)))
    at += 1
  return at
}

const fold = (raw: string): string => {
  const plain = raw.toLowerCase()
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

const stopOf = (text: string, from: number, to: number): Token['stop'] => {
  let found: Token['stop'] = ''
  for (let at = from; at < to; at += 1) {
    const mark = text[at]
    if (mark === '?') return '?'
    if (mark === '!') found = '!'
    else if (mark === '.' || mark === '\u2026' || mark === '\n') found = found === '!' ? found : '.'
    else if (
      found === '' &&
      (mark === ',' || mark === '\uFF0C' || mark === ';' || mark === ':' || mark === '\u2014' || mark === '\u2013')
    )
      found = ','
  }
  return found
}

type Span = { readonly from: number; readonly to: number; readonly gap: boolean }

const gapEnd = (text: string, at: number): number => {
  const end = text.indexOf(']', at)
  return end > 0 && end - at <= LONGEST_GAP ? end + 1 : -1
}

const spansOf = (text: string): Span[] => {
  const spans: Span[] = []
  let at = 0
  while (at < text.length) {
    const gap = text[at] === '[' ? gapEnd(text, at) : -1
    if (gap > 0) {
      spans.push({ from: at, to: gap, gap: true })
      at = gap
    } else if (isWordCode(text.charCodeAt(at))) {
      const end = wordEnd(text, at)
      spans.push({ from: at, to: end, gap: false })
      at = end
    } else at += 1
  }
  return spans
}

const canonical = (plain: string): string => figuresOf(plain) ?? plain

const tokenOf = (text: string, { from, to, gap }: Span, next: number): Token => {
  const stop = stopOf(text, to, next)
  if (gap) return { word: GAP, base: GAP, from, to, stop }
  const plain = fold(text.slice(from, to))
  if (!hasApostrophe(plain)) {
    const word = canonical(plain)
    return { word, base: word, from, to, stop }
  }
  const { bare, owner } = unmarked(plain)
  const base = canonical(owner)
  return { word: owner === bare ? base : `${base}s`, base, from, to, stop }
}

const merged = (first: Token, last: Token, word: string): Token => ({
  word,
  base: word,
  from: first.from,
  to: last.to,
  stop: last.stop,
})

/** "twenty five" is 25 and "one hundred" is 100, but "ten one" stays two numbers: it is a code. */
const sumOf = (text: string, first: Token, second: Token): number | null => {
  if (first.stop !== '' || !isDigit(second.word.charCodeAt(0)) || !isDigit(first.word.charCodeAt(0))) return null
  if (isDigit(text.charCodeAt(first.from)) || isDigit(text.charCodeAt(second.from))) return null
  const a = Number(first.word)
  const b = Number(second.word)
  if (!(a >= 1) || !(b >= 1)) return null
  if ((b === 100 && a < 10) || (b === 1000 && a < 100)) return a * b
  const room = a >= 1000 ? 1000 : a >= 100 ? 100 : a >= 20 && a < 100 && a % 10 === 0 ? 10 : 0
  return b < room && a % room === 0 ? a + b : null
}

/** "W 1" and "D two" are the names of places: one word. */
const joinsLetter = (first: Token, second: Token): boolean =>
  first.stop === '' &&
  first.word.length === 1 &&
  first.word > 'a' &&
  first.word <= 'z' &&
  first.word !== 'i' &&
  isNumber(second.word)

/** "Half a dozen". */
const isHalfDozen = (before: readonly Token[], token: Token): boolean =>
  token.word === '12' && wordAt(before, before.length - 1) === 'a' && wordAt(before, before.length - 2) === 'half'

/** The word of a token, empty before the first and after the last. */
export const wordAt = (tokens: readonly Token[], at: number): string => (at < 0 ? '' : (tokens[at]?.word ?? ''))

/** Whether a canonical word is a plain number. */
export const isNumber = (word: string): boolean => {
  if (word.length === 0 || word.length > 6) return false
  for (let at = 0; at < word.length; at += 1) if (!isDigit(word.charCodeAt(at))) return false
  return true
}

/** The words of a text in canonical form, in order: radio reference (k.3). Linear in the length of the text. */
export const tokensOf = (text: string): readonly Token[] => {
  const spans = spansOf(text)
  const tokens: Token[] = []
  for (let at = 0; at < spans.length; at += 1) {
    const span = spans[at]
    if (span === undefined) break
    const token = tokenOf(text, span, spans[at + 1]?.from ?? text.length)
    const last = tokens[tokens.length - 1]
    const sum = last === undefined ? null : sumOf(text, last, token)
    if (isHalfDozen(tokens, token)) tokens.splice(-2, 2, merged(tokens.at(-2) ?? token, token, '6'))
    else if (last !== undefined && sum !== null) tokens[tokens.length - 1] = merged(last, token, String(sum))
    else if (last !== undefined && joinsLetter(last, token))
      tokens[tokens.length - 1] = merged(last, token, last.word + token.word)
    else tokens.push(token)
  }
  return tokens
}

/** The canonical words of a phrase that is written by hand. */
export const wordsOf = (phrase: string): readonly string[] => tokensOf(phrase).map((token) => token.word)
