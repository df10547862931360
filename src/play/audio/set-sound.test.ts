import { describe, expect, it } from 'vitest'
import type { Plan } from '../../core/floor/plan.ts'
import type { PersonView } from '../../core/run/run-view.ts'
import { HOUSE_STYLES } from '../../core/vocabulary/house-style.ts'
import { aView } from '../test-view.ts'
import type { Told } from './cue.ts'
import type { HeardShow } from './hearing-of.ts'
import { SetSound } from './set-sound.ts'

/** Open ground with a generator to the east, and a corner far up that a siren comes round. */
const PLAN = {
  id: 'yard',
  looks: [{ variant: 'day', lighting: 'day', wet: false, rain: false }],
  ground: [],
  walls: [],
  panes: [],
  blocks: [],
  doors: [],
  spots: [{ id: 'corner', x: 0, y: -40_000 }],
  sounds: [{ id: 'genny', kind: 'generator', x: 20_000, y: 0, carries: 30_000, only: null }],
} as unknown as Plan

const SHOW = {
  cast: [
    { id: 'gardener', kind: 'noise', look: 'gardener' },
    { id: 'ambulance', kind: 'emergency', look: 'ambulance' },
  ],
  houseStyle: HOUSE_STYLES.us,
  plan: PLAN,
  post: { id: 'w2', name: 'post', label: 'W2', mark: 'corner' },
  script: { sounds: [{ beat: 'siren', kind: 'siren', from: 'corner', awayMm: 80_000 }] },
} as unknown as HeardShow

const somebody = (over: Partial<PersonView>): PersonView => ({
  id: 'gardener',
  name: 'name.gardener',
  look: 'gardener',
  x: -8000,
  y: 0,
  dx: 1,
  dy: 0,
  doing: 'works',
  gesture: 'none',
  seen: null,
  far: 8000,
  bearing: 'west',
  coming: false,
  inside: false,
  ...over,
})

const begin = (): { readonly set: SetSound; readonly told: Told[] } => {
  const told: Told[] = []
  return { set: new SetSound(SHOW, null, (one) => told.push(one)), told }
}

describe('SetSound, with the sound off', () => {
  it('tells what is heard of a place on coming into it, once', () => {
    const { set, told } = begin()
    for (let tick = 0; tick < 40; tick += 1) set.take(aView({ place: 'yard', tick }), [], false)
    expect(told).toEqual([{ ambience: [{ kind: 'generator', at: expect.objectContaining({ side: 'right' }) }] }])
  })

  it('tells a siren once, from the beat that lets it be heard to the vehicle itself', () => {
    const { set, told } = begin()
    set.take(aView({ place: 'yard', tick: 0 }), [], false)
    set.take(aView({ tick: 1 }), [{ type: 'beat.seen', beat: 'siren', tick: 1, order: 1 }], false)
    for (let tick = 2; tick < 60; tick += 1) {
      const y = -40_000 + tick * 400
      const ambulance = somebody({ id: 'ambulance', look: 'ambulance', x: 0, y, doing: 'walks' })
      set.take(aView({ tick, people: [ambulance] }), [], false)
    }
    const sirens = told.filter((one) => 'what' in one && one.what === 'siren')
    expect(sirens).toEqual([{ what: 'siren', at: expect.objectContaining({ side: 'up', metres: 120 }) }])
  })

  it('tells a noise when it begins, and again after it was still', () => {
    const { set, told } = begin()
    const at = (tick: number, loud: boolean): void =>
      set.take(aView({ tick, people: [somebody(loud ? { loud: 80_000 } : {})] }), [], false)
    for (let tick = 0; tick < 30; tick += 1) at(tick, true)
    for (let tick = 30; tick < 200; tick += 1) at(tick, false)
    at(200, true)
    expect(told.filter((one) => 'what' in one).map((one) => ('what' in one ? one.what : null))).toEqual([
      'blower',
      'blower',
    ])
  })
})
