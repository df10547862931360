import { describe, expect, it } from 'vitest'
import { same } from './same.ts'
import { keeper, slowly } from './use-slice.ts'

describe('same', () => {
  it('compares plain values through objects and lists', () => {
    expect(same({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true)
    expect(same({ a: [1, { b: null }] }, { a: [1, { b: 0 }] })).toBe(false)
    expect(same([1, 2], [1, 2, 3])).toBe(false)
    expect(same({ a: undefined }, { b: undefined })).toBe(false)
    expect(same([], {})).toBe(false)
    expect(same(null, {})).toBe(false)
  })
})

describe('keeper', () => {
  it('gives the first object back while the next is equal', () => {
    const keep = keeper<{ readonly take: number }>()
    const first = keep({ take: 1 })
    expect(keep({ take: 1 })).toBe(first)
    expect(keep({ take: 2 })).toEqual({ take: 2 })
  })
})

describe('slowly', () => {
  it('looks once a second of set time, and gives an equal value back as the same object', () => {
    const slow = slowly<{ readonly metres: number }>()
    let looks = 0
    const at = (tick: number, metres: number) =>
      slow(tick, () => {
        looks += 1
        return { metres }
      })
    const first = at(5, 8)
    expect(at(19, 7)).toBe(first)
    expect(looks).toBe(1)
    expect(at(20, 8)).toBe(first)
    expect(at(40, 6)).toEqual({ metres: 6 })
    expect(looks).toBe(3)
  })
})
