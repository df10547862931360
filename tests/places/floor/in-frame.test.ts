import { describe, expect, it } from 'vitest'
import { at, camera, door, mirror, pane, planOf, thing, wall } from '../plan-of.ts'
import { BODY_RADIUS, inFrame, lookThrough } from '../../../src/core/floor/in-frame.ts'

/** Looks east from here; ten metres ahead its frame is 3.56 m to either side. */
const LENS = at(10_000, 20_000)
const CAMERA = camera(LENS)
const AHEAD = at(20_000, 20_000)
const EDGE = 20_000 + 3560

describe('inFrame', () => {
  const open = planOf({ cameras: [CAMERA] })

  it.each([
    ['in the middle', AHEAD, true],
    ['behind the lens', at(8000, 20_000), false],
    ['with half a body over the right edge', at(20_000, EDGE + 100), true],
    ['a body beyond the right edge', at(20_000, EDGE + BODY_RADIUS + 100), false],
    ['a body beyond the left edge', at(20_000, 20_000 - 3560 - BODY_RADIUS - 100), false],
    ['beyond its depth', at(30_100, 20_000), false],
    ['just within its depth', at(29_900, 20_000), true],
    ['wide as the frame, close to the lens', at(10_300, 20_000), true],
  ])('somebody %s', (_, point, wanted) => {
    expect(inFrame(open, CAMERA, point)).toBe(wanted)
  })

  it('opens as wide as its lens', () => {
    const point = at(20_000, 20_000 + 5000)
    expect(inFrame(open, camera(LENS, { slope: 519 }), point)).toBe(true)
    expect(inFrame(open, camera(LENS, { slope: 249 }), point)).toBe(false)
  })

  it('looks along its heading, whichever it is', () => {
    const north = camera(LENS, { dx: 0, dy: -7 })
    expect(inFrame(open, north, at(10_000, 12_000))).toBe(true)
    expect(inFrame(open, north, AHEAD)).toBe(false)
    const askew = camera(LENS, { dx: 3000, dy: 4000 })
    expect(inFrame(open, askew, at(16_000, 28_000))).toBe(true)
    expect(inFrame(open, askew, at(16_000, 20_500))).toBe(false)
  })
})

describe('what is in the way', () => {
  const behind = (parts: Parameters<typeof planOf>[0]) => planOf({ cameras: [CAMERA], ...parts })
  const across = [at(15_000, 10_000), at(15_000, 30_000)] as const

  it('a wall hides, a fence does not', () => {
    expect(inFrame(behind({ walls: [wall(...across)] }), CAMERA, AHEAD)).toBe(false)
    expect(inFrame(behind({ walls: [wall(...across, { sees: true })] }), CAMERA, AHEAD)).toBe(true)
  })

  it('whoever looks round the end of a wall is seen', () => {
    const short = behind({ walls: [wall(at(15_000, 10_000), at(15_000, 19_900))] })
    expect(inFrame(short, CAMERA, at(20_000, 19_900))).toBe(true)
    expect(inFrame(short, CAMERA, at(20_000, 19_400))).toBe(false)
  })

  it('a pillar narrower than a body does not hide it', () => {
    const pillar = behind({ walls: [wall(at(15_000, 19_950), at(15_000, 20_050))] })
    expect(inFrame(pillar, CAMERA, at(15_600, 20_000))).toBe(true)
  })

  it('a shut door hides, an open one and one of glass do not', () => {
    const shut = behind({ doors: [door(...across)] })
    expect(inFrame(shut, CAMERA, AHEAD)).toBe(false)
    expect(inFrame(shut, CAMERA, AHEAD, BODY_RADIUS, { openDoors: ['door'] })).toBe(true)
    expect(inFrame(behind({ doors: [door(...across, { open: true })] }), CAMERA, AHEAD)).toBe(true)
    expect(inFrame(behind({ doors: [door(...across, { glass: true })] }), CAMERA, AHEAD)).toBe(true)
  })

  it('a van hides, a car does not', () => {
    expect(inFrame(behind({ dressing: [thing(at(15_000, 20_000))] }), CAMERA, AHEAD)).toBe(false)
    expect(inFrame(behind({ dressing: [thing(at(15_000, 20_000), { h: 1450 })] }), CAMERA, AHEAD)).toBe(true)
  })

  it('a loose thing hides where it is now', () => {
    const plan = behind({ props: [{ ...thing(at(15_000, 20_000)), movedTo: at(15_000, 35_000) }] })
    expect(inFrame(plan, CAMERA, AHEAD)).toBe(false)
    expect(inFrame(plan, CAMERA, AHEAD, BODY_RADIUS, { openDoors: [], moved: ['thing'] })).toBe(true)
  })
})

describe('mirrors and windows', () => {
  /** A glass wall north of the looks, parallel to them: whoever stands south of the frame is seen in it. */
  const glass = [at(12_000, 18_000), at(18_000, 18_000)] as const
  const standing = at(19_000, 26_200)
  const look = (parts: Parameters<typeof planOf>[0]) =>
    lookThrough(planOf({ cameras: [CAMERA], ...parts }), CAMERA, { openDoors: [] })

  it('nobody is seen there straight', () => {
    expect(look({})(standing)).toBeNull()
  })

  it('a mirror shows who stands outside the frame', () => {
    // The image stands as far behind the mirror as the body before it: it must lie within the edges.
    const near = at(22_000, 21_500)
    const tilted = camera(LENS, { dx: 10, dy: -3 })
    const plan = planOf({ cameras: [tilted], mirrors: [mirror(...glass)] })
    const seen = lookThrough(plan, tilted, { openDoors: [] })
    expect(seen(near)).toEqual({ by: 'mirror', id: 'mirror' })
    expect(seen(at(22_000, 26_000))).toBeNull()
  })

  it('not from behind the mirror, nor through a wall before it', () => {
    const tilted = camera(LENS, { dx: 10, dy: -3 })
    const near = at(22_000, 21_500)
    const mirrors = [mirror(...glass)]
    const seen = (parts: Parameters<typeof planOf>[0]) =>
      lookThrough(planOf({ cameras: [tilted], mirrors, ...parts }), tilted, { openDoors: [] })
    expect(seen({ walls: [wall(at(20_000, 18_200), at(20_000, 22_000))] })(near)).toBeNull()
    expect(seen({ walls: [wall(at(11_000, 17_900), at(19_000, 17_900))] })(near)?.by).toBe('mirror')
  })

  it('a window passes, reflects, or does both', () => {
    const window = [at(15_000, 10_000), at(15_000, 30_000)] as const
    const back = at(6000, 20_000)
    const seen = (kind: 'passes' | 'reflects' | 'both') => {
      const sight = look({ panes: [pane(...window, kind)] })
      return [sight(AHEAD)?.by ?? null, sight(back)?.by ?? null]
    }
    expect(seen('passes')).toEqual(['direct', null])
    expect(seen('reflects')).toEqual([null, 'mirror'])
    expect(seen('both')).toEqual(['direct', 'mirror'])
  })
})
