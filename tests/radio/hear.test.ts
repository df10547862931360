import { describe, expect, it } from 'vitest'
import type { HearContext, Terms } from '../../src/core/radio/case.ts'
import { hear } from '../../src/core/radio/hear.ts'
import { termsIn, termsSaid } from '../../src/core/radio/terms.ts'
import { aCase, someLines } from './story.ts'

const TERMS: Terms = {
  'door-two': ['door two', 'door 2', 'two', 'd2'],
  'wait-release': ['until release', 'wait for release', 'stay shut on cut'],
  forklift: ['forklift'],
}

const context = (given: Partial<HearContext> = {}): HearContext => ({
  ...aCase(),
  channel: 1,
  atMs: 20_000,
  promptMs: 20_000,
  ...given,
})

describe('termsIn', () => {
  const rows: readonly (readonly [words: string, ids: readonly string[]])[] = [
    ['Copy, door two, wait for release', ['door-two', 'wait-release']],
    ["Two's mine, stay shut on cut", ['door-two', 'wait-release']],
    ['D two until release', ['door-two', 'wait-release']],
    ['forlkift at door 2!', ['door-two', 'forklift']],
    ['Not door two', []],
    ['No, door two', ['door-two']],
    ['nothing of the kind', []],
    ['', []],
  ]
  for (const [words, ids] of rows) it(`“${words}”`, () => expect(termsIn(words, TERMS)).toEqual(ids))

  it('tells what was denied from what was left out', () => {
    expect(termsSaid("I won't wait for release", TERMS)).toEqual({ said: [], denied: ['wait-release'] })
  })
})

describe('hear', () => {
  it('takes an order apart', () => {
    const before = someLines(['Sam', 'Sam for Nina.'], ['Nina', 'Go for Nina.'])
    expect(hear('Can you send two bricks to Priya at W1 before we roll?', context({ before }))).toEqual({
      act: 'request',
      to: ['Nina'],
      facts: { count: 'two', item: 'bricks', who: 'Priya', place: 'W1', when: 'before we roll' },
      terms: [],
    })
  })

  it('reads the same words by what is open', () => {
    const order = someLines(['Dee', 'Two bricks to W1, Sam.', { kind: 'order', to: ['Sam'] }])
    const poll = someLines(['Marcus', 'Lock it up.'])
    expect(hear('Stand by', context({ before: order })).act).toBe('standby')
    expect(hear('Copy, two bricks to W1', context({ before: order })).act).toBe('readback')
    expect(hear('Copy, two bricks to W1', context()).act).toBe('acknowledge')
    expect(hear('Standing by', context({ before: poll, post: 'onLockup', lockupPoll: true })).to).toEqual(['Marcus'])
  })

  it('takes hair and makeup for one place', () => {
    expect(hear('Number 2 is in hair and makeup.', context()).facts).toEqual({ place: 'hair and makeup' })
  })

  it('is none if nobody could make it out', () => {
    expect(hear('blorf snagg', context())).toEqual({ act: 'none', to: [], facts: {}, terms: [] })
  })

  it('lists the scenario’s own terms', () => {
    expect(hear('Stop stop stop, forklift at door two', context({ terms: TERMS })).terms).toEqual([
      'door-two',
      'forklift',
    ])
  })
})
