import { describe, expect, it } from 'vitest'
import { boxOf, boxOfThing, cornersOf, crossesBox, isInBox } from './box.ts'
import { crosses } from './geometry.ts'
import { unitOf } from './headings.ts'

const at = (x: number, y: number) => ({ x, y })
const WALL = boxOf({ from: at(0, 0), to: at(4000, 0), thick: 200 })
/** Up to the right at 45 degrees. */
const SLANT = boxOf({ from: at(0, 0), to: at(3000, 3000), thick: 400 })

describe('crossesBox', () => {
  it.each([
    ['straight through', WALL, at(2000, -1000), at(2000, 1000), true],
    ['along its face', WALL, at(0, 100), at(4000, 100), false],
    ['past its end', WALL, at(4100, -1000), at(4100, 1000), false],
    ['short of it', WALL, at(2000, -1000), at(2000, -100), false],
    ['through a slanting one', SLANT, at(0, 3000), at(3000, 0), true],
    ['beside a slanting one', SLANT, at(0, 400), at(2600, 3000), false],
    ['over the corner of its rectangle, not of itself', SLANT, at(2200, 200), at(2800, 900), false],
  ])('%s', (_, box, a, b, wanted) => {
    expect(crossesBox(a, b, box)).toBe(wanted)
    expect(crossesBox(b, a, box)).toBe(wanted)
  })

  it('counts the margin on every side, also askew', () => {
    expect(crossesBox(at(0, 150), at(4000, 150), WALL, 60)).toBe(true)
    expect(crossesBox(at(4100, -1000), at(4100, 1000), WALL, 150)).toBe(true)
    expect(crossesBox(at(0, 400), at(2600, 3000), SLANT, 150)).toBe(true)
  })

  it('agrees with the rectangle test where a box stands upright', () => {
    const rect = { x: 1000, y: 500, w: 3000, h: 700 }
    const box = boxOf({ from: at(4000, 850), to: at(1000, 850), thick: 700 })
    for (let step = 0; step < 900; step += 1) {
      const a = at((step * 397) % 5000, (step * 211) % 2000)
      const b = at((step * 173) % 5000, (step * 631) % 2000)
      expect([step, crossesBox(a, b, box, 180)]).toEqual([step, crosses(a, b, rect, 180)])
    }
  })
})

describe('a thing that stands somewhere', () => {
  it('lies along its turn', () => {
    const across = boxOfThing({ turn: 90, w: 4000, d: 1000 }, at(0, 0))
    expect(isInBox(at(0, 1900), across)).toBe(true)
    expect(isInBox(at(1900, 0), across)).toBe(false)
    expect(cornersOf(across).map(({ x, y }) => [Math.round(x), Math.round(y)])).toContainEqual([-500, 2000])
  })
})

describe('unitOf', () => {
  it.each([
    [0, 10_000, 0],
    [90, 0, 10_000],
    [180, -10_000, 0],
    [270, 0, -10_000],
    [-90, 0, -10_000],
    [30, 8660, 5000],
    [135, -7071, 7071],
    [332, 8829, -4695],
  ])('%d degrees', (degrees, dx, dy) => {
    const unit = unitOf(degrees)
    expect([unit.dx + 0, unit.dy + 0]).toEqual([dx, dy])
  })
})
