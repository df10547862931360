import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../../src/core/radio/case.ts'
import { grade } from '../../../src/core/radio/grade.ts'
import type { RuleId } from '../../../src/core/vocabulary/radio.ts'
import { aCase, durationOf, someLines } from '../story.ts'
import { ROSTER } from './roster.ts'

/** Rules that hold against trainees what they say of themselves. */
const OF_ONESELF: readonly RuleId[] = [
  'R-OFF-AIR-NOTICE',
  'R-CHECK-IN',
  'R-BATTERY',
  'R-EARPIECE',
  'R-KIT',
  'R-RETURN-ONE',
  'R-RIGHT-CHANNEL',
  'R-ECHO',
  'R-STATUS-TRUE',
  'R-HOLD-TILL-CUT',
  'R-BOGEY-CALL',
  'R-STAY-ON-LOCKUP',
  'R-TALENT-MOVES',
]

const STATES: Readonly<Record<string, Partial<RadioCase>>> = {
  idle: { roll: 'idle', post: 'off' },
  post: { roll: 'idle', post: 'onLockup' },
  locked: { roll: 'locked', post: 'onLockup' },
  cut: { roll: 'cut', post: 'onLockup' },
}

/** A state, what was asked (ordered with a "!"), and what is said: right, all of it. */
const accusedIn = (line: string): readonly RuleId[] => {
  const [state = '', asked = '', text = ''] = line.split('|')
  const kind = asked.startsWith('!') ? 'order' : 'question'
  const before = asked === '' ? [] : someLines(['Renata', asked.replace(/^!/, ''), { kind, to: ['Theo'] }])
  const me = { name: 'Theo', role: 'set PA', post: 'north door' }
  const ended = before.reduce((end, { atMs, durMs }) => Math.max(end, atMs + durMs), 0)
  const say = { mode: 'typed', channel: 1, pressAtMs: ended + 1200, durMs: durationOf(text), text } as const
  const { faults } = grade(aCase({ ...STATES[state], me, roster: ROSTER, before, say }))
  return faults.map(({ rule }) => rule).filter((rule) => OF_ONESELF.includes(rule))
}

describe('what is said of a post, a radio, and of others', () => {
  it('is held against hardly anybody who did nothing wrong', () => {
    const lines = readFileSync(join(import.meta.dirname, 'of-oneself.txt'), 'utf8')
      .trim()
      .split('\n')
    const accused = lines.filter((line) => accusedIn(line).length > 0)
    expect(lines.length).toBeGreaterThan(250)
    expect(accused.length).toBeLessThanOrEqual(6)
  })
})
