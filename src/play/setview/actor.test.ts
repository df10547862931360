import { describe, expect, it } from 'vitest'
import type { PersonView, RunView } from '../../core/run/run-view.ts'
import { aView } from '../test-view.ts'
import { Actors } from './actor.ts'

const aPerson = (over: Partial<PersonView> = {}): PersonView => ({
  id: 'courier',
  name: 'name.courier',
  look: 'courier',
  x: 0,
  // Out of the trainee’s way.
  y: 9000,
  dx: 0,
  dy: -1,
  doing: 'walks',
  gesture: 'none',
  seen: null,
  far: 1000,
  bearing: 'north',
  coming: true,
  inside: false,
  ...over,
})

const showing = (people: readonly PersonView[]): RunView => aView({ people })

describe('Actors', () => {
  it('draws between the last two ticks and counts the way walked', () => {
    const actors = new Actors()
    actors.take(showing([aPerson({ x: 0 })]))
    actors.take(showing([aPerson({ x: 1000 })]))
    actors.place(0.5, 25, false)
    expect(actors.find('courier')?.x).toBeCloseTo(22)
    actors.place(1, 25, false)
    expect(actors.find('courier')?.walked).toBeCloseTo(44)
  })

  it('does not walk somebody who was put elsewhere', () => {
    const actors = new Actors()
    actors.take(showing([aPerson({ x: 0 })]))
    actors.take(showing([aPerson({ x: 20_000 })]))
    actors.place(0.1, 5, false)
    expect(actors.find('courier')).toMatchObject({ x: 880, walked: 0 })
  })

  it('turns at 540 degrees a second, at once where motion is reduced', () => {
    const actors = new Actors()
    actors.take(showing([aPerson({ dx: 0, dy: -1 })]))
    actors.take(showing([aPerson({ dx: 1, dy: 0 })]))
    actors.place(1, 100, false)
    expect(actors.find('courier')?.heading).toBeCloseTo(54)
    actors.place(1, 1, true)
    expect(actors.find('courier')?.heading).toBeCloseTo(90)
  })

  it('lets go of whoever has gone', () => {
    const actors = new Actors()
    actors.take(showing([aPerson()]))
    actors.take(showing([aPerson({ doing: 'gone' })]))
    expect(actors.find('courier')).toBeUndefined()
    expect(actors.all.map(({ id }) => id)).toEqual(['me'])
  })
})
