import { describe, expect, it } from 'vitest'
import type { Filling } from './fill.ts'
import type { MoveItem, MoveStep } from './item.ts'
import { beginMove, type Deed, doNext, heardSoFar, judgeMove, type MoveState } from './move.ts'
import { A_MOMENT, NOTHING_WANTED } from './test-item.ts'

const filling: Filling = {
  region: 'us',
  me: 'Sam',
  slots: {},
  house: { crew: [{ id: 'priya', name: 'Priya', role: 'set PA', voice: null }], local: {} },
}

const step = (more: Partial<MoveStep>): MoveStep => ({
  ...NOTHING_WANTED,
  expect: 'say',
  turnTo: 1,
  rule: 'R-SWITCH-ACK',
  because: 'Because.',
  instead: { say: 'Not these words.', turn: 'Not the knob.', listen: 'Not silence.' },
  then: [],
  ...more,
})

const ITEM: MoveItem = {
  kind: 'move',
  id: 'to-two',
  trains: ['rule:R-SWITCH-ACK'],
  ...A_MOMENT,
  startOn: 1,
  before: [{ by: 'priya', words: '{me}, go to two.', channel: 1, to: ['me'], kind: 'order', gapMs: 0 }],
  steps: [
    step({ works: ['Copy, switching to two.'], acts: ['acknowledge', 'readback'] }),
    step({ expect: 'turn', turnTo: 2, then: [{ by: 'priya', words: 'Got a minute?', channel: 2, gapMs: 500 }] }),
    step({ expect: 'listen', rule: 'R-LISTEN-FIRST' }),
  ],
}

const say = (words: string): Deed => ({ do: 'say', answer: { words, mode: 'typed', channel: 1, afterMs: 1000 } })

const after = (...deeds: readonly Deed[]): MoveState => {
  let state = beginMove(ITEM)
  for (const deed of deeds) state = doNext(ITEM, filling, state, deed) ?? state
  return state
}

const told = (state: MoveState) => state.done.map(({ judged }) => [judged.level, judged.reason])

describe('doNext', () => {
  it('goes from words to knob to ears, and the radio stands where it was turned to', () => {
    const state = after(say('Copy, switching to two.'), { do: 'turn', to: 2 }, { do: 'listen' })
    expect(told(state)).toEqual([
      ['works', 'Because.'],
      ['works', 'Because.'],
      ['works', 'Because.'],
    ])
    expect(state.channel).toBe(2)
    expect(judgeMove(state)).toMatchObject({ level: 'works' })
    expect(doNext(ITEM, filling, state, { do: 'listen' })).toBeNull()
  })

  it('says at once why something else does not work, and goes on as if the right thing had been done', () => {
    const state = after({ do: 'turn', to: 2 }, { do: 'turn', to: 3 }, say('Sam for Priya.'))
    expect(state.done.map(({ judged }) => judged.level)).toEqual(['fails', 'fails', 'fails'])
    expect(told(state).slice(0, 2)).toEqual([
      ['fails', 'Not the knob.'],
      ['fails', 'Not the knob.'],
    ])
    expect(state.channel).toBe(2)
    expect(judgeMove(state)).toMatchObject({ level: 'fails', reason: 'Not the knob.' })
    expect([...judgeMove(state).broken.keys()]).toContain('R-SWITCH-ACK')
  })

  it('lets the others hear what was said, or where it failed what would have worked', () => {
    const good = heardSoFar(ITEM, filling, after(say('Switching.')))
    expect(good.map(({ words, channel }) => [words, channel])).toEqual([
      ['{me}, go to two.', 1],
      ['Switching.', 1],
    ])
    const bad = heardSoFar(ITEM, filling, after(say('Walkie check.'), { do: 'turn', to: 2 }))
    expect(bad.map(({ words, channel }) => [words, channel])).toEqual([
      ['{me}, go to two.', 1],
      ['Copy, switching to two.', 1],
      ['Got a minute?', 2],
    ])
  })
})
