import { describe, expect, it } from 'vitest'
import { boxOf } from './box.ts'
import { COVERS, COVERS_WITH_UMBRELLA, inEyeline, standsBetween } from './sightline.ts'

const LENS = { x: 0, y: 0 }
const FACE = { x: 10_000, y: 0 }

describe('a line of sight', () => {
  it('is covered by whoever stands in it, and not from beside, before or behind it', () => {
    expect(standsBetween(LENS, FACE, { x: 5000, y: 250 }, COVERS)).toBe(true)
    expect(standsBetween(LENS, FACE, { x: 5000, y: 600 }, COVERS)).toBe(false)
    expect(standsBetween(LENS, FACE, { x: -100, y: 0 }, COVERS)).toBe(false)
    expect(standsBetween(LENS, FACE, { x: 10_400, y: 0 }, COVERS)).toBe(false)
    expect(standsBetween(LENS, LENS, LENS, COVERS)).toBe(false)
  })

  it('is covered from farther beside it by an umbrella', () => {
    expect(standsBetween(LENS, FACE, { x: 5000, y: 600 }, COVERS_WITH_UMBRELLA)).toBe(true)
  })
})

describe('an eyeline', () => {
  const actor = { x: 0, y: 0, dx: 1, dy: 0 }

  it('runs ahead of the actor, a little to either side, and not for ever', () => {
    expect(inEyeline(actor, { x: 5000, y: 1500 }, [])).toBe(true)
    expect(inEyeline(actor, { x: 5000, y: 2500 }, [])).toBe(false)
    expect(inEyeline(actor, { x: -5000, y: 0 }, [])).toBe(false)
    expect(inEyeline(actor, { x: 16_000, y: 0 }, [])).toBe(false)
  })

  it('ends at a wall', () => {
    const wall = boxOf({ from: { x: 3000, y: -2000 }, to: { x: 3000, y: 2000 }, thick: 200 })
    expect(inEyeline(actor, { x: 5000, y: 0 }, [wall])).toBe(false)
  })
})
