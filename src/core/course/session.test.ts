import { describe, expect, it } from 'vitest'
import { review } from './schedule.ts'
import { beginSession, endOf, isOver, minutesLeft, type Result, skip, stopHere, toNext, withResult } from './session.ts'

const round = beginSession(['a', 'b', 'c'].map((item) => ({ item, card: `rule:${item}`, why: 'fresh' as const })))

const result = (level: Result['level'], card = 'rule:a'): Result => ({
  level,
  card,
  outcome: 'held',
  reason: level,
  next: { kind: 'find' },
})

const NOTHING = new Map()

const items = (places: readonly { readonly item: string }[]): string => places.map(({ item }) => item).join('')

describe('a round on its way', () => {
  it('goes on only once the open place has its answer', () => {
    expect(toNext(round).at).toBe(0)
    expect(toNext(withResult(round, result('works'))).at).toBe(1)
  })

  it('counts the first answer, and no other', () => {
    const twice = withResult(withResult(round, result('fails')), result('works'))
    expect(twice.places[0]?.result?.level).toBe('fails')
  })

  it('tells what went right, what to look at again, and what was not asked', () => {
    const first = toNext(withResult(round, result('nearly')))
    const end = endOf(stopHere(withResult(first, result('works'))), NOTHING)
    expect([items(end.right), items(end.again), items(end.left)]).toEqual(['b', 'a', 'c'])
  })

  it('tells what each was before the round, and one thing to try: the first that failed before any that nearly worked', () => {
    const before = new Map([
      ['rule:a', review(null, 'missed', 0)],
      ['rule:b', review(null, 'held', 0)],
    ])
    const answers = [result('nearly'), result('works', 'rule:b'), result('fails', 'rule:c')]
    const over = answers.reduce((session, one) => toNext(withResult(session, one)), round)
    const end = endOf(over, before)
    expect([...end.right, ...end.again].map(({ item, was }) => `${item} ${was}`)).toEqual([
      'b held',
      'a slipped',
      'c new',
    ])
    expect(end.next?.item).toBe('c')
    expect(endOf(toNext(withResult(round, result('works'))), before).next).toBeNull()
  })

  it('leaves a place that is skipped as it was', () => {
    const skipped = skip(round)
    expect(skipped.at).toBe(1)
    expect(items(endOf(stopHere(skipped), NOTHING).left)).toBe('abc')
  })

  it('ends once, and stays at its end', () => {
    const over = stopHere(round)
    expect([isOver(over), minutesLeft(over, 60)]).toEqual([true, 0])
    expect(toNext(skip(over)).at).toBe(3)
  })

  it('says how long the rest takes, in whole minutes and never none', () => {
    expect([60, 20, 1].map((seconds) => minutesLeft(round, seconds))).toEqual([3, 1, 1])
  })
})
