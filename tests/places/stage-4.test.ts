import { beforeAll, describe, expect, it } from 'vitest'
import { pointInMetres, type Point } from '../../assets/kit/geometry.ts'
import * as painted from '../../assets/kit/places/stage-4.plan.ts'
import { boxOf, isInBox } from '../../src/core/floor/box.ts'
import { blockers } from '../../src/core/floor/paths.ts'
import type { Plan } from '../../src/core/floor/plan.ts'
import { thePlace } from './the-place.ts'

/** World pixels of the painting, in millimetres of the plan. */
const mm = (point: Point): Point => {
  const { x, y } = pointInMetres(point)
  return { x: x * 1000, y: y * 1000 }
}
/** A pixel and a half. */
const NEAR = 35

let plan: Plan

beforeAll(async () => {
  plan = (await thePlace('stage-4')).plan
})

describe('stage 4 and its painting', () => {
  it('have their walls in the same places', () => {
    const blocked = blockers(plan, [])
    const middles = [...painted.WALLS, ...painted.OBSTACLES].flatMap(({ x, y, w, h }) => [
      { x: x + w / 2, y: y + h / 2 },
      { x: x + 3, y: y + 3 },
      { x: x + w - 3, y: y + h - 3 },
    ])
    expect(middles.filter((point) => !blocked.some((box) => isInBox(mm(point), box)))).toEqual([])
  })

  it('have their doors in the same places, as wide', () => {
    const doors = {
      'door-2-outer': painted.DOOR_2_OUTER,
      'door-2-inner': painted.DOOR_2_INNER,
      'door-3': painted.DOOR_3,
    }
    for (const [id, door] of Object.entries(doors)) {
      const own = plan.doors.find((candidate) => candidate.id === id)
      const middle = mm({ x: door.threshold.x + door.threshold.w / 2, y: door.threshold.y + door.threshold.h / 2 })
      expect(own).toBeDefined()
      if (own === undefined) continue
      expect(Math.abs(own.at.x + own.at.w / 2 - middle.x)).toBeLessThan(NEAR)
      expect(Math.abs(own.at.y + own.at.h / 2 - middle.y)).toBeLessThan(NEAR)
      expect(Math.abs(own.at.w - mm({ x: door.threshold.w, y: 0 }).x)).toBeLessThan(NEAR)
      expect(isInBox(middle, boxOf(own))).toBe(true)
    }
  })

  it('have the mark a metre before the door, the case in the lane, and the same bounds', () => {
    const mark = plan.spots.find(({ id }) => id === 'd2-mark')
    const at = mm(painted.MARK_D2.centre)
    expect(Math.abs((mark?.x ?? 0) - at.x)).toBeLessThan(NEAR)
    expect(Math.abs((mark?.y ?? 0) - at.y)).toBeLessThan(NEAR)
    const [flightCase] = plan.props
    expect(Math.abs((flightCase?.x ?? 0) - mm(painted.FLIGHT_CASE.inLane).x)).toBeLessThan(NEAR)
    expect(Math.abs((flightCase?.movedTo.y ?? 0) - mm(painted.FLIGHT_CASE.moved).y)).toBeLessThan(NEAR)
    expect(Math.abs(plan.bounds.w - mm({ x: painted.WORLD.w, y: 0 }).x)).toBeLessThan(NEAR)
  })
})
