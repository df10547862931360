import { describe, expect, it } from 'vitest'
import { svgDocument } from '../svg.ts'
import { rasterise, visibleBox } from '../build/rasterise.ts'
import { CAST, castMember } from './cast.ts'
import { figure } from './figure.ts'
import { castFrames } from './frames.ts'
import { GAITS, POSES, walking } from './poses.ts'
import { stranger, strangers } from './strangers.ts'

describe('walking', () => {
  it('swings the arms against the feet', () => {
    const left = walking(POSES.idle, 1, 'both')
    expect(left.right.hand[1]).toBeLessThan(POSES.idle.right.hand[1])
    expect(left.left.hand[1]).toBeGreaterThan(POSES.idle.left.hand[1])
    expect(walking(POSES.idle, -1, 'both').left.hand).toEqual([-left.right.hand[0], left.right.hand[1]])
  })

  it('leaves an arm that holds something where it is', () => {
    expect(walking(POSES.shoulder, 0.9, 'left').right).toEqual(POSES.shoulder.right)
  })

  it('has six different frames, the second three with the other foot', () => {
    expect(new Set(GAITS).size).toBe(6)
    expect(GAITS.slice(3)).toEqual(GAITS.slice(0, 3).map((gait) => -gait))
  })
})

describe('the cast', () => {
  it('has one cream beanie, the trainee’s', () => {
    const cream = CAST.filter(({ look }) => look.hair === 'beanie').map(({ name }) => name)
    expect(cream).toEqual(['you'])
  })

  it('shares no hat and top', () => {
    const dressed = CAST.map(({ look }) => `${look.hair} ${look.hairColour} ${look.top}`)
    expect(new Set(dressed).size).toBe(CAST.length)
  })

  it('refuses somebody who is not in it', () => {
    expect(() => castMember('nobody')).toThrow('nobody in the cast')
  })

  it('fits its boxes, so that no hand is cut off', async () => {
    const cut: string[] = []
    for (const { name, svg, half } of castFrames()) {
      const { width, height, data } = await rasterise(
        svgDocument({ x: -half, y: -half, w: 2 * half, h: 2 * half }, svg),
        1,
      )
      const box = visibleBox({ width, height, data })
      if (Math.min(box.x, box.y, width - box.x - box.w, height - box.y - box.h) === 0) cut.push(name)
    }
    expect(cut).toEqual([])
  })
})

describe('strangers', () => {
  it('are the same person from the same seed', () => {
    expect(stranger('public', 5)).toEqual(stranger('public', 5))
    expect(figure(stranger('crew', 3), { pose: POSES.idle })).not.toBe(
      figure(stranger('crew', 4), { pose: POSES.idle }),
    )
  })

  it('never share hat and top, and only the crew wears a department', () => {
    for (const kind of ['crew', 'public'] as const) {
      const looks = strangers(kind, 12)
      expect(looks).toHaveLength(12)
      expect(new Set(looks.map(({ hair, top }) => `${hair} ${top}`)).size).toBe(12)
      expect(looks.every(({ department }) => (department === undefined) === (kind === 'public'))).toBe(true)
    }
  })
})
