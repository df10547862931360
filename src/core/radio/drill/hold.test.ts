import { describe, expect, it } from 'vitest'
import type { Filling } from './fill.ts'
import { habitsOfHold, judgeHold, judgeSpoken } from './hold.ts'
import type { HoldItem } from './item.ts'
import { timelineOf } from './timeline.ts'
import { A_MOMENT } from './test-item.ts'

const filling: Filling = {
  region: 'us',
  me: 'Sam',
  slots: {},
  house: { crew: [{ id: 'torres', name: 'Torres', role: 'key PA', voice: 'torres' }], local: {} },
}

const item = (more: Partial<HoldItem> = {}): HoldItem => ({
  kind: 'hold',
  id: 'line',
  trains: ['rule:R-PTT-LEAD', 'rule:R-PTT-TAIL'],
  ...A_MOMENT,
  words: 'Sam for Torres.',
  cueMs: 2500,
  because: '',
  ...more,
})

const ordered = item({
  words: 'Copy, two chairs to gate one.',
  before: [
    {
      by: 'torres',
      words: '{me}, two chairs to gate one.',
      channel: 1,
      to: ['me'],
      kind: 'order',
      facts: { count: 'two', item: 'chairs', place: 'gate one' },
      gapMs: 0,
    },
  ],
})

const spanOf = (one: HoldItem) => {
  const { words } = timelineOf(one, filling)
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 }
}

const rulesOf = (one: HoldItem, downBefore: number, upAfter: number) => {
  const { from, to } = spanOf(one)
  const judged = judgeHold(one, filling, [{ downMs: from - downBefore, upMs: to + upAfter }])
  return judged === null ? null : [judged.level, judged.lost, judged.verdict.faults.map(({ rule }) => rule)]
}

describe('timelineOf', () => {
  it('lets the others finish, then half a second of quiet, then the line', () => {
    const { traffic, clearMs, words, endMs } = timelineOf(ordered, filling)
    const quiet = traffic[0]?.to ?? 0
    expect(clearMs).toBe(quiet + 500)
    expect(words[0]?.from).toBe(quiet + 2500)
    expect(words.map(({ word }) => word).join(' ')).toBe('Copy, two chairs to gate one.')
    expect(endMs).toBeGreaterThan(words.at(-1)?.to ?? 0)
  })
})

describe('judgeHold', () => {
  it.each([
    ['held around all of it', 700, 500, ['works', [], []]],
    ['pressed at the last moment that passes', 300, 150, ['works', [], []]],
    ['pressed with the first word', 0, 500, ['fails', [0], ['R-PTT-LEAD']]],
    ['pressed a word late', -400, 500, ['fails', [0, 1], ['R-PTT-LEAD']]],
    ['let go on the last word', 700, 0, ['nearly', [], ['R-PTT-TAIL']]],
    // What went out was "Sam for": the name was lost with the tail.
    ['let go a word early', 700, -400, ['fails', [2], ['R-PTT-TAIL', 'R-HAIL']]],
    ['pressed far too early', 2600 - 200, 500, ['works', [], []]],
  ] as const)('%s', (_how, before, after, wanted) => {
    const [level, lost, rules] = rulesOf(item(), before, after) ?? []
    expect(lost).toEqual(wanted[1])
    expect(rules).toEqual(wanted[2])
    expect(level).toBe(wanted[0])
  })

  it('names the word on which the button came up, and gives the whole line as what works', () => {
    const { from, to } = spanOf(ordered)
    const released = (upMs: number) =>
      judgeHold(ordered, filling, [{ downMs: from - 700, upMs }])?.verdict.faults[0]?.why
    const why = { id: 'tail.clipped', better: 'Copy, two chairs to gate one.' }
    expect(released(from + 2 * 400 + 20)).toEqual({ ...why, said: 'chairs' })
    expect(released(to - 20)).toEqual({ ...why, said: 'one' })
  })

  it('judges a press into the others as such, whatever came after it', () => {
    const { from, to } = spanOf(ordered)
    const judged = judgeHold(ordered, filling, [
      { downMs: 400, upMs: 900 },
      { downMs: from - 600, upMs: to + 400 },
    ])
    expect(judged?.verdict.faults.map(({ rule }) => rule)).toContain('R-LISTEN-FIRST')
    expect(judged?.level).toBe('fails')
  })

  it('takes the press that carried the line', () => {
    const { from, to } = spanOf(item())
    const judged = judgeHold(item(), filling, [
      { downMs: 100, upMs: 300 },
      { downMs: from - 600, upMs: to + 400 },
    ])
    expect(judged?.level).toBe('works')
  })

  it.each([
    ['before', -1200, -500],
    ['after', 3000, 3600],
  ] as const)('knows a button that was down only %s the line, and does not call that half held', (when, down, up) => {
    const { from } = spanOf(item())
    const judged = judgeHold(item(), filling, [{ downMs: from + down, upMs: from + up }])
    expect(judged).toMatchObject({ held: when, level: 'fails', lost: [0, 1, 2] })
    expect([...(judged === null ? [] : habitsOfHold(judged).values())]).not.toContain('partly')
  })

  it('has nothing to say where nobody pressed', () => {
    expect(judgeHold(item(), filling, [])).toBeNull()
  })
})

describe('judgeSpoken', () => {
  it('takes the times of the microphone', () => {
    const measured = { pressAtMs: 3000, leadMs: 620, tailMs: 450, durMs: 2300 }
    expect(judgeSpoken(item(), filling, measured)).toMatchObject({ level: 'works', leadMs: 620, tailMs: 450, lost: [] })
    const early = judgeSpoken(item(), filling, { ...measured, tailMs: -600, durMs: 1400 })
    expect(early.lost).toContain(2)
    expect(early.level).toBe('fails')
  })
})
