import { describe, expect, it } from 'vitest'
import { beginSession, endOf, isOver, minutesLeft, type Result, skip, stopHere, toNext, withResult } from './session.ts'

const round = beginSession(['a', 'b', 'c'].map((item) => ({ item, card: `rule:${item}`, why: 'fresh' as const })))

const result = (level: Result['level']): Result => ({ level, card: 'rule:a', outcome: 'held', dueMs: 0, reason: level })

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
    const end = endOf(stopHere(withResult(first, result('works'))))
    expect([items(end.right), items(end.again), items(end.left)]).toEqual(['b', 'a', 'c'])
  })

  it('leaves a place that is skipped as it was', () => {
    const skipped = skip(round)
    expect(skipped.at).toBe(1)
    expect(items(endOf(stopHere(skipped)).left)).toBe('abc')
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
