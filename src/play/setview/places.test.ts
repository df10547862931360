import { describe, expect, it } from 'vitest'
import { PAINTINGS } from '../../../assets/kit/catalogue.ts'
import { unknownWords } from '../../../assets/kit/figures/describe.ts'
import { placeArtOf } from './places.ts'

const stage4 = placeArtOf('stage-4')

describe('stage 4', () => {
  it('has residents whom the kit can draw', () => {
    expect(stage4?.residents.length).toBeGreaterThan(8)
    expect(stage4?.residents.flatMap(({ look }) => unknownWords(look))).toEqual([])
  })

  it('names paintings that the kit has', () => {
    const painted = PAINTINGS.flatMap(({ layers }) => layers().map(({ name }) => name))
    expect(painted).toEqual(expect.arrayContaining(Object.values(stage4?.layers ?? { none: 'none' })))
  })

  it('hangs the leaves of its doors at the ends of the openings', () => {
    for (const { at, leaves } of stage4?.doors ?? []) {
      expect(leaves).toHaveLength(2)
      expect(leaves.reduce((sum, leaf) => sum + leaf.x, 0) / 2).toBeCloseTo(at.x)
      expect(leaves.map(({ swing }) => Math.sign(swing))).toEqual([-1, 1])
    }
  })

  it('is darker within than without', () => {
    expect(stage4?.light(430, 214)).toBeLessThan(stage4?.light(564, 510) ?? 0)
  })
})

describe('placeArtOf', () => {
  it('has nothing for a place that is painted from its plan', () => {
    expect(placeArtOf('dock-street')).toBeUndefined()
  })
})
