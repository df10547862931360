import { describe, expect, it } from 'vitest'
import { minutesText, moneyText } from './money-text.ts'
import { revisionOf } from './revision.ts'
import { scenarioNumber } from './course/scenario-number.ts'

describe('figures as they are printed', () => {
  it.each([
    [0, false, '$0'],
    [83.33, false, '$83'],
    [83.33, true, '$83.33'],
    [2500, false, '$2,500'],
    [1234567.5, true, '$1,234,567.50'],
    [-243, false, '−$243'],
  ])('prints %s (cents: %s) as %s', (dollars, cents, text) => {
    expect(moneyText(dollars, cents)).toBe(text)
  })

  it('prints minutes with a decimal only where there is one', () => {
    expect([minutesText(3), minutesText(2.5)]).toEqual(['3', '2.5'])
  })

  it('colours attempts like script pages, and begins again after goldenrod', () => {
    expect([1, 2, 3, 6, 7].map(revisionOf)).toEqual(['white', 'blue', 'pink', 'goldenrod', 'white'])
  })

  it('counts scenarios as the syllabus does', () => {
    expect(['first-morning', 'stage-door', 'full-day', 'my-own'].map(scenarioNumber)).toEqual([
      'S01',
      'S03',
      'S38',
      'my-own',
    ])
  })
})
