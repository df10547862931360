import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../record/digest.ts'
import { codeOf, readCode } from './code.ts'
import { LETTERS } from './letters.ts'

const SEALS = [sha256Hex('one run'), sha256Hex('another run')]
const CODE = codeOf(SEALS)

const withLetter = (code: string, at: number, letter: string): string => code.slice(0, at) + letter + code.slice(at + 1)

/** Where the letters stand in a printed code, in order. */
const PLACES = [...CODE].flatMap((letter, at) => (at < 3 || letter === '-' ? [] : [at]))

const errorOf = (typed: string) => {
  const read = readCode(typed)
  return read.ok ? null : read.error
}

describe('the code of records', () => {
  it('is PU and five groups of four letters, the same for the same records in any order', () => {
    expect(CODE).toMatch(/^PU(-[0-9A-HJKMNP-TV-Z]{4}){5}$/)
    expect(codeOf(SEALS.toReversed())).toBe(CODE)
    expect(readCode(CODE)).toEqual({ ok: true, code: CODE })
  })

  it('does not change between versions of the page: papers that are out stay good', () => {
    expect(CODE).toBe('PU-17R9-T774-YV3E-Y3AN-6H0M')
  })

  it('is another for other records, more records and fewer', () => {
    const codes = [SEALS, [...SEALS, sha256Hex('a third')], SEALS.slice(1), [sha256Hex('x')], [SEALS[0] ?? '', '']]
    expect(new Set(codes.map(codeOf)).size).toBe(codes.length)
  })

  it('is read as people type it', () => {
    for (const typed of [
      CODE.toLowerCase(),
      CODE.replaceAll('-', ' '),
      ` ${CODE.replaceAll('-', '')}\n`,
      CODE.replaceAll('-', '–'),
      CODE.slice(3),
      CODE.replaceAll('0', 'o').replaceAll('1', 'l'),
    ]) {
      expect(readCode(typed)).toEqual({ ok: true, code: CODE })
    }
  })

  it('tells which letter was changed, for any letter in any place', () => {
    for (const [count, at] of PLACES.entries()) {
      for (const letter of LETTERS) {
        if (letter === CODE[at]) continue
        const place = { group: Math.floor(count / 4) + 1, letter: (count % 4) + 1 }
        expect(errorOf(withLetter(CODE, at, letter))).toEqual({ why: 'altered', at: place })
      }
    }
  })

  it('is refused where any two letters were changed', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PLACES, { minLength: 2, maxLength: 2 }), fc.nat(), fc.nat(), (at, a, b) => {
        const [one = 0, two = 0] = at
        const other = (place: number, by: number): string =>
          LETTERS[(LETTERS.indexOf(CODE[place] ?? '') + 1 + (by % 31)) % 32] ?? ''
        const typed = withLetter(withLetter(CODE, one, other(one, a)), two, other(two, b))
        expect(errorOf(typed)).toHaveProperty('why', 'altered')
      }),
    )
  })

  it.each([
    ['', { why: 'empty' }],
    ['  ', { why: 'empty' }],
    ['hello', { why: 'form', letters: 5 }],
    [CODE.slice(0, -1), { why: 'form', letters: 19 }],
    [`${CODE}7`, { why: 'form', letters: 21 }],
    [withLetter(CODE, 9, 'U'), { why: 'letter', letter: 'U' }],
    [withLetter(CODE, 9, 'É'), { why: 'letter', letter: 'É' }],
    // Letters that fit together, under a version that is not yet.
    ['PU-2000-0000-0000-0000-00MP', { why: 'version' }],
  ])('refuses %j', (typed, error) => {
    expect(errorOf(typed)).toEqual(error)
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(readCode(typed)).toHaveProperty('ok')
      }),
    )
  })
})
