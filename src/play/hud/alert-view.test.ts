import { describe, expect, it } from 'vitest'
import type { PersonView, RunView } from '../../core/run/run-view.ts'
import { aView } from '../test-view.ts'
import { shownAlert } from './alert-view.ts'

const RUNNER: PersonView = {
  id: 'jogger',
  name: 'name.jogger',
  look: 'jogger',
  x: -14_000,
  y: 1000,
  dx: 1,
  dy: 0,
  doing: 'walks',
  gesture: 'none',
  seen: null,
  far: 14_036,
  bearing: 'west',
  coming: true,
  inside: false,
}

type Show = Parameters<typeof shownAlert>[0]
const show = (kind: string, door: string | null = null, bogeyWhileRolling = 'silent'): Show =>
  ({ houseStyle: { bogeyWhileRolling }, cast: [{ id: 'jogger', kind }], script: { post: { door } } }) as unknown as Show

const seen = (state: RunView['roll']['state'], ms: number): RunView =>
  aView({
    people: [RUNNER],
    roll: { state, take: 1, rehearsal: false, since: 0 },
    alert: { person: 'jogger', title: null, ms, toward: null, lines: [], way: [] },
  })

describe('an alert on the screen', () => {
  it('says where and how long', () => {
    expect(shownAlert(show('jogger'), seen('rolling', 2600))).toMatchObject({ seconds: 3, metres: 14, side: 'left' })
  })

  it.each([
    ['a vehicle is stopped, whatever the roll does', show('vehicle'), seen('rolling', 3000), 'stop'],
    ['a door is held', show('delivery', 'door-two'), seen('rolling', 3000), 'door'],
    ['while it rolls nobody says a word', show('jogger'), seen('rolling', 3000), 'sign'],
    ['where the brief asks for it, one call', show('jogger', null, 'report'), seen('rolling', 3000), 'report'],
    ['locked up and too late to ask: hold the roll', show('jogger'), seen('locked', 9000), 'hold'],
    ['with time they are asked', show('jogger'), seen('locked', 11_500), 'ask'],
    ['before the lock-up is called they are asked', show('jogger'), seen('warning', 9000), 'ask'],
  ])('%s', (_, scenario, view, remedy) => {
    expect(shownAlert(scenario, view)?.remedy).toBe(remedy)
  })

  it('is nothing for somebody who is not there', () => {
    expect(shownAlert(show('jogger'), { ...seen('rolling', 3000), people: [] })).toBeNull()
  })
})
