import { describe, expect, it } from 'vitest'
import { same } from './same.ts'
import { keeper } from './use-slice.ts'

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
