import { describe, expect, it } from 'vitest'
import { rasterise, visibleBox } from '../build/rasterise.ts'
import { svgDocument } from '../svg.ts'
import { CAST, castMember } from './cast.ts'
import { personOf } from './describe.ts'
import { drawPerson, type Person, reachOf, type Stance } from './person.ts'
import { GAITS, POSES, walking } from './poses.ts'
import { RECIPES } from './recipes.ts'
import { strangers } from './strangers.ts'

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

const AT_REST: Stance = { pose: 'rest', gait: 'stand', step: 0 }

describe('somebody with full hands', () => {
  const carrying = personOf('man, coffee', 4)

  it('keeps what they hold while one hand says something', () => {
    const palm = drawPerson(carrying, { pose: 'palm', gait: 'stand', step: 0 })
    expect(palm).toContain('#5a3a22')
    expect(palm).not.toBe(drawPerson(carrying, AT_REST))
  })

  it('walks with the free arm only', () => {
    const first = drawPerson(carrying, { pose: 'rest', gait: 'walk', step: 1 })
    const other = drawPerson(carrying, { pose: 'rest', gait: 'walk', step: 4 })
    expect(first).not.toBe(other)
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
})

describe('the box of a figure', () => {
  const everybody: readonly Person[] = [
    ...CAST,
    ...Object.keys(RECIPES).map((kind) => personOf(kind, 5)),
    ...['wheelchair', 'crutches', 'dog', 'rollator', 'scooter', 'umbrella', 'placard', 'broom', 'stand', 'tray'].map(
      (thing) => personOf(`man, tall, broad, ${thing}`, 1),
    ),
  ]
  const stances: readonly Stance[] = [
    AT_REST,
    { pose: 'rest', gait: 'walk', step: 1 },
    { pose: 'point', gait: 'walk', step: 4 },
    { pose: 'wave-out', gait: 'stand', step: 0 },
    { pose: 'offer', gait: 'stand', step: 0 },
  ]

  it('holds everything in every stance, so that no hand is cut off', async () => {
    const cut: string[] = []
    for (const person of everybody) {
      const half = reachOf(person)
      for (const stance of stances) {
        const whole = await rasterise(
          svgDocument({ x: -half, y: -half, w: 2 * half, h: 2 * half }, drawPerson(person, stance)),
          1,
        )
        const box = visibleBox(whole)
        const room = Math.min(box.x, box.y, whole.width - box.x - box.w, whole.height - box.y - box.h)
        if (room === 0) cut.push(`${person.look.hair} ${person.item ?? person.look.ride ?? ''} ${stance.pose}`)
      }
    }
    expect(cut).toEqual([])
  })
})

describe('strangers', () => {
  it('never share hat and top, and only the crew wears a department', () => {
    for (const kind of ['crew', 'public'] as const) {
      const looks = strangers(kind, 12)
      expect(looks).toHaveLength(12)
      expect(new Set(looks.map(({ hair, top }) => `${hair} ${top}`)).size).toBe(12)
      expect(looks.every(({ department }) => (department === undefined) === (kind === 'public'))).toBe(true)
    }
  })
})
