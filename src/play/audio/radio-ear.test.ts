import { describe, expect, it } from 'vitest'
import { gapsOf, isSqueal } from './radio-ear.ts'

const words = 'Door two is yours now'

describe('gapsOf', () => {
  it('is silent where a word is lost, each in its own time', () => {
    expect(gapsOf({ words, ms: 1000, lost: [1, 4], sinceMs: 0 })).toEqual([
      { from: 200, to: 400 },
      { from: 800, to: 1000 },
    ])
  })

  it('takes neighbours together', () => {
    expect(gapsOf({ words, ms: 1000, lost: [1, 2], sinceMs: 0 })).toEqual([{ from: 200, to: 600 }])
  })

  it('leaves out what was over before the knob came', () => {
    expect(gapsOf({ words, ms: 1000, lost: [0, 2, 3], sinceMs: 500 })).toEqual([{ from: 0, to: 300 }])
  })
})

describe('isSqueal', () => {
  it('is when nothing at all came in', () => {
    expect(isSqueal({ words, lost: [0, 1, 2, 3, 4] })).toBe(true)
    expect(isSqueal({ words, lost: [0, 1, 2, 3] })).toBe(false)
    expect(isSqueal({ words: '', lost: [] })).toBe(false)
  })
})
