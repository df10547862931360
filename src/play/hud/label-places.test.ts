import { describe, expect, it } from 'vitest'
import { outside, untaped } from './kept-free.ts'
import { type Hanging, placeLabels } from './label-places.ts'

const WIDE = 1000
const label = (x: number, y: number, w = 60): Hanging => ({ x, y, w, h: 24 })

describe('labels over the picture', () => {
  it('hang under the feet, and stay within the picture', () => {
    expect(placeLabels([label(500, 100), label(10, 300)], WIDE, [])).toEqual([
      { left: 470, top: 126, hang: 'under' },
      { left: 4, top: 326, hang: 'under' },
    ])
  })

  it('hang clear of the ring round the trainee', () => {
    expect(placeLabels([{ ...label(500, 100), ringed: true }], WIDE, [])[0]?.top).toBe(138)
  })

  it('leave room to the one placed before, and cover nobody else', () => {
    const sideBySide = placeLabels([label(500, 100, 200), label(560, 100)], WIDE, [])
    expect(sideBySide.map(({ hang }) => hang)).toEqual(['under', 'over'])
    const oneAboveTheOther = placeLabels([label(500, 160), label(480, 100)], WIDE, [])
    expect(oneAboveTheOther.map(({ hang }) => hang)).toEqual(['under', 'over'])
  })

  it('stay under the feet, off to one side, where somebody stands close by', () => {
    const long = { ...label(500, 100, 122), ringed: true }
    const beside = (x: number) => placeLabels([long, label(x, 130)], WIDE, [], { panels: [], words: [] })[0]
    expect(beside(565)).toEqual({ left: 417, top: 138, hang: 'underLeft' })
    expect(beside(435)).toEqual({ left: 461, top: 138, hang: 'underRight' })
  })

  it('do not flutter between two places, and come back when there is room again', () => {
    const nearly = [label(500, 100), label(568, 100)]
    expect(placeLabels(nearly, WIDE, [])[1]?.hang).toBe('under')
    expect(placeLabels(nearly, WIDE, ['under', 'over'])[1]?.hang).toBe('over')
    expect(placeLabels([label(500, 100), label(600, 100)], WIDE, ['under', 'over'])[1]?.hang).toBe('under')
  })

  it('hang clear of whoever has none where there is a choice', () => {
    const people = [
      { id: 'dana', x: 500, y: 100 },
      { id: 'walker', x: 510, y: 140 },
    ]
    const words = untaped(people, new Set(['dana']), (x, y) => ({ x, y }))
    expect(words).toHaveLength(1)
    expect(placeLabels([label(500, 100)], WIDE, [], { panels: [], words })[0]?.hang).toBe('over')
  })

  it('hang clear of panels, and of what is written on the ground where there is a choice', () => {
    const band = (top: number) => ({ left: 0, top, right: 1000, bottom: top + 30 })
    const at = (panels: readonly number[], words: readonly number[]) =>
      placeLabels([label(500, 100)], WIDE, [], { panels: panels.map(band), words: words.map(band) })[0]?.hang
    expect(at([120], [])).toBe('over')
    expect(at([], [120])).toBe('over')
    expect(at([120, 150], [50])).toBe('right')
    expect(at([120, 150], [50, 85])).toBe('over')
    expect(at([50], [120])).toBe('lower')
    expect(at([50], [120, 150])).toBe('right')
    expect(at([50, 85], [120, 150])).toBe('under')
  })

  it('hang over the head where the picture ends below the feet', () => {
    const panels = outside(WIDE, 140)
    expect(placeLabels([label(500, 100)], WIDE, [], { panels, words: [] })[0]?.hang).toBe('over')
    expect(placeLabels([label(500, 40)], WIDE, [], { panels, words: [] })[0]?.hang).toBe('under')
  })

  it('hang under the feet where everything is taken', () => {
    const crowd = Array.from({ length: 6 }, () => label(500, 100, 300))
    expect(placeLabels(crowd, WIDE, []).at(-1)?.hang).toBe('under')
  })
})
