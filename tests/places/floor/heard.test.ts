import { beforeAll, describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/core/floor/plan.ts'
import { ambienceAt, heardFrom, underfoot } from '../../../src/core/run/heard.ts'
import { thePlace } from '../the-place.ts'

let stage: Plan
let street: Plan

beforeAll(async () => {
  stage = (await thePlace('stage-4')).plan
  street = (await thePlace('dock-street')).plan
})

describe('what comes to an ear', () => {
  it('comes over open ground as it is', () => {
    const way = heardFrom(street, { x: 50_000, y: 30_000 }, { x: 40_000, y: 30_000 }, [])
    expect(way).toEqual({ dx: -10_000, dy: 0, mm: 10_000, behind: null, times: 1 })
  })

  it('is dull behind a shut door, and less so behind an open one', () => {
    const doorTwo = stage.doors.find(({ mine }) => mine)
    if (doorTwo === undefined) throw new Error('Stage 4 has no door of the post')
    const { at, id } = doorTwo
    const middle = { x: at.x + at.w / 2, y: at.y + at.h / 2 }
    const [outside, within] = [
      { x: middle.x, y: middle.y + 1500 },
      { x: middle.x, y: middle.y - 1500 },
    ]
    expect(heardFrom(stage, outside, within, [])).toMatchObject({ behind: 'door', times: 4 })
    expect(heardFrom(stage, outside, within, [id])).toMatchObject({ behind: null, times: 2 })
  })
})

describe('ambience', () => {
  it('is heard near where it is, strongest first, and lost far away', () => {
    const kitchen = street.sounds.find(({ kind }) => kind === 'kitchen')
    if (kitchen === undefined) throw new Error('Dock Street has no kitchen')
    const near = ambienceAt(street, { x: kitchen.x + 2000, y: kitchen.y + 2500 }, [])
    expect(near.map(({ kind }) => kind)).toContain('kitchen')
    const far = ambienceAt(street, { x: kitchen.x - 40_000, y: kitchen.y + 15_000 }, [])
    expect(far.map(({ kind }) => kind)).not.toContain('kitchen')
  })
})

describe('underfoot', () => {
  it('knows the road from the pavement', () => {
    const lane = street.lanes[0]?.centre[0]
    expect(lane && underfoot(street, { x: lane.x + 500, y: lane.y })?.kind).toBe('road')
  })
})
