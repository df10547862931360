import { beforeAll, describe, expect, it } from 'vitest'
import type { Camera, Plan } from '../../src/core/floor/plan.ts'
import { type Backdrop, backdropOf } from '../../src/play/hud/monitor/backdrop.ts'
import { beyondNear, lensOf, NEAR } from '../../src/play/hud/monitor/lens.ts'
import { HEIGHT, SCREEN, WIDTH } from '../../src/play/hud/MonitorPicture.tsx'
import { theScenario } from '../stories/stage.ts'

let day: Plan
let night: Plan

const cameraOf = ({ cameras: [camera] }: Plan): Camera => {
  if (camera === undefined) throw new Error('No camera')
  return camera
}

beforeAll(async () => {
  day = (await theScenario('m05-lock-ups-2', 'street-with-bogeys', 'day')).scenario.plan
  night = (await theScenario('m05-lock-ups-2', 'street-with-bogeys', 'night')).scenario.plan
})

/** The fill of whatever lies on top at a point of the small picture. */
const colourAt = ({ patches }: Backdrop, x: number, y: number): string | undefined =>
  patches.findLast(({ corners }) => {
    let inside = false
    for (const [at, a] of corners.entries()) {
      const b = corners[(at + 1) % corners.length] ?? a
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
    }
    return inside
  })?.fill

const brightness = (colour: string): number =>
  [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0)

describe('the place behind everybody on the monitor', () => {
  it('has what lies straight ahead in the middle, and its feet under the horizon', () => {
    const camera = cameraOf(day)
    const lens = lensOf(camera, SCREEN)
    const ahead = { x: camera.x + camera.dx * 10, y: camera.y + camera.dy * 10 }
    const feet = lens.on(lens.seen(ahead, 0))
    expect(feet.x).toBeCloseTo(SCREEN.middle.x, 6)
    expect(feet.y).toBeGreaterThan(SCREEN.middle.y)
    expect(lens.on(lens.seen(ahead, camera.height)).y).toBeCloseTo(SCREEN.middle.y, 6)
  })

  it('is cut off before it covers the lens', () => {
    const corners = [
      { ahead: -5000, aside: 0, up: 0 },
      { ahead: 5000, aside: 0, up: 0 },
      { ahead: 5000, aside: 2000, up: 0 },
    ]
    expect(Math.min(...beyondNear(corners).map(({ ahead }) => ahead))).toBe(NEAR)
    expect(beyondNear(corners.map((corner) => ({ ...corner, ahead: -1 })))).toEqual([])
  })

  it('shows the café of Dock Street, with its window lit at night', () => {
    const byDay = backdropOf(day, cameraOf(day), SCREEN)
    const byNight = backdropOf(night, cameraOf(night), SCREEN)
    const [window, wall] = [
      [WIDTH * 0.4, HEIGHT * 0.45],
      [WIDTH * 0.2, HEIGHT * 0.7],
    ] as const
    for (const picture of [byDay, byNight]) expect(colourAt(picture, ...window)).not.toBe(colourAt(picture, ...wall))
    expect(brightness(colourAt(byNight, ...window) ?? '')).toBeGreaterThan(brightness(colourAt(byNight, ...wall) ?? ''))
    expect(brightness(colourAt(byNight, ...wall) ?? '')).toBeLessThan(brightness(colourAt(byDay, ...wall) ?? ''))
  })

  it('is made of points that can be drawn', () => {
    for (const plan of [day, night]) {
      const { patches } = backdropOf(plan, cameraOf(plan), SCREEN)
      expect(patches.length).toBeGreaterThan(20)
      const points = patches.flatMap(({ corners }) => corners)
      expect(points.filter(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))).toEqual([])
    }
  })
})
