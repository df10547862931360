import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../../src/core/radio/case.ts'
import { toldIn } from '../story.ts'

/** A worked exchange; behind each of the trainee's lines stands what it should be graded. */
type Exchange = { readonly id: string; readonly given?: Partial<RadioCase>; readonly script: string }

/** Worked exchanges of the radio reference (i), graded line by line. */
export const expectExchanges = (exchanges: readonly Exchange[]): void => {
  describe('worked exchanges of the radio reference', () => {
    for (const { id, given, script } of exchanges) {
      for (const [at, told] of toldIn(script, given).entries()) {
        it(`${id}, line ${at + 1}: ${told.words}`, () => expect(told.verdict).toBe(told.at))
      }
    }
  })
}
