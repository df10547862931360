import { describe, expect, it } from 'vitest'
import type { PersonView, RunView } from '../../core/run/run-view.ts'
import { Actors } from './actor.ts'

const aPerson = (over: Partial<PersonView> = {}): PersonView => ({
  id: 'courier',
  name: 'name.courier',
  look: 'courier',
  x: 0,
  y: 0,
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

const aView = (people: readonly PersonView[]): RunView => ({
  scenario: 'stage-door',
  place: 'stage-4',
  tick: 0,
  ended: null,
  roll: { state: 'idle', take: 1, rehearsal: false, since: 0 },
  holding: false,
  clock: 0,
  lamp: false,
  me: { x: 0, y: 0, dx: 0, dy: 1, facing: 'out', spot: null, walking: false, gesture: 'none' },
  people,
  doors: [],
  props: [],
  posts: [],
  radio: {
    channel: 1,
    home: 1,
    volume: 6,
    headset: true,
    canSwap: true,
    keyed: false,
    hears: true,
    battery: 100,
    onAir: null,
    drafting: false,
  },
  log: [],
  orders: [],
  choices: [],
  spots: [],
  alert: null,
  probe: null,
  ahead: [],
  cost: {
    minutes: 0,
    own: 0,
    inherited: 0,
    unavoidable: 0,
    money: 0,
    perMinute: 0,
    slack: 0,
    safety: false,
  },
})

describe('Actors', () => {
  it('draws between the last two ticks and counts the way walked', () => {
    const actors = new Actors()
    actors.take(aView([aPerson({ x: 0 })]))
    actors.take(aView([aPerson({ x: 1000 })]))
    actors.place(0.5, 25, false)
    expect(actors.find('courier')?.x).toBeCloseTo(22)
    actors.place(1, 25, false)
    expect(actors.find('courier')?.walked).toBeCloseTo(44)
  })

  it('does not walk somebody who was put elsewhere', () => {
    const actors = new Actors()
    actors.take(aView([aPerson({ x: 0 })]))
    actors.take(aView([aPerson({ x: 20_000 })]))
    actors.place(0.1, 5, false)
    expect(actors.find('courier')).toMatchObject({ x: 880, walked: 0 })
  })

  it('turns at 540 degrees a second, at once where motion is reduced', () => {
    const actors = new Actors()
    actors.take(aView([aPerson({ dx: 0, dy: -1 })]))
    actors.take(aView([aPerson({ dx: 1, dy: 0 })]))
    actors.place(1, 100, false)
    expect(actors.find('courier')?.heading).toBeCloseTo(54)
    actors.place(1, 1, true)
    expect(actors.find('courier')?.heading).toBeCloseTo(90)
  })

  it('lets go of whoever has gone', () => {
    const actors = new Actors()
    actors.take(aView([aPerson()]))
    actors.take(aView([aPerson({ doing: 'gone' })]))
    expect(actors.find('courier')).toBeUndefined()
    expect(actors.all.map(({ id }) => id)).toEqual(['me'])
  })
})
