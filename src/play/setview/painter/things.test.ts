import { expect, it } from 'vitest'
import type { Thing } from './scenery.ts'
import { inOrder } from './things.ts'

const thing = (kind: Thing['kind'], tall: number, y: number): Thing => ({
  id: kind,
  kind,
  x: 0,
  y,
  turn: 0,
  w: 80,
  h: 20,
  tall,
  seed: 1,
})

it('what lies on the floor is drawn below what stands there, a cable below its ramp, a tower above all', () => {
  const things = [
    thing('ladder', 106, 0),
    thing('matting', 2.2, 10),
    thing('charger-bank', 22, 20),
    thing('cable', 1.3, 30),
  ]
  expect(inOrder(things).map(({ kind }) => kind)).toEqual(['cable', 'matting', 'charger-bank', 'ladder'])
})

it('of things of a kind the southern one is drawn over the northern', () => {
  const things = [thing('desk', 33, 90), thing('crate', 31, 40)]
  expect(inOrder(things).map(({ kind }) => kind)).toEqual(['crate', 'desk'])
})
