import { describe, expect, it } from 'vitest'
import { PAINTINGS } from '../../../assets/kit/catalogue.ts'
import { FIGURE_FRAMES } from './atlas.ts'
import { placeArtOf } from './places.ts'

const stage4 = placeArtOf('stage-4')

describe('stage 4', () => {
  it('names frames that the kit has', () => {
    const named = [
      ...(stage4?.doors.flatMap(({ frames }) => Object.values(frames)) ?? []),
      ...(stage4?.residents.map(({ look, pose }) => `${look}/${pose}`) ?? []),
      ...Object.values(stage4?.props ?? {}).map(({ frame }) => frame),
    ]
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((frame) => !FIGURE_FRAMES.includes(frame))).toEqual([])
  })

  it('names paintings that the kit has', () => {
    const painted = PAINTINGS.flatMap(({ layers }) => layers().map(({ name }) => name))
    expect(painted).toEqual(expect.arrayContaining(Object.values(stage4?.layers ?? {})))
  })

  it('is darker within than without', () => {
    expect(stage4?.light({ x: 430, y: 214 })).toBeLessThan(stage4?.light({ x: 564, y: 510 }) ?? 0)
  })
})

describe('placeArtOf', () => {
  it('has nothing for a place that nobody painted', () => {
    expect(placeArtOf('the-moon')).toBeUndefined()
  })
})
