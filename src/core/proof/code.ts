import { canonicalJson } from '../record/canonical.ts'
import { sha256Hex } from '../record/digest.ts'
import { checked, checkLetters, LETTERS } from './letters.ts'

/** What every code begins with; U is in no other place, so nobody takes it for part of the rest. */
const PREFIX = 'PU'

/** The first letter: how the rest was made. */
const VERSION = 1

/** 85 bits of a SHA-256: nobody comes by the code of other records by chance, and people can still type it. */
const DIGEST_LETTERS = 17
const CODE_LETTERS = 1 + DIGEST_LETTERS + 2
const GROUP = 4

/** Why a text is no code; where one letter gives it away, in which group of four it stands and where in it, from 1. */
export type CodeError =
  | { readonly why: 'empty' }
  | { readonly why: 'form'; readonly letters: number }
  | { readonly why: 'letter'; readonly letter: string }
  | { readonly why: 'altered'; readonly at: { readonly group: number; readonly letter: number } | null }
  | { readonly why: 'version' }

/** A code as it is printed; or why it is none. */
export type ReadCode = { readonly ok: true; readonly code: string } | { readonly ok: false; readonly error: CodeError }

/** Numbers of five bits from the beginning of a text of hexadecimal digits. */
const fives = (hex: string, count: number): readonly number[] => {
  const bits = [...hex].flatMap((digit) => {
    const value = Number.parseInt(digit, 16)
    return [value & 8, value & 4, value & 2, value & 1].map((bit) => (bit === 0 ? 0 : 1))
  })
  return Array.from({ length: count }, (_, at) =>
    bits.slice(at * 5, at * 5 + 5).reduce<number>((value, bit) => value * 2 + bit, 0),
  )
}

const printed = (values: readonly number[]): string => {
  const letters = values.map((value) => LETTERS[value] ?? '').join('')
  const groups = Array.from({ length: CODE_LETTERS / GROUP }, (_, at) => letters.slice(at * GROUP, (at + 1) * GROUP))
  return [PREFIX, ...groups].join('-')
}

/**
 * The code of a set of records, by their seals: PU and five groups of four letters. It is a digest of the records and of
 * nothing else, so whoever has the records can make it again, and nobody can without them. The order does not matter.
 */
export const codeOf = (seals: readonly string[]): string => {
  const digest = sha256Hex(canonicalJson([...seals].sort()))
  const values = [VERSION, ...fives(digest, DIGEST_LETTERS)]
  return printed([...values, ...checkLetters(values)])
}

const refused = (error: CodeError): ReadCode => ({ ok: false, error })

/** Small letters, blanks and dashes are how people type; O is read as 0, I and L as 1. */
const bare = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s.\-‐‑‒–—−]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

/** Reads a code as somebody typed it. Whatever the text is, the answer is a value. */
export const readCode = (typed: string): ReadCode => {
  const text = bare(typed)
  if (text === '') return refused({ why: 'empty' })
  const letters = [...(text.startsWith(PREFIX) ? text.slice(PREFIX.length) : text)]
  if (letters.length !== CODE_LETTERS) return refused({ why: 'form', letters: letters.length })
  const strange = letters.find((letter) => !LETTERS.includes(letter))
  if (strange !== undefined) return refused({ why: 'letter', letter: strange })
  const values = letters.map((letter) => LETTERS.indexOf(letter))
  const check = checked(values)
  if (check !== 'right') {
    const { wrong } = check
    const at = wrong === null ? null : { group: Math.floor(wrong / GROUP) + 1, letter: (wrong % GROUP) + 1 }
    return refused({ why: 'altered', at })
  }
  return values[0] === VERSION ? { ok: true, code: printed(values) } : refused({ why: 'version' })
}
