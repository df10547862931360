import { describe, expect, it } from 'vitest'
import { draftedAt, isDrafting } from './typed.ts'

describe('words that are typed or built', () => {
  it('count from their first character for twelve seconds, and from when they are sent after that', () => {
    const begun = { draftTick: 100, tick: 340 }
    expect([isDrafting(begun), draftedAt(begun)]).toEqual([true, 100])
    const stale = { draftTick: 100, tick: 341 }
    expect([isDrafting(stale), draftedAt(stale)]).toEqual([false, 341])
    expect(draftedAt({ draftTick: null, tick: 7 })).toBe(7)
  })
})
