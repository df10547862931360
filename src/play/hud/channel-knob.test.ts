import { describe, expect, it } from 'vitest'
import { turned } from './channel-knob.ts'

describe('turned', () => {
  it('clicks by one and runs round', () => {
    expect([turned(1, 1), turned(16, 1), turned(1, -1), turned(3, -1)]).toEqual([2, 1, 16, 2])
  })
})
