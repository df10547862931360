import { describe, expect, it } from 'vitest'
import { contains, metres, type Point, pointInMetres } from '../geometry.ts'
import { stage4PlanSvg } from './stage-4.paper.ts'
import * as plan from './stage-4.plan.ts'
import { stage4Layers } from './stage-4.ts'

const inWall = (at: Point): boolean => [...plan.WALLS, ...plan.OBSTACLES].some((wall) => contains(wall, at))

describe('the plan of stage 4', () => {
  it('has the measures that the scenario names', () => {
    expect(metres(plan.VESTIBULE.w)).toBeCloseTo(3, 2)
    expect(metres(plan.VESTIBULE.h)).toBeCloseTo(3, 2)
    expect(metres(plan.FIRE_LANE_INSIDE.h)).toBeCloseTo(1.2192, 2)
    expect(plan.EAST_CORRIDOR.seconds).toBe(40)
    expect(pointInMetres({ x: 44, y: 88 })).toEqual({ x: 1, y: 2 })
  })

  it('puts the post a metre outside door 2, in the keep-clear box', () => {
    expect(metres(plan.MARK_D2.centre.y - plan.DOOR_2_OUTER.centre.y)).toBeCloseTo(1, 1)
    expect(contains(plan.KEEP_CLEAR, plan.MARK_D2.centre)).toBe(true)
  })

  it('lets nobody stand in a wall', () => {
    expect(Object.entries(plan.SPOTS).filter(([, at]) => inWall(at))).toEqual([])
    expect(plan.COURIER_WAY.filter(inWall)).toEqual([])
    expect(plan.RESIDENTS.filter(inWall)).toEqual([])
  })

  it('leaves the doors open in the walls', () => {
    for (const door of [plan.DOOR_2_OUTER, plan.DOOR_2_INNER, plan.DOOR_3]) {
      const { x, y, w, h } = door.threshold
      expect(inWall({ x: x + w / 2, y: y + h / 2 })).toBe(false)
      expect(inWall({ x: x - 8, y: y + h / 2 })).toBe(true)
    }
  })

  it('has the flight case first in the lane and then out of it', () => {
    expect(contains(plan.KEEP_CLEAR, plan.FLIGHT_CASE.inLane)).toBe(true)
    expect(contains(plan.FLIGHT_CASE.movedPlace, plan.FLIGHT_CASE.moved)).toBe(true)
    expect(contains(plan.KEEP_CLEAR, plan.FLIGHT_CASE.moved)).toBe(false)
  })

  it('lets the flight case hide none of the name of the lane', () => {
    const { inLane, size } = plan.FLIGHT_CASE
    const castors = 7
    expect(inLane.y + size.h / 2 + castors).toBeLessThan(plan.FIRE_LANE_BAND.y)
    expect(
      contains(plan.KEEP_CLEAR, { x: plan.FIRE_LANE_BAND.x, y: plan.FIRE_LANE_BAND.y + plan.FIRE_LANE_BAND.h }),
    ).toBe(true)
  })

  it('keeps the microphone and the crew out of the frame, and the cast in it', () => {
    const { apex, upper, lower } = plan.CAMERA.frame
    const inFrame = (at: Point): boolean => {
      if (at.x <= apex.x) return false
      const top = apex.y + ((upper.y - apex.y) * (at.x - apex.x)) / (upper.x - apex.x)
      const bottom = apex.y + ((lower.y - apex.y) * (at.x - apex.x)) / (lower.x - apex.x)
      return at.y > top && at.y < bottom
    }
    expect(inFrame(plan.BOOM_MIC)).toBe(false)
    expect(plan.RESIDENTS.filter(inFrame).map(({ look }) => look)).toEqual(['cast1', 'cast2'])
  })

  it('backs the forklift out of the aisle towards the queue', () => {
    const end = plan.FORKLIFT.reverse.at(-1)
    expect(end?.gear).toBe('reverse')
    expect(end?.y).toBeLessThan(plan.AISLE_KERBS.north.y)
    expect(plan.FORKLIFT.driveIn.at(-1)).toMatchObject({
      x: plan.FORKLIFT.reverse[0]?.x,
      y: plan.FORKLIFT.reverse[0]?.y,
    })
  })

  it('draws people brighter by work light than in the dark of the stage', () => {
    expect(plan.personLight(plan.SPOTS.d2)).toBe(1.04)
    expect(plan.personLight({ x: 430, y: 214 })).toBe(0.55)
    expect(plan.personLight({ x: 800, y: 150 })).toBeCloseTo(0.92)
  })
})

describe('the pictures of stage 4', () => {
  it('cover what the plan says and are the same each time', () => {
    const layers = stage4Layers()
    expect(layers.map(({ name, blend }) => [name, blend])).toEqual([
      ['stage-4/ground', 'normal'],
      ['stage-4/red-edge', 'normal'],
      ['stage-4/red-glow', 'screen'],
    ])
    expect(layers[0]?.box).toEqual(plan.WORLD)
    expect(layers).toEqual(stage4Layers())
  })

  it('keep the red light out of the ground', () => {
    expect(stage4Layers()[0]?.drawing).not.toMatch(/#FF5044|#ff3b30|#E5231B/)
  })
})

describe('the plan on paper', () => {
  const words = {
    stage: 'STAGE 4',
    village: 'VIDEO VILLAGE',
    camera: 'A CAM',
    inFrame: 'IN FRAME',
    fireLane: 'FIRE LANE',
    vestibule: 'VESTIBULE',
    eastCorridor: 'EAST CORRIDOR',
    round: 'the way round, 40 s',
    walkway: 'WALKWAY',
    forkliftAisle: 'FORKLIFT AISLE',
    redLight: 'RED LIGHT',
    bell: 'BELL',
    doorTwo: 'D2',
    doorThree: 'D3',
    waiting: 'visitors',
    north: 'N',
    scale: '4 m',
  }

  it('writes every word once', () => {
    const svg = stage4PlanSvg(words)
    const written = (word: string): number => svg.split(`>${word}</text>`).length - 1
    expect(Object.values(words).filter((word) => written(word) !== 1)).toEqual([])
  })

  it('is shown whole in a frame of any shape', () => {
    expect(stage4PlanSvg(words)).not.toContain('slice')
  })

  it('takes words as words', () => {
    expect(stage4PlanSvg({ ...words, bell: '<b>&' })).toContain('&lt;b&gt;&amp;')
  })
})
