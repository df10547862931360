import { describe, expect, it } from 'vitest'
import { blocksOf, HOT_BLOCK, LEVEL_BLOCKS } from './level.ts'

describe('blocksOf', () => {
  it('lights nothing in silence, about half for speech, the hot ones for shouting', () => {
    expect(blocksOf(0)).toBe(0)
    expect(blocksOf(0.002)).toBe(0)
    expect(blocksOf(0.06)).toBeGreaterThan(10)
    expect(blocksOf(0.06)).toBeLessThan(HOT_BLOCK)
    expect(blocksOf(0.3)).toBeGreaterThanOrEqual(HOT_BLOCK)
    expect(blocksOf(1)).toBe(LEVEL_BLOCKS)
  })
})
