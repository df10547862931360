import { describe, expect, it } from 'vitest'
import { weighingOf } from './weighing.ts'

describe('an assignment’s own weighing', () => {
  it('asks only for what was typed', () => {
    expect(weighingOf({ pass: '' })).toEqual({ weights: {} })
    expect(weighingOf({ pass: ' 75 ', R1: '20', R3: '0', R5: '' })).toEqual({
      passMark: 75,
      weights: { R1: 20, R3: 0 },
    })
  })

  it.each(['101', '-1', '7.5', 'ten', '1e2'])('is not read where a field says “%s”', (typed) => {
    expect(weighingOf({ pass: typed })).toBeNull()
    expect(weighingOf({ pass: '70', R2: typed })).toBeNull()
  })
})
