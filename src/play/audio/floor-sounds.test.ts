import { describe, expect, it } from 'vitest'
import type { PersonView, RunView } from '../../core/run/run-view.ts'
import { aView } from '../test-view.ts'
import { FloorSounds } from './floor-sounds.ts'

const heardAt = (x: number, people: readonly PersonView[] = []): RunView =>
  aView({ me: { x, y: 0, dx: 1, dy: 0, facing: 'out', spot: null, walking: true, gesture: 'none' }, people })

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
    for (let tick = 0; tick <= 200; tick += 1) steps += floor.take(heardAt(tick * 70)).steps.length
    expect(steps).toBe(20)
  })

  it('hears running, and nobody who is far away', () => {
    const near = new FloorSounds()
    const far = new FloorSounds()
    const osei = (tick: number, metres: number): PersonView =>
      somebody({ id: 'osei', look: 'osei', x: tick * 140, far: metres * 1000 })
    const heard = Array.from({ length: 20 }, (_, tick) => near.take(heardAt(0, [osei(tick, 4)])).steps).flat()
    const lost = Array.from({ length: 20 }, (_, tick) => far.take(heardAt(0, [osei(tick, 40)])).steps).flat()
    expect(heard.length).toBeGreaterThan(2)
    expect(heard.every(({ running }) => running)).toBe(true)
    expect(lost).toEqual([])
  })

  it('tells a forklift that backs from one that drives, and lets its motor run on for a while', () => {
    const floor = new FloorSounds()
    expect(floor.take(heardAt(0, [somebody({ x: 0 })])).motors).toEqual([])
    expect(floor.take(heardAt(0, [somebody({ x: -60 })])).motors[0]).toMatchObject({ speed: 60, beeps: false })
    expect(floor.take(heardAt(0, [somebody({ x: 0 })])).motors[0]).toMatchObject({ speed: 60, beeps: true })
    expect(floor.take(heardAt(0, [somebody({ x: 0 })])).motors[0]).toMatchObject({ speed: 0, beeps: false })
    for (let tick = 0; tick < 70; tick += 1) floor.take(heardAt(0, [somebody({ x: 0 })]))
    expect(floor.take(heardAt(0, [somebody({ x: 0 })])).motors).toEqual([])
    expect(floor.take(heardAt(0, [])).motors).toEqual([])
  })

  it('hears the siren of an ambulance that has come, and not of one that has stood there', () => {
    const floor = new FloorSounds()
    const ambulance = (x: number): RunView => heardAt(0, [somebody({ id: 'ambulance', look: 'ambulance', x })])
    expect(floor.take(ambulance(0)).motors).toEqual([])
    expect(floor.take(ambulance(400)).motors[0]).toMatchObject({ engine: 'diesel', siren: true })
    for (let tick = 0; tick < 100; tick += 1) floor.take(ambulance(400))
    expect(floor.take(ambulance(400)).motors[0]).toMatchObject({ siren: true, speed: 0 })
  })

  it('tells who comes from behind', () => {
    const back = new FloorSounds()
    const heard = Array.from({ length: 20 }, (_, tick) =>
      back.take(heardAt(0, [somebody({ look: 'osei', x: -8000 + tick * 140, far: 8000 - tick * 140 })])),
    ).flatMap(({ steps }) => steps)
    expect(heard.length).toBeGreaterThan(2)
    expect(heard.every(({ unseen }) => unseen)).toBe(true)
  })
})
