import { describe, expect, it } from 'vitest'
import { levelReached, progressOf } from './progress.ts'

const scene = (id: string) => ({ id, minutes: 4 })
const mark = (scenario: string, score: number | null) => ({ scenario, score })

describe('how far a module is', () => {
  it('has nothing to count where nothing can be played', () => {
    expect(progressOf([], [], null)).toEqual({ state: 'none', beats: 0, minutes: null, best: null })
  })

  it.each([
    ['open before the first run', [], 'open', 0, null],
    ['open after a run without a mark', [mark('door', null)], 'open', 0, null],
    ['a pick-up below a pass', [mark('door', 69)], 'pickUp', 7, 69],
    ['a pick-up that earned nothing', [mark('door', 0)], 'pickUp', 0, 0],
    ['wrapped with a pass, whatever came after it', [mark('door', 70), mark('door', 20)], 'wrapped', 8, 70],
  ] as const)('is %s', (_, attempts, state, beats, best) => {
    expect(progressOf([scene('door')], attempts, null)).toEqual({ state, beats, minutes: 4, best })
  })

  it('wants half of its scenes, rounded up', () => {
    const three = [scene('a'), scene('b'), scene('c')]
    expect(progressOf(three, [mark('b', 100)], null)).toMatchObject({ state: 'pickUp', beats: 4, minutes: 12 })
    expect(progressOf(three, [mark('b', 100), mark('c', 70)], null)).toMatchObject({ state: 'wrapped', beats: 8 })
  })

  it.each([
    [0, 'open', 0],
    [1, 'shooting', 0],
    [39, 'shooting', 7],
    [40, 'wrapped', 8],
  ] as const)('counts the cards that were met: %s of 40', (met, state, beats) => {
    const drills = { met, all: 40, minutes: 9 }
    expect(progressOf([], [], drills)).toEqual({ state, beats, minutes: 9, best: null })
  })
})

it.each([
  [0, 0],
  [1, 1],
  [24, 1],
  [25, 1],
  [54, 1],
  [55, 2],
  [79, 2],
  [80, 3],
  [99, 3],
  [100, 4],
])('a mark of %s reaches level %s', (points, level) => {
  expect(levelReached(points)).toBe(level)
})
