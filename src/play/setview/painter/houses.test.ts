import { expect, it } from 'vitest'
import { isCore } from './houses.ts'
import type { Scenery } from './scenery.ts'
import type { Area, Point } from './shapes.ts'

const walls = (corners: readonly Point[], sees: boolean): Scenery['walls'] =>
  corners.map((from, index) => ({
    from,
    to: corners[(index + 1) % corners.length] ?? from,
    thick: 8,
    made: sees ? 'fence' : 'brick',
    sees,
  }))

const ROUND: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 900, y: 0 },
  { x: 900, y: 600 },
  { x: 0, y: 600 },
]
const block = (x: number, y: number): Area => [
  { x, y },
  { x: x + 120, y },
  { x: x + 120, y: y + 80 },
  { x, y: y + 80 },
]

it('a mass within the walls of a building is a shaft of it, and no house with a roof', () => {
  expect(isCore(block(200, 100), { walls: walls(ROUND, false) })).toBe(true)
})

it('a mass beside a building or within a fence is a house', () => {
  expect(isCore(block(1200, 100), { walls: walls(ROUND, false) })).toBe(false)
  expect(isCore(block(200, 100), { walls: walls(ROUND, true) })).toBe(false)
})
