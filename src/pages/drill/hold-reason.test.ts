import type { TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import type { Filling } from '../../core/radio/drill/fill.ts'
import { judgeHold } from '../../core/radio/drill/hold.ts'
import type { HoldItem } from '../../core/radio/drill/item.ts'
import { A_MOMENT } from '../../core/radio/drill/test-item.ts'
import { timelineOf } from '../../core/radio/drill/timeline.ts'
import { holdReasons, holdTitle } from './hold-reason.ts'

const t = ((key: string) => key) as unknown as TFunction<'drill'>

const filling: Filling = {
  region: 'us',
  me: 'Sam',
  slots: {},
  house: { crew: [{ id: 'torres', name: 'Torres', role: 'key PA', voice: 'torres' }], local: {} },
}

const item: HoldItem = {
  kind: 'hold',
  id: 'order',
  trains: ['rule:R-LISTEN-FIRST', 'rule:R-PTT-LEAD', 'rule:R-PTT-TAIL'],
  ...A_MOMENT,
  words: 'Copy, two chairs to gate one.',
  cueMs: 2500,
  because: 'Whole.',
  before: [{ by: 'torres', words: '{me}, two chairs to gate one.', channel: 1, to: ['me'], kind: 'order', gapMs: 0 }],
}

const { clearMs, words } = timelineOf(item, filling)
const fromMs = words[0]?.from ?? 0
const endMs = words.at(-1)?.to ?? 0

const told = (downMs: number, upMs: number) => {
  const judged = judgeHold(item, filling, [{ downMs, upMs }])
  const reasons = holdReasons(t, item, filling, judged).map((one) => (typeof one === 'string' ? one : one.id))
  return [holdTitle(t, item, filling, judged), ...reasons]
}

describe('what is said of a press', () => {
  it.each([
    ['around the line', fromMs - 700, endMs + 400, ['hold.whole', 'Whole.']],
    ['through the whole order', 300, endMs + 400, ['hold.into', 'listen.over', 'hold.deafWhy', 'lead.dead']],
    ['from the very start of the order', 40, endMs + 400, ['hold.into', 'listen.over', 'hold.deafWhy', 'lead.dead']],
    ['in the order alone', 300, clearMs - 600, ['hold.into', 'listen.over', 'hold.deafWhy', 'hold.beforeWhy']],
    ['a moment too soon after it', clearMs - 200, endMs + 400, ['hold.tooSoon', 'listen.close']],
    ['long after the last word', fromMs - 700, endMs + 2400, ['hold.long', 'mic.open']],
    ['up on the last word', fromMs - 700, endMs, ['hold.almost', 'tail.clipped']],
  ] as const)('held %s', (_how, downMs, upMs, wanted) => {
    expect(told(downMs, upMs)).toEqual(wanted)
  })

  it('is the same for a button that was never pressed', () => {
    expect([holdTitle(t, item, filling, null), ...holdReasons(t, item, filling, null)]).toEqual([
      'hold.never',
      'hold.neverWhy',
    ])
  })
})
