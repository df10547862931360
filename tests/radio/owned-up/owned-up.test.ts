import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../../src/core/radio/case.ts'
import { grade } from '../../../src/core/radio/grade.ts'
import { aCase, durationOf, type SomeLine, someLines } from '../story.ts'

const ROSTER = [
  { name: 'Theo', role: 'set PA', post: 'north door' },
  { name: 'Renata', role: '1st AD' },
  { name: 'Gail', role: 'key PA' },
  { name: 'Ines', role: 'set PA' },
  { name: 'Lamar', role: '2nd AD' },
  { name: 'Will', role: 'camera PA' },
  { name: 'Kwame', role: 'driver' },
  { name: 'Duke', role: 'stunts' },
  { name: 'Torres', role: 'Cast, number 1' },
  { name: 'Mark', role: 'set PA', post: 'stairs' },
]
const ME = { name: 'Theo', role: 'set PA', post: 'north door' }
const STATES: Readonly<Record<string, Partial<RadioCase>>> = {
  idle: { roll: 'idle', post: 'off' },
  post: { roll: 'idle', post: 'onLockup' },
  cut: { roll: 'cut', post: 'onLockup' },
  rolling: { roll: 'rolling', post: 'onLockup' },
}
/** How long the words are is none of this. */
const OF_LENGTH = 'R-BRIEF'

/** What comes before: the cut, and a question, an order ("!") or the answer to a call. */
const heard = (state: string, asked: string): readonly SomeLine[] => {
  const cut: readonly SomeLine[] = state === 'cut' ? [['Renata', 'Cut!', { kind: 'call', to: ['*'] }]] : []
  if (asked === '') return cut
  if (asked.startsWith('Go for Gail'))
    return [...cut, ['Theo', 'Gail, Theo.', { kind: 'hail', to: ['Gail'] }], ['Gail', asked, { to: ['Theo'] }]]
  const kind = asked.startsWith('!') ? 'order' : 'question'
  return [...cut, ['Renata', asked.replace(/^!/, ''), { kind, to: ['Theo'] }]]
}

const faultsOf = (state: string, asked: string, text: string): readonly string[] => {
  const before = someLines(...heard(state, asked))
  const ended = before.reduce((end, { atMs, durMs }) => Math.max(end, atMs + durMs), 0)
  const say = { mode: 'typed', channel: 1, pressAtMs: ended + 1200, durMs: durationOf(text), text } as const
  const { faults } = grade(aCase({ ...STATES[state], me: ME, roster: ROSTER, before, say }))
  return faults.map(({ rule }) => rule).filter((rule) => rule !== OF_LENGTH)
}

const linesOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

const counted = (file: string) => {
  const lines = linesOf(file).map(([rule = '', state = '', asked = '', text = '']) => ({
    rule,
    faults: faultsOf(state, asked, text),
  }))
  const breaches = lines.filter(({ rule }) => rule !== '-')
  const traps = lines.filter(({ rule }) => rule === '-')
  return {
    breaches: breaches.length,
    found: breaches.filter(({ rule, faults }) => faults.includes(rule)).length,
    traps: traps.length,
    accused: traps.filter(({ faults }) => faults.length > 0).length,
  }
}

describe('what is owned up to', () => {
  it('is found in words that were looked at', () => {
    const { breaches, found, traps, accused } = counted('tuning.txt')
    expect([breaches, traps]).toEqual([288, 188])
    expect(found).toBeGreaterThanOrEqual(132)
    expect(accused).toBeLessThanOrEqual(12)
  })
  it('is found in words that nobody looked at', () => {
    const { breaches, found, traps, accused } = counted('held-out.txt')
    expect([breaches, traps]).toEqual([84, 42])
    expect(found).toBeGreaterThanOrEqual(9)
    expect(accused).toBeLessThanOrEqual(4)
  })
  it('is not found where nobody did anything wrong', () => {
    const lines = linesOf('honest.txt')
    const accused = lines.filter(([state = '', asked = '', text = '']) => faultsOf(state, asked, text).length > 0)
    expect(lines).toHaveLength(457)
    expect(accused.length).toBeLessThanOrEqual(30)
  })
})
