import { describe, expect, it } from 'vitest'
import type { PersonView, RunView } from '../../core/run/run-view.ts'
import { FloorSounds } from './floor-sounds.ts'

const aView = (me: number, people: readonly PersonView[] = []): RunView => ({
  scenario: 'stage-door',
  place: 'stage-4',
  tick: 0,
  ended: null,
  roll: { state: 'idle', take: 1, rehearsal: false, since: 0 },
  holding: false,
  clock: 0,
  lamp: false,
  me: { x: me, y: 0, dx: 1, dy: 0, facing: 'out', spot: null, walking: true, gesture: 'none' },
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

const somebody = (over: Partial<PersonView>): PersonView => ({
  id: 'forklift',
  name: 'name.forklift',
  look: 'forklift',
  x: 0,
  y: 0,
  dx: -1,
  dy: 0,
  doing: 'walks',
  gesture: 'none',
  seen: null,
  far: 6000,
  bearing: 'south',
  coming: true,
  inside: false,
  ...over,
})

describe('FloorSounds', () => {
  it('hears two steps a second at 1.4 m/s', () => {
    const floor = new FloorSounds()
    let steps = 0
    for (let tick = 0; tick <= 200; tick += 1) steps += floor.take(aView(tick * 70)).steps.length
    expect(steps).toBe(20)
  })

  it('hears running, and nobody who is far away', () => {
    const near = new FloorSounds()
    const far = new FloorSounds()
    const osei = (tick: number, metres: number): PersonView =>
      somebody({ id: 'osei', look: 'osei', x: tick * 140, far: metres * 1000 })
    const heard = Array.from({ length: 20 }, (_, tick) => near.take(aView(0, [osei(tick, 4)])).steps).flat()
    const lost = Array.from({ length: 20 }, (_, tick) => far.take(aView(0, [osei(tick, 40)])).steps).flat()
    expect(heard.length).toBeGreaterThan(2)
    expect(heard.every(({ running }) => running)).toBe(true)
    expect(lost).toEqual([])
  })

  it('tells a forklift that backs from one that drives', () => {
    const floor = new FloorSounds()
    floor.take(aView(0, [somebody({ x: 0 })]))
    expect(floor.take(aView(0, [somebody({ x: -60 })])).forklift).toMatchObject({ moving: true, reversing: false })
    expect(floor.take(aView(0, [somebody({ x: 0 })])).forklift).toMatchObject({ moving: true, reversing: true })
    expect(floor.take(aView(0, [somebody({ x: 0 })])).forklift).toMatchObject({ moving: false, reversing: false })
    expect(floor.take(aView(0, [])).forklift).toBeNull()
  })
})
