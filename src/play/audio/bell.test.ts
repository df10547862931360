import { describe, expect, it } from 'vitest'
import { strokesOf } from './bell.ts'

describe('the stage bell', () => {
  it('rings one long for rolling and two short for the cut', () => {
    const rolling = strokesOf('oneLongTwoShort', 'rolling', false)
    const cut = strokesOf('oneLongTwoShort', 'cut', false)
    expect(rolling).toHaveLength(1)
    expect(cut).toHaveLength(2)
    expect(rolling[0]?.ringMs).toBeGreaterThan(3 * (cut[0]?.ringMs ?? 0))
  })

  it('rings one for going and two for the cut', () => {
    expect(strokesOf('oneTwo', 'rolling', false)).toHaveLength(1)
    expect(strokesOf('oneTwo', 'cut', false)).toHaveLength(2)
  })

  it('rings three for rolling, two for a rehearsal, one for the cut', () => {
    expect(strokesOf('threeTwoOne', 'rolling', false)).toHaveLength(3)
    expect(strokesOf('threeTwoOne', 'rolling', true)).toHaveLength(2)
    expect(strokesOf('threeTwoOne', 'cut', false)).toHaveLength(1)
  })

  it('leaves a gap between strokes', () => {
    const [first, second] = strokesOf('oneTwo', 'cut', false)
    expect(second?.atMs).toBeGreaterThan((first?.atMs ?? 0) + (first?.ringMs ?? 0))
  })
})
