import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../../src/core/radio/case.ts'
import { aCase, durationOf, shortOf, someLines } from '../story.ts'

/** Typed words on a channel. */
export const on = (channel: number, text: string, given: Partial<RadioCase> = {}, pressAtMs = 20_000): RadioCase =>
  aCase({ ...given, say: { mode: 'typed', channel, pressAtMs, durMs: durationOf(text), text } })

/** Nina has answered Sam’s call. */
export const talking = someLines(['Sam', 'Sam for Nina.'], ['Nina', 'Go for Nina.'])
/** Sam holds a post, and the set is locked. */
export const locked: Partial<RadioCase> = { post: 'onLockup', lockupPoll: true, roll: 'locked' }
/** The 1st AD has asked the posts. */
export const polled: Partial<RadioCase> = { ...locked, before: someLines(['Marcus', 'Lock it up.']) }
/** The camera rolls, and Sam holds a post. */
export const rolling: Partial<RadioCase> = {
  post: 'onLockup',
  roll: 'rolling',
  before: someLines(['Marcus', 'Rolling.']),
}

/** What is graded, and the verdict in short. */
export type Row = readonly [what: string, given: RadioCase, verdict: string]

/** One family of rules, each with its rows. */
export const expectRows = (tables: Readonly<Record<string, readonly Row[]>>): void => {
  for (const [rule, rows] of Object.entries(tables)) {
    describe(`${rule}`, () => {
      for (const [what, given, verdict] of rows) it(`${what} → ${verdict}`, () => expect(shortOf(given)).toBe(verdict))
    })
  }
}
