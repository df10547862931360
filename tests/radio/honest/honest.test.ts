import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeCase } from '../../../src/core/radio/decode-case.ts'
import { grade } from '../../../src/core/radio/grade.ts'
import type { RuleId } from '../../../src/core/vocabulary/radio.ts'
import { ROSTER } from './roster.ts'

const WORD_MS = 350

/** Rules about what may not be said of anybody, of the show, and how. */
const SAID: readonly RuleId[] = ['R-CONF-PERSON', 'R-CONF-SHOW', 'R-PRO-TONE', 'R-CODE-PERSONAL']

const question = (text: string) => ({
  atMs: 2500,
  durMs: 2500,
  channel: 1,
  from: 'Renata',
  to: ['Theo'],
  kind: 'question',
  text,
})

const isAccused = (text: string, asked: string): boolean => {
  const decoded = decodeCase({
    id: 'honest',
    region: 'us',
    me: { name: 'Theo', role: 'set PA' },
    roster: ROSTER,
    homeChannel: 1,
    roll: 'idle',
    post: 'off',
    before: asked === '' ? [] : [question(asked)],
    say: {
      mode: 'voice',
      channel: 1,
      pressAtMs: 6000,
      leadMs: 600,
      tailMs: 400,
      durMs: text.split(' ').length * WORD_MS,
      text,
    },
  })
  if (!decoded.ok) throw new Error(decoded.problem.message)
  return grade(decoded.case).faults.some(({ rule }) => SAID.includes(rule))
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

/** How many of the lines are accused; a line that answers nothing of its own is said while some question is open. */
const accusedIn = (file: string, open: string): number =>
  linesOf(file).filter((line) => {
    const parts = line.split(' | ')
    return isAccused(parts.at(-1) ?? '', parts.length > 1 ? (parts[0] ?? '') : open)
  }).length

/** What is open, and how many of the lines may be accused at most: a few more than are. */
const MOST: readonly (readonly [open: string, tuning: number, heldOut: number])[] = [
  ['', 14, 7],
  ["Theo, where's Mark?", 20, 18],
  ["Theo, what's up with Number 5?", 29, 24],
]

describe('honest talk is not accused', () => {
  for (const [open, tuning, heldOut] of MOST) {
    const state = open === '' ? 'nothing is open' : open
    it(`tuning lines, ${state}`, () => expect(accusedIn('tuning.txt', open)).toBeLessThanOrEqual(tuning))
    it(`held-out lines, ${state}`, () => expect(accusedIn('held-out.txt', open)).toBeLessThanOrEqual(heldOut))
  }
})

describe('what is private is found in the same state', () => {
  const PRIVATE = [
    ['Renata, Theo. Jasper has two hours of school left.', ''],
    ['Immigration paperwork with the office.', "What's up with Jasper?"],
    ['Number 5 is bawling in the corridor.', ''],
    ["He's bumming smokes off Lamar.", "Theo, where's Mark?"],
    ['In with Jasper, curtains drawn.', "Theo, where's Number 5?"],
    ['He lost his breakfast behind the trailer.', "Theo, what's up with Number 5?"],
  ] as const
  for (const [text, open] of PRIVATE) it(`${text} ${open}`, () => expect(isAccused(text, open)).toBe(true))
})
