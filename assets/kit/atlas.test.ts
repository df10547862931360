import { describe, expect, it } from 'vitest'
import { FIGURE_FRAMES, STRANGER_FRAMES } from '../../src/play/setview/atlas.ts'
import { ATLASES, PAINTINGS } from './catalogue.ts'
import type { Frame } from './figures/frames.ts'
import { RESIDENTS } from './places/stage-4.plan.ts'

const framesOf = (name: string): readonly Frame[] => ATLASES.find((atlas) => atlas.name === name)?.frames() ?? []
const sorted = (names: readonly string[]): readonly string[] => [...names].sort()

describe('the frames of the atlases', () => {
  it('are the ones that the set view knows by name', () => {
    expect(sorted(framesOf('figures').map(({ name }) => name))).toEqual(sorted(FIGURE_FRAMES))
    expect(sorted(framesOf('strangers').map(({ name }) => name))).toEqual(sorted(STRANGER_FRAMES))
  })

  it('have one name each', () => {
    const names = ATLASES.flatMap((atlas) => atlas.frames().map(({ name }) => name))
    expect(new Set(names).size).toBe(names.length)
  })

  it('are the same drawings each time', () => {
    for (const atlas of ATLASES) expect(atlas.frames()).toEqual(atlas.frames())
  })

  it('carry no letters, which come from the page', () => {
    const drawings = [
      ...ATLASES.flatMap((atlas) => atlas.frames().map(({ svg }) => svg)),
      ...PAINTINGS.flatMap(({ layers }) => layers().map(({ drawing }) => drawing)),
    ]
    expect(drawings.filter((svg) => svg.includes('<text'))).toEqual([])
  })

  it('hold every resident of stage 4', () => {
    for (const { look, pose } of RESIDENTS) expect(FIGURE_FRAMES).toContain(`${look}/${pose}`)
  })
})
