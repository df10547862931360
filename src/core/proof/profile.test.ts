import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '../rubric/assessment.ts'
import { CRITERIA, type Criterion } from '../vocabulary/words.ts'
import { profileOf, SET_READY_CRITERIA, shortOfSetReady } from './profile.ts'

const runsOf = (criterion: Criterion, levels: readonly Level[]) =>
  levels.map((level) => ({ levels: { [criterion]: level } }))

const levelOf = (levels: readonly Level[]): Level | null =>
  profileOf(runsOf('R3', levels)).find(({ criterion }) => criterion === 'R3')?.level ?? null

const anyLevel = fc.constantFrom<Level>(0, 1, 2, 3, 4)

describe('a profile', () => {
  it('has all twelve criteria, and none has a level before a run exercised it', () => {
    const profile = profileOf([{ levels: { R1: 3 } }])
    expect(profile.map(({ criterion }) => criterion)).toEqual(CRITERIA)
    expect(profile.filter(({ level }) => level !== null)).toEqual([{ criterion: 'R1', levels: [3], level: 3 }])
  })

  it.each<[readonly Level[], Level | null]>([
    [[], null],
    [[2], 2],
    [[2, 3], 3],
    [[1, 1, 4], 2],
    [[4, 3, 3], 3],
    [[4, 4, 3], 4],
    // The best three of the last five.
    [[1, 4, 1, 4, 4], 4],
    // What is older has gone.
    [[4, 4, 4, 1, 1, 1, 1, 1], 1],
  ])('of the levels %j stands at %j', (levels, level) => {
    expect(levelOf(levels)).toBe(level)
  })

  it('never falls by a run that is as good as any of the last five', () => {
    fc.assert(
      fc.property(fc.array(anyLevel, { minLength: 1, maxLength: 9 }), (levels) => {
        const best = levels.slice(-5).reduce((most, level) => (level > most ? level : most))
        expect(levelOf([...levels, best])).toBeGreaterThanOrEqual(levelOf(levels) ?? 0)
      }),
    )
  })

  it('lies between the worst and the best of the last five', () => {
    fc.assert(
      fc.property(fc.array(anyLevel, { minLength: 1, maxLength: 9 }), (levels) => {
        const last = levels.slice(-5)
        expect(levelOf(levels)).toBeGreaterThanOrEqual(Math.min(...last))
        expect(levelOf(levels)).toBeLessThanOrEqual(Math.max(...last))
      }),
    )
  })
})

describe('set-ready', () => {
  const everywhere = (level: Level) => ({ levels: Object.fromEntries(SET_READY_CRITERIA.map((one) => [one, level])) })

  it('is whoever stands at 3 or above in five criteria, in the last three runs of each', () => {
    expect(shortOfSetReady(profileOf([everywhere(1), everywhere(3), everywhere(4), everywhere(3)]))).toEqual([])
  })

  it('is nobody with one run below it, with too few runs, or with a criterion that was not seen', () => {
    const weak = { levels: { ...everywhere(3).levels, R5: 2 as const } }
    expect(shortOfSetReady(profileOf([weak, everywhere(4), everywhere(4)]))).toEqual(['R5'])
    expect(shortOfSetReady(profileOf([everywhere(4), everywhere(4)]))).toEqual(SET_READY_CRITERIA)
    expect(shortOfSetReady(profileOf([]))).toEqual(SET_READY_CRITERIA)
  })
})
